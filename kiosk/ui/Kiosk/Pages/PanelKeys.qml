import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The keys of a panel: back, where it stands, on; a door beside; in reach mode the chapters too.
Item {
    id: keys

    required property PanelInfo panel
    required property bool sealed // the picture has the screen's vermilion mark
    required property bool atStart // of the panel's text, if that is told in parts
    required property bool atEnd
    readonly property bool portrait: Stage.portrait
    readonly property bool wide: Stage.reach && !keys.portrait
    readonly property bool last: keys.panel.next === ""
    readonly property bool doored: keys.panel.doorTo !== "" && !keys.last
    readonly property real rowY: keys.portrait ? Stage.keysY - 128 : Stage.keysY
    readonly property real rightX: Stage.margin + Stage.contentWidth
    readonly property real keyHeight: Stage.keyHeight
    readonly property real keySize: Math.min(Theme.key, 44)

    signal previous
    signal next

    x: Stage.blockX
    width: Stage.baseWidth
    height: Stage.height

    Caption {
        visible: Stage.reach && keys.rowY - Stage.zoneY > 32 + height
        x: Stage.margin
        y: Stage.zoneY + 22
        text: qsTr("触手可及 · 按键全在这里")
    }

    Key {
        id: back

        x: Stage.margin
        y: keys.rowY
        width: keys.portrait ? Math.max(216, implicitWidth) : keys.wide ? 260 : 96
        height: keys.keyHeight
        text: keys.portrait || keys.wide ? qsTr("上一幅") : ""
        accessibleName: qsTr("上一幅")
        icon: "left"
        size: keys.keySize
        fitted: keys.wide
        possible: !keys.atStart || keys.panel.previous !== ""
        turns: keys.atStart ? 0 : -1
        onActivated: keys.previous()
    }

    Stepper {
        id: stepper
        readonly property real end: keys.portrait ? onward.x : keys.wide ? 688 : 0
        readonly property real space: end - back.x - back.width

        x: end > 0 ? back.x + back.width + (space - width) / 2 : back.x + back.width + 23
        y: keys.rowY + (keys.keyHeight - height) / 2

        pitch: end > 0 ? Math.min(keys.wide ? 48 : 44, (space - 24) / Math.max(1, steps)) : Math.min(44, (838 - 12 - 23 - onward.implicitWidth - x) / Math.max(1, steps))
        steps: keys.panel.steps
        step: keys.panel.step
        mark: keys.sealed ? Theme.ink : Theme.seal
    }

    PrimaryKey {
        id: onward

        readonly property bool chapterEnds: keys.panel.step === keys.panel.steps - 1

        x: keys.portrait ? 552 : keys.wide ? 688 : stepper.x + stepper.width + 23
        y: keys.rowY
        width: keys.portrait ? keys.rightX - x : keys.wide ? (keys.doored ? 312 : 544) : implicitWidth
        height: keys.keyHeight
        fitted: keys.portrait || keys.wide
        text: !keys.atEnd ? qsTr("接着读") : keys.last ? (keys.panel.doorLabel !== "" ? keys.panel.doorLabel : qsTr("回首页")) : onward.chapterEnds ? qsTr("下一章") : qsTr("下一幅")
        turns: keys.atEnd ? 0 : 1
        onActivated: keys.next()
    }

    Door {
        visible: keys.doored
        x: keys.portrait ? 552 : keys.wide ? 1024 : Math.max(838, onward.x + onward.width + 32)
        y: Stage.keysY
        width: keys.portrait ? keys.rightX - x : keys.wide ? 312 : Math.min(implicitWidth, keys.rightX - x)
        height: keys.keyHeight
        text: keys.panel.doorLabel
        size: 36
        onActivated: Way.go(keys.panel.doorTo)
    }

    Key {
        visible: Stage.reach
        x: keys.portrait ? Stage.margin : keys.doored ? 1360 : 1280
        y: keys.portrait ? keys.rowY - 120 : keys.rowY
        width: keys.portrait ? 456 : keys.doored ? 220 : 260
        height: keys.keyHeight
        text: qsTr("上一章")
        icon: "left"
        size: keys.keySize
        padding: 12
        fitted: true
        possible: keys.panel.previousChapter !== ""
        onActivated: Way.turn("story/" + keys.panel.previousChapter)
    }

    Key {
        visible: Stage.reach
        x: keys.rightX - width
        y: keys.portrait ? keys.rowY - 120 : keys.rowY
        width: keys.portrait ? 456 : keys.doored ? 220 : 260
        height: keys.keyHeight
        text: qsTr("下一章")
        trailingIcon: "right"
        size: keys.keySize
        padding: 12
        fitted: true
        possible: keys.panel.nextChapter !== ""
        onActivated: Way.turn("story/" + keys.panel.nextChapter)
    }
}
