import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The staff's side of the screen: the pad first, the sheet behind it. It lies over everything, and
// holds the visit that goes on below. Its texts do not grow with a visitor's choice.
FocusScope {
    id: panel

    readonly property bool playing: true // the visit waits
    readonly property bool open: StaffDoor.door === "open"

    focus: true
    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: StaffDoor.close()

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        // Touches stay here.
        MultiPointTouchArea {
            anchors.fill: parent
        }
    }

    Heading {
        id: title

        x: Stage.blockX + Stage.margin
        y: Stage.portrait ? 96 : 52
        text: qsTr("管理")
    }

    Loader {
        anchors.fill: parent
        active: !panel.open
        focus: active
        sourceComponent: StaffGate {}
    }

    Loader {
        anchors.fill: parent
        active: panel.open
        focus: active
        sourceComponent: StaffSheet {}
    }
}
