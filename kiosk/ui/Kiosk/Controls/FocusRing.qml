import QtQuick
import Kiosk.Theme

// The keyboard's focus: a ring 5 wide, 6 off its target.
Rectangle {
    id: ring

    required property Item target // the parent

    x: -(Theme.focusOffset + Theme.focusRing)
    y: -(Theme.focusOffset + Theme.focusRing)
    width: ring.target.width + 2 * (Theme.focusOffset + Theme.focusRing)
    height: ring.target.height + 2 * (Theme.focusOffset + Theme.focusRing)
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.focusRing
    z: 10
}
