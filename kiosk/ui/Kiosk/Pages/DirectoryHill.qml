pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An industry's hill at the foot of a slip; in high contrast a square of its pigment.
Item {
    id: hill

    required property string pigment
    required property bool dimmed

    // All three are there and one is seen: to load another with each key typed would take as long as
    // the names do.
    component Foot: Painting {
        id: foot

        property string pigment: ""

        anchors.fill: parent
        fillMode: Image.Stretch
        opacity: hill.dimmed ? 0.2 : 1
        visible: hill.pigment === foot.pigment && !Theme.contrast
    }

    Foot {
        name: "foot-green"
        pigment: "malachite"
    }

    Foot {
        name: "foot-blue"
        pigment: "azurite"
    }

    Foot {
        name: "foot-ochre"
        pigment: "ochre"
    }

    Rectangle {
        visible: Theme.contrast
        anchors.horizontalCenter: parent.horizontalCenter
        y: hill.height - 60
        width: 34
        height: 34
        color: Theme.pigment(hill.pigment)
        border.width: 2
        border.color: Theme.ink
        opacity: hill.dimmed ? 0.4 : 1
    }
}
