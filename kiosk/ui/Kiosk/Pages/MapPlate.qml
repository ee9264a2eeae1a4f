import QtQuick
import Kiosk.Theme

// A map's scale on the map itself, on a plate that lets it be read whatever lies below.
Item {
    id: plate

    property alias metresPerPx: scale.metresPerPx
    property alias across: scale.across
    readonly property real padding: 12
    readonly property real most: 192 // height, however large the scale's square becomes

    visible: scale.known
    implicitWidth: scale.implicitWidth + 2 * plate.padding
    implicitHeight: scale.implicitHeight + 2 * plate.padding

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        opacity: 0.94
    }

    MapScale {
        id: scale

        x: plate.padding
        y: plate.padding
        width: implicitWidth
        height: implicitHeight
    }
}
