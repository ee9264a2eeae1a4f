pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The page's figures, all of them or a part, in one row whose columns are as wide as their words, or
// in rows of equal columns; a tap opens where one is from.
Item {
    id: grid

    property int columns: 6
    property real gap: 30
    property real pitch: 272 // of the rows, at least
    property bool ruled: false
    property real size: 100
    property int first: 0
    property int shown: 6
    property real room: 0 // height that there is, if any: long words are smaller
    readonly property int rows: Math.ceil(grid.shown / grid.columns)
    readonly property real column: (grid.width - grid.gap * (grid.columns - 1)) / grid.columns
    readonly property real wordsSize: [Theme.caption, 44, 40, 36, 33].find(size => size <= Theme.caption && (grid.room === 0 || grid.tall(size, grid.changes) <= grid.room)) ?? 30
    readonly property real nominal: grid.pitch * (grid.rows - 1) + grid.size * 0.93 + 24 + 3 * 1.42 * Theme.caption

    property int changes: 0 // grows with every cell that comes or goes, so that the layout follows
    readonly property list<real> widths: grid.arrange(grid.changes, cells.count)

    implicitHeight: Math.max(grid.nominal, grid.topOf(grid.rows - 1) + grid.tallest(grid.rows - 1))

    function row(line: int, changes: int): list<FigureCell> {
        const found = [];
        for (let place = line * grid.columns; place < Math.min(grid.shown, (line + 1) * grid.columns); ++place) {
            const cell = Array.from(cells.itemAt(grid.first + place)?.children ?? []).find(child => child instanceof FigureCell);
            if (cell)
                found.push(cell);
        }
        return found;
    }
    function arrange(changes: int, count: int): list<real> {
        const row = grid.row(0, changes);
        if (grid.rows > 1)
            return [];
        return Array.from(Typesetter.columns(row.map(cell => cell.words), row.map(cell => cell.least), Theme.sans, Theme.caption, grid.width - grid.gap * (row.length - 1)));
    }
    // About what the rows take with words of a size.
    function tall(size: real, changes: int): real {
        let height = 0;
        for (let line = 0; line < grid.rows; ++line) {
            const lines = grid.row(line, changes).map(cell => Typesetter.lines(cell.words, Theme.sans, size, grid.column));
            const row = grid.size * 0.93 + 48 + 1.42 * size * Math.max(0, ...lines);
            height += line + 1 < grid.rows ? Math.max(grid.pitch, row) : row - 24;
        }
        return height;
    }
    function tallest(line: int): real {
        return Math.max(0, ...grid.row(line, grid.changes).map(cell => cell.implicitHeight));
    }
    function topOf(line: int): real {
        let y = 0;
        for (let above = 0; above < line; ++above)
            y += Math.max(grid.pitch, grid.tallest(above) + 24);
        return y;
    }
    function leftOf(place: int): real {
        return grid.widths.slice(0, place).reduce((x, width) => x + width + grid.gap, 0);
    }

    Repeater {
        id: cells

        model: ExhibitTexts.figures
        onItemAdded: grid.changes += 1
        onItemRemoved: grid.changes += 1

        delegate: Touchable {
            id: target

            required property int index
            required property string value
            required property string unit
            required property string qualifier
            required property string label
            required property string period
            required property string speaker
            readonly property int place: target.index - grid.first

            visible: target.place >= 0 && target.place < grid.shown
            doubled: true
            accessibleName: [cell.spoken, Typesetter.inOne(target.label), target.period].filter(text => text !== "").join(" ")
            x: grid.rows > 1 ? target.place % grid.columns * (width + grid.gap) : grid.leftOf(target.place)
            y: grid.topOf(Math.floor(target.place / grid.columns))
            width: grid.rows > 1 ? grid.column : grid.widths[target.place] ?? 0
            height: cell.implicitHeight
            onActivated: Way.openSheet("sources")

            Rectangle {
                anchors.fill: parent
                anchors.margins: -12
                visible: target.pressed
                color: Theme.silk
            }

            FigureCell {
                id: cell

                width: parent.width
                value: target.value
                unit: target.unit
                qualifier: target.qualifier
                label: target.label
                period: target.period
                speaker: target.speaker
                size: grid.size
                wordsSize: grid.wordsSize
                room: grid.rows > 1 ? grid.column : 0
                ruled: grid.ruled
                wordsAt: grid.ruled ? 0.93 : 1.02
                lineHeight: grid.ruled ? 1.42 : 1.36
            }
        }
    }
}
