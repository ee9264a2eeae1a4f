import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A filter that is set; a tap takes it away. An industry shows its pigment, a park the map's sign.
// A name that is too long for its place shrinks, then takes two lines.
Touchable {
    id: chip

    required property string text
    property string icon: ""
    property color pigment: Theme.ink
    required property real size
    readonly property real extras: 28 + 24 + 2 * 12 + 2 * 16
    readonly property real natural: metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(chip.text)) + 1 : 0

    readonly property real least: chip.extras + chip.natural * Math.min(1, 30 / chip.size)

    accessibleName: qsTr("去掉%1").arg(chip.text)
    selected: true
    implicitWidth: chip.extras + chip.natural

    Rectangle {
        anchors.fill: parent
        color: chip.pressed ? Theme.silk : Theme.paperLight
        border.width: Theme.selectedLine
        border.color: Theme.ink
    }

    Row {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: chip.pressed ? 2 : 0
        spacing: 12

        Rectangle {
            visible: chip.icon === ""
            anchors.verticalCenter: parent.verticalCenter
            width: 28
            height: 28
            color: chip.pigment
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.ink
        }

        Icon {
            visible: chip.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: chip.icon
            size: 28
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(chip.natural, chip.width - chip.extras)
            text: chip.text
            wrapMode: font.pixelSize > 30 ? Text.NoWrap : Text.Wrap
            color: Theme.ink
            font.family: Theme.sans
            font.pixelSize: Math.max(30, Math.floor(chip.size * Math.min(1, (chip.width - chip.extras) / Math.max(1, chip.natural))))
            font.weight: Font.Bold
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "cross"
            size: 24
        }
    }

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: chip.size
        font.weight: Font.Bold
    }
}
