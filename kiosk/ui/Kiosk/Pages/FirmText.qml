import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a firm's page tells in words: a lead, the hero figure and the text. The figure gives way to
// the text down to a size, at last standing in the lead's line; when even that is too much, `whole`
// is false, and the text is shown in `parts` in place of lead and figure, or elsewhere.
Item {
    id: story

    required property string ident // the firm's id
    property int part: -1 // the part shown; -1: as much as there is room for
    property real room: 0 // height that there is
    property real slack: 0 // height that a figure may take beyond that
    property bool elsewhere: false // what has no room here is shown by others
    property bool told: false // the picture tells the hero figure
    readonly property bool heroic: firm.figure !== "" && !story.told && !story.cramped
    // Not even the smallest figure has room: it is shown elsewhere.
    readonly property bool cramped: story.elsewhere && firm.figure !== "" && !story.told && story.room + story.slack < Math.min(leadText.height + 16 + 72 * 0.68, story.inlinePossible ? 92 : Infinity)
    readonly property bool texted: firm.body !== ""
    readonly property real line: Theme.bodyLine * Theme.body
    readonly property real column: story.texted ? Typesetter.column(firm.body, Theme.sans, Theme.body, story.width) : story.width
    readonly property real textHeight: story.texted ? story.line * Typesetter.lines(firm.body, Theme.sans, Theme.body, story.column) : 0
    readonly property real gap: story.heroHeight > 0 && story.texted ? 54 : 0
    readonly property real ratio: probe.implicitWidth / probe.size // the figure's width at size 1
    readonly property real largest: Math.min(240, story.width / Math.max(0.1, story.ratio))
    // The largest figure that leaves room for the text, below the lead, or in its line (negative);
    // where the text has no room at all, the largest that has.
    readonly property real heroSize: {
        const least = story.texted ? 54 + story.textHeight : 0;
        for (const size of [240, 212, 190, 168, 148, 128, 112]) {
            if (size <= story.largest && story.stacked(size) + least <= story.room)
                return size;
        }
        if (story.inlinePossible && 128 * 0.72 + least <= story.room)
            return -128;
        for (const size of [240, 212, 190, 168, 148, 128]) {
            if (size <= story.largest && story.stacked(size) <= story.room)
                return size;
        }
        if (story.inlinePossible)
            return -128;
        return Math.min(story.largest, Math.max(72, (story.room - story.stacked(0)) / 0.68));
    }
    readonly property bool inline: story.heroSize < 0
    readonly property bool inlinePossible: leadText.implicitWidth + 24 + 128 * story.ratio <= story.width
    readonly property real figureSize: Math.abs(story.heroSize)
    readonly property real heroHeight: story.cramped ? 0 : story.inline ? story.figureSize * 0.72 : story.stacked(story.figureSize)
    readonly property bool whole: !story.texted || story.heroHeight + story.gap + story.textHeight <= story.room + 1
    readonly property list<string> parts: story.whole ? [] : Typesetter.parts(firm.body, Theme.sans, Theme.body, story.column, Math.floor(story.room / story.line))
    readonly property real tallest: Math.max(0, ...story.parts.map(part => Typesetter.lines(part, Theme.sans, Theme.body, story.column))) * story.line

    // Lead and figure one above the other.
    function stacked(size: real): real {
        const lead = firm.lead !== "" && !story.cramped ? leadText.height : 0;
        return story.heroic ? lead + 16 + size * 0.68 : lead;
    }

    implicitHeight: story.whole ? story.heroHeight + story.gap + story.textHeight : story.elsewhere ? story.heroHeight : Math.max(story.heroHeight, story.tallest)

    FirmInfo {
        id: firm

        ident: story.ident
    }

    FigureInfo {
        id: hero

        ident: firm.figure
    }

    FigureText {
        id: probe

        visible: false
        value: hero.value
        unit: hero.unit
        qualifier: hero.qualifier
        size: 240
    }

    Body {
        id: leadText

        visible: story.part < 0 && text !== "" && !story.cramped
        y: story.inline ? story.heroHeight - baselineOffset : 0
        width: Math.min(implicitWidth, story.width)
        lineHeight: 1.4 * size
        text: firm.lead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    FigureText {
        visible: story.part < 0 && story.heroic
        x: story.inline ? leadText.width + 24 : 0
        y: story.heroHeight - line
        value: hero.value
        unit: hero.unit
        qualifier: hero.qualifier
        size: story.figureSize
    }

    Body {
        visible: story.part < 0 && story.whole && story.texted
        y: story.heroHeight + story.gap
        width: story.column
        text: firm.body
    }

    Body {
        visible: story.part >= 0
        width: Typesetter.columnWithin(text, Theme.sans, Theme.body, story.width, Math.floor(story.room / story.line))
        text: story.parts[story.part] ?? ""
    }
}
