import QtQuick
import Kiosk.Theme

// The one key that goes on.
Touchable {
    id: key

    property string text: ""
    property bool arrow: true
    property real size: Theme.key + 2
    property bool fitted: false // the words go by the key's width, not the key by them

    readonly property real beside: key.arrow ? 46 : 0

    accessibleName: key.text
    implicitWidth: Math.max(224, label.natural + key.beside + 72)
    implicitHeight: 88

    Rectangle {
        anchors.fill: parent
        color: !key.possible ? Theme.primaryDisabled : key.pressed ? Theme.primaryPressed : Theme.primary
    }

    Row {
        id: row

        anchors.centerIn: parent
        anchors.verticalCenterOffset: key.pressed ? 2 : 0
        spacing: 16

        KeyWords {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            room: key.width > 0 ? key.width - key.beside - 24 : -1
            words: key.text
            size: key.size
            color: Theme.primaryInk
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: key.arrow
            name: "right"
            color: Theme.primaryInk
        }
    }
}
