import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// An operator as a window on a picture: the picture, and over it a sheet of paper with the operator
// cut out. No mask and no shader, so that it draws without a GPU.
Item {
    id: window

    required property string sign // minus, plus, times or equals
    // The picture, and which part of the whole landscape it is, in design px.
    readonly property string painting: window.sign === "times" ? "times" : "operators"
    readonly property rect region: window.sign === "times" ? Qt.rect(1160, 370, 372, 380) : Qt.rect(400, 280, 1160, 560)
    // Where the window looks, in the whole landscape's design px.
    property point view: Qt.point(0, 0)
    property real paintingScale: 1
    property real shift: 0
    property real presence: 1 // of the picture; without it one sees through the operator
    property color tint: "transparent" // over the picture
    property color ground: Theme.paper
    property real bar: window.width * 0.292
    readonly property real w: window.width
    readonly property real h: window.height

    // The operator's outline as a closed path, in the window's own px or moved by an offset.
    readonly property string outline: window.outlineAt(0, 0)

    function outlineAt(x: real, y: real): string {
        const b = window.bar, r = x + window.w, l = y + window.h, cx = x + window.w / 2, cy = y + window.h / 2;
        switch (window.sign) {
        case "minus":
            return `M${x} ${cy - b / 2}H${r}V${cy + b / 2}H${x}Z`;
        case "equals":
            return `M${x} ${y}H${r}V${y + b}H${x}ZM${x} ${l - b}H${r}V${l}H${x}Z`;
        case "plus":
            return `M${cx - b / 2} ${y}H${cx + b / 2}V${cy - b / 2}H${r}V${cy + b / 2}H${cx + b / 2}V${l}H${cx - b / 2}V${cy + b / 2}H${x}V${cy - b / 2}H${cx - b / 2}Z`;
        default:
            {
                // A plus turned by 45 degrees: half a bar along the diagonal is b / 2 * sqrt 2.
                const d = b / Math.SQRT2;
                return `M${x + d} ${y}L${cx} ${cy - d}L${r - d} ${y}L${r} ${y + d}L${cx + d} ${cy}L${r} ${l - d}L${r - d} ${l}L${cx} ${cy + d}L${x + d} ${l}L${x} ${l - d}L${cx - d} ${cy}L${x} ${y + d}Z`;
            }
        }
    }

    Item {
        anchors.fill: parent
        clip: true

        Painting {
            name: window.painting
            x: (window.region.x - window.view.x) * window.paintingScale
            y: (window.region.y - window.view.y) * window.paintingScale + window.shift
            width: window.region.width * window.paintingScale
            height: window.region.height * window.paintingScale
            fillMode: Image.Stretch
            opacity: window.presence
        }

        Rectangle {
            anchors.fill: parent
            visible: color.a > 0
            opacity: window.presence
            color: window.tint
        }

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: window.ground
                fillRule: ShapePath.OddEvenFill
                strokeColor: "transparent"

                PathSvg {
                    path: `M-2 -2H${window.w + 2}V${window.h + 2}H-2Z${window.outline}`
                }
            }
        }
    }

    // In high contrast the outline stands on the edge, half outside.
    Shape {
        anchors.fill: parent
        visible: Theme.contrast
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.contrast ? Theme.onDark : "transparent"
            strokeWidth: 4
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: window.outline
            }
        }
    }
}
