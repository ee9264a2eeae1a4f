import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Somebody's words, large, and who said them; below them the pale landscape.
Picture {
    id: picture

    readonly property list<string> marks: Typesetter.quotes(Language.code)
    // Broken after a comma, and where words have blanks between them into up to three lines.
    readonly property string words: Typesetter.inTwo(picture.text(0)) + picture.marks[1]
    readonly property real longest: Math.max(1, Typesetter.width(picture.words, Theme.serif, 100) / 100)
    readonly property real em: Theme.tracking > 0 ? picture.longest : Math.min(picture.longest, Math.max(9.5, picture.longest / 3))
    // The opening mark hangs before the lines; a wide one is blank in its first half.
    readonly property real hang: picture.size * Math.min(0.52, Typesetter.width(picture.marks[0], Theme.serif, 100) / 100)
    readonly property real size: Math.max(52, Math.min(112, picture.width / (picture.em * 1.03 + 0.7), picture.height * 0.13))

    duration: 1200

    PaleLand {
        visible: !Theme.contrast && height > 160
        x: Stage.portrait ? -picture.bleed : -78
        y: said.y + said.height + 12
        width: picture.width + picture.bleed - x
        height: picture.height + 23 - y
        view: Stage.portrait ? Qt.point(420, 180) : Qt.point(500, 200)
        fadeLeft: Stage.portrait ? 0 : 0.42
        fadeBottom: 0.4
        shown: picture.progress
    }

    BalancedHeading {
        id: slogan

        x: picture.hang
        y: picture.height * (Theme.contrast ? 0.28 : 0.1)
        room: picture.width - x
        text: picture.words
        size: picture.size
        tracking: 0.02
        lineHeight: 1.42 * picture.size
        lineHeightMode: Text.FixedHeight
    }

    Heading {
        x: slogan.x - implicitWidth
        y: slogan.y
        text: picture.marks[0]
        size: picture.size
        tracking: 0
        lineHeight: slogan.lineHeight
        lineHeightMode: Text.FixedHeight
        Accessible.ignored: true
    }

    Rectangle {
        x: picture.hang
        y: said.y - 16
        width: 88
        height: 4
        color: Theme.ink
    }

    BalancedCaption {
        id: said

        x: picture.hang
        y: slogan.y + slogan.height + 48
        room: picture.width - x
        text: picture.note(0)
    }
}
