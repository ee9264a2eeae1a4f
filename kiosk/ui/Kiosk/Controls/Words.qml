pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// What every text is: plain, never HTML. On a mirrored stage it is turned back, and begins at the right.
// One that no translation holds has a faint dot under its first line, for who knows of it: where every
// line has a character, at the edge that the lines hang from or in their middle.
Text {
    id: words

    readonly property Turn turned: Turn {
        item: words
    }

    readonly property bool untold: words.text.includes("\u2063")

    textFormat: Text.PlainText
    horizontalAlignment: Theme.start
    transform: Stage.mirrored ? [words.turned] : []

    Loader {
        active: words.untold
        sourceComponent: Rectangle {
            readonly property real aside: words.font.pixelSize / 2

            x: (words.effectiveHorizontalAlignment === Text.AlignRight ? words.width - aside : words.effectiveHorizontalAlignment === Text.AlignHCenter ? words.width / 2 : aside) - 3
            y: words.baselineOffset + 0.17 * words.font.pixelSize
            width: 6
            height: 6
            radius: 3
            color: words.color
            opacity: 0.4
        }
    }
}
