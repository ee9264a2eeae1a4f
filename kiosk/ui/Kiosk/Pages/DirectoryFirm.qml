import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a slip has in common, standing or lying: a firm, and the ground that it is written on.
Touchable {
    id: firm

    required property string ident
    required property string name
    required property string letter
    required property string industryName
    required property string pigment
    required property bool dimmed
    required property bool matched
    // Of several that were found, one is in focus only where keys move it.
    readonly property bool marked: firm.matched && (Directory.single || Stage.reach)
    readonly property string letterFamily: /[A-Z0-9]/.test(firm.letter) ? Theme.digits : Theme.serif
    readonly property color inkColor: firm.dimmed ? Theme.disabledInk : Theme.ink
    readonly property color edgeColor: Theme.contrast ? (firm.dimmed ? Theme.disabledLine : Theme.ink) : Theme.slipEdge

    accessibleName: firm.name
    possible: !firm.dimmed
    selected: firm.marked
    doubled: true
    onActivated: Way.go("firm/" + firm.ident)

    Rectangle {
        anchors.fill: parent
        color: firm.pressed ? Theme.silk : Theme.paperLight
        opacity: firm.dimmed ? 0.5 : 1
        border.width: firm.marked ? Theme.selectedLine : 0
        border.color: Theme.ink
    }
}
