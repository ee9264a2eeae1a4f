pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Circuit boards on a production line, one every `pitch` px. They step on by `shift`, from 0 to 1:
// one comes in, the last goes out, and at 1 they stand as they stood at 0.
Item {
    id: boards

    required property int count
    required property real pitch
    property real shift: 1

    // Boards that stand at these places.
    component Stretch: Shape {
        id: stretch

        property int first: 0
        property int last: 0

        function each(path: string): string {
            let all = "";
            for (let i = stretch.first; i <= stretch.last; ++i)
                all += `M${i * boards.pitch} 0` + path;
            return all;
        }

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "#123B58"
            strokeColor: Theme.contrast ? Theme.onDark : "transparent"
            strokeWidth: Theme.contrast ? 2 : 0

            PathSvg {
                path: stretch.each("h76v30h-76z")
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: "#C9A04A"
            strokeWidth: 2

            PathSvg {
                path: stretch.each("m8 9h18l8 8h18m-44 4h12l5 4h43m-24 -17h14l8 8")
            }
        }

        ShapePath {
            fillColor: "#C9A04A"
            strokeColor: "transparent"

            PathSvg {
                path: stretch.each("m52 17a3 3 0 1 0 6 0a3 3 0 1 0 -6 0zm13.6 -10a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0z")
            }
        }
    }

    // Three drawings that are never drawn anew, only moved and faded.
    Stretch {
        x: boards.pitch * (boards.shift - 1)
        opacity: boards.shift
        visible: opacity > 0
    }

    Stretch {
        x: boards.pitch * (boards.shift - 1)
        first: 1
        last: boards.count - 1
    }

    Stretch {
        x: boards.pitch * (boards.shift - 1)
        opacity: Math.max(0, 1 - 2.5 * boards.shift)
        visible: opacity > 0
        first: boards.count
        last: boards.count
    }
}
