import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// An item of the attract page: a text or a figure in the sky, at the side where the formula stands,
// or a photograph before the mountains.
Item {
    id: sight

    required property int at // the item's row
    required property bool low // below the zone's name rather than beside it
    readonly property string text: sight.of("text")
    readonly property string photo: sight.of("photo")

    function of(role: string): string {
        return ExhibitTexts.attract.revision ? ExhibitTexts.attract.text(sight.at, role) : "";
    }

    function side(wide: real): real {
        return sight.low ? 0 : sight.width - wide;
    }

    BalancedHeading {
        id: words

        x: sight.side(width)
        visible: sight.text !== ""
        room: sight.width
        // In two lines it is broken behind a comma, where it has one.
        text: 1.06 * Typesetter.width(sight.text, Theme.serif, size) > sight.width ? Typesetter.inTwo(sight.text) : sight.text
        size: Theme.latin ? 46 : 50
        horizontalAlignment: sight.low ? Theme.start : Theme.end
        color: Theme.brush
    }

    FigureInfo {
        id: info

        ident: sight.of("figure")
    }

    Column {
        x: sight.side(width)
        width: Math.max(digits.implicitWidth, label.width)
        visible: info.value !== ""
        spacing: sight.low ? 8 : 14

        FigureText {
            id: digits

            x: sight.low ? 0 : parent.width - implicitWidth
            value: info.value
            unit: info.unit
            qualifier: info.qualifier
            size: sight.low ? 104 : 132
            room: sight.width
            shrinks: true
            color: Theme.brush
        }

        BalancedCaption {
            id: label

            x: sight.low ? 0 : parent.width - width
            room: sight.width
            horizontalAlignment: sight.low ? Theme.start : Theme.end
            text: [info.label, info.period].filter(part => part !== "").join(" · ")
            size: 32
            color: Theme.brush
        }
    }
}
