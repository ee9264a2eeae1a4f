pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// Slips that were turned away: their paper goes, a dashed outline stays.
Picture {
    id: picture

    readonly property int slips: picture.labels ? picture.labels.count : 0
    readonly property real gap: Stage.portrait ? 48 : 56
    readonly property real slipWidth: (picture.width - picture.gap * (picture.slips - 1)) / Math.max(1, picture.slips)
    readonly property real drop: Math.min(96, picture.height * 0.12)
    readonly property real slipHeight: Math.min(Stage.portrait ? 820 : 760, picture.height - picture.drop - 4)

    duration: 1400

    Repeater {
        model: picture.labels

        delegate: Item {
            id: slip

            required property int index
            required property string mark
            required property string text
            required property string note
            readonly property real away: Math.max(0, Math.min(1, picture.progress * 1.6 - slip.index * 0.6))

            x: slip.index * (picture.slipWidth + picture.gap)
            y: (picture.height - picture.slipHeight - picture.drop) / 2 + slip.index * picture.drop * slip.away
            width: picture.slipWidth
            height: picture.slipHeight

            Rectangle {
                anchors.fill: parent
                color: Theme.paperLight
                border.width: 2
                border.color: Theme.keyBorder
                visible: slip.away < 1
                opacity: 1 - slip.away
            }

            Shape {
                anchors.fill: parent
                opacity: slip.away
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    strokeColor: Theme.ink
                    strokeWidth: 4
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [5, 4]
                    fillColor: "transparent"
                    capStyle: ShapePath.FlatCap

                    PathSvg {
                        path: `M2 2H${slip.width - 2}V${slip.height - 2}H2Z`
                    }
                }
            }

            Heading {
                id: mark

                x: 44
                y: Math.min(slip.height * 0.1, slip.height * 0.2 - 48)
                width: parent.width - 88
                text: slip.mark
                size: Math.max(44, Math.min(Theme.figureM, slip.height * 0.16))
                tracking: 0.06
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 40
            }

            Column {
                x: 44
                anchors.bottom: parent.bottom
                anchors.bottomMargin: slip.height * 0.09
                width: parent.width - 88
                spacing: 12

                Rectangle {
                    visible: slip.height > 380
                    width: parent.width
                    height: Theme.hair
                    color: Theme.inkLine
                }

                SnugCaption {
                    width: parent.width
                    topPadding: 12
                    text: slip.note
                }

                BalancedHeading {
                    room: parent.width
                    text: slip.text
                    size: Theme.tag
                    tracking: 0.02
                }
            }
        }
    }
}
