import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a place is called, where it has room: in an area, below a point or a line; above every place.
Rectangle {
    id: name

    required property MapView view
    required property string label
    required property string kind
    required property real atX
    required property real atY
    required property bool chosen
    required property bool faulty
    required property bool named

    z: name.chosen ? 1 : 0
    visible: name.named
    x: name.atX * name.view.scale + name.view.x - width / 2
    y: name.atY * name.view.scale + name.view.y + (name.kind === "area" ? -height / 2 : 28)
    width: words.implicitWidth + 24
    height: 46
    color: Theme.paperLight
    border.color: name.faulty ? Theme.seal : name.chosen ? Theme.primary : Theme.azurite
    border.width: name.chosen ? Theme.selectedLine : Theme.hair

    Words {
        id: words

        anchors.centerIn: parent
        text: name.label
        color: Theme.ink
        font.family: Theme.serif
        font.pixelSize: 30
        font.weight: Font.Bold
    }
}
