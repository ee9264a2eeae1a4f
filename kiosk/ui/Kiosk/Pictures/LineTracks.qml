import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The tracks of production lines, from one place on the left to an end on the right each: those that
// run, and dashed those that are being set up.
Shape {
    id: tracks

    required property list<real> busy // heights of the lines that run, from the top
    required property list<real> coming
    required property real middle // where all come from
    readonly property int count: tracks.busy.length + tracks.coming.length

    function line(y: real, index: int): string {
        const from = tracks.middle + 15 * (index - (tracks.count - 1) / 2);
        return `M0 ${from}H28L${28 + Math.abs(y - from)} ${y}H${tracks.width - 34}`;
    }

    function all(lines: list<real>, first: int): string {
        return lines.map((y, i) => tracks.line(y, first + i)).join("");
    }

    function ends(lines: list<real>, radius: real): string {
        return lines.map(y => `M${tracks.width - 22 - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`).join("");
    }

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.contrast ? Theme.azuriteLight : Theme.azurite
        strokeWidth: 5
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: tracks.all(tracks.busy, 0)
        }
    }

    ShapePath {
        fillColor: Theme.paper
        strokeColor: Theme.contrast ? Theme.azuriteLight : Theme.azurite
        strokeWidth: 8.5

        PathSvg {
            path: tracks.ends(tracks.busy, 8)
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.ink2
        strokeWidth: 2.2
        strokeStyle: ShapePath.DashLine
        dashPattern: [4.5, 4.1]
        joinStyle: ShapePath.RoundJoin

        PathSvg {
            path: tracks.all(tracks.coming, tracks.busy.length)
        }
    }

    ShapePath {
        fillColor: Theme.paper
        strokeColor: Theme.ink2
        strokeWidth: 2.5
        strokeStyle: ShapePath.DashLine
        dashPattern: [2, 1.6]

        PathSvg {
            path: tracks.ends(tracks.coming, 11)
        }
    }
}
