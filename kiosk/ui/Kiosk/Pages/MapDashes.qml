import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Withdrawn land in the legend: blank paper in a dashed line.
Item {
    id: dashes

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.paperLight
            strokeColor: Theme.ink
            strokeWidth: 2
            strokeStyle: ShapePath.DashLine
            dashPattern: [3, 2.5]
            startX: 1
            startY: 1

            PathLine {
                x: dashes.width - 1
                y: 1
            }
            PathLine {
                x: dashes.width - 1
                y: dashes.height - 1
            }
            PathLine {
                x: 1
                y: dashes.height - 1
            }
            PathLine {
                x: 1
                y: 1
            }
        }
    }
}
