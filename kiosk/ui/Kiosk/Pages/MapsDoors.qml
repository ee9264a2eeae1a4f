pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a place on a picture map leads to: the story's panel, and every firm there. Of more firms than
// there is room for, a key goes on to the next.
Item {
    id: doors

    required property MapInfo info
    readonly property int count: doors.info.firms.count
    readonly property real gap: 16
    readonly property bool story: doors.info.doorTo !== ""
    readonly property real doorWidth: doors.story ? Math.min(doors.count > 0 ? (doors.width - doors.gap) / 2 : 460, Math.max(200, door.implicitWidth)) : 0
    readonly property real room: doors.width - (doors.story ? doors.doorWidth + doors.gap : 0)
    readonly property real least: 196
    readonly property int fitting: Math.max(1, Math.floor((doors.room + doors.gap) / (doors.least + doors.gap)))
    readonly property bool more: doors.count > doors.fitting
    readonly property int shown: doors.more ? Math.max(1, Math.floor((doors.room - 96) / (doors.least + doors.gap))) : doors.count
    readonly property real firmRoom: doors.room - (doors.more ? 96 + doors.gap : 0)
    readonly property real firmWidth: doors.shown > 0 ? Math.min(460, (doors.firmRoom + doors.gap) / doors.shown - doors.gap) : 0
    readonly property real firmsX: doors.width - (doors.more ? 96 + doors.gap : 0) - doors.shown * (doors.firmWidth + doors.gap) + doors.gap
    property int first: 0 // of the firms in sight

    readonly property real taken: doors.count > 0 ? doors.width - (doors.story ? door.x : doors.firmsX) : doors.doorWidth

    signal leaving

    function go(place: string): void {
        doors.leaving();
        Way.go(place);
    }

    // Changes are named so that another language is asked again.
    function told(at: int, role: string, changes: int): string {
        return doors.info.firms.text(doors.count > 0 ? (doors.first + at) % doors.count : 0, role);
    }

    Connections {
        target: doors.info

        function onPlaceChanged() {
            doors.first = 0;
        }
    }

    Key {
        id: door

        visible: doors.story
        width: doors.doorWidth
        height: doors.height
        x: doors.count > 0 ? doors.firmsX - doors.gap - width : doors.width - width
        padding: 12
        text: doors.info.doorLabel
        onActivated: doors.go(doors.info.doorTo)
    }

    Repeater {
        model: doors.shown

        delegate: PrimaryKey {
            required property int index
            readonly property string name: doors.told(index, "name", doors.info.firms.revision)

            width: doors.firmWidth
            height: doors.height
            x: doors.firmsX + index * (doors.firmWidth + doors.gap)
            text: doors.count > 1 ? name : width < 260 ? qsTr("看企业") : qsTr("看%1").arg(name)
            accessibleName: qsTr("看%1").arg(name)
            size: Math.min(Theme.key, 50)
            arrow: width > 320
            onActivated: doors.go("firm/" + doors.told(index, "ident", doors.info.firms.revision))
        }
    }

    Key {
        visible: doors.more
        x: doors.width - width
        width: 96
        height: doors.height
        padding: 0
        icon: "right"
        accessibleName: qsTr("此处的其他企业")
        onActivated: doors.first = (doors.first + doors.shown) % doors.count
    }
}
