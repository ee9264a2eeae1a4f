import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// The pages of slips: one back, one on.
Item {
    id: turn

    readonly property real gap: 12

    visible: Directory.pages > 1

    Key {
        width: (turn.width - turn.gap) / 2
        height: turn.height
        padding: 0
        icon: "left"
        possible: Directory.page > 0
        turns: -1
        accessibleName: qsTr("上一页")
        onActivated: Directory.turn(-1)
    }

    Key {
        x: (turn.width + turn.gap) / 2
        width: (turn.width - turn.gap) / 2
        height: turn.height
        padding: 0
        icon: "right"
        possible: Directory.page < Directory.pages - 1
        turns: 1
        accessibleName: qsTr("下一页")
        onActivated: Directory.turn(1)
    }
}
