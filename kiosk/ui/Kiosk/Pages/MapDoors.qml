import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The selected park's keys: its firms, its photograph, the rest of its text. Those of several firms
// stand in rows, and the others behind them.
Item {
    id: doors

    required property ParkInfo park
    property bool photo: false // whether the photograph is on show
    property bool photoKey: true // whether there is a key for it
    property bool more: false // whether the text goes on
    property bool across: false // all in one row, else the photograph's key above
    property bool hungRight: false // hung from the right edge
    property real widest: doors.width // that the key of a single firm becomes
    property real photoX: NaN // where the photograph's key stands, if apart from the others
    property int rows: 1 // of the keys of several firms, at most
    property real rowHeight: Stage.keyHeight
    readonly property int count: doors.park.firms.count
    readonly property bool several: doors.count > 1
    readonly property alias keys: firms
    readonly property bool hasPhoto: doors.photoKey && doors.park.photo !== ""
    readonly property bool apart: !doors.several && !isNaN(doors.photoX)
    readonly property bool above: doors.hasPhoto && !doors.across
    readonly property bool inRow: doors.hasPhoto && doors.across && !doors.apart
    readonly property bool row: doors.count > 0 || doors.more || doors.inRow
    readonly property real rowY: doors.above ? doors.rowHeight + 12 : 0
    // Of one firm or none the row from left to right: firm, the rest of the text, the photograph.
    readonly property real gap: 16
    readonly property real photoWidth: doors.across ? Math.max(168, Math.min(photograph.implicitWidth, doors.width * (doors.more && doors.count > 0 ? 0.34 : 0.45))) : doors.width
    readonly property real photoShare: doors.inRow ? doors.photoWidth + doors.gap : 0
    readonly property real restWidth: doors.count > 0 || doors.inRow ? Math.max(108, Math.min(rest.implicitWidth, doors.width * 0.28)) : Math.min(doors.width, 368)
    readonly property real restShare: doors.more ? doors.restWidth + doors.gap : 0
    readonly property real firmMost: doors.width - doors.photoShare - doors.restShare
    readonly property real firmWidth: doors.count === 0 ? -doors.gap : Math.min(doors.firmMost, doors.widest)
    readonly property real start: doors.several ? firms.start : doors.hungRight ? doors.firmMost - doors.firmWidth : 0
    readonly property point restAt: doors.several ? firms.cell(firms.taken) : Qt.point(doors.start + doors.firmWidth + doors.gap, doors.rowY)
    readonly property point photoAt: {
        if (doors.several)
            return firms.cell(firms.taken + (doors.more ? 1 : 0));
        if (doors.apart)
            return Qt.point(doors.photoX, 0);
        return Qt.point(doors.across ? doors.start + doors.firmWidth + doors.restShare + doors.gap : 0, 0);
    }

    signal photoAsked
    signal moreAsked

    implicitHeight: doors.several ? firms.implicitHeight : (doors.above ? doors.rowHeight : 0) + (doors.above && doors.row ? 12 : 0) + (doors.row ? doors.rowHeight : 0)

    MapFirms {
        id: firms

        visible: doors.count > 0
        x: doors.several ? 0 : doors.start
        y: doors.several ? 0 : doors.rowY
        width: doors.several ? doors.width : Math.max(0, doors.firmWidth)
        height: implicitHeight
        firms: doors.park.firms
        place: doors.park.ident
        park: doors.park.ident
        rows: doors.rows
        spare: doors.several ? (doors.more ? 1 : 0) + (doors.hasPhoto ? 1 : 0) : 0
        rowHeight: doors.rowHeight
        widest: doors.several ? 460 : 10000
        hungRight: doors.several && doors.hungRight
    }

    Key {
        id: photograph

        visible: doors.hasPhoto
        x: doors.photoAt.x
        y: doors.photoAt.y
        width: doors.several ? firms.cellWidth : doors.photoWidth
        height: doors.rowHeight
        padding: doors.several ? 12 : 28
        text: doors.photo ? qsTr("看地图") : qsTr("看照片")
        turns: 1
        onActivated: doors.photoAsked()
    }

    Key {
        id: rest

        visible: doors.more
        x: doors.restAt.x
        y: doors.restAt.y
        width: doors.several ? firms.cellWidth : doors.restWidth
        height: doors.rowHeight
        padding: 12
        text: qsTr("续读")
        accessibleName: qsTr("续读园区说明")
        turns: 1
        onActivated: doors.moreAsked()
    }
}
