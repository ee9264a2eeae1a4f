import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The keys through the parts of the figures page, where panels have theirs.
Item {
    id: keys

    required property int part
    required property int parts
    readonly property bool portrait: Stage.portrait
    readonly property real rowY: keys.portrait ? Stage.keysY - 128 : Stage.keysY
    readonly property real contentEnd: Stage.reach ? Stage.zoneY : keys.rowY
    readonly property bool worded: keys.portrait || Stage.reach

    signal turned(step: int)

    Key {
        id: back

        x: Stage.margin
        y: keys.rowY
        width: keys.worded ? Math.max(216, implicitWidth) : 96
        height: Stage.keyHeight
        text: keys.worded ? qsTr("上一幅") : ""
        accessibleName: qsTr("上一幅")
        icon: "left"
        size: Math.min(Theme.key, 44)
        possible: keys.part > 0
        turns: -1
        onActivated: keys.turned(-1)
    }

    Stepper {
        id: stepper

        x: keys.portrait ? back.x + back.width + (552 - back.x - back.width - width) / 2 : back.x + back.width + 24
        y: keys.rowY + (Stage.keyHeight - height) / 2
        pitch: keys.portrait ? 36 : 44
        mark: keys.part === 0 ? Theme.ink : Theme.seal
        steps: keys.parts
        step: keys.part
    }

    PrimaryKey {
        x: keys.portrait ? 552 : stepper.x + stepper.width + 24
        y: keys.rowY
        width: keys.portrait ? Stage.margin + Stage.contentWidth - x : Math.max(Stage.reach ? 362 : 224, implicitWidth)
        height: Stage.keyHeight
        text: qsTr("下一幅")
        possible: keys.part < keys.parts - 1
        turns: 1
        onActivated: keys.turned(1)
    }
}
