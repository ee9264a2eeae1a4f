pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Figures hung from one line, each under its hairline. In one row the widths follow the contents;
// with `columns` they stand in a grid of equal ones. All cells of a row have the row's height.
Item {
    id: row

    required property RecordModel figures
    property int columns: 0 // 0: all in one row
    property bool foldable: false // more than three that are too wide for a row stand in two
    property real gap: 24
    property real rowGap: 48
    property real size: Stage.portrait ? (Theme.textScale > 1.3 ? 70 : 80) : Theme.figureM
    property bool ruled: true
    property real lineHeight: Theme.captionLine
    property real wordsSize: Theme.caption

    property int changes: 0 // grows with every cell that comes or goes, so that the layout follows
    readonly property bool gridded: row.places.some(place => place.y > 0) // columns are equal then
    property list<rect> places

    Settled on places {
        value: row.arrange(row.changes, cells.count)
    }

    function cell(index: int): FigureCell {
        return cells.itemAt(index) as FigureCell;
    }

    // Widths for a row that is to be filled: equal if everything fits so, else what each wants,
    // else what each needs and a share of the rest.
    function widths(wants: list<real>, needs: list<real>): list<real> {
        const sum = list => list.reduce((a, b) => a + b, 0);
        const count = wants.length;
        const total = row.width - row.gap * (count - 1);
        if (Math.max(...wants) <= total / count)
            return wants.map(() => total / count);
        if (sum(wants) <= total)
            return wants.map(want => want + (total - sum(wants)) / count);
        const rest = Math.max(0, total - sum(needs)) / Math.max(1, sum(wants) - sum(needs));
        return wants.map((want, i) => needs[i] + (want - needs[i]) * rest);
    }

    function arrange(changes: int, count: int): list<rect> {
        const all = [];
        for (let i = 0; i < count; ++i) {
            const cell = row.cell(i);
            if (cell)
                all.push(cell);
        }
        if (all.length === 0)
            return [];
        const needed = all.reduce((sum, c) => sum + c.need, row.gap * (all.length - 1));
        const folded = row.foldable && all.length > 3 && needed > row.width ? Math.ceil(all.length / 2) : all.length;
        const columns = row.columns > 0 ? row.columns : folded;
        const wide = columns < all.length ? Array(columns).fill((row.width - row.gap * (columns - 1)) / columns) : row.widths(all.map(c => c.want), all.map(c => c.need));
        const places = [];
        let x = 0;
        for (let i = 0; i < all.length; ++i) {
            if (i % columns === 0)
                x = 0;
            places.push(Qt.rect(x, Math.floor(i / columns), wide[i % columns], 0));
            x += wide[i % columns] + row.gap;
        }
        return places;
    }

    readonly property bool low: row.allWordy(row.changes, cells.count)

    function allWordy(changes: int, count: int): bool {
        for (let i = 0; i < count; ++i) {
            if (!row.cell(i)?.wordy)
                return false;
        }
        return true;
    }

    // The height of the tallest cell of one line.
    function tallest(line: int): real {
        let height = 0;
        for (let i = 0; i < row.places.length; ++i) {
            const cell = row.cell(i);
            if (cell && row.places[i].y === line)
                height = Math.max(height, cell.implicitHeight);
        }
        return height;
    }

    function topOf(line: int): real {
        let y = 0;
        for (let l = 0; l < line; ++l)
            y += row.tallest(l) + row.rowGap;
        return y;
    }

    implicitHeight: {
        if (row.places.length === 0)
            return 0;
        const last = row.places[row.places.length - 1].y;
        return row.topOf(last) + row.tallest(last);
    }

    Repeater {
        id: cells

        model: row.figures
        onItemAdded: row.changes += 1
        onItemRemoved: row.changes += 1

        delegate: FigureCell {
            required property int index
            readonly property rect place: row.places[index] ?? Qt.rect(0, 0, 0, 0)

            x: place.x
            y: row.topOf(place.y)
            width: place.width
            room: row.gridded ? place.width : 0
            shrinks: row.gridded
            size: row.size
            ruled: row.ruled
            lineHeight: row.lineHeight
            wordsSize: row.wordsSize
            low: row.low
        }
    }
}
