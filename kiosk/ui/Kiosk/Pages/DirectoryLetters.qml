pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The pad: every letter in its place, and digits where names have some. Only what leads to a firm
// can be pressed. More keys than fit are turned over.
Item {
    id: letters

    readonly property real gap: 12
    readonly property int rows: Stage.portrait ? 4 : 2
    readonly property int widest: Math.floor((letters.width + letters.gap) / (Theme.target + letters.gap))
    readonly property int columns: Math.min(letters.widest, Math.max(Stage.portrait ? 7 : 13, Math.ceil(Directory.keys.count / letters.rows)))
    readonly property real keyWidth: (letters.width + letters.gap) / letters.columns - letters.gap
    readonly property real keyHeight: (letters.height + letters.gap) / letters.rows - letters.gap

    // An alphabet runs from left to right in every language.
    function keyX(place: int): real {
        const column = place % letters.columns;
        return (Stage.mirrored ? letters.columns - 1 - column : column) * (letters.keyWidth + letters.gap);
    }

    function keyY(place: int): real {
        return Math.floor(place / letters.columns) * (letters.keyHeight + letters.gap);
    }

    DirectoryShare {
        id: share

        count: Directory.keys.count
        cells: letters.rows * letters.columns
    }

    Repeater {
        model: Directory.keys

        delegate: DirectoryLetter {
            required property int index
            required possible
            readonly property int place: index - share.from

            visible: place >= 0 && place < share.shown
            x: letters.keyX(place)
            y: letters.keyY(place)
            width: letters.keyWidth
            height: letters.keyHeight
        }
    }

    Key {
        visible: share.turned
        x: letters.keyX(share.held)
        y: letters.keyY(share.held)
        width: letters.keyWidth
        height: letters.keyHeight
        padding: 0
        icon: Stage.mirrored ? "left" : "right"
        accessibleName: qsTr("后几个字母")
        turns: 1
        onActivated: share.turn()
    }
}
