pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// One window for three kinds of application: three gold lines meet in the plus, a window on the
// landscape.
Picture {
    id: picture

    readonly property real side: Math.min(picture.height - legend.height - 40, picture.width * 0.5)
    readonly property real windowX: picture.width - picture.side
    readonly property real centreY: (picture.height - legend.height - 40) / 2
    readonly property real pitch: Math.min(190, picture.side / 3)

    duration: 1800

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        opacity: picture.part(0.1, 0.7)

        ShapePath {
            strokeColor: Theme.gold
            strokeWidth: 4
            fillColor: "transparent"

            PathSvg {
                path: {
                    const ys = [-1, 0, 1].map(n => picture.centreY + n * picture.pitch);
                    const from = picture.windowX - Math.max(60, picture.windowX - 300);
                    const to = picture.windowX + picture.side * 0.2;
                    const middle = (from + to) / 2;
                    return ys.map(y => `M${from} ${y}C${middle} ${y} ${middle} ${picture.centreY} ${to} ${picture.centreY}`).join("");
                }
            }
        }
    }

    OperatorWindow {
        x: picture.windowX
        y: picture.centreY - height / 2
        width: picture.side
        height: picture.side
        sign: "plus"
        view: Qt.point(560, 300)
        paintingScale: Math.max(1, picture.side / 520)
        presence: picture.part(0, 0.5)
    }

    Repeater {
        model: picture.labels

        delegate: Heading {
            id: label

            required property int index

            y: picture.centreY + (label.index - 1) * picture.pitch - height / 2
            width: Math.max(180, picture.windowX - 90)
            text: picture.text(label.index)
            size: 40
            opacity: picture.part(label.index * 0.15, label.index * 0.15 + 0.4)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 30
        }
    }

    BalancedCaption {
        id: legend

        y: picture.height - height
        room: picture.width
        text: picture.caption
    }
}
