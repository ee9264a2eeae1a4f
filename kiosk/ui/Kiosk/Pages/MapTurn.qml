import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// From park to park, for who does not reach the map.
Row {
    id: turn

    required property ParkInfo park
    property real room: 1000 // width that there is
    readonly property real share: (turn.room - turn.spacing) / 2

    signal chosen(string park)

    spacing: 16

    Key {
        width: Math.min(implicitWidth, turn.share)
        height: Stage.keyHeight
        icon: "left"
        text: qsTr("上一处")
        onActivated: turn.chosen(turn.park.previous)
    }

    Key {
        width: Math.min(implicitWidth, turn.share)
        height: Stage.keyHeight
        trailingIcon: "right"
        text: qsTr("下一处")
        onActivated: turn.chosen(turn.park.next)
    }
}
