import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// An industry: its pigment, its name, how many firms it has; its range where there is room.
Touchable {
    id: tile

    required property string name
    required property string pigmentName
    required property int firms
    required property string met
    required property bool chosen
    readonly property real padding: !Stage.portrait ? 36 : label.narrow ? 12 : 22
    readonly property bool low: tile.height < (Stage.portrait ? 34 : 40) * 1.45 + Theme.caption * 1.45 + 24
    // The range stands beside the words, upright below them.
    readonly property bool painted: !tile.low && !Theme.contrast && (Stage.portrait ? tile.height - count.y - count.height >= 56 : tile.height >= 140 && tile.met === "")

    accessibleName: tile.name
    selected: tile.chosen

    Rectangle {
        anchors.fill: parent
        color: tile.pressed ? Theme.silk : Theme.paperLight
    }

    Item {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: tile.painted
        width: Math.min(tile.width * 0.75, tile.height > 250 ? 300 : 190)
        height: width * 0.44

        Painting {
            anchors.fill: parent
            name: !tile.painted ? "" : tile.pigmentName === "azurite" ? "foot-blue" : tile.pigmentName === "ochre" ? "foot-ochre" : "foot-green"
            fillMode: Image.Stretch
        }

        Rectangle {
            width: parent.width * 0.36
            height: parent.height
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: tile.pressed ? Theme.silk : Theme.paperLight
                }
                GradientStop {
                    position: 1
                    color: tile.pressed ? "#00E6DBC3" : "#00FAF6EC"
                }
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: tile.chosen || Theme.contrast
        color: "transparent"
        border.width: Theme.selectedLine
        border.color: Theme.ink
    }

    Rectangle {
        width: tile.chosen ? 12 : 6
        height: parent.height
        color: Theme.pigment(tile.pigmentName)
    }

    Rectangle {
        id: mark

        x: tile.padding
        anchors.verticalCenter: label.verticalCenter
        visible: tile.chosen && Ties.firm === ""
        width: 28
        height: 28
        color: Theme.seal
    }

    FontMetrics {
        id: smallest

        font.family: Theme.serif
        font.weight: Font.Bold
        font.pixelSize: 30
    }

    Words {
        id: label

        // Names shrink a little before they stand in two lines.
        // A long word takes from the margins.
        readonly property bool narrow: tile.name.split(" ").some(word => smallest.advanceWidth(word) > tile.width - 22 - 16)
        readonly property real room: tile.width - x - (tile.low && count.visible ? count.width + 16 : 0)
        readonly property bool broken: smallest.advanceWidth(tile.name) > label.room - 12

        x: mark.visible ? tile.padding + 40 : tile.padding
        y: tile.low ? (tile.height - height) / 2 : Math.min(22, (tile.height - height - count.height) / 2)
        width: label.room - (label.narrow ? 3 : 16)
        text: tile.name
        color: Theme.ink
        font.family: Theme.serif
        font.pixelSize: label.broken ? 30 : Stage.portrait ? 34 : 40
        font.weight: Font.Bold
        wrapMode: label.broken ? Text.WordWrap : Text.NoWrap
        lineHeight: label.broken ? 36 : 1
        lineHeightMode: label.broken ? Text.FixedHeight : Text.ProportionalHeight
        fontSizeMode: label.broken ? Text.FixedSize : Text.HorizontalFit
        minimumPixelSize: 30
    }

    // How many firms, and of those that are not in view the one that the chosen firm is tied to. On a
    // low tile it stands beside the name, if there is room for it.
    Words {
        id: count

        readonly property real room: tile.low ? tile.width - label.x - label.implicitWidth - 32 : tile.width - tile.padding - 16
        readonly property string counted: Numerals.count(tile.firms, Language.code)

        x: tile.low ? tile.width - width - 16 : tile.padding
        y: tile.low ? label.y + label.baselineOffset - baselineOffset : label.y + label.height + 2
        visible: !tile.low || implicitWidth <= count.room
        width: Math.min(implicitWidth, count.room)
        text: {
            if (tile.met === "")
                return qsTr("%1家").arg(count.counted);
            return tile.low ? tile.met : qsTr("%1等%2家").arg(tile.met).arg(/^[0-9]/.test(count.counted) ? " " + count.counted : count.counted);
        }
        color: Theme.ink2
        font.family: Theme.sans
        font.pixelSize: Theme.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }
}
