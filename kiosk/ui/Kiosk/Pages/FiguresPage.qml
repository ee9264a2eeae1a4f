pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pictures
import Kiosk.Theme

// The figures: the zone's rank among all of the province as a picture, and six more in a row. With
// larger text and in reach mode they are told in parts, since nothing is cut and nothing scrolls.
Item {
    id: page

    readonly property bool portrait: Stage.portrait
    // Long labels take height from the picture, down to the least that it can do with.
    readonly property real longer: Math.max(0, whole.implicitHeight - (page.portrait ? 556 : 256))
    readonly property bool split: Stage.reach || Theme.textScale > 1 || page.longer > (page.portrait ? 120 : 90)
    readonly property int perPart: page.portrait ? 6 : 3
    readonly property int parts: page.split ? 1 + Math.ceil(ExhibitTexts.figures.count / page.perPart) : 1
    property int part: 0 // that was turned to
    readonly property int shown: Math.min(page.part, page.parts - 1)
    readonly property real end: page.split ? keys.contentEnd : Stage.height

    Item {
        x: Stage.blockX
        width: Stage.baseWidth
        height: parent.height

        PictureFrame {
            x: Stage.margin
            y: !page.portrait ? 72 + head.wider : Math.max(page.split && Theme.textScale > 1 ? 420 : 358, head.wider > 0 ? head.end + 24 : 0)
            width: Stage.contentWidth
            height: page.split ? page.end - y - 24 : (page.portrait ? 977 : 666) - y + Stage.extra - page.longer
            visible: page.shown === 0
            kind: "stalks"
            caption: ExhibitTexts.figuresCaption
        }

        FiguresHead {
            id: head

            x: Stage.margin
            width: Stage.contentWidth
            leading: page.shown === 0
        }

        FiguresGrid {
            id: whole

            visible: !page.split
            x: Stage.margin
            y: Stage.extra + (page.portrait ? 1040 : 695) - page.longer
            width: Stage.contentWidth
            columns: page.portrait ? 3 : 6
            gap: page.portrait ? Stage.gutter : 30
            ruled: page.portrait
        }

        Loader {
            readonly property real room: page.end - 264

            active: page.split && page.shown > 0
            x: Stage.margin
            y: Math.round(264 + Math.max(0, (room - height) * 0.4))
            width: Stage.contentWidth
            sourceComponent: FiguresGrid {
                columns: page.portrait ? 2 : 3
                gap: Stage.gutter
                pitch: (page.end - 264) / 3
                room: page.end - 264 - 40 // with air above the keys
                ruled: true
                size: page.portrait ? 100 : Theme.figureL
                first: (page.shown - 1) * page.perPart
                shown: page.perPart
            }
        }

        FiguresKeys {
            id: keys

            anchors.fill: parent
            visible: page.split
            part: page.shown
            parts: page.parts
            onTurned: step => page.part = page.shown + step
        }
    }
}
