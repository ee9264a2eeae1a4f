import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The map as it was before land was withdrawn and renewed, or as it is. Placed by hand: a row would lay
// itself out a frame late.
Item {
    id: turn

    property bool then: false
    readonly property real keyWidth: Math.max(Stage.keyHeight, past.implicitWidth, present.implicitWidth)

    signal asked(bool then)

    implicitWidth: 2 * turn.keyWidth - 2
    implicitHeight: Stage.keyHeight

    Key {
        id: past

        width: turn.keyWidth
        height: turn.height
        z: past.selected ? 1 : 0
        padding: 16
        size: Math.min(Theme.key, 40)
        text: qsTr("昔")
        accessibleName: qsTr("看昔：清退与更新之前")
        marked: false
        selected: turn.then
        onActivated: turn.asked(true)
    }

    Key {
        id: present

        x: turn.width - width
        width: turn.keyWidth
        height: turn.height
        z: present.selected ? 1 : 0
        padding: 16
        size: Math.min(Theme.key, 40)
        text: qsTr("今")
        accessibleName: qsTr("看今：清退与更新之后")
        marked: false
        selected: !turn.then
        onActivated: turn.asked(false)
    }
}
