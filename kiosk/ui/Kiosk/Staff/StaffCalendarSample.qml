import QtQuick
import Kiosk.Theme

// A day of a kind, small, for the calendar's legend.
Rectangle {
    id: sample

    required property string kind

    width: 36
    height: 32
    color: sample.kind === "closed" ? Theme.ink : sample.kind === "shut" ? Theme.silk : Theme.paperLight
    border.width: Theme.keyLine
    border.color: Theme.keyBorder

    StaffDaySign {
        anchors.centerIn: parent
        kind: sample.kind
        color: sample.kind === "closed" ? Theme.paper : Theme.ink
    }

    Rectangle {
        visible: sample.kind === "today"
        x: 10
        y: 8
        width: 16
        height: 16
        color: Theme.seal
    }
}
