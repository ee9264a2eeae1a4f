pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme

// The lines between the tiles, the gold ones above the others. When the page is shown they are
// drawn once, all at the same speed; then they rest.
Item {
    id: lines

    property real drawn: 1
    readonly property bool moving: draw.running
    // As long as most lines are, in px; the end of a longer one comes with the arrows' heads.
    readonly property real longest: 480

    function move(): void {
        if (Theme.still)
            return;
        lines.drawn = 0;
        draw.restart();
    }

    SequentialAnimation {
        id: draw

        PauseAnimation {
            duration: Theme.page
        }
        NumberAnimation {
            target: lines
            property: "drawn"
            to: 1
            duration: 900
            easing.type: Easing.InOutQuad
        }
    }

    Repeater {
        model: Ties.bundles

        delegate: Shape {
            id: bundle

            required property string pigmentName
            required property string path

            anchors.fill: parent
            opacity: 0.42 * lines.drawn
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: Theme.pigment(bundle.pigmentName)
                strokeColor: Theme.contrast ? Theme.ink : "transparent"
                strokeWidth: Theme.contrast ? 2 : 0

                PathSvg {
                    path: bundle.path
                }
            }
        }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: Theme.inkLine
            strokeWidth: Theme.hair
            strokeStyle: lines.drawn < 1 ? ShapePath.DashLine : ShapePath.SolidLine
            // A dash as long as any line, moved in by its end; in widths of the line.
            dashPattern: [lines.longest / strokeWidth, lines.longest / strokeWidth]
            dashOffset: (1 - lines.drawn) * lines.longest / strokeWidth
            fillColor: "transparent"

            PathSvg {
                path: Ties.lines + (lines.drawn < 1 ? "" : Ties.heads)
            }
        }

        ShapePath {
            strokeColor: Theme.inkLine
            strokeWidth: Theme.hair
            fillColor: Theme.paper

            PathSvg {
                path: lines.drawn < 1 ? "" : Ties.nodes
            }
        }

        ShapePath {
            strokeColor: Theme.mapSelection
            strokeWidth: Theme.selectedLine
            strokeStyle: lines.drawn < 1 ? ShapePath.DashLine : ShapePath.SolidLine
            dashPattern: [lines.longest / strokeWidth, lines.longest / strokeWidth]
            dashOffset: (1 - lines.drawn) * lines.longest / strokeWidth
            fillColor: "transparent"
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: Ties.litLines + (lines.drawn < 1 ? "" : Ties.litHeads)
            }
        }

        ShapePath {
            strokeColor: Theme.mapSelection
            strokeWidth: Theme.selectedLine
            fillColor: Theme.paper
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: lines.drawn < 1 ? "" : Ties.litNodes
            }
        }
    }
}
