pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// Lists of a hundred places, a mark a place; the one at the rank in `mark` stands out.
Picture {
    id: picture

    readonly property int lists: picture.labels ? picture.labels.count : 0
    readonly property real foot: picture.caption === "" ? 0 : words.height + 12
    readonly property real rowHeight: (picture.height - picture.foot) / Math.max(1, picture.lists)
    readonly property real pitch: (picture.width - 8) / 99
    readonly property real digits: Math.min(Theme.figureM, picture.rowHeight * 0.42, Theme.latin ? Math.max(36, (picture.rowHeight - 100) / 0.86) : Theme.figureM)

    duration: 1500

    Repeater {
        model: picture.labels

        delegate: Item {
            id: list

            required property int index
            required property string mark
            required property string text
            required property string note
            readonly property int rank: parseInt(list.mark)
            readonly property real standX: (list.rank - 1) * picture.pitch
            // The lists are told one after another.
            readonly property real told: Math.max(0, Math.min(1, picture.progress * picture.lists - list.index))
            readonly property real rule: picture.digits * 0.86
            readonly property real markHeight: Math.max(Theme.latin ? 16 : 28, picture.rowHeight - list.rule - label.height - 36)

            function marks(from: int, to: int): string {
                let path = "";
                for (let at = from; at < to; at++)
                    path += `M${at * picture.pitch + 2} 0h4v${list.markHeight}h-4Z`;
                return path;
            }

            y: list.index * picture.rowHeight
            width: picture.width
            height: picture.rowHeight

            FigureText {
                x: Math.max(0, Math.min(parent.width - implicitWidth, list.standX + 4 - implicitWidth / 2))
                opacity: list.told
                value: list.mark
                size: picture.digits
                color: Theme.azuriteDeep
            }

            // Drawn as two paths, so that the marks stay alike at every scale.
            Shape {
                y: list.rule
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    fillColor: Qt.alpha(Theme.ink, 0.55)
                    strokeColor: "transparent"

                    PathSvg {
                        path: list.marks(0, list.rank - 1)
                    }
                }

                ShapePath {
                    fillColor: Qt.alpha(Theme.ink, 0.26)
                    strokeColor: "transparent"

                    PathSvg {
                        path: list.marks(list.rank, 100)
                    }
                }
            }

            Rectangle {
                x: list.standX
                y: list.rule - 12 * list.told
                width: 8
                height: list.markHeight + 12 * list.told
                color: Theme.azuriteDeep
            }

            Row {
                id: label

                y: list.rule + list.markHeight + 4
                spacing: 24

                Heading {
                    id: name

                    readonly property real natural: Typesetter.width(text, Theme.serif, 36)

                    text: list.text
                    size: Math.max(30, Math.min(36, 36 * (picture.width - year.width - 32) / Math.max(1, natural)))
                    tracking: 0.04
                }

                Caption {
                    id: year

                    anchors.baseline: name.baseline
                    text: list.note
                }
            }
        }
    }

    SnugCaption {
        id: words

        y: picture.height - height
        width: picture.width
        text: picture.caption
    }
}
