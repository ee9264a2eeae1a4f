pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How it fares, in plain words; what is on show; who came today.
Item {
    id: overview

    readonly property real columnWidth: Stage.portrait ? overview.width : Stage.column
    readonly property real secondX: Stage.portrait ? 0 : Stage.column + Stage.gutter

    function look() {
        Health.look();
        StaffReport.look();
    }

    Component.onCompleted: overview.look()

    Timer {
        interval: 10000
        repeat: true
        running: true
        onTriggered: overview.look()
    }

    StaffTroubles {
        id: machine

        width: overview.columnWidth
    }

    StaffToday {
        id: today

        x: overview.secondX
        y: Stage.portrait ? machine.height + 32 : 0
        width: overview.columnWidth
    }

    StaffLive {
        x: overview.secondX
        y: today.y + today.height + 32
        width: overview.columnWidth
    }
}
