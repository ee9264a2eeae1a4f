import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The river of paper that narrows: its banks in gold, its middle dashed.
Shape {
    id: river

    required property real from // where it begins to narrow
    required property real to
    required property real wide // from its middle to a bank, before and after
    required property real slim
    readonly property real middle: river.height / 2
    readonly property real third: (river.to - river.from) / 3

    function bank(side: real): string {
        const wide = river.middle - side * river.wide;
        const slim = river.middle - side * river.slim;
        return `M0 ${wide}H${river.from}C${river.from + river.third} ${wide} ${river.to - river.third} ${slim} ${river.to} ${slim}H${river.width}`;
    }

    function water(): string {
        const wide = river.middle + river.wide;
        const slim = river.middle + river.slim;
        return river.bank(1) + `V${slim}H${river.to}C${river.to - river.third} ${slim} ${river.from + river.third} ${wide} ${river.from} ${wide}H0Z`;
    }

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        fillColor: Theme.paper
        strokeColor: "transparent"

        PathSvg {
            path: river.water()
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Theme.gold
        strokeWidth: 4

        PathSvg {
            path: river.bank(1) + river.bank(-1)
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: Qt.alpha(Theme.azuriteDeep, 0.6)
        strokeWidth: 2
        strokeStyle: ShapePath.DashLine
        dashPattern: [7, 6]

        PathSvg {
            path: `M0 ${river.middle}H${river.width}`
        }
    }
}
