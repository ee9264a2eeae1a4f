pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The people whom the source quotes about a firm, one of them shown.
Item {
    id: people

    required property RecordModel model
    property int shown: -1
    property int changes: 0 // grows with everyone who comes or goes, so that the height follows
    readonly property real tallest: people.measure(people.changes, all.count)

    function measure(changes: int, count: int): real {
        let height = 0;
        for (let i = 0; i < count; ++i)
            height = Math.max(height, all.itemAt(i)?.implicitHeight ?? 0);
        return height;
    }

    Repeater {
        id: all

        model: people.model
        onItemAdded: people.changes += 1
        onItemRemoved: people.changes += 1

        delegate: FirmPerson {
            required property int index

            visible: index === people.shown
            width: people.width
        }
    }
}
