pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The band below a firm's picture: its figures, or in their place the large one, a part of its text, a
// person.
Item {
    id: band

    required property FirmInfo firm
    required property FirmSteps steps
    property real room: Infinity // height that there is for figures
    property bool split: false // the text does not fit beside the picture: it is told here, in parts
    readonly property real line: Theme.bodyLine * Theme.body
    // A person has room from the beginning; only one with much to say takes height from the picture,
    // and the text's place.
    readonly property real least: Math.max(band.figured, people.tallest <= band.figured + band.line ? people.tallest : 0)
    // Where large words have no room they are as small as words may be.
    readonly property bool crowded: figures.implicitHeight > band.room
    readonly property real figured: (small.item as FigureRow)?.implicitHeight ?? figures.implicitHeight
    readonly property bool figuring: band.steps.kind === "all" || band.steps.kind === "photo"
    readonly property bool taller: band.steps.person >= 0 && people.tallest > Math.max(band.least, band.told)
    readonly property real told: band.split ? band.lines * band.line : 0
    readonly property int lines: Stage.portrait ? 3 : 2
    readonly property list<string> parts: band.split ? Typesetter.parts(band.firm.body, Theme.sans, Theme.body, band.width, Math.floor(band.height / band.line)) : []

    implicitHeight: band.taller ? people.tallest : Math.max(band.least, band.told)

    component Figures: FigureRow {
        width: band.width
        rowGap: 24
        foldable: true
        size: Theme.textScale > 1.3 ? 70 : Stage.portrait ? 80 : Theme.figureM
        figures: band.firm.figures
    }

    Figures {
        id: figures

        visible: band.figuring && !band.crowded
    }

    Loader {
        id: small

        active: band.crowded
        visible: band.figuring
        sourceComponent: Figures {
            wordsSize: 30
        }
    }

    FirmText {
        visible: band.steps.kind === "hero"
        width: parent.width
        room: band.height
        ident: band.firm.ident
    }

    Body {
        visible: band.steps.text >= 0
        width: Typesetter.columnWithin(text, Theme.sans, Theme.body, band.width, Math.floor(band.height / band.line))
        text: band.parts[band.steps.text] ?? ""
    }

    FirmPeople {
        id: people

        width: parent.width
        model: band.firm.people
        shown: band.steps.person
    }
}
