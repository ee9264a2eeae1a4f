import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Turns the parts of a long text: back, where it stands, on; from the last part to the first.
Item {
    id: keys

    required property int parts
    required property int part

    signal turned(int part)

    x: Stage.blockX
    y: Stage.portrait ? Stage.keysY - 128 : Stage.keysY
    width: Stage.baseWidth
    height: Stage.keyHeight

    Key {
        id: back

        x: Stage.margin
        width: Stage.portrait ? Math.max(216, implicitWidth) : 96
        height: parent.height
        text: Stage.portrait ? qsTr("上一段") : ""
        accessibleName: qsTr("上一段")
        icon: "left"
        size: Math.min(Theme.key, 44)
        possible: keys.part > 0
        turns: -1
        onActivated: keys.turned(keys.part - 1)
    }

    Stepper {
        id: stepper

        readonly property real space: 552 - back.x - back.width

        x: back.x + back.width + (Stage.portrait ? (space - width) / 2 : 23)
        y: (parent.height - height) / 2
        pitch: Math.min(44, (Stage.portrait ? space - 24 : 838 - 12 - 23 - onward.width - x) / keys.parts)
        steps: keys.parts
        step: keys.part
        Accessible.name: qsTr("第 %1 段，共 %2 段").arg(keys.part + 1).arg(keys.parts)
    }

    PrimaryKey {
        id: onward

        readonly property bool last: keys.part === keys.parts - 1

        x: Stage.portrait ? 552 : stepper.x + stepper.width + 23
        width: Stage.portrait ? Stage.baseWidth - Stage.margin - x : implicitWidth
        height: parent.height
        text: last ? qsTr("从头读") : qsTr("接着读")
        turns: last ? 0 : 1
        onActivated: keys.turned(last ? 0 : keys.part + 1)
    }
}
