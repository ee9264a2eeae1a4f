pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A firm's doors in as few rows as let their words have their size, each row filled; only in as many
// rows as there may be do words shrink.
Item {
    id: doors

    required property string ident // the firm's id
    property real size: 34 // grows with the text size as far as a door's height allows
    property real smallest: 30
    property real gap: 24
    property real rowGap: doors.low && doors.rows > 3 ? 6 : 12
    property real rowHeight: 88
    property int most: 2 // rows
    property int spare: 0 // rows more, where words do not fit
    property bool low: false // short of height
    property int columns: 0 // equal columns instead, as many as this

    readonly property list<var> all: ways.all
    // Where words are too long for the rows, there is one more, or arrows make room for them: first the
    // arrows where height is short.
    readonly property int allowed: {
        const over = edge => doors.crowded(doors.all.length, doors.most, edge, doors.width);
        return over(104) && (!doors.low || over(58)) ? doors.most + doors.spare : doors.most;
    }
    readonly property bool arrows: doors.columns > 0 || !doors.crowded(doors.all.length, doors.allowed, 104, doors.width)
    readonly property real edge: doors.arrows ? 104 : 58 // what a door takes beside its words
    readonly property real largest: doors.size * Math.min(1.25, Theme.textScale)
    property list<rect> places
    readonly property int rows: doors.places.length > 0 ? doors.places[doors.places.length - 1].y + 1 : 0

    implicitHeight: doors.rows * doors.rowHeight + Math.max(0, doors.rows - 1) * doors.rowGap

    Settled on places {
        when: !Language.changing && !ways.finding
        value: doors.arrange(doors.all, doors.width, texts.font.pixelSize)
    }

    FirmWays {
        id: ways

        ident: doors.ident
    }

    FontMetrics {
        id: texts

        font.family: Theme.serif
        font.pixelSize: 100
        font.weight: Font.Bold
    }

    FontMetrics {
        id: notes

        font.family: Theme.sans
        font.pixelSize: Theme.caption
    }

    // What a door takes with its words at a size: margins, words, note, arrow.
    function want(index: int, size: real, edge: real): real {
        const label = doors.all[index].label, note = doors.all[index].note;
        return edge + (texts.advanceWidth(label) / 100 + label.length * 0.04 * Theme.tracking) * size + (note === "" ? 0 : notes.advanceWidth(note) + 32);
    }

    // Whether the smallest words are too long for this many rows. Letters that are set apart give a little.
    function crowded(count: int, most: int, edge: real, width: real): bool {
        const rows = doors.broken(count, most, doors.smallest, edge);
        return rows.some(row => row.reduce((sum, i) => sum + doors.want(i, doors.smallest, edge - 8 * Theme.tracking), doors.gap * (row.length - 1)) > width);
    }

    // The largest size at which a row's words fit side by side.
    function fitting(row: list<int>, width: real): real {
        const sum = size => row.reduce((all, i) => all + doors.want(i, size, doors.edge), doors.gap * (row.length - 1));
        const fixed = sum(0);
        return Math.max(doors.smallest, Math.min(doors.largest, doors.size * (width - fixed) / (sum(doors.size) - fixed)));
    }

    // The doors in at most so many rows, as equally long as they can be in their order.
    function broken(count: int, rows: int, size: real, edge: real): list<var> {
        const wants = Array.from({
            length: count
        }, (_, i) => doors.want(i, size, edge));
        for (let longest = Math.max(...wants); ; ) {
            const lines = [];
            let left = -1, next = Infinity; // the length at which a line would hold one more
            wants.forEach((want, i) => {
                if (left < want) {
                    if (lines.length > 0)
                        next = Math.min(next, longest + want - left);
                    lines.push([]);
                    left = longest;
                }
                lines[lines.length - 1].push(i);
                left -= want + doors.gap;
            });
            if (lines.length <= rows)
                return lines;
            longest = Math.max(next, longest + 1);
        }
    }

    // x and width of each door in design px; y is its row, height the size of its words.
    function arrange(all: list<var>, width: real, metric: real): list<rect> {
        const count = all.length;
        if (count === 0)
            return [];
        if (doors.columns > 0) {
            const column = (width - doors.gap * (doors.columns - 1)) / doors.columns;
            const all = [...Array(count).keys()];
            const size = Math.min(...all.map(i => doors.fitting([i], column)));
            return all.map(i => Qt.rect(i % doors.columns * (column + doors.gap), Math.floor(i / doors.columns), column, size));
        }
        let rows = [], size = 0;
        for (let most = 1; most <= doors.allowed && size < doors.largest; ++most) {
            rows = doors.broken(count, most, doors.size, doors.edge);
            size = Math.min(...rows.map(row => doors.fitting(row, width)));
        }
        const places = [];
        rows.forEach((row, y) => {
            const wants = row.map(i => doors.want(i, size, doors.edge));
            const left = width - doors.gap * (row.length - 1) - wants.reduce((a, b) => a + b, 0);
            let x = 0;
            wants.forEach(want => {
                places.push(Qt.rect(x, y, want + left / row.length, size));
                x += want + left / row.length + doors.gap;
            });
        });
        return places;
    }

    Repeater {
        model: doors.all.length // not the doors themselves: other words make no other doors

        delegate: Door {
            required property int index
            readonly property var way: doors.all[index]
            readonly property rect place: doors.places[index] ?? Qt.rect(0, 0, 0, 0)

            x: place.x
            y: place.y * (doors.rowHeight + doors.rowGap)
            width: place.width
            height: doors.rowHeight
            text: way?.label ?? ""
            note: way?.note ?? ""
            size: place.height
            arrow: doors.arrows
            onActivated: Way.go(way.to)
        }
    }
}
