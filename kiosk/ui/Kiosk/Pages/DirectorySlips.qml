pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The present page of slips. Chinese ones stand: eight in a row, upright two rows of four. Those of
// other languages lie: two columns of four, upright one of eight.
Item {
    id: slips

    readonly property bool standing: Language.code.startsWith("zh")
    readonly property real gap: slips.standing ? 24 : 12
    readonly property int columns: slips.standing ? (Stage.portrait ? 4 : 8) : Stage.portrait ? 1 : 2
    readonly property int rows: 8 / slips.columns
    readonly property real slipWidth: (slips.width + 24) / slips.columns - 24
    readonly property real slipHeight: (slips.height + slips.gap) / slips.rows - slips.gap
    readonly property real head: Stage.portrait ? 62 : 78
    readonly property real foot: Math.max(Stage.portrait ? 58 : 62, 17 + Math.min(Theme.caption, 40) * 1.36)

    // One size for all industries: that of the longest name.
    readonly property real industrySize: Math.max(30, Math.min(Theme.caption, (slips.slipWidth - 10) / slips.longest(Directory.industries.revision)))

    function longest(revision: int): int {
        let longest = 1;
        for (let i = 0; i < Directory.industries.count; i++)
            longest = Math.max(longest, Directory.industries.text(i, "name").length);
        return longest;
    }

    Repeater {
        model: slips.standing ? Directory.slips : null

        delegate: DirectorySlip {
            required property int index

            x: (index % slips.columns) * (slips.slipWidth + 24)
            y: Math.floor(index / slips.columns) * (slips.slipHeight + slips.gap)
            width: slips.slipWidth
            height: slips.slipHeight
            head: slips.head
            foot: slips.foot
            industrySize: slips.industrySize
        }
    }

    Repeater {
        model: slips.standing ? slips.rows : 0

        delegate: DirectoryCords {
            required property int index
            readonly property int held: Math.min(slips.columns, Directory.slips.count - index * slips.columns)

            visible: held > 0
            y: index * (slips.slipHeight + slips.gap)
            width: held * (slips.slipWidth + 24) - 24
            height: slips.slipHeight
            head: slips.head
            foot: slips.foot
        }
    }

    Repeater {
        model: slips.standing ? null : Directory.slips

        delegate: DirectoryStrip {
            required property int index

            x: Math.floor(index / slips.rows) * (slips.slipWidth + 24)
            y: (index % slips.rows) * (slips.slipHeight + slips.gap)
            width: slips.slipWidth
            height: slips.slipHeight
        }
    }
}
