pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The vermilion seal, at most one a screen: an uneven square with one, two or four characters. Words in
// letters, and digits, stand on one line; the square is then as wide as they are.
Item {
    id: seal

    required property string text
    property real size: seal.text.length > 2 && seal.few ? 80 : seal.text.length > 1 ? 72 : 56
    readonly property bool few: /^[\u3040-\u9fff\uac00-\ud7a3]{1,4}$/.test(seal.text)
    readonly property bool squared: seal.few && !(seal.tall && seal.text.length > 1 && seal.size < 64)
    readonly property bool tall: /[\uac00-\ud7a3]/.test(seal.text) // Hangul fills its square

    implicitWidth: seal.squared ? seal.size : Math.max(seal.size, line.implicitWidth + 28)
    implicitHeight: seal.size
    Accessible.role: Accessible.StaticText
    Accessible.name: seal.text

    Shape {
        width: 100
        height: 100
        transform: Scale {
            xScale: seal.implicitWidth / 100
            yScale: seal.size / 100
        }
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.seal
            strokeColor: "transparent"

            PathSvg {
                path: "M1 2L12 0.6L24 1.8L38 0.2L52 1.6L66 0.4L80 1.9L91 0.7L99.2 2.2L98.4 14L99.6 28L98.2 42L99.5 57L98.3 71L99.4 84L98 98.4L86 99.5L73 98.2L58 99.6L44 98.4L29 99.4L16 98.3L2.2 99L0.7 86L1.9 72L0.4 58L1.7 43L0.6 29L1.8 15Z"
            }
        }
    }

    Words {
        id: line

        anchors.centerIn: parent
        visible: !seal.squared
        text: seal.squared ? "" : seal.text
        color: Theme.sealInk
        font.family: Theme.serif
        font.weight: Font.Bold
        font.pixelSize: Math.max(30, seal.size * 0.4)
    }

    Grid {
        anchors.centerIn: parent
        flow: Grid.TopToBottom
        layoutDirection: Stage.mirrored ? Qt.LeftToRight : Qt.RightToLeft
        // Room for four at any time: rows and columns that follow the text would be late for it.
        rows: 2
        columns: 2

        Repeater {
            model: seal.squared ? seal.text.split("") : []

            delegate: Words {
                required property string modelData

                width: seal.text.length > 2 ? seal.size * 0.42 : seal.size * 0.8
                height: seal.text.length > 1 ? seal.size * (seal.tall ? 0.46 : 0.41) : seal.size * 0.8
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: modelData
                color: Theme.sealInk
                font.family: Theme.serif
                font.weight: Font.Bold
                font.pixelSize: seal.text.length > 1 ? Math.max(30, seal.size * 0.4) : seal.size * 0.62
            }
        }
    }
}
