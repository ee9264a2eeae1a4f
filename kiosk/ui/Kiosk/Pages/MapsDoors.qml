import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a place on a picture map leads to: the first firm there, and the story's panel.
Item {
    id: doors

    required property MapInfo info
    required property ParkInfo park
    readonly property string firm: doors.park.ident !== "" && doors.park.firms.count > 0 ? doors.park.firms.text(0, "ident") : ""
    readonly property string firmName: doors.park.ident !== "" && doors.park.firms.count > 0 ? doors.park.firms.text(0, "name") : ""
    readonly property bool both: doors.firm !== "" && doors.info.doorTo !== ""
    readonly property real share: doors.both ? (doors.width - 16) / 2 : Math.min(doors.width, 460)

    signal leaving

    PrimaryKey {
        visible: doors.firm !== ""
        width: doors.share
        height: doors.height
        x: doors.width - width
        text: width < 260 ? qsTr("看企业") : qsTr("看%1").arg(doors.firmName)
        size: Math.min(Theme.key, 50)
        arrow: width > 320
        onActivated: {
            doors.leaving();
            Way.go("firm/" + doors.firm);
        }
    }

    Key {
        visible: doors.info.doorTo !== ""
        width: doors.share
        height: doors.height
        x: doors.both ? 0 : doors.width - width
        padding: 12
        text: doors.info.doorLabel
        onActivated: {
            doors.leaving();
            Way.go(doors.info.doorTo);
        }
    }
}
