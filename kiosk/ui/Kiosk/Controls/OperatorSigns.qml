pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The three operators in a row, or one of them, as plain ink: the home key, the prologue's tag.
Row {
    id: signs

    property string sign: "all"
    property color color: Theme.ink
    property real size: 38
    property real bar: 7

    spacing: signs.size * 0.5
    Accessible.ignored: true

    Rectangle {
        visible: signs.sign === "all" || signs.sign === "minus"
        anchors.verticalCenter: parent.verticalCenter
        width: signs.size
        height: signs.bar
        color: signs.color
    }

    Repeater {
        model: signs.sign === "all" ? [0, 45] : signs.sign === "plus" ? [0] : signs.sign === "times" ? [45] : []

        delegate: Item {
            required property int modelData

            anchors.verticalCenter: parent?.verticalCenter
            width: signs.size
            height: signs.size
            rotation: modelData

            Rectangle {
                anchors.centerIn: parent
                antialiasing: true
                width: parent.width
                height: signs.bar
                color: signs.color
            }

            Rectangle {
                anchors.centerIn: parent
                antialiasing: true
                width: signs.bar
                height: parent.height
                color: signs.color
            }
        }
    }
}
