import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The firm before and the firm after, by name where there is room; and, when a firm has more than
// fits, the key that turns to it between them. Two rows in landscape, one in portrait. The keys that lead
// back and on each stand in one place for all firms, so that a finger can stay on them.
Item {
    id: keys

    required property string ident // the firm's id
    property string more: "" // what the key between shows next
    property real rowHeight: 76
    property real rowGap: 12
    readonly property bool portrait: Stage.portrait
    readonly property bool single: keys.more === ""
    readonly property real side: 96

    signal turned(int step)
    signal unfolded

    // A name that fits a key in two lines, or empty.
    function fitting(name: string, width: real): string {
        const room = width - 82;
        const words = Math.max(...name.split(/[\s-]/).map(word => Typesetter.width(word, Theme.sans, 30)));
        return words <= room && Typesetter.lines(name, Theme.sans, 30, room) <= 2 ? name : "";
    }

    width: keys.portrait ? 456 : 300
    height: keys.portrait ? keys.rowHeight : 2 * keys.rowHeight + keys.rowGap

    FirmInfo {
        id: previous

        ident: Directory.neighbour(keys.ident, -1)
    }

    FirmInfo {
        id: next

        ident: Directory.neighbour(keys.ident, 1)
    }

    Key {
        width: keys.portrait || !keys.single ? keys.side : keys.width
        height: keys.rowHeight
        padding: 12
        icon: "left"
        text: keys.portrait || !keys.single ? "" : keys.fitting(previous.shortName, width)
        accessibleName: qsTr("上一家：%1").arg(previous.shortName)
        onActivated: keys.turned(-1)
    }

    Key {
        visible: !keys.single
        x: keys.side + (keys.portrait ? 24 : 12)
        width: keys.portrait ? 216 : keys.width - x
        height: keys.rowHeight
        padding: 20
        text: keys.more
        turns: 1
        onActivated: keys.unfolded()
    }

    PrimaryKey {
        x: keys.width - width
        y: keys.height - height
        width: !keys.portrait ? keys.width : keys.single ? keys.width - keys.side - 24 : keys.side
        height: keys.rowHeight
        text: keys.portrait && !keys.single ? "" : keys.fitting(next.shortName, width)
        accessibleName: qsTr("下一家：%1").arg(next.shortName)
        onActivated: keys.turned(1)
    }
}
