import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Where the next step of a vector map lies, in a gold frame.
Rectangle {
    id: step

    required property MapView view
    required property real fromX
    required property real fromY
    required property real toX
    required property real toY

    x: step.fromX * step.view.scale + step.view.x
    y: step.fromY * step.view.scale + step.view.y
    width: (step.toX - step.fromX) * step.view.scale
    height: (step.toY - step.fromY) * step.view.scale
    color: "transparent"
    border.width: 2
    border.color: Theme.gold
    Accessible.ignored: true
}
