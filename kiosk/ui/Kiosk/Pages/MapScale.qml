import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A map's scale: a square of so many mu and a bar of so many metres, both round, as the map is seen
// now. The bar stands below the square, or beside it. A map whose scale is not known has none.
Item {
    id: scale

    property alias metresPerPx: measure.metresPerPx // as the map is seen now; 0: not known
    property alias most: measure.most // what square and bar may take
    property bool across: false // the bar beside the square
    property bool squared: true // whether there is a square
    property real size: 30 // of the words
    readonly property bool known: measure.bar > 0
    readonly property string muWords: measure.mu < 10000 ? scale.told(measure.mu, "亩", qsTr("亩")) : scale.told(measure.mu / 10000, "万亩", qsTr("万亩"))
    readonly property string lengthWords: measure.metres < 1000 ? scale.told(measure.metres, "米", qsTr("米")) : scale.told(measure.metres / 1000, "公里", qsTr("公里"))
    readonly property real lower: scale.squared && !scale.across ? square.height + 14 : 0
    readonly property real barX: scale.squared && scale.across ? Math.max(square.width, scale.most) + 24 : 0
    readonly property real line: scale.size * 1.25

    visible: scale.known
    implicitWidth: scale.barX + Math.max(scale.most, length.implicitWidth)
    implicitHeight: scale.across && scale.squared ? Math.max(square.height, bar.height + 4 + scale.line) : scale.lower + bar.height + 4 + scale.line
    Accessible.role: Accessible.StaticText
    Accessible.name: scale.squared ? qsTr("比例：方框 %1，横线 %2").arg(scale.muWords).arg(scale.lengthWords) : qsTr("比例：横线 %1").arg(scale.lengthWords)

    // A number and its unit, as the language on screen counts.
    function told(value: real, unit: string, toldUnit: string): string {
        return Numerals.measured(value, unit, toldUnit, Language.code);
    }

    MapMeasure {
        id: measure
    }

    Rectangle {
        id: square

        visible: scale.squared
        width: Math.round(measure.side)
        height: width
        color: "transparent"
        border.width: 2
        border.color: Theme.ink

        Words {
            readonly property real natural: Typesetter.width(scale.muWords, Theme.sans, scale.size)

            anchors.centerIn: parent
            width: parent.width - 8
            Accessible.ignored: true
            horizontalAlignment: Text.AlignHCenter
            // The number above its unit, where they are too long for one line.
            text: natural < width ? scale.muWords : scale.muWords.replace(/^([\d,.]+)\s*/, "$1\n")
            color: Theme.ink2
            font.family: Theme.sans
            font.pixelSize: Math.max(28, Math.min(scale.size, width / 2.5))
            lineHeight: 1.2 * font.pixelSize
            lineHeightMode: Text.FixedHeight
        }
    }

    Item {
        id: bar

        x: scale.barX
        y: scale.across && scale.squared ? (scale.implicitHeight - height - 4 - scale.line) / 2 : scale.lower
        width: Math.round(measure.bar)
        height: 12

        Rectangle {
            width: 2
            height: parent.height
            color: Theme.ink
        }
        Rectangle {
            y: parent.height - height
            width: parent.width
            height: 3
            color: Theme.ink
        }
        Rectangle {
            x: parent.width - 2
            width: 2
            height: parent.height
            color: Theme.ink
        }
    }

    Words {
        id: length

        x: scale.barX
        y: bar.y + bar.height + 4
        Accessible.ignored: true
        text: scale.lengthWords
        color: Theme.ink2
        font.family: Theme.sans
        font.pixelSize: scale.size
        lineHeight: scale.line
        lineHeightMode: Text.FixedHeight
    }
}
