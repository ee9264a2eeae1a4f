import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Edit mode: a map in a window, tools at its left, what is told of the chosen place at its right or,
// on an upright window, below.
Window {
    id: window

    property bool left: false // nothing is to be asked any more

    title: MapEditor.title + (MapEditor.dirty ? " *" : "")
    color: Theme.paper
    visible: false
    width: 1600
    height: 900
    minimumWidth: 800
    minimumHeight: 600
    onClosing: close => {
        close.accepted = window.left;
        if (!window.left)
            MapEditor.leave();
    }

    Binding {
        target: Stage
        property: "panelWidth"
        value: window.contentItem.width > 0 && window.contentItem.height > 0 ? window.contentItem.width : Stage.panelWidth
    }
    Binding {
        target: Stage
        property: "panelHeight"
        value: window.contentItem.width > 0 && window.contentItem.height > 0 ? window.contentItem.height : Stage.panelHeight
    }
    Binding {
        target: Stage
        property: "devicePixelRatio"
        value: window.Screen.devicePixelRatio
    }

    Item {
        id: stage

        width: Stage.width
        height: Stage.height
        scale: Stage.unit
        transformOrigin: Item.TopLeft

        EditorMap {
            id: map

            x: rail.width
            width: (Stage.portrait ? parent.width : panel.x) - x
            height: Stage.portrait ? panel.y : parent.height
            focus: true
            enabled: MapEditor.asking === ""
            // 9 mm on the glass; a screen that lies about its size gets no specks and no plates.
            handle: Math.min(90, Math.max(48, 9 * window.Screen.pixelDensity / Stage.unit))
        }

        EditorRail {
            id: rail

            height: Stage.portrait ? panel.y : parent.height
            enabled: MapEditor.asking === ""
            view: map.view
        }

        EditorPanel {
            id: panel

            x: Stage.portrait ? 0 : parent.width - width
            y: Stage.portrait ? parent.height - height : 0
            width: Stage.portrait ? parent.width : 540
            height: Stage.portrait ? 860 : parent.height
            enabled: MapEditor.asking === ""
        }

        EditorAsk {
            anchors.fill: parent
            visible: MapEditor.asking !== ""
        }
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: MapEditor.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo, "Ctrl+Y"]
        onActivated: MapEditor.redo()
    }
    Shortcut {
        sequences: [StandardKey.Save]
        onActivated: MapEditor.save()
    }
    Shortcut {
        sequences: [StandardKey.Cancel]
        onActivated: {
            if (MapEditor.asking !== "")
                MapEditor.answer("");
            else
                MapEditor.finish();
            map.forceActiveFocus();
        }
    }

    Connections {
        target: MapEditor

        function onDone() {
            window.left = true;
            Qt.exit(0);
        }
    }
}
