pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// One of two compared firms: who it is, and its lines. In portrait the
// aspects' names stand on the left of them.
Item {
    id: side

    required property string ident // the firm's id
    required property RecordModel rows
    required property ComparePlan plan
    required property real head // where the lines begin
    readonly property real headHeight: header.implicitHeight
    readonly property real aside: Stage.portrait ? Math.max(168, Math.min(216, aspects.longest + 24)) : 0
    property int changes: 0 // grows with every line that comes or goes, so that the plan follows
    readonly property list<Item> all: side.found(side.changes, lines.count)
    readonly property real column: Math.max(0, ...side.all.map(line => (line as CompareLine).valueWidth).filter(width => width < 0.45 * side.width))

    signal turned(int step)

    function found(changes: int, count: int): list<Item> {
        const all = [];
        for (let i = 0; i < count; ++i) {
            const line = lines.itemAt(i) as CompareLine;
            if (line)
                all.push(line);
        }
        return all;
    }

    PanelSwipe {
        anchors.fill: parent
        onPrevious: side.turned(-1)
        onNext: side.turned(1)
    }

    CompareHead {
        id: header

        width: side.width
        ident: side.ident
    }

    CompareAspects {
        id: aspects

        visible: Stage.portrait
        y: side.head
        width: side.aside - 24
        hung: true
        rows: side.rows
        plan: side.plan
    }

    Repeater {
        id: lines

        model: side.rows
        onItemAdded: side.changes += 1
        onItemRemoved: side.changes += 1

        delegate: CompareLine {
            required property int index
            readonly property rect place: side.plan.places[index] ?? Qt.rect(-1, 0, 0, 0)

            visible: place.x === side.plan.page
            x: side.aside
            y: side.head + place.y
            width: side.width - side.aside
            level: place.width
            column: side.column

            Rectangle {
                visible: parent.place.height > 0
                x: -side.aside
                y: -parent.place.height
                width: side.width
                height: Theme.hair
                color: Theme.inkLine
            }
        }
    }
}
