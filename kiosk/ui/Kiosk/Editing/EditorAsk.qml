import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A question before something would be lost.
FocusScope {
    id: ask

    readonly property bool leaving: MapEditor.asking !== "changed"

    focus: ask.visible
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Rectangle {
        anchors.fill: parent
        color: Theme.ink
        opacity: 0.6
    }

    MultiPointTouchArea {
        anchors.fill: parent // nothing below is touched
    }

    Rectangle {
        anchors.centerIn: parent
        width: 900
        height: question.height + keys.height + 140
        color: Theme.paper
        border.color: Theme.ink
        border.width: 4

        Body {
            id: question

            x: 48
            y: 44
            width: parent.width - 96
            text: ask.leaving ? qsTr("有改动还没有保存。") : qsTr("文件刚才被别人改过，没有写入。可以读入文件里现在的地点（自己画的用撤销找回，再保存就以自己的为准），或者先继续画。")
        }

        Column {
            id: keys

            x: 48
            y: question.y + question.height + 40
            width: parent.width - 96
            spacing: 16

            PrimaryKey {
                width: keys.width
                arrow: false
                text: ask.leaving ? qsTr("保存并离开") : qsTr("读入文件")
                onActivated: MapEditor.answer(ask.leaving ? "save" : "reload")
            }
            Key {
                visible: ask.leaving
                width: keys.width
                text: qsTr("不保存，离开")
                onActivated: MapEditor.answer("without")
            }
            Key {
                width: keys.width
                text: qsTr("继续画")
                onActivated: MapEditor.answer("")
            }
        }
    }
}
