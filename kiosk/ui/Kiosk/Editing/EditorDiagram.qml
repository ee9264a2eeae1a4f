import QtQuick
import Kiosk.Bridge
import Kiosk.Pages
import Kiosk.Theme

// The ground of the zone's diagram, as it was designed: parks are moved on it.
Rectangle {
    width: MapEditor.across
    height: MapEditor.down
    color: Theme.paper
    Component.onCompleted: Diagram.arrange(MapEditor.upright, width, height, true, [])

    MapRiver {
        anchors.fill: parent
        upright: MapEditor.upright
    }

    MapHills {
        anchors.fill: parent
        upright: MapEditor.upright
        feet: Diagram.feet
    }
}
