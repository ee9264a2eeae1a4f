pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages
import Kiosk.Theme

// The map that is drawn on: its picture, its places, the handles of the chosen one. Fingers that
// take none of these move the map, as visitors' do.
FocusScope {
    id: frame

    property real handle: 48 // design px across what can be taken
    readonly property alias view: mapView
    readonly property real reach: 0.6 * frame.handle / mapView.scale // pixels of the picture

    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: MapEditor.title

    function arrange(): void {
        if (frame.width <= 0 || frame.height <= 0)
            return;
        const fresh = mapView.width === 0;
        mapView.setFrame(frame.width, frame.height);
        if (!fresh)
            return;
        const width = MapEditor.across, height = MapEditor.down;
        mapView.setGround(width, height, 4 / Stage.pixels);
        if (MapEditor.begin !== "all")
            mapView.be(MapEditor.begin === "left" ? 0 : width, height / 2, Math.max(frame.width / width, frame.height / height));
    }

    onReachChanged: MapEditor.see(frame.reach, mapView.scale)
    onWidthChanged: frame.arrange()
    onHeightChanged: frame.arrange()
    Component.onCompleted: frame.arrange()

    Keys.onPressed: event => {
        const step = (event.modifiers & Qt.ShiftModifier ? 10 : 1) / mapView.scale;
        const free = MapEditor.chosen < 0 || MapEditor.growing;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            free ? mapView.pan(-0.25, 0) : MapEditor.nudge(-step, 0);
            return;
        case Qt.Key_Right:
            free ? mapView.pan(0.25, 0) : MapEditor.nudge(step, 0);
            return;
        case Qt.Key_Up:
            free ? mapView.pan(0, -0.25) : MapEditor.nudge(0, -step);
            return;
        case Qt.Key_Down:
            free ? mapView.pan(0, 0.25) : MapEditor.nudge(0, step);
            return;
        case Qt.Key_PageDown:
            MapEditor.step(1);
            return;
        case Qt.Key_PageUp:
            MapEditor.step(-1);
            return;
        case Qt.Key_Space:
            MapEditor.tap(mapView.middleX, mapView.middleY);
            return;
        case Qt.Key_Delete:
        case Qt.Key_Backspace:
            MapEditor.remove();
            return;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            MapEditor.finish();
            return;
        }
        event.accepted = mapView.struck(event.key);
    }

    MapView {
        id: mapView

        onTapped: (fromX, fromY, toX, toY) => {
            frame.forceActiveFocus();
            MapEditor.tap(toX, toY);
        }
        onDoubleTapped: (atX, atY) => {
            if (MapEditor.tool === "select" && MapEditor.chosen < 0)
                mapView.closer(atX, atY);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.silk
    }

    MapTileLayer {
        anchors.fill: parent
        view: mapView
        file: MapEditor.picture
    }

    Loader {
        active: MapEditor.picture === ""
        x: mapView.x
        y: mapView.y
        scale: mapView.scale
        transformOrigin: Item.TopLeft
        sourceComponent: EditorDiagram {}
    }

    Item {
        anchors.fill: parent

        Repeater {
            model: MapEditor.places

            delegate: EditorPlace {
                view: mapView
                frameWidth: frame.width
                frameHeight: frame.height
            }
        }
    }

    Item {
        anchors.fill: parent

        Repeater {
            model: MapEditor.places

            delegate: EditorName {
                view: mapView
            }
        }
    }

    MapHands {
        anchors.fill: parent
        view: mapView
    }

    EditorHands {
        anchors.fill: parent
        view: mapView
        onTaken: frame.forceActiveFocus()
    }

    Repeater {
        model: MapEditor.handles

        delegate: EditorHandle {
            view: mapView
            across: frame.handle
        }
    }

    // Where the space bar taps: arrows bring the map below it.
    Repeater {
        model: frame.activeFocus && Visit.keyboard && (MapEditor.chosen < 0 || MapEditor.growing) ? 2 : 0

        delegate: Rectangle {
            required property int index

            anchors.centerIn: parent
            width: index === 0 ? 44 : 4
            height: index === 0 ? 4 : 44
            color: Theme.seal
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: frame.activeFocus && Visit.keyboard
        color: "transparent"
        border.color: Theme.focus
        border.width: Theme.focusRing
    }
}
