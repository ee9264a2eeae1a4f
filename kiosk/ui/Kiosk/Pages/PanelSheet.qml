pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pictures
import Kiosk.Theme

// One panel of the story: its text and its picture, on paper.
Item {
    id: sheet

    property string ident: ""
    property int part: 0
    readonly property PanelInfo panel: info
    readonly property PanelPair pair: pairing.item as PanelPair
    readonly property int parts: sheet.pair ? sheet.pair.parts : words.parts.length
    readonly property int shownPart: sheet.pair ? sheet.pair.shown : words.shown
    readonly property real needed: sheet.pair ? sheet.pair.needed : words.needed
    readonly property bool wide: frame.drawing !== null && frame.drawing.wide
    readonly property bool sealed: frame.drawing !== null && frame.drawing.sealed
    // A door of its own takes the place below the picture.
    readonly property bool doored: info.doorTo !== "" && info.next !== ""

    // Landscape: text left, picture right, at the heights of the design; on a higher stage the text
    // comes down a little towards the middle of its picture.
    readonly property real lowered: Stage.extra * 0.3
    readonly property real textY: sheet.lowered + (Stage.reach ? 148 : info.title.includes("\n") ? 180 : 186)
    readonly property real landscapeRoom: (sheet.wide ? Stage.contentBottom * 0.6 : Stage.contentBottom - 20) - sheet.textY
    // Portrait: picture above, text below, hung from the rule above the keys.
    readonly property real ruleY: Stage.reach ? Stage.zoneY : Stage.keysY - 176
    readonly property real leastPicture: Stage.reach ? 360 : 480
    readonly property real portraitRoom: sheet.ruleY - 40 - 92 - 43 - 96 - sheet.leastPicture
    readonly property real portraitTop: sheet.ruleY - 40 - Math.max(332, Math.min(sheet.needed, sheet.portraitRoom))
    readonly property real textTop: Stage.portrait ? sheet.portraitTop : sheet.textY
    readonly property real landscapeTag: sheet.lowered + (Stage.reach ? 60 : 84)
    readonly property real tagTop: Stage.portrait ? sheet.textTop - 92 : sheet.landscapeTag

    function move() {
        frame.move();
    }

    PanelInfo {
        id: info

        ident: sheet.ident
    }

    // In reach mode the zone below is the shell's.
    Rectangle {
        width: parent.width
        height: Stage.reach ? Stage.zoneY : parent.height
        color: Theme.paper
    }

    PictureFrame {
        id: frame

        readonly property real landscapeBottom: Stage.reach ? Stage.contentBottom - 35 : sheet.doored ? Stage.keysY - 24 : Stage.keysY + 69

        x: frame.filling ? 0 : Stage.blockX + (Stage.portrait ? Stage.margin : 838)
        y: frame.filling ? 0 : Stage.portrait ? 96 : Stage.reach ? 88 : 112
        width: frame.filling ? Stage.width : Stage.portrait ? Stage.contentWidth : 986
        height: (Stage.portrait ? sheet.textTop - 92 - 43 - 96 : frame.filling ? Stage.contentBottom : frame.landscapeBottom - frame.y) - (frame.filling ? 0 : legend.room)
        readonly property bool filling: sheet.wide && !Stage.portrait

        kind: info.picture
        labels: info.labels
        caption: info.caption
        figure: info.figure
        parks: info.parks
        photo: info.photo
        bleed: frame.filling ? 0 : Stage.blockX + Stage.margin
    }

    PairLegend {
        id: legend

        words: sheet.pair?.legend ?? ""
        roomy: !Stage.reach && (Stage.portrait ? Theme.textScale < 1.4 : !frame.filling || legend.tall <= Stage.keyHeight)
        x: Stage.blockX + (Stage.portrait ? Stage.margin : 838)
        y: frame.filling ? Stage.keysY + 4 : frame.y + frame.height + 16
        widest: Stage.portrait ? Stage.contentWidth : 986
    }

    PanelText {
        id: words

        visible: !sheet.pair
        x: Stage.blockX + Stage.margin
        y: sheet.textTop
        width: Stage.portrait ? Stage.contentWidth : sheet.wide ? 720 : Theme.textScale > 1 ? 696 : 646
        height: Stage.portrait ? words.needed : words.room
        room: Stage.portrait ? sheet.portraitRoom : sheet.landscapeRoom
        fair: Stage.portrait ? sheet.portraitRoom - 200 : sheet.landscapeRoom
        panel: info
        part: sheet.part
    }

    Loader {
        id: pairing

        active: Language.paired
        x: words.x
        y: Stage.portrait ? words.y : sheet.landscapeTag + 72
        sourceComponent: PanelPair {
            width: Stage.portrait ? Stage.contentWidth : 700
            panel: info
            part: sheet.part
            explained: legend.roomy
            // Low pictures need a little more than beside one language.
            room: Stage.portrait ? sheet.portraitRoom - (Stage.reach ? 80 : 0) : sheet.landscapeRoom + sheet.textY - sheet.landscapeTag - 72
        }
    }

    Rectangle {
        visible: Stage.portrait && !Stage.reach
        x: Stage.blockX + Stage.margin
        y: sheet.ruleY
        width: Stage.contentWidth
        height: Theme.hair
        color: Theme.inkLine
    }
}
