pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// 154 marks, one a firm, caught as they leave the paper: each shortens to a dot, and far ridges
// appear where it went. The dot stays, so that 154 can still be counted.
Picture {
    id: picture

    readonly property int columns: Stage.portrait ? 11 : 14
    readonly property int rows: Stage.portrait ? 14 : 11
    readonly property real mark: Stage.portrait ? 60 : 50
    readonly property real pitch: (picture.width - picture.mark) / (picture.columns - 1)
    readonly property real under: words.height + (Stage.portrait ? 46 : 80)
    readonly property real rise: (picture.height - picture.under) / (picture.rows - 1)
    readonly property list<int> widths: Stage.portrait ? picture.tall : picture.broad
    // The length at which each mark was caught, in design px, row by row.
    readonly property list<int> broad: [50, 50, 50, 50, 50, 50, 48, 46, 40, 44, 30, 28, 22, 15, 50, 50, 50, 50, 50, 50, 50, 43, 33, 22, 13, 24, 5, 0, 50, 50, 50, 50, 48, 44, 44, 42, 20, 20, 6, 2, 2, 0, 50, 50, 50, 50, 45, 50, 46, 26, 27, 12, 7, 3, 0, 0, 50, 50, 50, 50, 46, 32, 34, 19, 5, 14, 8, 0, 0, 0, 50, 50, 50, 44, 46, 24, 11, 4, 2, 0, 3, 0, 0, 0, 50, 42, 41, 29, 33, 28, 13, 12, 2, 0, 0, 0, 0, 0, 44, 45, 41, 38, 9, 13, 11, 7, 2, 0, 0, 0, 0, 0, 47, 24, 37, 18, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 27, 27, 30, 16, 9, 4, 0, 0, 0, 0, 0, 0, 0, 0, 17, 15, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    readonly property list<int> tall: [60, 60, 60, 60, 60, 60, 46, 37, 25, 28, 8, 60, 60, 60, 60, 58, 52, 42, 29, 34, 18, 2, 60, 60, 60, 60, 58, 50, 43, 39, 18, 16, 0, 60, 60, 60, 57, 55, 37, 24, 21, 12, 0, 0, 60, 60, 60, 60, 59, 36, 33, 13, 5, 0, 0, 60, 60, 60, 52, 50, 36, 12, 12, 0, 0, 0, 60, 60, 53, 46, 44, 28, 20, 3, 3, 0, 0, 59, 56, 41, 53, 35, 5, 0, 0, 0, 0, 0, 60, 59, 47, 44, 24, 0, 4, 2, 0, 0, 0, 59, 54, 49, 12, 15, 9, 4, 0, 0, 0, 0, 60, 43, 38, 6, 16, 0, 0, 0, 0, 0, 0, 50, 48, 24, 17, 0, 0, 0, 0, 0, 0, 0, 47, 16, 25, 15, 0, 0, 0, 0, 0, 0, 0, 25, 19, 18, 5, 0, 0, 0, 0, 0, 0, 0]

    duration: 2400

    PaleLand {
        visible: !Theme.contrast
        x: Stage.portrait ? -picture.bleed : -78
        y: picture.height * (Stage.portrait ? 0.31 : Stage.reach ? 0.18 : 0.39)
        width: picture.width + picture.bleed - x
        height: picture.height + 23 - y
        view: Stage.portrait ? Qt.point(560, 140) : Stage.reach ? Qt.point(500, 300) : Qt.point(500, 160)
        fadeLeft: Stage.portrait ? 0 : 0.42
        // In steps too small to see: the marks above it move in every frame, the land need not.
        shown: Math.round(picture.progress * 30) / 30
    }

    Repeater {
        model: 154

        delegate: Item {
            id: mark

            required property int index
            readonly property int column: mark.index % picture.columns
            readonly property int row: Math.floor(mark.index / picture.columns)
            readonly property real caught: picture.widths[mark.index]
            // From lower right to upper left; each takes 500 of the 2400 ms.
            readonly property real start: (1 - (mark.column / (picture.columns - 1) + mark.row / (picture.rows - 1)) / 2) * 1900 / 2400
            readonly property real gone: Math.max(0, Math.min(1, (picture.progress - mark.start) * 2400 / 500))
            readonly property real length: picture.mark - (picture.mark - mark.caught) * (1 - (1 - mark.gone) * (1 - mark.gone))

            x: mark.column * picture.pitch + picture.mark / 2
            y: mark.row * picture.rise + (Stage.portrait ? 8 : 0)

            Rectangle {
                readonly property bool dot: mark.length < 0.5

                x: -width / 2
                y: -height / 2
                width: dot ? 8 : mark.length
                height: dot ? 2.5 : 5 + 8 * mark.length / picture.mark
                opacity: dot ? 0.34 : 1
                color: Theme.ink
            }
        }
    }

    BalancedCaption {
        id: words

        y: picture.height - height
        room: picture.width
        text: picture.caption
    }
}
