import QtQuick
import Kiosk.Theme

// A key: acts here. An icon, a text, or both.
Touchable {
    id: key

    property string text: ""
    property string icon: ""
    property string trailingIcon: ""
    property color mark: Theme.seal // the square that says "selected"
    property bool marked: true // whether the square shows when selected
    property bool inverted: false
    property real size: Theme.key
    property real padding: 28
    property bool fitted: false // the words go by the key's width, not the key by them
    readonly property color inkColor: !key.possible ? Theme.disabledInk : key.inverted ? Theme.paper : Theme.ink

    // What mark and icons take beside the words.
    readonly property real beside: {
        const signs = (key.selected && key.marked ? 44 : 0) + (key.icon !== "" ? 46 : 0) + (key.trailingIcon !== "" ? 46 : 0);
        return key.text === "" ? signs - 16 : signs;
    }

    accessibleName: key.text
    implicitWidth: Math.max(Theme.target, key.beside + label.natural + 2 * key.padding)
    implicitHeight: 88

    Rectangle {
        anchors.fill: parent
        color: !key.possible ? "transparent" : key.inverted ? Theme.ink : key.pressed ? Theme.silk : Theme.paperLight
        border.width: key.selected ? Theme.selectedLine : Theme.keyLine
        border.color: !key.possible ? Theme.disabledLine : key.selected || key.pressed || key.inverted ? Theme.ink : Theme.keyBorder
    }

    Row {
        id: row

        anchors.centerIn: parent
        anchors.verticalCenterOffset: key.pressed ? 2 : 0
        spacing: 16

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: key.selected && key.marked
            width: 28
            height: 28
            color: key.mark
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: key.icon !== ""
            name: key.icon
            color: key.inkColor
        }

        KeyWords {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            visible: key.text !== ""
            room: key.width > 0 ? key.width - key.beside - 2 * Math.min(12, key.padding) : -1
            words: key.text
            size: key.size
            color: key.inkColor
            weight: key.selected ? Font.Bold : Font.Medium
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: key.trailingIcon !== ""
            name: key.trailingIcon
            color: key.inkColor
        }
    }
}
