import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Cells that have woken: rays with their tips, bodies and nuclei, each as one path.
Shape {
    id: cells

    required property string rays
    required property string tips
    required property string bodies
    required property string nuclei

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.goldDeep
        strokeWidth: 2.2

        PathSvg {
            path: cells.rays
        }
    }

    ShapePath {
        fillColor: Theme.goldDeep
        strokeColor: "transparent"

        PathSvg {
            path: cells.tips
        }
    }

    ShapePath {
        fillColor: Theme.ochre
        strokeColor: Theme.goldDeep
        strokeWidth: 2

        PathSvg {
            path: cells.bodies
        }
    }

    ShapePath {
        fillColor: "#7A5C1C"
        strokeColor: "transparent"

        PathSvg {
            path: cells.nuclei
        }
    }
}
