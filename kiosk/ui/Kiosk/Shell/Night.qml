import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The dark screen outside the opening hours. What wakes it does nothing else.
Rectangle {
    id: night

    readonly property bool black: night.opacity === 1

    color: "black"
    opacity: Hours.darkness
    visible: opacity > 0
    focus: Hours.asleep

    Keys.onPressed: event => {
        event.accepted = true;
        Hours.touched();
    }

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.page
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: Hours.asleep
        onReleased: Hours.touched()
    }
}
