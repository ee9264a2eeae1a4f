import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A place that an editor has drawn on a vector map: a diamond where it is, its name below; on an area
// or a line the name alone. Without room for the name there is the diamond, if no other name lies
// there. Fingers are followed by the map; this is for the keyboard and tools.
Touchable {
    id: place

    required property string ident
    required property string name
    required property string shortName
    required property real atX
    required property real atY
    required property string path
    required property rect bounds
    property point at // where it is seen
    property string second: "" // its name in the language below Chinese
    property bool named: true
    readonly property bool wide: place.path !== ""
    readonly property real below: place.wide ? 0 : 15 + words.implicitHeight / 2
    // What it keeps free for itself, about where it is.
    readonly property real boxWidth: Math.max(Theme.target, words.implicitWidth + 16)
    readonly property real boxHeight: Math.max(Theme.target, words.implicitHeight + 2 * place.below)

    accessibleName: place.name
    x: Math.round(place.at.x - width / 2)
    y: Math.round(place.at.y - height / 2)
    width: place.named ? place.boxWidth : Theme.target
    height: place.named ? place.boxHeight : Theme.target
    ownRing: true
    doubled: true
    transform: Stage.mirrored ? [turn] : []

    Turn {
        id: turn

        item: place
    }

    Rectangle {
        visible: !place.wide || !place.named
        anchors.centerIn: parent
        width: 22
        height: 22
        rotation: 45
        antialiasing: true
        color: place.selected ? Theme.seal : Theme.paperLight
        border.width: place.ringed ? Theme.focusRing : Theme.selectedLine
        border.color: place.ringed ? Theme.focus : Theme.gold
    }

    Rectangle {
        visible: place.named // the map's pigments and lines lie below it
        anchors.centerIn: words
        width: words.implicitWidth + 20
        height: words.implicitHeight + 4
        color: Theme.blank
        border.width: place.ringed ? Theme.focusRing : place.selected ? Theme.selectedLine : Theme.hair
        border.color: place.ringed ? Theme.focus : place.selected ? Theme.brush : Theme.gold
    }

    Column {
        id: words

        visible: place.named
        anchors.centerIn: parent
        anchors.verticalCenterOffset: place.below

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: place.shortName
            color: Theme.brush
            font.family: Theme.serif
            font.pixelSize: 32
            font.weight: Font.Bold
        }

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text !== ""
            text: place.second
            color: Theme.brush
            font.family: Theme.serifFor(Language.second)
            font.pixelSize: 30
        }
    }
}
