import QtQuick
import Kiosk.Bridge

// The finger that has taken a handle or the chosen place. Where there is neither, the map's hands
// below take it: another finger may move the map meanwhile.
MultiPointTouchArea {
    id: hands

    required property MapView view
    readonly property real slop: 10 // design px that a finger may wander before it draws along
    property point down
    property bool drawing: false

    signal taken

    function across(x: real): real {
        return (x - hands.view.x) / hands.view.scale;
    }

    function along(y: real): real {
        return (y - hands.view.y) / hands.view.scale;
    }

    maximumTouchPoints: 1
    mouseEnabled: true
    containmentMask: QtObject {
        function contains(point: point): bool {
            return MapEditor.takes(hands.across(point.x), hands.along(point.y));
        }
    }
    onPressed: touchPoints => {
        const at = touchPoints[0] as TouchPoint;
        hands.down = Qt.point(at.x, at.y);
        hands.drawing = false;
        hands.taken();
        MapEditor.press(hands.across(at.x), hands.along(at.y));
        rest.restart();
    }
    onUpdated: touchPoints => {
        const at = touchPoints[0] as TouchPoint;
        if (!hands.drawing && Math.hypot(at.x - hands.down.x, at.y - hands.down.y) < hands.slop)
            return;
        hands.drawing = true;
        rest.stop();
        MapEditor.drag(hands.across(at.x), hands.along(at.y));
    }
    onReleased: {
        rest.stop();
        MapEditor.release();
    }
    onCanceled: {
        rest.stop();
        MapEditor.cancel();
    }

    Timer {
        id: rest

        interval: 700 // ms
        onTriggered: MapEditor.hold()
    }
}
