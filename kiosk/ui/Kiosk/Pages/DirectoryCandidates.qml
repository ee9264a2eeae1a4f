pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the last letters may stand for, in characters, as tiles: a tap puts it in their place. What
// does not fit is turned over; a tile that would not fit at all is left out.
Item {
    id: candidates

    readonly property real gap: 16
    readonly property real least: 96
    readonly property real size: Math.min(56, 44 * Theme.textScale)
    readonly property list<string> tiles: Directory.characters.filter(tile => candidates.tileWidth(tile) <= candidates.width - candidates.least - candidates.gap)
    readonly property bool turned: candidates.held(0, candidates.width) < candidates.tiles.length
    property int wanted: 0 // the first tile, that was turned to
    readonly property int from: candidates.wanted < candidates.tiles.length ? candidates.wanted : 0
    readonly property int shown: candidates.held(candidates.from, candidates.width - (candidates.turned ? candidates.least + candidates.gap : 0))

    function tileWidth(tile: string): real {
        return Math.max(candidates.least, candidates.size * tile.length + 2 * 20);
    }

    // Where a tile begins, counted from the first that is shown.
    function tileX(from: int, index: int): real {
        let x = 0;
        for (let before = from; before < Math.min(index, candidates.tiles.length); before++)
            x += candidates.tileWidth(candidates.tiles[before]) + candidates.gap;
        return x;
    }

    // How many tiles from one on fit into a width.
    function held(from: int, width: real): int {
        let count = 0;
        while (from + count < candidates.tiles.length && candidates.tileX(from, from + count + 1) - candidates.gap <= width)
            count++;
        return count;
    }

    Connections {
        target: Directory

        function onQueryChanged() {
            candidates.wanted = 0;
        }
    }

    // As many as ever fit, made once: a key typed must not make them anew.
    Repeater {
        model: Math.max(0, Math.floor((candidates.width + candidates.gap) / (candidates.least + candidates.gap)))

        delegate: Touchable {
            id: tile

            required property int index
            readonly property string text: tile.index < candidates.shown ? candidates.tiles[candidates.from + tile.index] : ""

            visible: tile.text !== ""
            x: candidates.tileX(candidates.from, candidates.from + tile.index)
            width: candidates.tileWidth(tile.text)
            height: candidates.height
            accessibleName: qsTr("选字 %1").arg(tile.text)
            onActivated: Directory.put(tile.text)

            Rectangle {
                anchors.fill: parent
                color: tile.pressed ? Theme.silk : Theme.paperLight
                border.width: Theme.keyLine
                border.color: tile.pressed ? Theme.ink : Theme.keyBorder
            }

            Words {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: tile.pressed ? 2 : 0
                text: tile.text
                color: Theme.ink
                font.family: Theme.serif
                font.weight: Font.Bold
                font.pixelSize: candidates.size
            }
        }
    }

    Key {
        visible: candidates.turned
        x: candidates.tileX(candidates.from, candidates.from + candidates.shown)
        width: candidates.least
        height: candidates.height
        padding: 0
        icon: "right"
        accessibleName: qsTr("后几个字")
        turns: 1
        onActivated: candidates.wanted = candidates.from + candidates.shown < candidates.tiles.length ? candidates.from + candidates.shown : 0
    }
}
