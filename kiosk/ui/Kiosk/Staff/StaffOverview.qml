pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// How it fares, in plain words; what is on show; who came today.
Item {
    id: overview

    readonly property real columnWidth: Stage.portrait ? overview.width : Stage.column
    readonly property real between: Stage.portrait ? 20 : 32
    readonly property real secondX: Stage.portrait ? 0 : Stage.column + Stage.gutter

    signal versions

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
        y: Stage.portrait ? machine.height + overview.between : 0
        width: overview.columnWidth
    }

    StaffLive {
        x: overview.secondX
        y: today.y + today.height + overview.between
        width: overview.columnWidth
    }

    // Where nothing that is read later moves it under the finger.
    Key {
        visible: Wishes.since !== ""
        x: Stage.portrait ? overview.width - width : overview.secondX
        y: Stage.portrait ? today.y + today.keyY : overview.height - height
        width: Stage.portrait ? overview.width - 544 - Stage.gutter : Stage.column
        height: 80
        padding: 12
        size: 32
        fitted: true
        text: Wishes.putBack ? qsTr("换上最新版") : qsTr("上一版")
        onActivated: overview.versions()
    }
}
