pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The exhibit's version before put back on show, or the newest again; wants the PIN again.
FocusScope {
    id: versions

    readonly property string wish: Wishes.putBack ? "newest" : "before"
    readonly property bool asked: StaffDoor.wish === versions.wish
    readonly property bool possible: Wishes.putBack || Wishes.beforeSince !== ""
    readonly property string title: Wishes.putBack ? qsTr("换上最新版") : qsTr("换回上一版")
    readonly property string note: Wishes.putBack ? qsTr("画面黑几秒，然后展出文件现在的样子。上一版仍留着。") : qsTr("画面黑几秒，然后展出上一版，重启也不变，直到在这里换上最新版，或者展览的文件又改了再启动。两版都不会丢。")
    property string refused: ""

    Connections {
        target: Wishes

        function onRefused(wish: string, why: string) {
            versions.refused = why;
        }
    }

    Heading {
        width: parent.width
        text: versions.asked ? versions.title : qsTr("展览的版本")
        size: 40
    }

    SnugCaption {
        y: 60
        width: versions.width
        largest: 30
        color: versions.refused !== "" && !versions.asked ? Theme.ink : Theme.ink2
        text: {
            if (versions.asked)
                return qsTr("再输一次密码，就照办");
            if (Wishes.wished !== "")
                return qsTr("正在照办");
            switch (versions.refused) {
            case "":
                return qsTr("好好地展出了五分钟的，才留作一版");
            case "denied":
                return qsTr("没有换：磁盘写不进去");
            case "missing":
                return qsTr("没有换：上一版不在了");
            default:
                return qsTr("没有看守进程，从这里做不到");
            }
        }
    }

    Column {
        visible: !versions.asked
        y: 128
        width: versions.width
        spacing: 24

        Column {
            width: parent.width

            StaffRow {
                width: parent.width
                label: Wishes.putBack ? qsTr("在展的是上一版") : qsTr("在展")
                well: !Wishes.putBack
                value: qsTr("从 %1 起").arg(Wishes.since)
            }

            StaffRow {
                width: parent.width
                visible: !Wishes.putBack
                label: qsTr("上一版")
                value: Wishes.beforeSince !== "" ? qsTr("从 %1 起").arg(Wishes.beforeSince) : qsTr("还没有")
            }
        }

        Key {
            width: Stage.portrait ? 420 : Stage.column
            padding: 12
            size: 34
            fitted: true
            text: versions.title
            possible: versions.possible && Wishes.wished === ""
            onActivated: {
                versions.refused = "";
                StaffDoor.want(versions.wish);
            }
        }

        Body {
            visible: versions.possible
            width: Math.min(parent.width, 1136)
            size: 30
            color: Theme.ink2
            text: versions.note
        }
    }

    Loader {
        active: versions.asked
        focus: active
        width: versions.width
        height: versions.height
        sourceComponent: StaffOnceMore {
            focus: true
            note: versions.note
        }
    }
}
