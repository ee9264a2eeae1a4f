import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Who came today, without who they were; and the way of the counts to a stick. The key stands before
// what is read later, so that it does not move under the finger.
Column {
    id: today

    readonly property int stay: StaffReport.stay
    readonly property real keyY: take.y

    spacing: 8
    Component.onCompleted: StaffReport.forget()

    Heading {
        height: 52
        width: today.width
        text: qsTr("今天")
        size: 40
    }

    Rectangle {
        width: today.width
        height: Theme.hair
        color: Theme.inkLine
    }

    Row {
        height: 84
        spacing: Stage.gutter

        FigureText {
            y: 12
            value: Health.visitsToday < 0 ? "—" : Health.visitsToday
            unit: qsTr("次有人来", "", Health.visitsToday)
            size: 72
        }
    }

    Key {
        id: take

        width: Math.min(today.width, 544)
        height: 80
        padding: 12
        size: 32
        fitted: true
        text: qsTr("把记录存到 U 盘")
        possible: StaffReport.stick !== "written"
        onActivated: StaffReport.takeAway()
    }

    SnugCaption {
        width: today.width
        largest: 30
        color: Theme.ink
        visible: StaffReport.stick !== ""
        text: {
            switch (StaffReport.stick) {
            case "written":
                return qsTr("正在写，请不要拔");
            case "done":
                return qsTr("写好了，可以拔了：%1").arg(StaffReport.taken);
            case "none":
                return qsTr("没有找到 U 盘：插好，等几秒，再按一次");
            case "full":
                return qsTr("U 盘满了");
            case "locked":
                return qsTr("U 盘只读，写不进去：拨开写保护，或换一个");
            case "gone":
                return qsTr("没有写成，U 盘拔掉了或坏了：再插一次，或换一个");
            default:
                return qsTr("没有写成；原因在“最近的问题”里");
            }
        }
    }

    SnugCaption {
        width: today.width
        largest: 30
        visible: today.stay >= 0 && StaffReport.stick === ""
        text: today.stay < 60 ? qsTr("半数停留 %1 秒以上").arg(today.stay) : qsTr("半数停留 %1 分钟以上").arg(today.stay / 60)
    }

    SnugCaption {
        width: today.width
        largest: 30
        visible: StaffReport.mostSeen.length > 0 && StaffReport.stick === ""
        text: qsTr("最常看：%1").arg(StaffReport.mostSeen.join(qsTr("、")))
    }
}
