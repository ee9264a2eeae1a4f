import QtQuick
import Kiosk.Theme

// What a day is: a bar where the hall is closed, a lozenge where it has hours of its own.
Item {
    id: sign

    required property string kind
    property color color: Theme.ink

    width: 28
    height: 12

    Rectangle {
        visible: sign.kind === "closed" || sign.kind === "shut"
        y: 4
        width: 28
        height: 4
        color: sign.color
    }

    Rectangle {
        visible: sign.kind === "own"
        x: 8
        width: 12
        height: 12
        rotation: 45
        color: sign.color
    }
}
