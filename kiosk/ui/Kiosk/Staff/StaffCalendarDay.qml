import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A day in the calendar's page. What it is shows by a sign below its number, not by colour alone.
Touchable {
    id: cell

    property int number: 0
    property string kind: "" // open, shut, closed, own
    property bool today: false
    property bool past: false
    readonly property bool dark: cell.kind === "closed" && !cell.past
    readonly property color inkColor: cell.past ? Theme.disabledInk : cell.dark ? Theme.paper : cell.kind === "shut" ? Theme.ink2 : Theme.ink

    possible: !cell.past

    Rectangle {
        anchors.fill: parent
        color: cell.dark ? Theme.ink : cell.past ? "transparent" : cell.pressed || cell.kind === "shut" ? Theme.silk : Theme.paperLight
        border.width: cell.selected ? Theme.selectedLine : Theme.keyLine
        border.color: cell.past ? Theme.disabledLine : cell.selected ? Theme.focus : Theme.keyBorder
    }

    // The chosen day's second line keeps it apart from a closed day's ink.
    Rectangle {
        visible: cell.selected
        anchors.fill: parent
        anchors.margins: 6
        color: "transparent"
        border.width: 2
        border.color: cell.dark ? Theme.paper : Theme.focus
    }

    Words {
        x: (cell.width - width) / 2
        y: (cell.height - height) / 2 - 10
        text: cell.number
        color: cell.inkColor
        font.family: Theme.digits
        font.pixelSize: 36
        font.features: {
            "lnum": 1
        }
    }

    StaffDaySign {
        x: (cell.width - width) / 2
        y: cell.height - 26
        kind: cell.kind
        color: cell.inkColor
    }

    Rectangle {
        visible: cell.today
        x: 10
        y: 10
        width: 16
        height: 16
        color: Theme.seal
    }
}
