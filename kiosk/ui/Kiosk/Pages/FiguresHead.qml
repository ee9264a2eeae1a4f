import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The figures page's head: what the page is, its headline, and one sentence.
Item {
    id: head

    required property bool leading // with the sentence
    // In landscape a wide sentence stands above the earlier rank: the picture begins lower.
    readonly property real wider: lead.short ? 0 : 48 + 2 * (lead.lineCount - 2) * lead.lineHeight
    readonly property real end: lead.visible ? lead.y + lead.height : 224

    Heading {
        y: (Stage.portrait ? 117.3 : 129.3) - baselineOffset
        text: qsTr("数据一览")
        size: Theme.tag
    }

    Heading {
        y: (Stage.portrait ? 203.7 : 225.3) - baselineOffset
        width: Stage.portrait ? head.width : 900
        text: ExhibitTexts.figuresTitle
        tracking: 0.05
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 40
    }

    // Two lines, wider ones where need be: the earlier rank stands below.
    Body {
        id: lead

        readonly property real column: Math.min(head.width, 620 * Theme.textScale)
        readonly property bool short: Typesetter.lines(text, Theme.sans, Theme.body, lead.column) <= 2

        visible: head.leading
        y: (Stage.portrait ? 279.4 : 306.9) + (Theme.textScale - 1) * 20 - baselineOffset
        width: lead.short ? lead.column : Typesetter.balanced(text, Theme.sans, Theme.body, Math.min(head.width, 860 * Theme.textScale, Stage.portrait ? head.width : 1040)) + 2
        text: ExhibitTexts.figuresLead
        lineHeight: (Theme.textScale > 1 ? 1.5 : Theme.bodyLine) * size
    }
}
