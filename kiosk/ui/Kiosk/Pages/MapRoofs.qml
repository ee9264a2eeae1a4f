import QtQuick
import Kiosk.Theme

// Built-up land in the legend: roofs on silk.
Rectangle {
    id: roofs

    color: Theme.silk
    border.width: 2
    border.color: Theme.keyBorder

    Repeater {
        model: 4

        delegate: Rectangle {
            required property int index

            x: 6 + (index % 2) * 13
            y: 6 + Math.floor(index / 2) * 11
            width: 9
            height: 7
            color: Theme.mapRoof
        }
    }
}
