pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Three versions of promotion as three massifs, each with one more pigment: height tells order, not
// amount. They come one after another.
Picture {
    id: picture

    // Massifs from back to front: artwork, its box in the design's 1920 x 1080, and in portrait its
    // scale and the place of its left edge; in landscape it shrinks about `fixed`, px from its left.
    readonly property var massifs: [
        {
            "name": "3",
            "x": 990,
            "y": 247,
            "w": 930,
            "h": 615,
            "scale": 1.0,
            "fixed": 930,
            "left": 330,
            "order": 2
        },
        {
            "name": "2",
            "x": 593,
            "y": 443,
            "w": 824,
            "h": 411,
            "scale": 0.8,
            "fixed": 412,
            "left": 130,
            "order": 1
        },
        {
            "name": "1",
            "x": 0,
            "y": 617,
            "w": 1920,
            "h": 226,
            "scale": 0.72,
            "fixed": 420,
            "left": -120,
            "order": 0
        }
    ]
    readonly property real ground: Stage.portrait ? picture.height - 220 : picture.height - 103 - Theme.captionLine * Theme.caption
    readonly property real groundInArt: 800 // where the massifs' feet stand in the artwork
    // Under large text, or in the room that reach mode leaves, the massifs are lower.
    readonly property real lowered: Stage.reach || Theme.textScale > 1 ? 0.82 : 1
    readonly property real columnX: Stage.portrait ? 0 : Stage.blockX + Stage.margin

    wide: true
    clip: false

    Painting {
        id: far

        visible: !Stage.portrait && !Theme.contrast
        name: "three-mountains/0-far"
        x: Stage.blockX > 0 ? 0 : Stage.blockX
        y: picture.ground - 59 - height
        width: Math.max(1920, Stage.width)
        height: width * 365 / 1920
        opacity: picture.part(0, 0.3)
    }

    Rectangle {
        visible: !Stage.portrait && !Theme.contrast
        x: 0
        y: far.y
        width: Stage.blockX + 1100
        height: far.height + 35
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0.46
                color: Theme.paper
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.paper, 0)
            }
        }
    }

    Repeater {
        model: picture.massifs

        delegate: Painting {
            id: massif

            required property var modelData
            readonly property real grown: picture.part(massif.modelData.order * 0.25, massif.modelData.order * 0.25 + 0.5)
            readonly property real scaling: Stage.portrait ? massif.modelData.scale * picture.width / 936 : picture.lowered

            name: "three-mountains/" + massif.modelData.name
            x: Stage.portrait ? massif.modelData.left * picture.width / 936 : Stage.blockX + massif.modelData.x + massif.modelData.fixed * (1 - massif.scaling)
            y: picture.ground - (picture.groundInArt - massif.modelData.y) * massif.scaling + (1 - massif.grown) * Theme.pageShift
            width: massif.modelData.w * massif.scaling
            height: massif.modelData.h * massif.scaling
            opacity: massif.grown
        }
    }

    // The mist at the feet gives way to the ground that the words stand on.
    Rectangle {
        x: Stage.portrait ? -Stage.margin - Stage.blockX : 0
        y: picture.ground - 64
        width: Stage.width
        height: 150
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 0.46
                color: Theme.paper
            }
        }
    }

    // On a wide stage the last massif's cut edge fades into the paper.
    Rectangle {
        visible: !Stage.portrait && Stage.blockX > 0
        x: Stage.blockX + 1620
        y: 0
        width: Stage.width - x
        height: picture.ground + 60
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: Math.min(1, 300 / (Stage.blockX + 300))
                color: Theme.paper
            }
        }
    }

    Repeater {
        model: picture.labels

        delegate: Item {
            id: version

            required property int index
            required property string mark
            required property string text
            required property string note

            x: picture.columnX + version.index * (Stage.column + Stage.gutter)
            y: picture.ground + (Stage.portrait ? 12 : 18)
            width: Stage.column
            opacity: picture.part(version.index * 0.25, version.index * 0.25 + 0.5)

            FigureText {
                id: number

                value: version.mark
                size: Stage.portrait ? 72 : Theme.figureM
            }

            Heading {
                id: words

                x: Stage.portrait ? 0 : 146
                y: Stage.portrait ? 68 : -6
                width: version.width - x
                text: version.text
                size: 38
                tracking: 0.04
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 30
            }

            SnugCaption {
                anchors.top: words.bottom
                x: words.x
                width: words.width
                text: version.note
                lineHeight: size * 1.3
            }
        }
    }
}
