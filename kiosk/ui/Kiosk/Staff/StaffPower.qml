pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Restart, leave, switch off: each says what it does and what brings it back, and wants the PIN again.
FocusScope {
    id: power

    readonly property list<string> wishes: ["restart", "leave", "power-off"]
    readonly property list<string> titles: [qsTr("重新启动展示"), qsTr("退到桌面"), qsTr("关机")]
    readonly property list<string> notes: [qsTr("画面黑几秒，然后从头开始。"), qsTr("展示停下来，露出系统的桌面或登录画面。要回来：在终端运行 kiosk\u00a0run，装成服务的运行 systemctl start anji-kiosk，或者重新开机。"), qsTr("先存好记录，再关电脑。要回来：按电脑的电源键。")]
    readonly property int asked: power.wishes.indexOf(StaffDoor.wish)
    property string refused: ""

    Connections {
        target: Wishes

        function onRefused(wish: string, why: string) {
            power.refused = why;
        }
    }

    Heading {
        width: parent.width
        text: power.asked < 0 ? qsTr("重启与关机") : power.titles[power.asked]
        size: 40
    }

    SnugCaption {
        y: 60
        width: power.width
        largest: 30
        color: power.refused !== "" && power.asked < 0 ? Theme.ink : Theme.ink2
        text: {
            if (power.asked >= 0)
                return qsTr("再输一次密码，就照办");
            if (Wishes.wished !== "")
                return qsTr("正在照办");
            switch (power.refused) {
            case "":
                return qsTr("每一样都要再输一次密码");
            case "denied":
                return qsTr("系统不许这里关机：请用电脑的电源键");
            case "missing":
                return qsTr("这台电脑不能从这里关机：请用电源键");
            case "silent":
                return qsTr("系统 30 秒没有回答：请用电脑的电源键");
            default:
                return qsTr("没有看守进程，从这里做不到");
            }
        }
    }

    Repeater {
        model: power.asked < 0 ? power.wishes : []

        delegate: Item {
            id: row

            required property int index
            required property string modelData

            y: 128 + row.index * (Stage.portrait ? 300 : 208)
            width: power.width

            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.inkLine
            }

            Key {
                y: 24
                width: Stage.portrait ? 320 : 400
                padding: 12
                size: 34
                fitted: true
                text: power.titles[row.index]
                possible: Wishes.wished === ""
                onActivated: {
                    power.refused = "";
                    StaffDoor.want(row.modelData);
                }
            }

            Body {
                x: Stage.portrait ? 0 : 440
                y: Stage.portrait ? 124 : 18
                width: power.width - x
                size: 30
                color: Theme.ink2
                text: power.notes[row.index]
            }
        }
    }

    Loader {
        active: power.asked >= 0
        focus: active
        width: power.width
        height: power.height
        sourceComponent: StaffOnceMore {
            focus: true
            note: power.notes[Math.max(0, power.asked)]
        }
    }
}
