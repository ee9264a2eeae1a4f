import QtQuick
import Kiosk.Controls
import Kiosk.Bridge
import Kiosk.Theme

// The pad, before a wish is done; what the wish means beside it, and a way out.
FocusScope {
    id: once

    required property string note

    StaffPad {
        focus: true
        y: Stage.portrait ? 260 : 108
        width: Stage.portrait ? once.width : Stage.column
        title: ""
        enter: qsTr("确定")
    }

    Body {
        x: Stage.portrait ? 0 : Stage.column + Stage.gutter
        y: Stage.portrait ? 120 : 168
        width: once.width - x
        size: 30
        text: once.note
    }

    Key {
        x: once.width - width
        y: Stage.portrait ? once.height - height : 108 + 228 + 3 * 109
        width: Stage.portrait ? 320 : Stage.column
        size: 34
        text: qsTr("算了")
        onActivated: StaffDoor.want("")
    }
}
