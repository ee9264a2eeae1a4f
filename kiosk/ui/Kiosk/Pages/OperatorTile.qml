import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A chapter's tile on the home page: the operator as a window, the chapter's name, one line. The
// words stand below the window, or beside it where the tile is a row.
Touchable {
    id: tile

    required property string sign
    required property string title
    required property string line
    required property string shortLine
    required property string below // the name in the language below Chinese, in the line's place
    property bool beside: false
    property alias presence: window.presence
    property real side: 356 // of the plus's window; the others go with it
    readonly property bool portrait: Stage.portrait
    readonly property real zoom: tile.side / 356
    property real titleEm: 0 // width of the longest name of all tiles: they are set alike
    readonly property real nominal: tile.portrait && !tile.beside ? 44 : Theme.chapter
    readonly property real titleSize: Math.max(30, Math.min(tile.nominal, (tile.width - tile.wordsX - 2) / Math.max(1, tile.titleEm)))
    // Baselines of the name and the line below it.
    readonly property real titleLine: tile.beside ? tile.side / 2 - 4 : tile.side + (tile.portrait ? 78 : 71.7)
    readonly property real lineLine: tile.titleLine + 22 + 0.9 * Theme.rail
    readonly property real wordsX: tile.beside ? Stage.column + Stage.gutter : 0

    accessibleName: tile.title
    implicitHeight: tile.beside ? tile.side : tile.lineLine + 0.4 * Theme.rail + (words.lineCount - 1) * words.lineHeight

    // The operator as a hole in paper that is laid over the tile's parent.
    function hole(): string {
        return window.outlineAt(tile.x + window.x, tile.y + window.y);
    }

    OperatorWindow {
        id: window

        readonly property real breadth: tile.sign === "minus" ? (tile.portrait ? 388 : 400) : tile.sign === "times" ? 350 : 356

        x: tile.sign === "times" ? 10 * tile.zoom : 0
        y: Math.round((tile.side - height) / 2)
        width: Math.round(breadth * tile.zoom)
        height: Math.round((tile.sign === "minus" ? 104 : breadth) * tile.zoom)
        sign: tile.sign
        bar: 104 * tile.zoom
        shift: tile.pressed ? 8 : 0
        opacity: tile.pressed ? 0.94 : 1
        tint: tile.sign === "minus" ? Theme.minusTint : "transparent"
        paintingScale: (tile.sign === "minus" ? 0.6 : 1) * tile.zoom
        view: {
            // The same view of the picture as in the design, at 1x.
            switch (tile.sign) {
            case "minus":
                return Qt.point(508 / 0.6, 178 / 0.6);
            case "plus":
                return Qt.point(426, 366);
            default:
                return Qt.point(1171, 387);
            }
        }
    }

    Heading {
        x: tile.wordsX
        y: tile.titleLine - baselineOffset
        width: tile.width - x
        text: tile.title
        size: tile.titleSize
        tracking: tile.portrait ? 0.02 : 0.05
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    // The longer line where it has room; the short one becomes smaller before it takes a second line.
    Caption {
        id: words

        readonly property real room: tile.width - tile.wordsX
        readonly property string face: tile.below !== "" ? Theme.sansFor(Language.second) : Theme.sans
        readonly property string shorter: tile.below !== "" ? tile.below : tile.shortLine
        readonly property bool fits: tile.below === "" && (tile.beside || !tile.portrait) && words.needs(tile.line) <= words.room
        readonly property real fitting: Theme.rail * (words.room - 1) / Math.max(1, words.needs(words.shorter))
        readonly property bool doubled: !words.fits && words.fitting < 30

        function needs(line: string): real {
            return Typesetter.width(line, words.face, Theme.rail);
        }

        x: tile.wordsX
        y: tile.lineLine - baselineOffset
        width: tile.width - x
        text: words.fits ? tile.line : words.shorter
        font.family: words.face
        size: words.fits ? Theme.rail : words.doubled ? Math.min(Theme.rail, 32) : Math.min(Theme.rail, words.fitting)
        lineHeight: 1.4 * size
        wrapMode: words.doubled ? Text.WordWrap : Text.NoWrap
        maximumLineCount: 2
    }
}
