pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Every zone of the province as a stalk of bamboo, by rank: the farther forward, the higher. Two
// stalks in ink blue are this zone's ranks; a gold path leads from the one to the other.
Picture {
    id: picture

    readonly property bool narrow: picture.width < 1200
    readonly property real ground: picture.height - (picture.narrow ? 16 + Theme.captionLine * Theme.caption * Typesetter.lines(picture.caption, Theme.sans, Theme.caption, picture.width) : 2)
    readonly property real pitch: picture.width / grove.count
    readonly property real digits: picture.narrow ? 200 : 240
    readonly property real sealSide: picture.narrow ? 72 : 74
    // Above the later figure, where the tallest stalks would run into a note beside it.
    readonly property bool noteAbove: picture.narrow && picture.height > 700
    // The seal stands on its stalk, the later figure on the seal: what is left is the tallest stalk's.
    readonly property real tallest: Math.min(0.9 * picture.width, (picture.ground - picture.sealSide - 33 - 0.8 * picture.digits - (picture.noteAbove ? later.noteHeight : 0)) / grove.at(picture.afterAt))
    readonly property int beforeAt: Math.max(0, grove.count - (before.rank || grove.count))
    readonly property int afterAt: Math.max(0, grove.count - (after.rank || 1))
    readonly property point start: Qt.point(picture.stalkX(picture.beforeAt), picture.stalkY(picture.beforeAt) - 14)
    readonly property point goal: Qt.point(seal.x - 12, picture.narrow ? seal.y + 0.6 * seal.height : seal.y + 0.54 * seal.height)
    readonly property real grown: picture.eased(2 * picture.progress)
    readonly property real drawn: picture.eased(2 * picture.progress - 1)

    sealed: true
    duration: 1800

    function eased(t: real): real {
        return 1 - Math.pow(1 - Math.max(0, Math.min(1, t)), 3);
    }
    function stalkX(index: int): real {
        return (index + 0.5) * picture.pitch;
    }
    function stalkY(index: int): real {
        return picture.ground - picture.tallest * grove.at(index);
    }

    FigureInfo {
        id: before

        ident: ExhibitTexts.rankBefore
    }

    FigureInfo {
        id: after

        ident: ExhibitTexts.rankAfter
    }

    StalksGrove {
        id: grove

        width: picture.width
        height: picture.ground
        tallest: picture.tallest
        marked: [picture.beforeAt, picture.afterAt]
        grown: picture.grown
    }

    Rectangle {
        y: picture.ground
        width: picture.width
        height: Theme.hair
        color: Theme.ink
    }

    // The path is uncovered from its beginning.
    Item {
        width: picture.start.x + (picture.goal.x - picture.start.x) * picture.drawn + 4
        height: picture.height
        visible: picture.drawn > 0
        clip: picture.drawn < 1

        Shape {
            width: picture.width
            height: picture.height
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.gold
                strokeWidth: 4
                fillColor: "transparent"
                startX: picture.start.x
                startY: picture.start.y

                PathCubic {
                    x: picture.goal.x
                    y: picture.goal.y
                    control1X: picture.start.x + 0.17 * (x - picture.start.x)
                    control1Y: picture.start.y + 0.8 * (y - picture.start.y)
                    control2X: picture.start.x + 0.56 * (x - picture.start.x)
                    control2Y: picture.start.y + 1.03 * (y - picture.start.y)
                }
            }
        }
    }

    StalksRank {
        id: earlier

        x: picture.start.x - (picture.narrow ? 29 : 40) - width
        y: picture.stalkY(picture.beforeAt) - 44 - height
        figure: before
        note: before.period
        above: picture.narrow
        size: 0.55 * picture.digits
        opacity: Math.max(0, Math.min(1, picture.progress * 8 - 3))
    }

    Seal {
        id: seal

        x: picture.stalkX(picture.afterAt) - width / 2
        y: picture.stalkY(picture.afterAt) - 18 - height
        size: picture.sealSide
        text: Numerals.ordinal(after.rank, Language.code)
        opacity: later.opacity
    }

    StalksRank {
        id: later

        x: picture.noteAbove ? seal.x - 24 - width : Math.min(seal.x + (picture.narrow ? -4 : 21) - noteX, picture.width - width)
        y: seal.y - 24 - 0.8 * size
        figure: after
        note: after.period === "" ? after.label : after.period + qsTr("，") + "\n" + after.label
        above: picture.noteAbove
        noteRoom: picture.noteAbove ? 0 : picture.width - seal.x
        size: picture.digits
        opacity: Math.max(0, Math.min(1, picture.progress * 8 - 7))
    }

    // Above the lowest stalks, as wide as they leave it room.
    Caption {
        id: legend

        readonly property real above: Math.max(136, 0.36 * picture.tallest)
        readonly property real natural: Math.ceil(Typesetter.width(picture.caption, Theme.sans, Theme.caption))
        readonly property int first: grove.heights.findIndex(height => height / 1000 * picture.tallest > legend.above - 0.8 * Theme.captionLine * Theme.caption)
        readonly property bool level: picture.ground - legend.above < earlier.y + earlier.height
        readonly property real low: legend.first < 0 ? picture.width : picture.stalkX(legend.first) - 16
        readonly property real room: picture.narrow ? picture.width : legend.natural <= legend.low && !legend.level ? legend.low : Math.min(legend.low, earlier.x - 24)
        readonly property bool longer: legend.natural > legend.room

        y: picture.narrow ? picture.ground + 16 : picture.ground - above - (lineCount - 1) * lineHeight
        width: legend.longer ? Typesetter.balanced(text, Theme.sans, size, legend.room) + 2 : legend.natural
        size: !picture.narrow && Typesetter.lines(picture.caption, Theme.sans, Theme.caption, legend.room) > 2 ? 30 : Theme.caption
        wrapMode: legend.longer ? Text.WordWrap : Text.NoWrap
        text: legend.longer ? Typesetter.inTwo(picture.caption) : picture.caption
    }
}
