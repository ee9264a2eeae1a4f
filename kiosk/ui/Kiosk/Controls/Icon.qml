import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A line drawing in a 30 x 30 box, drawn in `color`.
Item {
    id: icon

    required property string name
    property color color: Theme.ink
    property real size: 30
    property real stroke: 3.5

    implicitWidth: icon.size
    implicitHeight: icon.size

    readonly property string path: {
        switch (icon.name) {
        case "left":
            return "M26 15H4M13 6L4 15L13 24";
        case "right":
            return "M4 15H26M17 6L26 15L17 24";
        case "plus":
            return "M15 4V26M4 15H26";
        case "minus":
            return "M4 15H26";
        case "check":
            return "M4 16L12 24L26 6";
        case "diamond":
            return "M15 3L27 15L15 27L3 15Z";
        case "cross":
            return "M6 6L24 24M24 6L6 24";
        case "sources":
            return "M4 3H26V27H4ZM10 10H20M10 15H20M10 20H15";
        case "person":
            return "M3 10C10 12.5 20 12.5 27 10M15 12V18M15 18L9 28M15 18L21 28M15 2.5A2.6 2.6 0 1 1 14.99 2.5Z";
        case "map":
            return "M1 25L10 8L15 16L18 11L29 25Z";
        case "firms":
            return "M5 3V27M12 3V27M18 3V27M25 3V27M1 9H29M1 21H29";
        case "figures":
            return "M2 27V22M8 27V18M14 27V14M20 27V9M26 27V3";
        case "info":
            return "M15 3A12 12 0 1 1 14.99 3ZM15 13V22M15 8V9.5";
        case "pointer":
            return "M8 3L23 17H15L8 25Z";
        case "point":
            return "M15 4L26 15L15 26L4 15Z";
        case "line":
            return "M3 25L11 9L19 19L27 5";
        case "area":
            return "M4 10L18 3L27 15L21 27L7 24Z";
        case "undo":
            return "M4 11H19A7 7 0 0 1 19 25H10M11 4L4 11L11 18";
        case "redo":
            return "M26 11H11A7 7 0 0 0 11 25H20M19 4L26 11L19 18";
        default:
            return "";
        }
    }

    Shape {
        width: 30
        height: 30
        scale: icon.size / 30
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: icon.color
            strokeWidth: icon.stroke
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: icon.path
            }
        }
    }
}
