import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A filter: the pigment, the name, and how many firms it has. A name that is too long for its place
// shrinks, does without the number, and at last takes two lines, with the number where both go in.
Touchable {
    id: filter

    required property string text
    required property int firms
    property color pigment: Theme.seal
    readonly property string number: Numerals.grouped(filter.firms)
    readonly property real bare: 28 + 16 + 2 * 12
    readonly property real counting: 16 + Math.round(0.59 * Theme.key) * filter.number.length
    readonly property real least: filter.bare + filter.natural * Math.min(1, 30 / Theme.key)
    // In two lines it does with this.
    readonly property real folded: filter.bare + Math.min(filter.least - filter.bare, 1.06 * Typesetter.balanced(filter.text, Theme.sans, 30, 0.6 * (filter.least - filter.bare)) + 2)
    property bool counted: filter.holds(filter.width)
    readonly property real extras: filter.bare + (filter.counted ? filter.counting : 0)
    readonly property real natural: metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(filter.text)) + 1 : 0

    // Whether the number goes into a width, without folding a name that would stand in one line.
    function holds(width: real): bool {
        return width >= filter.least + filter.counting || width < filter.least && width >= filter.folded + filter.counting;
    }

    accessibleName: filter.text
    implicitWidth: filter.bare + filter.counting + filter.natural

    Rectangle {
        anchors.fill: parent
        color: !filter.possible ? "transparent" : filter.pressed ? Theme.silk : Theme.paperLight
        border.width: filter.selected ? Theme.selectedLine : Theme.keyLine
        border.color: !filter.possible ? Theme.disabledLine : filter.selected || filter.pressed ? Theme.ink : Theme.keyBorder
    }

    Row {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: filter.pressed ? 2 : 0
        spacing: label.tight ? 8 : 16

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 28
            height: 28
            color: filter.pigment
            opacity: filter.possible ? 1 : 0.38
            border.width: Theme.contrast ? 2 : 0
            border.color: Theme.ink
        }

        Words {
            id: label

            readonly property real room: filter.width - filter.extras
            // A long word takes from the margins.
            readonly property bool tight: label.broken && 1.06 * Typesetter.balanced(filter.text, Theme.sans, 30, 1) > label.room
            readonly property bool broken: filter.natural * 30 > label.room * Theme.key
            readonly property real most: label.room + (label.tight ? 16 : 0)

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(filter.natural, label.broken ? 1.06 * Typesetter.balanced(filter.text, Theme.sans, 30, label.room) + 2 : label.most, label.most)
            text: filter.text
            wrapMode: label.broken ? Text.Wrap : Text.NoWrap
            lineHeight: label.broken ? 34 : 1
            lineHeightMode: label.broken ? Text.FixedHeight : Text.ProportionalHeight
            color: filter.possible ? Theme.ink : Theme.disabledInk
            font.family: Theme.sans
            font.weight: filter.selected ? Font.Bold : Font.Medium

            Settled on font.pixelSize {
                value: Math.max(30, Math.floor(Theme.key * Math.min(1, (filter.width - filter.extras) / Math.max(1, filter.natural))))
            }
        }

        Words {
            visible: filter.counted
            // On the baseline of a name of one line.
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: label.font.pixelSize * 0.11
            text: filter.number
            color: label.color
            font.family: Theme.digits
            font.pixelSize: label.font.pixelSize * 1.18
            font.features: {
                "lnum": 1
            }
        }
    }

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Theme.key
        font.weight: Font.Bold
    }
}
