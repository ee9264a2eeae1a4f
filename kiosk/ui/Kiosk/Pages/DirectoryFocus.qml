import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// Reach mode's keys to the firm in focus: one brings the next firm, one opens it.
Item {
    id: keys

    readonly property real step: Directory.several ? 96 + 12 : 0

    Key {
        visible: Directory.several
        width: 96
        height: keys.height
        padding: 0
        icon: "right"
        accessibleName: qsTr("换一家")
        onActivated: Directory.step()
    }

    DirectorySee {
        x: keys.step
        width: keys.width - keys.step
        height: keys.height
    }
}
