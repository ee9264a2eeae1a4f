import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The selected park's keys: its firms, its photograph, the rest of its text. Of several firms one
// key shows one at a time and another goes on to the next.
Item {
    id: doors

    required property ParkInfo park
    property bool photo: false // whether the photograph is on show
    property bool photoKey: true // whether there is a key for it
    property bool more: false // whether the text goes on
    property bool across: false // all in one row, else the photograph's key above
    property bool hungRight: false // hung from the right edge, as wide as needed
    property real photoX: NaN // where the photograph's key stands, if apart from the others
    property int number: 0
    readonly property int firms: doors.park.firms.count
    readonly property string firm: doors.told("ident", doors.park.ident, doors.park.firms.revision)
    readonly property string firmName: doors.told("name", doors.park.ident, doors.park.firms.revision)
    readonly property bool hasPhoto: doors.photoKey && doors.park.photo !== ""
    readonly property bool apart: !isNaN(doors.photoX)
    readonly property bool above: doors.hasPhoto && !doors.across
    readonly property bool inRow: doors.hasPhoto && doors.across && !doors.apart
    readonly property bool row: doors.firms > 0 || doors.more || doors.inRow
    readonly property real rowY: doors.above ? Stage.keyHeight + 12 : 0
    // The row from left to right: firm, another firm, the rest of the text, the photograph.
    readonly property real gap: 16
    readonly property real photoWidth: doors.across ? Math.max(168, Math.min(photograph.implicitWidth, doors.width * (doors.more && doors.firms > 0 ? 0.34 : 0.45))) : doors.width
    readonly property real photoShare: doors.inRow ? doors.photoWidth + doors.gap : 0
    readonly property real restWidth: doors.firms > 0 || doors.inRow ? Math.max(108, Math.min(rest.implicitWidth, doors.width * 0.28)) : Math.min(doors.width, 368)
    readonly property real restShare: doors.more ? doors.restWidth + doors.gap : 0
    readonly property real anotherShare: doors.firms > 1 ? 96 + doors.gap : 0
    readonly property real firmMost: doors.width - doors.photoShare - doors.restShare - doors.anotherShare
    readonly property real firmWidth: doors.firms === 0 ? -doors.gap : Math.min(doors.firmMost, doors.hungRight ? 440 : doors.width)
    readonly property real start: doors.hungRight ? doors.firmMost - doors.firmWidth : 0

    signal photoAsked
    signal moreAsked

    implicitHeight: (doors.above ? Stage.keyHeight : 0) + (doors.above && doors.row ? 12 : 0) + (doors.row ? Stage.keyHeight : 0)

    // Park and changes are named so that another park, or another language, is asked again.
    function told(role: string, park: string, changes: int): string {
        return park === "" || doors.firms === 0 ? "" : doors.park.firms.text(doors.number % doors.firms, role);
    }

    Connections {
        target: doors.park

        function onChanged() {
            doors.number = 0;
        }
    }

    Key {
        id: photograph

        visible: doors.hasPhoto
        x: {
            if (doors.apart)
                return doors.photoX;
            return doors.across ? doors.start + doors.firmWidth + doors.anotherShare + doors.restShare + doors.gap : 0;
        }
        width: doors.photoWidth
        height: Stage.keyHeight
        text: doors.photo ? qsTr("看地图") : qsTr("看照片")
        turns: 1
        onActivated: doors.photoAsked()
    }

    PrimaryKey {
        visible: doors.firms > 0
        x: doors.start
        y: doors.rowY
        width: doors.firmWidth
        height: Stage.keyHeight
        // Where several keys share a narrow row, the firm is not named.
        text: width < 260 ? qsTr("看企业") : qsTr("看%1").arg(doors.firmName)
        size: Math.min(Theme.key + 2, 50)
        arrow: width > 320
        onActivated: Way.go("firm/" + doors.firm)
    }

    Key {
        visible: doors.firms > 1
        x: doors.start + doors.firmWidth + doors.gap
        y: doors.rowY
        width: 96
        height: Stage.keyHeight
        padding: 0
        icon: "right"
        accessibleName: qsTr("园中另一家企业")
        turns: 1
        onActivated: doors.number += 1
    }

    Key {
        id: rest

        visible: doors.more
        x: doors.start + doors.firmWidth + doors.anotherShare + doors.gap
        y: doors.rowY
        width: doors.restWidth
        height: Stage.keyHeight
        padding: 12
        text: qsTr("续读")
        accessibleName: qsTr("续读园区说明")
        turns: 1
        onActivated: doors.moreAsked()
    }
}
