import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A tile of the ties' picture: a firm with its industry's pigment, a park, a span of the alphabet.
// Chosen, it is outlined in ink and bears the page's one mark; tied to what is chosen, in gold.
Touchable {
    id: tile

    required property string text
    property string shorter: "" // in place of a text that takes more than two lines
    property string note: ""
    property color square: "transparent"
    property bool lit: false
    readonly property bool squared: tile.square.a > 0
    // Names shrink a little before they stand in two lines; some are broken as on the map.
    readonly property string told: tile.shorter !== "" && tile.rows(tile.text) > 2 ? tile.shorter : tile.text
    readonly property real whole: name.advanceWidth(tile.told)
    readonly property bool broken: tile.told.includes("\n") || tile.whole * 30 / 34 > label.most + 4
    readonly property real usual: Stage.portrait ? 18 : 28
    readonly property real room: tile.width - 2 * tile.usual - (tile.squared ? 38 : 0)
    readonly property real padding: tile.narrow ? 10 : tile.usual
    // A long word takes from the margins, and may be broken after its hyphen; so does what takes more
    // than two lines.
    readonly property bool narrow: tile.rows(tile.told) > 2 || tile.told.split(/\s/).some(word => name.advanceWidth(word) * 30 / 34 > tile.room + 4)

    function rows(text: string): int {
        return Typesetter.lines(text.replace(/-\u2060/g, "-"), Theme.serif, 30, tile.room);
    }

    accessibleName: tile.text

    Rectangle {
        anchors.fill: parent
        color: tile.pressed ? Theme.silk : Theme.paperLight
        border.width: tile.selected || tile.lit || Theme.contrast ? Theme.selectedLine : 0
        border.color: tile.lit ? Theme.mapSelection : Theme.ink
    }

    Rectangle {
        visible: !tile.selected && !tile.lit
        width: parent.width
        height: tile.pressed ? Theme.doorRulePressed : Theme.contrast ? 8 : tile.turns ? Theme.hair : Theme.doorRule
        color: Theme.ink
    }

    Rectangle {
        id: mark

        x: tile.padding - (tile.selected ? 4 : 0)
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 2
        visible: tile.squared
        width: tile.selected ? 28 : 20
        height: width
        color: tile.selected ? Theme.seal : tile.square
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink
    }

    FontMetrics {
        id: name

        font.family: label.font.family
        font.weight: label.font.weight
        font.pixelSize: 34
    }

    Words {
        id: label

        x: tile.squared ? tile.padding + 38 : tile.padding
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 2
        readonly property real most: tile.width - x - (aside.visible ? aside.implicitWidth + 24 : 0) - (tile.turns ? 46 : 0) - tile.padding

        width: tile.broken ? Math.min(most, 1.06 * Typesetter.balanced(text, font.family, font.pixelSize, most) + 2) : most
        text: tile.told.replace(/-\u2060?/g, tile.narrow ? "-" : "-\u2060")
        color: Theme.ink
        font.family: tile.turns ? Theme.sans : Theme.serif
        font.pixelSize: tile.whole > label.most ? 30 : 34
        font.weight: tile.turns ? Font.Medium : Font.Bold
        wrapMode: tile.broken ? Text.WordWrap : Text.NoWrap
        lineHeight: tile.broken ? Math.min(42, tile.height / 2 - 4) : 1
        lineHeightMode: tile.broken ? Text.FixedHeight : Text.ProportionalHeight
    }

    Words {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: tile.padding
        anchors.baseline: label.baseline
        visible: text !== "" && label.x + tile.whole + 24 + implicitWidth + tile.padding <= tile.width
        text: tile.note
        color: Theme.ink2
        font.family: Theme.sans
        font.pixelSize: Theme.caption
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: tile.padding
        anchors.verticalCenter: parent.verticalCenter
        visible: tile.turns !== 0
        name: "right"
        color: Theme.ink
    }
}
