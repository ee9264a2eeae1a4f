import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A sheet of paper over the whole page with the operators cut out.
Shape {
    id: stencil

    required property string holes // a path in the column block's px
    required property real start // of the column block
    required property real closed // 0 to 1

    preferredRendererType: Shape.CurveRenderer
    // InOutCubic
    opacity: stencil.closed < 0.5 ? 4 * Math.pow(stencil.closed, 3) : 1 - Math.pow(2 - 2 * stencil.closed, 3) / 2

    ShapePath {
        fillColor: Theme.paper
        fillRule: ShapePath.OddEvenFill
        strokeColor: "transparent"

        PathSvg {
            path: `M${-stencil.start} 0H${stencil.width - stencil.start}V${stencil.height}H${-stencil.start}Z${stencil.holes}`
        }
    }

    transform: Translate {
        x: stencil.start
    }
}
