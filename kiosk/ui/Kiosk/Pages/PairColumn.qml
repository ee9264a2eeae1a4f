import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Title, text and figure in two languages, for mixed delegations: Chinese, and below it the second
// language in a lighter ink. What does not fit is told in `parts`, both languages in step; the figure
// stands with the first of them.
Item {
    id: pair

    required property string title
    required property string secondTitle
    required property string text
    required property string secondText
    required property string figure // by its id
    property string lead: "" // the words that lead to the figure, if a text has some, rather than its own
    property string secondLead: ""
    required property string legend // the picture's words in the second language
    property real size: 60 // of the title
    required property int part
    required property real room // height that there is
    required property bool explained // the picture's words are told below it, not here at the end
    readonly property int parts: pair.tellings.length / 2
    readonly property int shown: Math.max(0, Math.min(pair.part, pair.parts - 1))
    readonly property string firstPart: pair.tellings[2 * pair.shown] ?? ""
    readonly property string secondPart: pair.tellings[2 * pair.shown + 1] ?? ""

    readonly property string secondSans: Theme.sansFor(Language.second)
    readonly property string secondSerif: Theme.serifFor(Language.second)
    readonly property bool figured: first.value !== ""
    readonly property real figureSize: pair.room > 480 ? 140 : 112
    readonly property bool same: pair.secondTitle === pair.title
    readonly property real titles: 1.25 * pair.size + (pair.same ? 12 : 83) // height of both titles
    readonly property real lineHeight: 1.56 * Theme.body
    readonly property real secondLine: 1.42 * Theme.caption
    readonly property real figureHeight: !pair.figured ? 0 : 24 + 1.4 * Theme.caption + 0.86 * pair.figureSize + 24 + Typesetter.lines(notes.text, pair.secondSans, Theme.caption, pair.width) * pair.secondLine
    readonly property real textRoom: pair.room - pair.titles - 12 // and the gap between the languages
    readonly property list<string> tellings: {
        const types = [[Theme.sans, Theme.body, pair.lineHeight], [pair.secondSans, Theme.caption, pair.secondLine]];
        const parts = Typesetter.inStep(pair.text, pair.secondText, types, pair.width, pair.textRoom - pair.figureHeight, pair.textRoom);
        const lines = Math.max(1, Math.floor(pair.textRoom / pair.secondLine));
        const words = pair.explained || pair.legend === "" ? [] : Typesetter.parts(pair.legend, pair.secondSans, Theme.caption, pair.width, lines);
        return words.reduce((told, piece) => [...told, "", piece], [...parts]);
    }
    readonly property real needed: {
        let most = 0;
        for (let i = 0; i < pair.parts; ++i) {
            const one = Typesetter.lines(pair.tellings[2 * i], Theme.sans, Theme.body, pair.width) * pair.lineHeight;
            const other = Typesetter.lines(pair.tellings[2 * i + 1], pair.secondSans, Theme.caption, pair.width) * pair.secondLine;
            most = Math.max(most, one + 12 + other + (i === 0 ? pair.figureHeight : 0));
        }
        return pair.titles + most;
    }

    FigureInfo {
        id: first

        ident: pair.figure
    }

    FigureInfo {
        id: second

        second: true
        ident: pair.figure
    }

    Heading {
        id: title

        x: -2
        width: pair.width
        height: 1.25 * pair.size
        verticalAlignment: Text.AlignVCenter
        text: pair.title
        size: pair.size
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 40
    }

    Heading {
        y: 1.25 * pair.size + 1
        width: pair.width
        height: 64
        verticalAlignment: Text.AlignVCenter
        text: pair.same ? "" : pair.secondTitle
        size: 44
        tracking: 0
        color: Theme.ink2
        font.family: pair.secondSerif
        font.weight: Font.Normal
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Body {
        id: firstText

        y: pair.titles
        width: Typesetter.column(pair.firstPart, Theme.sans, size, pair.width)
        text: pair.firstPart
        lineHeight: pair.lineHeight
    }

    Body {
        id: secondText

        readonly property real below: pair.figured && pair.shown === 0 ? pair.figureHeight : 0
        readonly property int lines: Math.floor((pair.room - y - secondText.below) / pair.secondLine)

        y: firstText.y + (pair.firstPart === "" ? 0 : firstText.height + 12)
        width: Typesetter.columnWithin(pair.secondPart, pair.secondSans, size, pair.width, secondText.lines)
        text: pair.secondPart
        size: Theme.caption
        color: Theme.ink2
        font.family: pair.secondSans
        lineHeight: pair.secondLine
    }

    Item {
        id: numbers

        visible: pair.figured && pair.shown === 0
        y: pair.secondPart !== "" ? secondText.y + secondText.height + 24 : pair.firstPart !== "" ? firstText.y + firstText.height + 24 : pair.titles
        width: pair.width

        Caption {
            id: note

            readonly property string who: first.speaker !== "" ? first.speaker : first.period

            width: pair.width
            text: pair.lead !== "" ? pair.lead : [note.who, first.label.replace(/\n/g, "")].filter(words => words !== "").join("，")
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 30
            lineHeight: 1.4 * Theme.caption
        }

        FigureText {
            id: digits

            y: note.height + 8
            value: first.value
            qualifier: first.qualifier
            unit: first.unit
            size: pair.figureSize
        }

        Caption {
            id: notes

            readonly property string who: second.speaker !== "" ? second.speaker : second.period

            y: digits.y + 0.86 * pair.figureSize + 8
            width: Typesetter.column(notes.text, pair.secondSans, size, pair.width)
            text: pair.secondLead !== "" ? `${pair.secondLead}${Language.second === "ja" ? "" : " "}${second.amount}` : [second.amount, Typesetter.inOne(second.label), notes.who].filter(words => words !== "").join("\u00a0· ")
            font.family: pair.secondSans
            wrapMode: Text.WordWrap
            lineHeight: pair.secondLine
        }
    }
}
