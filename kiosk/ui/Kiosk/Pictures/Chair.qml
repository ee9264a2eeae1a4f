import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A chair as a window on green hills, up to the line below which 90 % of its drawn area lies; the
// ring is its life. The hills rise to the line when first shown.
// Labels: three words round the ring from the top, clockwise; the seal's word.
Picture {
    id: chair

    readonly property real line: -310
    // Words in letters are long: they take more lines.
    readonly property real widest: Math.max(248, chair.width * (Stage.portrait ? 0.34 : 0.3))
    readonly property real words: Math.max(Math.min(natural.implicitWidth, chair.widest), Stage.portrait ? 0 : 248)
    readonly property bool whole: natural.implicitWidth <= chair.words
    // Where the editor's lines have no room the words are broken anew, into lines of about one length.
    readonly property string told: chair.whole ? chair.caption : Typesetter.inOne(chair.caption)
    readonly property real over: Math.max(0, made.implicitWidth - 90) // a long word reaches out of the ring
    readonly property real scaling: Math.min(chair.height / 730, (chair.width - chair.words - chair.over) / 740)
    readonly property real middleX: chair.width - chair.words - chair.over - 386 * chair.scaling
    readonly property real middleY: (chair.height - 730 * chair.scaling) / 2 + 380 * chair.scaling // the ring's
    readonly property real small: 0.84 * chair.scaling
    readonly property real beside: 200 * chair.scaling // from the middle: the chair's feet end before
    readonly property real seatY: chair.middleY + 44 * chair.scaling // the chair's
    readonly property real level: 276 + (chair.line - 276) * (1 - Math.pow(1 - chair.progress, 3))

    sealed: true
    duration: 1800

    function ringX(degrees: real): string {
        return (chair.middleX + 350 * chair.scaling * Math.sin(degrees / 180 * Math.PI)).toFixed(1);
    }

    function ringY(degrees: real): string {
        return (chair.middleY - 350 * chair.scaling * Math.cos(degrees / 180 * Math.PI)).toFixed(1);
    }

    function barb(x: real, y: real, turn: real): string {
        return `${x + 22 * Math.cos(turn)} ${y + 22 * Math.sin(turn)}`;
    }

    // A third of the ring with its arrowhead, clockwise from the top.
    function arc(from: real, to: real): string {
        const r = 350 * chair.scaling;
        const x = Number(chair.ringX(to)), y = Number(chair.ringY(to));
        const back = to / 180 * Math.PI + Math.PI; // against the way round
        return `M${chair.ringX(from)} ${chair.ringY(from)}A${r} ${r} 0 0 1 ${x} ${y}M${chair.barb(x, y, back - 0.586)}L${x} ${y}L${chair.barb(x, y, back + 0.586)}`;
    }

    ChairWindow {
        x: chair.middleX
        y: chair.seatY
        scale: chair.small
        level: chair.level
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.gold
            strokeWidth: 4

            PathSvg {
                path: chair.arc(22, 114) + chair.arc(142, 218) + chair.arc(246, 338) + `M${chair.middleX - 148 * chair.small} ${chair.seatY + chair.level * chair.small}H${seal.x + 4}`
            }
        }
    }

    Seal {
        id: seal

        x: chair.middleX + 480 * chair.scaling
        y: chair.seatY + chair.line * chair.small - height / 2
        opacity: Math.max(0, chair.progress * 4 - 3)
        text: chair.text(3)
    }

    Caption {
        id: word

        x: chair.middleX + 386 * chair.scaling + chair.over
        y: seal.y + seal.height + 16
        width: chair.whole ? chair.words : Typesetter.balanced(chair.told, Theme.sans, Theme.caption, chair.words) + 2
        opacity: seal.opacity
        text: chair.told
        wrapMode: Text.WordWrap
    }

    Caption {
        id: natural

        visible: false
        text: chair.caption
    }

    Heading {
        x: chair.middleX - width / 2
        y: chair.middleY - 352 * chair.scaling - height / 2
        size: Theme.tag
        tracking: 0
        text: chair.text(0)
    }

    Heading {
        id: made

        x: chair.middleX + Math.max(chair.beside, 276 * chair.scaling - width / 2)
        y: chair.middleY + 213 * chair.scaling - height / 2
        size: Theme.tag
        tracking: 0
        text: chair.text(1)
    }

    Heading {
        x: Math.max(0, chair.middleX - width - Math.max(chair.beside, 276 * chair.scaling - width / 2))
        y: chair.middleY + 213 * chair.scaling - height / 2
        size: Theme.tag
        tracking: 0
        text: chair.text(2)
    }
}
