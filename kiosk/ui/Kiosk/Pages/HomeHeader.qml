import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The home page's head: the zone, the headline, and in landscape the sentence beside it.
Item {
    id: head

    readonly property bool portrait: Stage.portrait

    Heading {
        y: (head.portrait ? 113.3 : 115.2) - baselineOffset
        text: ExhibitTexts.zone
        size: head.portrait ? 40 : 38
        font.weight: Font.DemiBold
        tracking: 0.1
    }

    Heading {
        id: headline

        x: -4
        y: 227 - baselineOffset
        width: head.portrait ? head.width : Math.min(1160, lead.x - 24)
        text: ExhibitTexts.headline
        size: Theme.display
        tracking: 0.05
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 56
    }

    // Larger text needs more than the third column; its right edge stays.
    Body {
        id: lead

        // Above the tiles there is room for two lines of large text.
        readonly property real two: Typesetter.lines(text, Theme.sans, Theme.body, 880) <= 2 ? Theme.body : [48, 44, 40, 37].find(size => size < Theme.body && Typesetter.lines(text, Theme.sans, size, 880) <= 2) ?? 34
        readonly property real slack: Theme.textScale > 1 ? 1.5 : 1.65

        visible: !head.portrait
        x: head.width - width
        y: 168.9 - (Theme.textScale - 1) * 34 - baselineOffset
        width: Math.max(Stage.column, Math.min(880, implicitWidth))
        text: ExhibitTexts.lead
        size: Theme.textScale > 1 ? lead.two : Theme.body
        lineHeight: slack * size
    }
}
