import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Where the chosen place can be taken: a corner, or the middle of a side, which becomes one.
Item {
    id: handle

    required property MapView view
    required property real across // design px of what can be taken
    required property real atX
    required property real atY
    required property bool middle
    required property bool chosen

    x: handle.atX * handle.view.scale + handle.view.x
    y: handle.atY * handle.view.scale + handle.view.y

    Rectangle {
        readonly property real size: handle.middle ? 0.34 * handle.across : 0.56 * handle.across

        x: -size / 2
        y: -size / 2
        width: size
        height: size
        radius: size / 2
        antialiasing: true
        color: handle.chosen ? Theme.seal : Theme.paperLight
        opacity: handle.middle ? 0.75 : 1
        border.color: Theme.ink
        border.width: 3
    }
}
