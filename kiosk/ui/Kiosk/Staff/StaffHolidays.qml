import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The coming months and the day that is chosen in them.
Item {
    id: holidays

    Component.onCompleted: StaffCalendar.look()

    StaffCalendarPage {
        width: Stage.portrait ? holidays.width : 640
        height: holidays.height
    }

    StaffDay {
        x: Stage.portrait ? 0 : 640 + 32
        y: Stage.portrait ? 724 : 14
        width: holidays.width - x
    }

    SnugCaption {
        visible: !StaffCalendar.dated
        x: Stage.portrait ? 0 : 640 + 32
        y: holidays.height - height
        width: holidays.width - x
        largest: 30
        color: Theme.ink
        text: qsTr("时钟不可信，不知道今天是哪天：请校准")
    }
}
