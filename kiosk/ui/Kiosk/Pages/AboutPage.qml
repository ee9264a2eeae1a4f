pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Pictures
import Kiosk.Theme

// About: what the exhibit is, what it is drawn from, what it leaves open, who made what, beside a
// photograph. Text that does not fit is turned over with keys; in two languages both are in step.
Item {
    id: page

    readonly property real lineHeight: Theme.body * Theme.bodyLine
    readonly property real firstX: Stage.blockX + Stage.margin
    readonly property real textWidth: Stage.portrait ? Stage.contentWidth : Theme.textScale > 1 ? 696 : 646
    readonly property real lastY: Stage.reach ? Stage.zoneY - 32 : Stage.portrait ? Stage.keysY - 216 : Stage.keysY - 20
    readonly property real head: 196 // from the signs to the text
    readonly property real whole: page.head + page.lineHeight * Typesetter.lines(ExhibitTexts.aboutParagraphs.join("\n"), Theme.sans, Theme.body, page.textWidth)
    // Portrait: the picture stands above, and gives way to large text and to two languages.
    readonly property real leastPicture: Stage.reach ? 400 : Language.paired ? 540 : Theme.textScale > 1 ? 600 : 734
    readonly property real firstY: Stage.portrait ? 96 + page.leastPicture + 64 : Stage.extra * 0.3 + (Stage.reach ? 60 : 84)
    readonly property int lines: Math.floor((page.lastY - page.firstY - page.head) / page.lineHeight)
    readonly property real headY: Stage.portrait && !Language.paired ? Math.max(page.firstY, page.lastY - page.whole) : page.firstY
    readonly property list<string> parts: Typesetter.pack(ExhibitTexts.aboutParagraphs, Theme.sans, Theme.body, page.textWidth, page.lines)
    readonly property real besideY: Stage.reach ? 88 : 112 // of the picture beside the text
    readonly property PairColumn pair: pairing.item as PairColumn
    readonly property int count: page.pair ? page.pair.parts : page.parts.length
    readonly property int shown: Math.min(page.part, page.count - 1)
    property int part: 0

    OperatorSigns {
        x: page.firstX
        y: page.headY + (64 - height) / 2
        size: 38
        bar: 9
        spacing: 16
    }

    Heading {
        visible: !page.pair
        x: page.firstX - 2
        y: page.headY + 88
        width: Stage.portrait ? Stage.contentWidth : page.textWidth
        text: ExhibitTexts.aboutTitle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 44
    }

    Loader {
        id: pairing

        active: Language.paired
        x: page.firstX
        y: page.headY + 72
        sourceComponent: PairColumn {
            width: Stage.portrait ? Stage.contentWidth : 700
            title: ExhibitTexts.aboutTitle
            secondTitle: ExhibitTexts.aboutBelow[0]
            text: ExhibitTexts.aboutParagraphs.join("\n")
            secondText: ExhibitTexts.aboutBelow[1]
            figure: ""
            legend: ExhibitTexts.aboutBelow[2]
            part: page.part
            explained: photoWords.roomy
            room: page.lastY - pairing.y
        }
    }

    Body {
        visible: !page.pair
        x: page.firstX
        y: page.headY + page.head
        width: Typesetter.columnWithin(text, Theme.sans, Theme.body, page.textWidth, page.lines)
        text: page.parts[page.shown] ?? ""
    }

    PictureFrame {
        id: frame

        x: Stage.portrait ? page.firstX : Stage.blockX + 838
        y: Stage.portrait ? page.headY - 64 - height - photoWords.room : page.besideY
        width: Stage.portrait ? Stage.contentWidth : 986
        height: Stage.portrait ? Math.min(760, page.headY - 64 - 96 - photoWords.room) : (Stage.reach ? Stage.zoneY - 35 : Stage.keysY + 69) - page.besideY - photoWords.room
        kind: "photo"
        photo: ExhibitTexts.aboutPhoto
    }

    PairLegend {
        id: photoWords

        words: page.pair?.legend ?? ""
        roomy: !Stage.reach && Theme.textScale < 1.4
        x: frame.x
        y: frame.y + frame.height + 16
        widest: frame.width
    }

    Rectangle {
        visible: Stage.portrait && !Stage.reach
        x: page.firstX
        y: Stage.keysY - 176
        width: Stage.contentWidth
        height: Theme.hair
        color: Theme.inkLine
    }

    AboutKeys {
        visible: page.count > 1
        parts: page.count
        part: page.shown
        onTurned: part => page.part = part
    }
}
