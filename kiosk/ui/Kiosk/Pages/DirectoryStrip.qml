pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A firm as a slip that lies, for languages that do not stand upright: its initial, its name; below
// it the Chinese one and its industry; its hill.
DirectoryFirm {
    id: strip

    required property string chinese
    readonly property real cordX: 100
    readonly property real nameX: 132
    // Behind the longest Chinese name, or right behind this one; a long industry takes from its hill.
    readonly property bool cramped: strip.nameX + 6 * 30 + 24 + industry.implicitWidth > strip.width - 192
    readonly property real industryX: strip.nameX + 24 + (strip.cramped ? original.implicitWidth : 6 * 30)
    readonly property real hillX: Math.min(strip.width - 80, Math.max(strip.width - 180, strip.industryX + industry.implicitWidth + 12))

    Repeater {
        model: strip.marked ? [] : [0, strip.height - 2]

        delegate: Rectangle {
            required property real modelData

            y: modelData
            width: strip.width
            height: Theme.hair
            color: strip.edgeColor
        }
    }

    Repeater {
        model: [strip.cordX, strip.cordX + 5]

        delegate: Rectangle {
            required property real modelData

            x: modelData
            width: 2
            height: strip.height
            color: Theme.goldCord
        }
    }

    Rectangle {
        visible: strip.marked
        anchors.verticalCenter: parent.verticalCenter
        x: 14
        width: 28
        height: 28
        color: Theme.seal
    }

    Words {
        x: strip.marked ? 36 : 0
        width: strip.cordX - x
        height: strip.height
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: strip.letter
        color: strip.dimmed ? Theme.disabledInk : Theme.goldDeep
        font.family: strip.letterFamily
        font.pixelSize: 52
    }

    Words {
        x: strip.nameX
        y: strip.height / 2 - 46
        width: Math.min(strip.hillX, strip.width - 180) - 12 - x
        height: 50
        verticalAlignment: Text.AlignVCenter
        text: strip.name
        color: strip.inkColor
        font.family: Theme.serif
        font.weight: Font.Bold
        font.pixelSize: 38
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Words {
        id: original

        x: strip.nameX
        y: strip.height / 2 + 2
        width: strip.industryX - 12 - x
        height: 42
        verticalAlignment: Text.AlignVCenter
        text: strip.chinese
        color: strip.dimmed ? Theme.disabledInk : Theme.ink2
        font.family: Theme.serifFor("zh")
        font.pixelSize: 30
    }

    Words {
        id: industry

        x: strip.industryX
        y: strip.height / 2 + 2
        width: strip.hillX - 12 - x
        height: 42
        verticalAlignment: Text.AlignVCenter
        text: strip.industryName
        color: strip.dimmed ? Theme.disabledInk : Theme.ink2
        font.family: Theme.sans
        font.pixelSize: 30
    }

    DirectoryHill {
        x: strip.hillX
        y: strip.height - 2 - height
        width: strip.width - 8 - x
        height: Math.min(76, strip.height - 8) * width / 172
        pigment: strip.pigment
        dimmed: strip.dimmed
    }
}
