pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A box for each digit of a PIN: six, and as many more as are typed.
Row {
    id: dots

    readonly property int count: Math.max(StaffDoor.least, Math.min(StaffDoor.most, StaffDoor.typed + 1))

    height: 84
    spacing: 14
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("已输入 %n 位", "", StaffDoor.typed)

    Repeater {
        model: dots.count

        delegate: Rectangle {
            id: box

            required property int index

            width: (dots.width - (dots.count - 1) * dots.spacing) / dots.count
            height: dots.height
            color: Theme.paperLight
            border.width: box.index === StaffDoor.typed && StaffDoor.asked ? Theme.selectedLine : Theme.keyLine
            border.color: box.index === StaffDoor.typed && StaffDoor.asked ? Theme.focus : Theme.keyBorder

            Rectangle {
                anchors.centerIn: parent
                visible: box.index < StaffDoor.typed
                width: 18
                height: 18
                radius: 9
                color: Theme.ink
            }
        }
    }
}
