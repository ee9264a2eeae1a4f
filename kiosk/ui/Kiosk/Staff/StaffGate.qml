import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a finger held in the corner leads to: the pad, or a word on how to set a PIN.
FocusScope {
    id: gate

    readonly property real lineEnd: Stage.blockX + Stage.baseWidth - Stage.margin

    focus: true

    StaffPad {
        focus: StaffDoor.pinSet
        visible: StaffDoor.pinSet
        x: Stage.blockX + Stage.margin
        y: Stage.portrait ? 760 : 168
        width: Stage.portrait ? Stage.contentWidth : Stage.column
        title: qsTr("输入密码")
        enter: qsTr("进入")
    }

    Column {
        x: StaffDoor.pinSet && !Stage.portrait ? Stage.blockX + 688 : Stage.blockX + Stage.margin
        y: Stage.portrait ? 220 : 176
        width: gate.lineEnd - x
        spacing: 16

        Heading {
            width: parent.width
            text: StaffDoor.pinSet ? qsTr("给展厅员工") : qsTr("还没有设密码")
            size: 40
            wrapMode: Text.WordWrap
        }

        Body {
            width: Math.min(parent.width, 936)
            size: 34
            color: Theme.ink2
            text: StaffDoor.pinSet ? qsTr("观众请按“回到展示”。忘了密码，在这台电脑的终端运行 kiosk\u00a0pin，重新设一个。") : qsTr("员工面板要用密码打开。在这台电脑的终端运行 kiosk\u00a0pin，设一个 %1 到 %2 位的密码，再按住屏幕左上角五秒。").arg(StaffDoor.least).arg(StaffDoor.most)
        }
    }

    Key {
        x: gate.lineEnd - width
        y: Stage.railY
        width: Math.max(Stage.portrait ? 288 : 362, implicitWidth)
        height: Stage.railHeight
        size: 34
        text: qsTr("回到展示")
        onActivated: StaffDoor.close()
    }
}
