import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Every finger on a map, the wheel, and the frames in which it moves by itself: for any kind of map.
MultiPointTouchArea {
    id: hands

    required property MapView view

    function flat(points: list<QtObject>): list<real> {
        const numbers = [];
        for (const point of points)
            numbers.push((point as TouchPoint).pointId, (point as TouchPoint).x, (point as TouchPoint).y);
        return numbers;
    }

    maximumTouchPoints: 32
    mouseEnabled: true
    onPressed: touchPoints => hands.view.down(hands.flat(touchPoints))
    onUpdated: touchPoints => hands.view.moved(hands.flat(touchPoints))
    onReleased: touchPoints => hands.view.up(hands.flat(touchPoints))
    onCanceled: hands.view.cancelled()

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => {
            const at = Qt.point((event.x - hands.view.x) / hands.view.scale, (event.y - hands.view.y) / hands.view.scale);
            hands.view.zoomAt(Math.pow(1.25, event.angleDelta.y / 120), at.x, at.y);
        }
    }

    Binding {
        target: hands.view
        property: "still"
        value: Theme.still
    }

    FrameAnimation {
        running: hands.view.moving
        onTriggered: hands.view.advance(frameTime)
    }
}
