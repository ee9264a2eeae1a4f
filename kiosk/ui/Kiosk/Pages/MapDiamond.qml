import QtQuick
import Kiosk.Theme

// A park whose size is not known: a diamond of fixed size, centred on 0, 0.
Item {
    id: diamond

    property real side: 30
    property bool core: true

    Rectangle {
        anchors.centerIn: parent
        width: diamond.side
        height: diamond.side
        rotation: 45
        antialiasing: true
        color: Theme.paperLight
        border.width: diamond.side > 24 ? 4 : 3.5
        border.color: Theme.azuriteDeep
    }

    Rectangle {
        anchors.centerIn: parent
        visible: diamond.core
        width: diamond.side * 0.4
        height: diamond.side * 0.4
        rotation: 45
        antialiasing: true
        color: Theme.azuriteDeep
    }
}
