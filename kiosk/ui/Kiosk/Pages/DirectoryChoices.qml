pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The industries or the parks to filter by, in the place of the pad. More than fit are turned over.
Item {
    id: choices

    required property string kind
    readonly property RecordModel model: choices.kind === "park" ? Directory.parks : Directory.industries
    readonly property real gap: 12
    readonly property int columns: Stage.portrait ? 2 : 4
    readonly property int rows: Math.max(1, Math.floor((choices.height + choices.gap) / (Theme.target + choices.gap)))
    readonly property real keyWidth: (choices.width + choices.gap) / choices.columns - choices.gap
    readonly property real keyHeight: (choices.height + choices.gap) / choices.rows - choices.gap

    signal chosen

    onKindChanged: share.wanted = 0

    function keyX(place: int): real {
        return (place % choices.columns) * (choices.keyWidth + choices.gap);
    }

    function keyY(place: int): real {
        return Math.floor(place / choices.columns) * (choices.keyHeight + choices.gap);
    }

    DirectoryShare {
        id: share

        count: choices.model.count
        cells: choices.rows * choices.columns
    }

    Repeater {
        model: choices.model

        delegate: DirectoryFilter {
            id: choice

            required property int index
            required property string ident
            required property string name
            required property string pigmentName
            readonly property int place: choice.index - share.from

            visible: choice.place >= 0 && choice.place < share.shown
            x: choices.keyX(choice.place)
            y: choices.keyY(choice.place)
            width: choices.keyWidth
            height: choices.keyHeight
            text: choice.name
            pigment: Theme.pigment(choice.pigmentName)
            possible: choice.firms > 0
            onActivated: {
                choices.kind === "park" ? Directory.settleIn(choice.ident) : Directory.filterBy(choice.ident);
                choices.chosen();
            }
        }
    }

    Key {
        visible: share.turned
        x: choices.keyX(share.held)
        y: choices.keyY(share.held)
        width: choices.keyWidth
        height: choices.keyHeight
        text: qsTr("还有%1个").arg(Numerals.amid(choices.model.count - share.shown, Language.code))
        trailingIcon: "right"
        turns: 1
        onActivated: share.turn()
    }
}
