import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A digit of the pad.
Touchable {
    id: key

    required property string text

    accessibleName: key.text

    Rectangle {
        anchors.fill: parent
        color: !key.possible ? "transparent" : key.pressed ? Theme.silk : Theme.paperLight
        border.width: Theme.keyLine
        border.color: !key.possible ? Theme.disabledLine : key.pressed ? Theme.ink : Theme.keyBorder
    }

    Words {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: key.pressed ? 2 : 0
        text: key.text
        color: key.possible ? Theme.ink : Theme.disabledInk
        font.family: Theme.digits
        font.pixelSize: 52
        font.features: {
            "lnum": 1
        }
    }
}
