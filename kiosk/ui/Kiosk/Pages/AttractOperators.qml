pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The three operators as blank paper, in a row over the width.
Item {
    id: operators

    required property real size
    readonly property real bar: Math.round(operators.size * 72 / 356)

    height: operators.size
    Accessible.ignored: true

    Repeater {
        // Bars by place in the row, length, and turn.
        model: [
            {
                "at": 0.2,
                "length": 1,
                "turn": 0
            },
            {
                "at": 0.5,
                "length": 1,
                "turn": 0
            },
            {
                "at": 0.5,
                "length": 1,
                "turn": 90
            },
            {
                "at": 0.8,
                "length": 1.1,
                "turn": 45
            },
            {
                "at": 0.8,
                "length": 1.1,
                "turn": -45
            }
        ]

        delegate: Rectangle {
            required property var modelData

            x: Math.round(modelData.at * operators.width - width / 2)
            y: Math.round((operators.height - height) / 2)
            width: Math.round(operators.size * modelData.length)
            height: operators.bar
            rotation: modelData.turn
            antialiasing: modelData.turn % 90 !== 0
            color: Theme.blank
        }
    }
}
