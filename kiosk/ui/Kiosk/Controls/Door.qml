import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A door: leads elsewhere. An ink rule on top that thickens when pressed.
Touchable {
    id: door

    property string text: ""
    property string note: ""
    property string icon: ""
    property bool arrow: true
    property real size: Theme.door

    accessibleName: door.text
    implicitWidth: 96 + label.implicitWidth + (door.note !== "" ? aside.implicitWidth + 24 : 0) + (door.arrow ? 44 : 0)
    implicitHeight: 104

    Rectangle {
        anchors.fill: parent
        color: door.pressed ? Theme.silk : Theme.paperLight
        border.width: Theme.contrast ? 4 : 0
        border.color: Theme.ink
    }

    Rectangle {
        width: parent.width
        height: door.pressed ? Theme.doorRulePressed : Theme.contrast ? 8 : Theme.doorRule
        color: door.possible ? Theme.ink : Theme.disabledLine
    }

    Icon {
        id: sign

        x: 32
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 2
        visible: door.icon !== ""
        name: door.icon
        size: 40
        stroke: 2.25
        color: Theme.icon
    }

    Words {
        id: label

        x: door.icon !== "" ? 96 : 28
        width: Math.max(0, door.width - x - 28 - (aside.visible ? aside.width + 24 : 0) - (door.arrow ? 46 : 0))
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 2
        text: door.text
        color: door.possible ? Theme.ink : Theme.disabledInk
        font.family: Theme.serif
        font.pixelSize: door.size
        font.weight: Font.Bold
        font.letterSpacing: door.size * 0.04 * Theme.tracking
        // Words that are much too long take two lines.
        readonly property bool doubled: label.width >= 120 && Typesetter.width(door.text, Theme.serif, 30) > label.width

        wrapMode: label.doubled ? Text.WordWrap : Text.NoWrap
        lineHeight: label.doubled ? 0.9 : 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Words {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: door.arrow ? 82 : 32
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 2
        visible: text !== "" && label.x + label.implicitWidth + 24 + implicitWidth + (door.arrow ? 82 : 32) <= door.width
        text: door.note
        color: Theme.ink2
        font.family: Theme.sans
        font.pixelSize: Theme.caption
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: 28
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 2
        visible: door.arrow
        name: "right"
        color: Theme.ink
    }
}
