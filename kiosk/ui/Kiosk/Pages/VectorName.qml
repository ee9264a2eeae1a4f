import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A name on a vector map, about the point where its area has most room. Home has the seal. Fingers
// are followed by the map; this is for the keyboard and tools.
Touchable {
    id: name

    required property string ident
    required property string kind
    required property string words
    property string second: "" // its name in the language below Chinese
    required property real atX
    required property real atY
    property point at // where it is seen
    readonly property bool home: name.kind === "home"
    readonly property real wordsWidth: Math.max(name.home ? seal.implicitWidth : label.implicitWidth, also.implicitWidth)
    readonly property real firstHeight: name.home ? seal.implicitHeight : label.implicitHeight
    readonly property real wordsHeight: name.firstHeight + (name.second === "" ? 0 : also.implicitHeight)
    // What it keeps free for itself.
    readonly property real boxWidth: Math.max(Theme.target, name.wordsWidth + (name.home && name.second === "" ? 0 : 16))
    readonly property real boxHeight: Math.max(Theme.target, name.wordsHeight)

    accessibleName: name.words
    x: Math.round(name.at.x - width / 2)
    y: Math.round(name.at.y - height / 2)
    width: name.boxWidth
    height: name.boxHeight
    ownRing: true
    doubled: true
    transform: Stage.mirrored ? [turn] : []

    // Words run on a mirrored stage as they do everywhere, whatever the map does.
    Turn {
        id: turn

        item: name
    }

    // In high contrast each name has a ground of its own: the map's pigments and lines lie below it.
    Rectangle {
        visible: name.selected || name.ringed || Theme.contrast && !name.home
        anchors.centerIn: parent
        width: name.wordsWidth + 28
        height: name.home ? name.wordsHeight + 16 : Math.max(52, name.wordsHeight)
        color: name.home ? "transparent" : Theme.blank
        border.width: name.ringed ? Theme.focusRing : name.selected ? Theme.selectedLine : 0
        border.color: name.ringed ? Theme.focus : name.home ? Theme.gold : Theme.brush
    }

    Words {
        id: label

        visible: !name.home
        anchors.horizontalCenter: parent.horizontalCenter
        y: (name.height - name.wordsHeight) / 2
        text: name.words
        color: Theme.brush
        font.family: name.kind === "province" ? Theme.serif : Theme.sans
        font.pixelSize: name.kind === "province" ? 38 : name.kind === "city" ? 32 : 30
        font.weight: name.kind === "province" ? Font.Bold : name.selected ? Font.Bold : Font.Medium
        font.letterSpacing: name.kind === "province" ? 4 * Theme.tracking : 0
    }

    Seal {
        id: seal

        visible: name.home
        anchors.horizontalCenter: parent.horizontalCenter
        y: label.y
        text: Typesetter.plain(name.words)
    }

    // Home's hills are dark: below the seal its second name has paper of its own.
    Rectangle {
        visible: name.home && also.visible
        x: also.x - 8
        y: also.y
        width: also.width + 16
        height: also.height
        color: Theme.blank
    }

    Words {
        id: also

        visible: name.second !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        y: label.y + name.firstHeight
        text: name.second
        color: Theme.brush
        font.family: name.kind === "province" ? Theme.serifFor(Language.second) : Theme.sansFor(Language.second)
        font.pixelSize: 30
    }
}
