pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The tools: what a tap does, the way back, the map's size, saving.
Rectangle {
    id: rail

    required property MapView view

    width: 244
    color: Theme.silk

    component Tool: Key {
        property string tool: ""

        width: rail.width - 24
        height: 76
        padding: 12
        fitted: true
        marked: false
        size: 32
        selected: tool !== "" && MapEditor.tool === tool
        inverted: selected
        onActivated: {
            if (tool !== "")
                MapEditor.use(tool);
        }
    }

    Column {
        x: 12
        y: 12
        spacing: 8

        Tool {
            tool: "select"
            icon: "pointer"
            text: qsTr("选择")
        }
        Tool {
            visible: MapEditor.draws
            tool: "at"
            icon: "point"
            text: qsTr("点")
        }
        Tool {
            visible: MapEditor.draws
            tool: "line"
            icon: "line"
            text: qsTr("线")
        }
        Tool {
            visible: MapEditor.draws
            tool: "area"
            icon: "area"
            text: qsTr("面")
        }
        Tool {
            readonly property bool back: !MapEditor.draws || MapEditor.holder !== ""

            icon: back ? "left" : "cross"
            text: back ? qsTr("放回") : qsTr("删除")
            possible: MapEditor.canRemove
            onActivated: MapEditor.remove()
        }
    }

    Column {
        x: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        spacing: 8

        Tool {
            icon: "plus"
            text: qsTr("放大")
            possible: !rail.view.largest
            onActivated: rail.view.stepHere(true)
        }
        Tool {
            icon: "minus"
            text: qsTr("缩小")
            possible: !rail.view.whole
            onActivated: rail.view.stepHere(false)
        }
        Tool {
            icon: "map"
            text: qsTr("全图")
            possible: !rail.view.whole
            onActivated: rail.view.showWhole()
        }
        Tool {
            icon: "undo"
            text: qsTr("撤销")
            possible: MapEditor.canUndo
            onActivated: MapEditor.undo()
        }
        Tool {
            icon: "redo"
            text: qsTr("重做")
            possible: MapEditor.canRedo
            onActivated: MapEditor.redo()
        }
        PrimaryKey {
            width: rail.width - 24
            height: 84
            arrow: false
            text: qsTr("保存")
            possible: MapEditor.dirty
            onActivated: MapEditor.save()
        }
    }
}
