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
    property bool pinned: true // the diamond is seen with the slip
    property point at // where it is seen
    property string second: "" // its name in the language below Chinese
    property rect slipBox // where its slip has room on the map; without width it has none
    readonly property bool named: place.slipBox.width > 0
    readonly property bool passing: true // over the edge, as the map is moved: there nobody judges it
    property real room: Infinity // height that a slip has off the words
    readonly property string letters: Typesetter.plain(place.shortName).replace(/[、・]/g, "")
    readonly property bool upright: place.second === "" && (Language.code.startsWith("zh") || Language.code === "ja") && place.letters.length * 42 + 28 <= place.room
    readonly property string words: place.upright ? place.letters.split("").join("\n") : place.shortName
    readonly property real slipWidth: slip.width
    readonly property real slipHeight: slip.height
    // Slip and diamond, or the diamond alone, as large as a finger.
    readonly property rect own: {
        const half = place.named ? 16 : Theme.target / 2;
        const x = place.at.x - half, y = place.at.y - half;
        const diamond = Qt.rect(x, y, 2 * half, 2 * half);
        if (!place.named)
            return diamond;
        return place.pinned ? Boxes.around(place.slipBox, diamond) : place.slipBox;
    }

    accessibleName: place.name
    x: Math.round(place.own.x)
    y: Math.round(place.own.y)
    width: place.own.width
    height: place.own.height
    ownRing: true
    doubled: true

    // The stem, down or up to the place.
    Rectangle {
        readonly property real end: Math.round(place.at.y) - place.y

        visible: place.named && place.pinned
        x: diamond.x + (diamond.width - width) / 2
        y: Math.min(slip.y + slip.height, end)
        width: 3
        height: Math.max(end, slip.y) - y
        color: Theme.gold
    }

    Rectangle {
        id: diamond

        x: Math.round(place.at.x) - place.x - width / 2
        y: Math.round(place.at.y) - place.y - height / 2
        visible: place.pinned || !place.named
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
        x: Math.round(place.slipBox.x) - place.x
        y: Math.round(place.slipBox.y) - place.y
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
