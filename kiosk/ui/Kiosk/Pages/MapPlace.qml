import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A place on a picture map: a slip with its name, a gold stem, a diamond where it is. Chinese and
// Japanese names run downwards. Fingers are followed by the map; this is for the keyboard and tools.
Touchable {
    id: place

    required property string ident
    required property string name
    required property string shortName
    required property real atX
    required property real atY
    property bool wide: false // it is an area or a line: its slip lies on it
    property point at // where it is seen
    property string second: "" // its name in the language below Chinese
    property bool named: true
    readonly property bool passing: true // over the edge, as the map is moved: there nobody judges it
    readonly property bool upright: place.second === "" && (Language.code.startsWith("zh") || Language.code === "ja")
    readonly property string words: place.upright ? Typesetter.plain(place.shortName).replace(/[、・]/g, "").split("").join("\n") : place.shortName
    readonly property real stem: 64
    readonly property real slipWidth: slip.width
    readonly property real slipHeight: slip.height
    readonly property real rise: place.wide ? -slip.height / 2 : 16 + place.stem // of the slip above the place
    readonly property rect slipBox: Qt.rect(place.at.x - slip.width / 2, place.at.y - place.rise - slip.height, slip.width, slip.height)

    accessibleName: place.name
    x: Math.round(place.at.x - width / 2)
    y: Math.round(place.wide ? place.at.y - height / 2 : place.at.y - height + 16)
    width: place.named ? Math.max(Theme.target, slip.width) : Theme.target
    height: place.wide ? (place.named ? slip.height : Theme.target) : (place.named ? slip.height + place.stem : 44) + 32
    ownRing: true
    doubled: true

    Rectangle {
        visible: place.named && !place.wide
        anchors.horizontalCenter: parent.horizontalCenter
        y: slip.height
        width: 3
        height: place.stem
        color: Theme.gold
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: !place.wide || !place.named
        y: place.wide ? (place.height - height) / 2 : place.height - 16 - height / 2
        width: 22
        height: 22
        rotation: 45
        antialiasing: true
        color: place.selected ? Theme.seal : Theme.paperLight
        border.width: Theme.selectedLine
        border.color: Theme.gold
    }

    Rectangle {
        id: slip

        visible: place.named
        transform: Stage.mirrored ? [slipTurn] : []
        anchors.horizontalCenter: parent.horizontalCenter
        width: place.upright ? 76 : Math.max(label.implicitWidth, place.second !== "" ? also.implicitWidth : 0) + 40
        height: Math.max(Theme.target, label.implicitHeight + (place.second !== "" ? also.implicitHeight : 0) + 28)
        color: Theme.paperLight
        border.width: place.ringed ? Theme.focusRing : place.selected ? Theme.selectedLine : Theme.keyLine
        border.color: place.ringed ? Theme.focus : place.selected ? Theme.ink : Theme.keyBorder

        // Words run on a mirrored stage as they do everywhere, whatever the picture does.
        Turn {
            id: slipTurn

            item: slip
        }

        Words {
            id: label

            anchors.horizontalCenter: parent.horizontalCenter
            y: (slip.height - height - (place.second !== "" ? also.implicitHeight : 0)) / 2
            text: place.words
            horizontalAlignment: Text.AlignHCenter
            color: Theme.ink
            font.family: Theme.serif
            font.pixelSize: 36
            font.weight: Font.Bold
            lineHeight: place.upright ? 42 : 46
            lineHeightMode: Text.FixedHeight
        }

        Words {
            id: also

            visible: place.second !== ""
            anchors.horizontalCenter: parent.horizontalCenter
            y: label.y + label.height
            text: place.second
            color: Theme.ink2
            font.family: Theme.serifFor(Language.second)
            font.pixelSize: 30
            lineHeight: 38
            lineHeightMode: Text.FixedHeight
        }
    }
}
