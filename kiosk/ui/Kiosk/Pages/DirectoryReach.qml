pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The pad in reach mode: one row of those keys that lead to a firm. More than fit are turned over by
// a key of their own.
Item {
    id: row

    readonly property real keyWidth: 96
    readonly property real pitch: row.keyWidth + 12
    readonly property list<string> keys: row.visible ? Directory.nextKeys : []
    readonly property list<string> coming: row.keys.slice(share.next, share.next + share.held)

    height: Stage.keyHeight

    // An alphabet runs from left to right in every language.
    function keyX(place: int): real {
        const last = share.shown - (share.turned ? 0 : 1);
        return (Stage.mirrored ? last - place : place) * row.pitch;
    }

    DirectoryShare {
        id: share

        count: row.keys.length
        cells: Math.max(0, Math.floor((row.width + 12) / row.pitch))
    }

    Connections {
        target: Directory

        function onQueryChanged() {
            share.wanted = 0;
        }
    }

    // Placed by number, not by a positioner: that would leave them on one another until the next frame.
    // As many as fit, made once: a key typed must not make them anew.
    Repeater {
        model: share.cells

        delegate: DirectoryLetter {
            required property int index

            visible: index < share.shown
            letter: visible ? row.keys[share.from + index] : ""
            x: row.keyX(index)
            width: row.keyWidth
            height: row.height
        }
    }

    Key {
        visible: share.turned
        x: row.keyX(share.shown)
        width: row.keyWidth
        height: row.height
        padding: 0
        text: row.coming.length > 1 ? row.coming[0] + "–" + row.coming[row.coming.length - 1] : row.coming[0] ?? ""
        size: 34
        accessibleName: qsTr("字母 %1").arg(text)
        onActivated: share.turn()
    }
}
