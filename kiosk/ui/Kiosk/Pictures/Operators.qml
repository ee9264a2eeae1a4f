pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The three operators as windows on the landscape, stepping down: first, then, last.
Picture {
    id: picture

    readonly property list<string> signs: ["minus", "plus", "times"]
    readonly property real gap: Stage.reach ? 32 : 56
    readonly property real side: Math.min(Stage.portrait ? 280 : 320, (picture.height - 2 * picture.gap) / 3)
    readonly property real pitch: (picture.height - picture.side) / 2
    readonly property real stride: Math.max(0, Math.min(190, (picture.width - picture.side - 430) / 2))

    duration: 1800

    Repeater {
        model: 3

        delegate: Item {
            id: step

            required property int index
            readonly property string sign: picture.signs[step.index]
            readonly property real bar: picture.side * 0.292

            x: step.index * picture.stride
            y: step.index * picture.pitch
            width: picture.side
            height: picture.side
            opacity: Math.max(0, Math.min(1, picture.progress * 3 - step.index))

            OperatorWindow {
                anchors.centerIn: parent
                width: parent.width
                height: step.sign === "minus" ? step.bar : parent.height
                sign: step.sign
                bar: step.bar
                paintingScale: picture.side / (step.sign === "minus" ? 667 : 356)
                view: step.sign === "minus" ? Qt.point(846, 296) : step.sign === "plus" ? Qt.point(426, 366) : Qt.point(1171, 387)
            }

            Column {
                x: parent.width + 44
                anchors.verticalCenter: parent.verticalCenter
                width: picture.width - step.x - x

                Caption {
                    width: parent.width
                    text: picture.note(step.index)
                    wrapMode: Text.WordWrap
                }

                Heading {
                    width: parent.width
                    text: picture.text(step.index)
                    size: Theme.chapter
                    tracking: 0.05
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 36
                }
            }
        }
    }
}
