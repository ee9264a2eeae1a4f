pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A firm as a bamboo slip: its initial, its name from top to bottom, its industry's hill and name.
DirectoryFirm {
    id: slip

    // Heights above the upper and below the lower cord.
    required property real head
    required property real foot
    required property real industrySize
    readonly property real hillHeight: slip.width * (Stage.portrait ? 76 : 84) / (Stage.portrait ? 216 : 195)
    readonly property real room: slip.height - slip.head - slip.foot - slip.hillHeight - 24

    Repeater {
        model: slip.marked ? [] : [0, slip.width - width]

        delegate: Rectangle {
            required property real modelData

            x: modelData
            width: Theme.keyLine
            height: slip.height
            color: slip.edgeColor
        }
    }

    Rectangle {
        visible: slip.marked
        anchors.verticalCenter: initial.verticalCenter
        x: 20
        width: 28
        height: 28
        color: Theme.seal
    }

    Words {
        id: initial

        width: parent.width
        height: slip.head
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: slip.letter
        color: slip.dimmed ? Theme.disabledInk : Theme.goldDeep
        font.family: slip.letterFamily
        font.pixelSize: Stage.portrait ? 48 : 52
    }

    DirectoryName {
        x: 10
        y: slip.head + 14
        width: slip.width - 20
        height: slip.room
        text: slip.name
        color: slip.inkColor
        // Slips that are longer than designed carry larger names.
        size: (Stage.portrait ? 40 : 42) * Math.max(1, Math.min(1.4, slip.room / 240))
    }

    DirectoryHill {
        x: 2
        y: slip.height - slip.foot - height
        width: slip.width - 4
        height: slip.hillHeight
        pigment: slip.pigment
        dimmed: slip.dimmed
    }

    Words {
        x: 4
        y: slip.height - slip.foot + 7
        width: parent.width - 8
        height: slip.foot - 7
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: slip.industryName
        color: slip.inkColor
        font.family: Theme.sans
        font.pixelSize: slip.industrySize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }
}
