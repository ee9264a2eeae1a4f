import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// While something is typed: the input line, delete and clear; the filters; and at the end the firm if
// only one is left, or else characters to choose from and the pages' keys. Upright in two rows.
Item {
    id: input

    required property real keyHeight
    required property string choosing
    readonly property real size: Math.min(Theme.key, 46)
    // Two chips leave little to each.
    readonly property real chipSize: Directory.industry !== "" && Directory.park !== "" && Stage.portrait ? 34 : input.size
    readonly property bool single: Directory.single && !Stage.reach
    // A long directory leaves more room for characters and for turning pages.
    readonly property real keyWidth: Math.max(erase.implicitWidth, clear.implicitWidth, Stage.portrait ? 172 : Directory.inPlace ? 144 : 112)
    readonly property real keyGap: Stage.portrait ? 24 : Directory.inPlace ? 48 : 24
    readonly property real secondY: Stage.portrait ? input.keyHeight + 16 : 0
    readonly property real slotsGap: industry.visible && park.visible ? 12 : 0
    readonly property real slotsMost: Stage.portrait ? input.width - 24 - 300 : input.width - input.keyGap - 2 * input.keyWidth - 48 - 300 - 340
    readonly property real slotsNatural: industry.implicitWidth + park.implicitWidth
    readonly property real slotsShare: Math.min(1, (input.slotsMost - input.slotsGap) / Math.max(1, input.slotsNatural))
    readonly property real slotsWidth: input.slotsNatural * input.slotsShare + input.slotsGap
    readonly property real turnWidth: Directory.pages > 1 && !Stage.reach && !Stage.portrait ? 180 : 0
    readonly property real endLeast: Directory.inPlace ? 340 : 500
    // What field and end share in a row.
    readonly property real room: input.width - input.keyGap - 2 * input.keyWidth - 12 - 12 - input.slotsWidth - 24
    readonly property real fieldWidth: {
        if (Stage.portrait)
            return input.width - 2 * input.keyWidth - 2 * input.keyGap;
        return Math.max(300, Math.min(Directory.inPlace ? 544 : 400, input.room - input.endLeast));
    }
    readonly property real slotsX: Stage.portrait ? 0 : input.fieldWidth + input.keyGap + 2 * input.keyWidth + 24
    readonly property real endX: input.slotsX + input.slotsWidth + 24
    readonly property real endWidth: input.width - input.endX

    signal opened(kind: string)

    DirectoryField {
        width: input.fieldWidth
        height: input.keyHeight
    }

    Key {
        id: erase

        x: input.fieldWidth + input.keyGap
        width: input.keyWidth
        height: input.keyHeight
        padding: 20
        text: qsTr("退格")
        size: input.size
        onActivated: Directory.erase()
    }

    Key {
        id: clear

        x: input.fieldWidth + input.keyGap + input.keyWidth + (Stage.portrait ? input.keyGap : 12)
        width: input.keyWidth
        height: input.keyHeight
        padding: 20
        text: qsTr("清空")
        size: input.size
        onActivated: Directory.clear()
    }

    DirectorySlot {
        id: industry

        x: input.slotsX
        y: input.secondY
        width: implicitWidth * input.slotsShare
        height: input.keyHeight
        kind: "industry"
        size: input.chipSize
        choosing: input.choosing === industry.kind
        onOpened: input.opened(industry.kind)
    }

    DirectorySlot {
        id: park

        x: input.slotsX + industry.width + input.slotsGap
        y: input.secondY
        width: implicitWidth * input.slotsShare
        height: input.keyHeight
        kind: "park"
        size: input.chipSize
        choosing: input.choosing === park.kind
        onOpened: input.opened(park.kind)
    }

    DirectorySee {
        visible: input.single
        x: input.endX
        y: input.secondY
        width: input.endWidth
        height: input.keyHeight
    }

    DirectoryCandidates {
        visible: !input.single
        x: input.endX
        y: input.secondY
        width: input.endWidth - (input.turnWidth > 0 ? input.turnWidth + 24 : 0)
        height: input.keyHeight
    }

    DirectoryTurn {
        visible: input.turnWidth > 0
        x: input.width - width
        width: input.turnWidth
        height: input.keyHeight
    }
}
