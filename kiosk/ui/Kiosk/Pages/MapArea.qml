import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A place that is an area or a line, in the map's own units; as thin or thick at every size.
Item {
    id: area

    required property string path
    required property bool closed
    required property rect bounds
    property rect seen // the part of the map that is in view
    property real zoom: 1
    property bool selected: false
    readonly property color stroke: area.selected ? Theme.seal : Theme.gold

    // WORKAROUND as in MapPark: a shape that is wholly clipped away would be drawn unclipped.
    readonly property bool inView: area.bounds.left < area.seen.right && area.bounds.right > area.seen.left && area.bounds.top < area.seen.bottom && area.bounds.bottom > area.seen.top

    Shape {
        visible: area.path !== "" && area.inView

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.paperLight
            strokeWidth: (area.closed ? 8 : 12) / area.zoom
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: area.path
            }
        }

        ShapePath {
            fillColor: area.closed ? Qt.alpha(Theme.gold, area.selected ? 0.4 : 0.22) : "transparent"
            strokeColor: area.stroke
            strokeWidth: (area.closed ? 4 : 6) / area.zoom
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap

            PathSvg {
                path: area.path
            }
        }
    }
}
