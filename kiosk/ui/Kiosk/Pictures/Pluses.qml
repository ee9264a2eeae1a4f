pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Sixty projects as sixty plus signs that grow from the lower left to the upper right. The source
// says "over 60": the caption says it, the drawing adds none.
Picture {
    id: picture

    readonly property int columns: picture.width > picture.height ? 10 : 6
    readonly property int rows: 60 / picture.columns
    readonly property real captionHeight: legend.height + 24
    readonly property real pitchX: picture.width / picture.columns
    readonly property real pitchY: (picture.height - picture.captionHeight) / picture.rows
    readonly property real arm: Math.min(picture.pitchX, picture.pitchY) * 0.56

    Repeater {
        model: 60

        delegate: Item {
            id: plus

            required property int index
            readonly property int column: plus.index % picture.columns
            readonly property int row: Math.floor(plus.index / picture.columns)
            // The order of growing: from the lower left corner outwards.
            readonly property real start: (plus.column + picture.rows - 1 - plus.row) / (picture.columns + picture.rows) * 0.8
            readonly property real grown: picture.part(plus.start, plus.start + 0.2)

            x: plus.column * picture.pitchX
            y: plus.row * picture.pitchY + (picture.pitchY - picture.arm) / 2
            width: picture.arm
            height: picture.arm

            Rectangle {
                anchors.centerIn: parent
                width: picture.arm * plus.grown
                height: picture.arm * 0.2
                color: Theme.contrast ? Theme.ink : Theme.ochre
            }

            Rectangle {
                anchors.centerIn: parent
                width: picture.arm * 0.2
                height: picture.arm * plus.grown
                color: Theme.contrast ? Theme.ink : Theme.ochre
            }
        }
    }

    BalancedCaption {
        id: legend

        y: picture.height - height
        room: picture.width
        text: picture.caption
    }
}
