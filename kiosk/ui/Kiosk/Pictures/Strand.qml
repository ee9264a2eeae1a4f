import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// A tolerance as a river that narrows through a strand of hair, to scale: the strand is 60 µm high,
// the river 50 µm wide and then 6 µm. It narrows when it is first shown.
// Labels: the two accuracies with their units (text: what the side shows); the seal's word.
Picture {
    id: strand

    readonly property real rows: Theme.captionLine * Theme.caption
    readonly property real edge: Stage.portrait ? -(Stage.blockX + Stage.margin) : 0
    readonly property real span: strand.width + strand.bleed - strand.edge
    readonly property real words: strand.rows + 16 // a row of words above the strand, or below it
    readonly property real foot: caption.height + 16
    readonly property real thickness: Math.max(120, Math.min(strand.height - strand.words - strand.foot, strand.narrows * 0.62))
    // What is too high for the strand is shared above and below.
    readonly property real spare: Math.max(0, (strand.height - strand.words - strand.foot - strand.thickness) / 2)
    readonly property real head: strand.spare + strand.words
    readonly property real scaling: strand.thickness / 60 // px per µm: 6.4 at 1x
    readonly property real narrowed: 1 - Math.pow(1 - strand.progress, 3)
    readonly property real narrows: strand.width - strand.edge + Math.min(strand.bleed, 96)
    readonly property real from: strand.narrows * 0.303 // where the river begins to narrow
    readonly property real to: strand.narrows * 0.673
    readonly property real figureSize: Math.min(Theme.figureL, strand.thickness / 3)

    sealed: true
    duration: 1800

    Caption {
        y: strand.spare
        text: strand.text(0)
    }

    Caption {
        x: strand.width - width
        y: strand.spare
        text: strand.text(1)
    }

    Item {
        x: strand.edge
        y: strand.head
        width: strand.span
        height: strand.thickness
        clip: true

        StrandHair {
            anchors.fill: parent
        }

        StrandRiver {
            anchors.fill: parent
            from: strand.from
            to: strand.to
            wide: 25 * strand.scaling
            slim: (25 - 22 * strand.narrowed) * strand.scaling
        }

        // On the left the strand comes out of the paper.
        Rectangle {
            visible: !Stage.portrait
            x: -1
            width: 200
            height: parent.height
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: Theme.paper
                }
                GradientStop {
                    position: 1
                    color: Qt.alpha(Theme.paper, 0)
                }
            }
        }
    }

    FigureText {
        x: Stage.portrait ? 0 : 34
        y: strand.head + strand.thickness / 2 - 0.15 * strand.thickness - line
        value: strand.mark(0)
        unit: strand.note(0)
        size: strand.figureSize
        color: Theme.azuriteDeep
    }

    FigureText {
        x: strand.edge + strand.narrows * (Stage.portrait ? 0.663 : 0.628)
        y: strand.head + strand.thickness / 2 - 0.185 * strand.thickness - line
        opacity: Math.max(0, strand.progress * 3 - 2)
        value: strand.mark(1)
        unit: strand.note(1)
        size: strand.figureSize
        color: Theme.onDark
    }

    // How wide the whole strand is, beside the river.
    Shape {
        id: gauge

        readonly property real gap: 3 * strand.scaling + 5

        visible: strand.bleed >= 60
        x: strand.width + Math.min(strand.bleed, 96) / 2 - 26
        y: strand.head
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.onDark
            strokeWidth: 3

            PathSvg {
                path: `M0 2H28M14 2V${strand.thickness / 2 - gauge.gap}M14 ${strand.thickness / 2 + gauge.gap}V${strand.thickness - 2}M0 ${strand.thickness - 2}H28`
            }
        }
    }

    Seal {
        x: strand.width - width + (Stage.portrait ? 0 : 2)
        y: strand.head + strand.thickness / 2 - height / 2
        text: strand.text(2)
    }

    SnugCaption {
        id: caption

        width: strand.width
        y: strand.head + strand.thickness + 16
        horizontalAlignment: Stage.portrait ? Theme.start : Theme.end
        text: strand.caption
    }
}
