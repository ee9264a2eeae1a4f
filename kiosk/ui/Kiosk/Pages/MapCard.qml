import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the exhibit says of the selected park: name, area, a sentence or two. Its keys stand apart.
// A text that is longer than its room is told in parts.
Item {
    id: card

    required property ParkInfo park
    property real room: 1000 // height that the text may take
    property int part: 0 // that was turned to
    readonly property int shown: Math.max(0, Math.min(card.part, card.parts - 1))
    readonly property real textSize: 32 * Theme.textScale
    readonly property real lineHeight: (Theme.latin ? 1.5 : 1.6) * card.textSize
    // In portrait the sentence stands at the right; large text takes a little more of the width.
    readonly property real bodyX: !Stage.portrait ? 0 : Theme.textScale > 1.25 ? (card.twofold ? 440 : 396) : 480
    readonly property real bodyWidth: card.width - card.bodyX
    // A name that is too long for a line takes two, and what is below it moves.
    readonly property bool longName: Typesetter.width(card.park.name, Theme.serif, 30) > name.width
    readonly property real lower: (card.longName ? name.height - 56 : 0) + (secondName.text === "" ? 0 : secondName.height + 6)
    readonly property bool twofold: card.park.hectares !== "" // the area in both measures
    readonly property bool crowded: Stage.portrait ? Diagram.mostFirms > 1 : card.park.firms.count > 2 // by keys of firms
    readonly property bool low: card.twofold || Language.paired || Stage.reach || card.crowded // the area takes less height
    readonly property real bodyY: Stage.portrait ? 24 : (!card.park.hasArea ? 146 + card.lower : familiar.y + (familiar.visible ? familiar.implicitHeight + 12 : 20))
    readonly property real secondLine: 1.42 * Theme.caption
    readonly property real bodyHeight: card.tall(card.park.body, also.body)
    readonly property real leastHeight: Math.min(card.bodyHeight, Language.paired ? card.lineHeight + 10 + card.secondLine : 1.8 * card.lineHeight)
    // What is told at a time: in one language, or in two that follow each other in the list.
    readonly property list<string> told: {
        if (!Language.paired)
            return Typesetter.parts(card.park.body, Theme.sans, card.textSize, card.bodyWidth, card.linesIn(card.room));
        const types = [[Theme.sans, card.textSize, card.lineHeight], [Theme.sansFor(Language.second), Theme.caption, card.secondLine]];
        const room = card.room + card.secondLine * 0.2 - 10;
        return Typesetter.inStep(card.park.body, also.body, types, card.bodyWidth, room, room);
    }
    readonly property int parts: card.told.length / (Language.paired ? 2 : 1)

    function tall(text: string, second: string): real {
        const first = card.lineHeight * Typesetter.lines(text, Theme.sans, card.textSize, card.bodyWidth);
        return second === "" ? first : first + 10 + card.secondLine * Typesetter.lines(second, Theme.sansFor(Language.second), Theme.caption, card.bodyWidth);
    }

    // Lines that fit a height; the last one's leading may hang over.
    function linesIn(height: real): int {
        return Math.max(1, Math.floor((height + card.lineHeight * 0.35) / card.lineHeight));
    }

    // Whether the whole text fits a height.
    function fits(height: real): bool {
        return card.bodyHeight <= height + card.lineHeight * 0.35;
    }

    Connections {
        target: card.park

        function onIdentChanged() {
            card.part = 0;
        }
    }

    ParkInfo {
        id: also

        second: true
        ident: Language.paired ? card.park.ident : ""
    }

    Rectangle {
        width: card.width
        height: 6
        color: card.park.state === "withdrawn" ? Theme.ink : Theme.pigment(card.park.pigment)
    }

    Heading {
        id: name

        y: 22
        width: Stage.portrait ? card.bodyX - 24 : card.width
        rightPadding: card.longName && !Stage.mirrored ? Math.max(0, width - Typesetter.balanced(text, Theme.serif, size, width) - 2) : 0
        text: card.longName ? card.park.name.replace(/-\u2060?/g, "-\u2060") : card.park.name
        size: card.longName ? 34 : 46
        tracking: 0
        lineHeight: card.longName ? 1 : 1.2
        wrapMode: card.longName ? Text.WordWrap : Text.NoWrap
        fontSizeMode: card.longName ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: 30
    }

    SnugCaption {
        id: secondName

        readonly property string face: Theme.serifFor(Language.second)

        y: name.y + (card.longName ? name.height : 60)
        width: name.width
        text: Typesetter.width(also.name, secondName.face, 30) > width ? also.shortName : also.name
        font.family: secondName.face
    }

    FigureText {
        id: area

        visible: card.park.hasArea
        y: (Stage.portrait ? 94 : 98) + card.lower
        value: card.park.areaText
        qualifier: card.park.qualifier
        unit: !card.twofold ? qsTr("亩") : qsTr("亩（%1 公顷）").arg(card.park.hectares)
        size: card.low ? 64 : 104
        room: name.width
    }

    // Of an area that the source gives: told by something that everybody knows.
    SnugCaption {
        id: familiar

        visible: card.park.pitches > 0
        y: area.y + area.implicitHeight + 6
        width: name.width
        text: qsTr("约合%1个足球场").arg(Numerals.amid(card.park.pitches, Language.code))
        lineHeight: 1.3 * size
    }

    Heading {
        visible: !card.park.hasArea
        y: name.y + 58 + card.lower
        text: qsTr("面积未载")
        size: Theme.tag
        tracking: 0
        color: Theme.ink2
    }

    Body {
        id: body

        x: card.bodyX
        y: card.bodyY
        width: Typesetter.balanced(text, Theme.sans, size, card.bodyWidth)
        text: card.told[Language.paired ? 2 * card.shown : card.shown] ?? ""
        size: card.textSize
        lineHeight: card.lineHeight
    }

    Body {
        visible: Language.paired
        x: card.bodyX
        y: body.y + (body.text === "" ? 0 : body.height + 10)
        width: Typesetter.balanced(text, Theme.sansFor(Language.second), size, card.bodyWidth)
        text: Language.paired ? card.told[2 * card.shown + 1] ?? "" : ""
        size: Theme.caption
        color: Theme.ink2
        font.family: Theme.sansFor(Language.second)
        lineHeight: card.secondLine
    }
}
