import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The map's own keys: larger, smaller, whole; in a row, or the first above the second where names need
// the width. Placed by hand: a row would lay itself out a frame late.
Item {
    id: keys

    required property MapView view
    property bool upright: false
    readonly property real keyWidth: Stage.portrait ? 144 : Stage.keyHeight
    readonly property real keyHeight: Stage.portrait ? 88 : Stage.keyHeight

    readonly property real pitch: keys.keyWidth + (Stage.portrait ? 12 : 16)

    implicitWidth: whole.x + whole.width
    implicitHeight: keys.keyHeight + (keys.upright ? keys.pitch : 0)
    // What they take while the whole map is in view.
    readonly property rect least: Qt.rect(keys.x, keys.y, keys.keyWidth + (keys.upright ? 0 : keys.pitch), keys.implicitHeight)

    signal stepAsked(bool up)

    Key {
        width: keys.keyWidth
        height: keys.keyHeight
        padding: 0
        icon: "plus"
        possible: !keys.view.largest
        accessibleName: qsTr("放大地图")
        onActivated: keys.stepAsked(true)
    }

    Key {
        width: keys.keyWidth
        height: keys.keyHeight
        x: keys.upright ? 0 : keys.pitch
        y: keys.upright ? keys.pitch : 0
        padding: 0
        icon: "minus"
        possible: !keys.view.whole
        accessibleName: qsTr("缩小地图")
        onActivated: keys.stepAsked(false)
    }

    Key {
        id: whole

        visible: Stage.portrait || !keys.view.whole
        x: keys.upright ? keys.pitch : 2 * keys.pitch
        y: keys.upright ? keys.pitch : 0
        possible: !keys.view.whole
        width: Stage.portrait ? keys.keyWidth : Math.max(152, implicitWidth)
        height: keys.keyHeight
        padding: 12
        text: qsTr("全图")
        onActivated: keys.view.showWhole()
    }
}
