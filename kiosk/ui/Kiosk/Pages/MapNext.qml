import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// From a map to the one after it, round the last.
Key {
    id: next

    required property MapInfo maps
    readonly property bool many: next.maps.count > 1

    signal leaving

    visible: next.many
    padding: 16
    size: Math.min(Theme.key, 40)
    text: qsTr("下一图")
    onActivated: {
        next.leaving();
        Way.go("maps/" + next.maps.next);
    }
}
