pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A vector map's steps closer, from all of it to home: a ladder of keys, or a row as wide as its words.
Item {
    id: steps

    required property VectorMapInfo info
    required property MapView view
    property real room: 10000
    property bool stretched: false // the row takes all the room
    property bool upright: false
    property real covered: 0 // of the map, by keys
    readonly property real gap: 12
    readonly property list<real> widths: steps.share(steps.info.steps.revision, Theme.key)
    readonly property real total: steps.widths.reduce((sum, width) => sum + width + steps.gap, -steps.gap)
    readonly property real widest: Math.max(...steps.widths, 0)

    signal stepped(string place)

    implicitWidth: steps.upright ? steps.widest : steps.total
    implicitHeight: steps.upright ? steps.widths.length * (Stage.keyHeight + steps.gap) - steps.gap : Stage.keyHeight

    // As the words need, or all shrunk alike to the room.
    function share(changes: int, size: real): list<real> {
        const needs = [];
        for (let i = 0; i < steps.info.steps.count; ++i)
            needs.push(Math.max(Theme.target, Typesetter.width(steps.info.steps.text(i, "name"), Theme.sans, size) * 1.04 + 56));
        const all = needs.reduce((sum, width) => sum + width, 0);
        const most = steps.room - (needs.length - 1) * steps.gap;
        return needs.map(width => all > most || steps.stretched ? width * most / all : width);
    }

    function startOf(index: int): real {
        let x = 0;
        for (let i = 0; i < index; ++i)
            x += steps.widths[i] + steps.gap;
        return x;
    }

    Repeater {
        model: steps.info.steps

        delegate: Key {
            id: step

            required property int index
            required property string name
            required property string place
            required property real fromX
            required property real fromY
            required property real toX
            required property real toY

            x: steps.upright ? 0 : steps.startOf(step.index)
            y: steps.upright ? step.index * (Stage.keyHeight + steps.gap) : 0
            width: steps.upright ? steps.widest : steps.widths[step.index] ?? 0
            height: Stage.keyHeight
            fitted: true
            padding: 20
            text: step.name
            accessibleName: qsTr("走近%1").arg(step.name)
            onActivated: {
                steps.view.showPart(step.fromX, step.fromY, step.toX, step.toY, steps.covered);
                if (step.place !== "")
                    steps.stepped(step.place);
            }
        }
    }
}
