pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The seconds left to answer: a dash each, a dot once it is past.
Row {
    id: countdown

    Accessible.ignored: true

    Repeater {
        model: Visit.countdown

        delegate: Item {
            id: second

            required property int index
            readonly property bool past: second.index >= Visit.secondsLeft

            width: countdown.width / Math.max(1, Visit.countdown)
            height: 14

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                x: second.past ? (second.width * 0.72 - width) / 2 : 0
                width: second.past ? 8 : second.width * 0.72
                height: second.past ? 4 : 14
                color: second.past ? Theme.disabledInk : Theme.ink
            }
        }
    }
}
