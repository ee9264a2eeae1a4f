pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The two double cords that hold a row of slips together.
Item {
    id: cords

    required property real head
    required property real foot

    Repeater {
        model: [cords.head, cords.head + 5, cords.height - cords.foot, cords.height - cords.foot + 5]

        delegate: Rectangle {
            required property real modelData

            y: modelData
            width: cords.width
            height: 2
            color: Theme.goldCord
        }
    }
}
