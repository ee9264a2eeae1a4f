import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A panel's title, hero figure and text, set in the room that there is. A text too long for it is
// told in `parts`, one at a time.
Item {
    id: words

    required property PanelInfo panel
    required property int part
    property real room: words.height // what there is; `needed` tells what it takes
    property real fair: words.room
    property bool portrait: Stage.portrait
    // Where not every part of the text has room with the figure, those after the first follow by
    // themselves; or all, where not even that has.
    readonly property list<string> together: plan.lines >= plan.stackLines || plan.inColumns ? [words.panel.body] : words.split(plan)
    readonly property list<string> behind: words.together.slice(1)
    readonly property bool begins: words.holds(words.together[0] ?? "")
    readonly property bool apart: plan.figured && !plan.inColumns && !words.together.every(part => words.holds(part))
    readonly property list<string> parts: !words.apart ? words.together : words.begins ? [words.together[0], ...words.behind] : ["", ...words.split(textPlan)]
    readonly property bool alone: words.apart && words.shown > 0
    readonly property PanelPlan current: words.alone ? textPlan : plan
    readonly property real needed: words.apart ? Math.max(plan.needed, textPlan.needed) : plan.needed
    readonly property int shown: Math.max(0, Math.min(words.part, words.parts.length - 1))

    function split(by: PanelPlan): list<string> {
        return Typesetter.parts(words.panel.body, Theme.sans, Theme.body, by.textWidth, by.lines);
    }

    function holds(part: string): bool {
        return plan.holds(Typesetter.lines(part, Theme.sans, Theme.body, plan.textWidth));
    }

    FigureInfo {
        id: figure

        // Who says so or when, and what is counted.
        readonly property string who: figure.speaker !== "" ? figure.speaker : figure.period
        readonly property string head: figure.who === "" ? "" : figure.label === "" ? figure.who : qsTr("%1，").arg(figure.who)
        readonly property string line: Typesetter.inOne(figure.label)

        ident: words.panel.figure
    }

    PanelPlan {
        id: plan

        title: words.panel.title
        text: words.panel.body
        value: figure.value
        qualifier: figure.qualifier
        unit: figure.unit
        note: figure.head + figure.line
        noteBroken: figure.head !== "" && figure.line !== "" ? figure.head + "\n" + figure.line : figure.label
        width: words.width
        height: words.room
        fair: words.fair
        portrait: words.portrait
    }

    // Without the figure
    PanelPlan {
        id: textPlan

        title: plan.title
        text: words.apart ? plan.text : ""
        value: ""
        qualifier: ""
        unit: ""
        note: ""
        noteBroken: ""
        width: plan.width
        height: plan.height
        fair: plan.fair
        portrait: plan.portrait
    }

    Heading {
        x: -2
        y: -8
        width: words.width
        text: words.current.heading
        size: plan.headingSize
        lineHeight: 83
        lineHeightMode: Text.FixedHeight
        fontSizeMode: plan.wrapped ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: 44
        wrapMode: plan.wrapped ? Text.WordWrap : Text.NoWrap
    }

    FigureText {
        visible: plan.figured && !words.alone
        y: plan.figureY
        value: figure.value
        qualifier: figure.qualifier
        unit: figure.unit
        size: plan.size
        room: plan.inColumns ? plan.columnX - 36 : words.width
    }

    Caption {
        visible: plan.place !== PanelPlan.Nowhere && !words.alone
        readonly property real room: plan.inColumns ? plan.columnX - 36 : words.width

        x: plan.noteX
        y: plan.noteY
        width: plan.place === PanelPlan.Beside ? plan.noteWidth + 4 : Typesetter.balanced(text, Theme.sans, Theme.caption, room) + 2
        text: plan.place === PanelPlan.Beside ? plan.noteBroken : plan.note
        wrapMode: Text.WordWrap
    }

    Body {
        x: words.current.textX
        y: words.current.textY
        width: Typesetter.columnWithin(text, Theme.sans, Theme.body, words.current.textWidth, Stage.portrait ? 0 : words.current.arrangement === PanelPlan.FigureLast ? words.current.shownLines : words.current.lines)
        text: words.parts[words.shown] ?? ""
    }
}
