import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A key of the pad: types its letter or digit.
Touchable {
    id: key

    required property string letter

    accessibleName: qsTr("键入 %1").arg(key.letter)
    onActivated: Directory.type(key.letter)

    Rectangle {
        anchors.fill: parent
        color: !key.possible ? "transparent" : key.pressed ? Theme.silk : Theme.paperLight
        border.width: key.possible ? Theme.keyLine : 2
        border.color: !key.possible ? Theme.disabledLine : key.pressed ? Theme.ink : Theme.keyBorder
    }

    Words {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: key.pressed ? 2 : 0
        text: key.letter
        color: key.possible ? Theme.ink : Theme.disabledInk
        font.family: /[A-Z0-9]/.test(key.letter) ? Theme.digits : Theme.serif
        font.pixelSize: 44
        font.features: {
            "lnum": 1
        }
    }
}
