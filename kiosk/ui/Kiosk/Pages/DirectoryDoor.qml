import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A door that is as low as a filter: a rule on top, and words that shrink, then take two lines.
Touchable {
    id: door

    required property string text
    readonly property real size: 36
    readonly property real extras: 20 + 16 + 30 + 20
    readonly property real natural: metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(door.text)) + 1 : 0
    readonly property real least: door.extras + door.natural * 30 / door.size
    readonly property real folded: door.extras + Math.min(door.least - door.extras, 1.06 * Typesetter.balanced(door.text, Theme.serif, 30, 0.6 * (door.least - door.extras)) + 2)

    accessibleName: door.text
    implicitWidth: door.extras + door.natural

    Rectangle {
        anchors.fill: parent
        color: door.pressed ? Theme.silk : Theme.paperLight
        border.width: Theme.contrast ? Theme.keyLine : 0
        border.color: Theme.ink
    }

    Rectangle {
        width: parent.width
        height: door.pressed ? Theme.doorRulePressed : Theme.contrast ? 8 : Theme.doorRule
        color: Theme.ink
    }

    Row {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: 2
        spacing: 16

        Words {
            anchors.verticalCenter: parent.verticalCenter
            readonly property real room: Math.min(door.natural, door.width - door.extras)
            readonly property bool wrapped: font.pixelSize <= 30

            width: wrapped ? Math.min(room, 1.06 * Typesetter.balanced(door.text, Theme.serif, 30, room) + 2) : room
            text: door.text
            wrapMode: wrapped ? Text.Wrap : Text.NoWrap
            lineHeight: 0.8
            color: Theme.ink
            font.family: Theme.serif
            font.weight: Font.Bold

            Settled on font.pixelSize {
                value: Math.max(30, Math.floor(door.size * Math.min(1, (door.width - door.extras) / Math.max(1, door.natural))))
            }
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "right"
        }
    }

    FontMetrics {
        id: metrics

        font.family: Theme.serif
        font.pixelSize: door.size
        font.weight: Font.Bold
    }
}
