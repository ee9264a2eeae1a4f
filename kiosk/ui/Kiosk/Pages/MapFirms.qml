pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The firms at a place on a map, a key for each, in rows of equal cells, as few as let their names have
// a line; other keys may stand in the cells behind them. Of more firms than there is room for, the last key leads to all: into the
// directory where they are a park's, else it goes on to the next.
Item {
    id: keys

    required property RecordModel firms
    required property string place // by id: of another one the first are shown first
    property string park: "" // whose firms they are, all of them and no other
    property int rows: 1 // at most
    property int spare: 0 // cells for other keys
    property real rowHeight: Stage.keyHeight
    property real widest: 460 // that a cell becomes
    property bool hungRight: false
    property int first: 0 // of the firms in sight
    readonly property real gap: 12
    readonly property int count: keys.firms.count
    // Cells in which the first names stand in one line, and in two of the smallest text.
    readonly property real ample: keys.widthFor(1, Theme.key, keys.firms.revision)
    readonly property real least: keys.widthFor(2, 30, keys.firms.revision)
    readonly property int fitting: Math.max(1, keys.rows * keys.columnsOf(keys.least) - keys.spare)
    readonly property bool over: keys.count > Math.min(6, keys.fitting)
    readonly property int shown: keys.over ? Math.min(6, keys.fitting - 1) : keys.count
    readonly property int taken: keys.shown + (keys.over ? 1 : 0)
    readonly property int rowsUsed: Math.max(1, Math.min(keys.rows, keys.rowsOf(keys.taken + keys.spare, keys.ample)))
    readonly property int columns: Math.max(1, Math.ceil((keys.taken + keys.spare) / keys.rowsUsed))
    readonly property real cellWidth: Math.min(keys.widest, (keys.width + keys.gap) / keys.columns - keys.gap)
    readonly property real start: keys.hungRight ? keys.width - keys.columns * (keys.cellWidth + keys.gap) + keys.gap : 0

    signal leaving

    implicitHeight: keys.rowsUsed * (keys.rowHeight + keys.gap) - keys.gap
    onPlaceChanged: keys.first = 0

    // Columns of cells that are so wide, and rows that so many cells take.
    function columnsOf(cell: real): int {
        return Math.max(2, Math.floor((keys.width + keys.gap) / (cell + keys.gap)));
    }

    function rowsOf(cells: int, cell: real): int {
        return Math.ceil(cells / keys.columnsOf(cell));
    }

    function cell(number: int): point {
        const row = Math.floor(number / keys.columns);
        return Qt.point(keys.start + (number - row * keys.columns) * (keys.cellWidth + keys.gap), row * (keys.rowHeight + keys.gap));
    }

    function told(at: int, role: string, changes: int): string {
        return keys.count === 0 ? "" : keys.firms.text((keys.first + at) % keys.count, role);
    }

    function widthFor(lines: int, size: real, changes: int): real {
        let widest = 112;
        for (let i = 0; i < Math.min(24, keys.count); ++i) {
            const name = keys.firms.text(i, "name").replace(/-\u2060/g, "-"); // as keys break it
            widest = Math.max(widest, 1.05 * Typesetter.narrowest(name, Theme.sans, size, lines) + 24);
        }
        return widest;
    }

    function go(place: string): void {
        keys.leaving();
        Way.go(place);
    }

    Repeater {
        model: keys.shown

        delegate: PrimaryKey {
            required property int index
            readonly property string name: keys.told(index, "name", keys.firms.revision)

            x: keys.cell(index).x
            y: keys.cell(index).y
            width: keys.cellWidth
            height: keys.rowHeight
            // A single firm that shares a narrow row is not named.
            text: keys.count > 1 ? name : width < 260 ? qsTr("看企业") : qsTr("看%1").arg(name)
            accessibleName: qsTr("看%1").arg(name)
            size: Math.min(Theme.key + 2, 50)
            arrow: keys.count === 1 && width > 320
            onActivated: keys.go("firm/" + keys.told(index, "ident", keys.firms.revision))
        }
    }

    Key {
        readonly property string number: Numerals.amid(keys.count, Language.code)

        visible: keys.over
        x: keys.cell(keys.shown).x
        y: keys.cell(keys.shown).y
        width: keys.cellWidth
        height: keys.rowHeight
        padding: 12
        text: keys.park === "" ? "" : qsTr("全部%1家").arg(number)
        icon: keys.park === "" ? "right" : ""
        accessibleName: keys.park === "" ? qsTr("此处的其他企业") : qsTr("看园中全部%1家企业").arg(number)
        onActivated: {
            if (keys.park === "")
                keys.first = (keys.first + keys.shown) % keys.count;
            else
                keys.go("firms/park/" + keys.park);
        }
    }
}
