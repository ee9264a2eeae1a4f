import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// What a place on a picture map leads to: the story's panel, and the firms there.
Item {
    id: doors

    required property MapInfo info
    readonly property real gap: 16
    readonly property bool story: doors.info.doorTo !== ""
    readonly property real doorWidth: !doors.story ? 0 : firms.count > 1 && doors.width < 1000 ? 200 : Math.min(firms.count > 0 ? (doors.width - doors.gap) / 2 : 460, Math.max(200, door.implicitWidth))
    // From the right.
    readonly property real taken: firms.count > 0 ? doors.width - (doors.story ? door.x : firms.x + firms.start) : doors.doorWidth

    signal leaving

    Key {
        id: door

        visible: doors.story
        width: doors.doorWidth
        height: doors.height
        x: firms.count > 0 ? firms.x + firms.start - doors.gap - width : doors.width - width
        padding: 24
        text: doors.info.doorLabel
        onActivated: {
            doors.leaving();
            Way.go(doors.info.doorTo);
        }
    }

    MapFirms {
        id: firms

        x: doors.width - width
        width: doors.width - (doors.story ? doors.doorWidth + doors.gap : 0)
        height: doors.height
        firms: doors.info.firms
        place: doors.info.place
        park: doors.info.firmsPark
        rowHeight: doors.height
        hungRight: true
        onLeaving: doors.leaving()
    }
}
