pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A key for every park on the map, three in a row.
Grid {
    id: keys

    required property string selected

    signal chosen(string park)

    columns: 3
    columnSpacing: Stage.gutter
    rowSpacing: 12

    Repeater {
        model: Diagram.parks

        delegate: Key {
            required property string ident
            required property string shortName

            width: Stage.column
            height: 76
            padding: 8
            text: shortName
            size: Math.min(Theme.key, 44)
            mark: Theme.ink
            selected: ident === keys.selected
            onActivated: keys.chosen(ident)
        }
    }
}
