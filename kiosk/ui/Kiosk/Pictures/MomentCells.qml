import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Cells at rest: their bodies and nuclei, each as one path.
Shape {
    id: cells

    required property string bodies
    required property string nuclei

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: Qt.alpha(Theme.paperLight, 0.55)
        strokeColor: Qt.alpha(Theme.ink2, 0.42)
        strokeWidth: 2

        PathSvg {
            path: cells.bodies
        }
    }

    ShapePath {
        fillColor: Qt.alpha(Theme.ink2, 0.22)
        strokeColor: "transparent"

        PathSvg {
            path: cells.nuclei
        }
    }
}
