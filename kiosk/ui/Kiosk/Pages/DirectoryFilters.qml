pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What to filter by: all firms, each industry if there is room, parks; and the door to the firms'
// ties. In a row each key is as wide as its words and an even share of what is left; upright they
// stand in three columns.
Item {
    id: filters

    required property real keyHeight
    required property string choosing
    readonly property real gap: Stage.portrait ? 24 : 16
    readonly property int columns: 3
    readonly property real column: (filters.width + filters.gap) / filters.columns - filters.gap
    // More industries are chosen from behind one key.
    readonly property bool direct: Directory.industries.count <= 4
    readonly property list<Item> keys: Array.from(filters.children).filter(key => key.implicitWidth > 0 && (key !== ties || !Stage.portrait || Directory.park === ""))
    // A row that is too long takes from each key what it can spare.
    readonly property real numbers: filters.sum(key => key instanceof DirectoryFilter ? (key as DirectoryFilter).counting : 0)
    readonly property real least: filters.sum(key => filters.leastWidth(key))
    readonly property real folded: filters.sum(key => filters.foldedWidth(key))
    readonly property real natural: filters.sum(key => key.implicitWidth)
    readonly property real room: filters.width - filters.gap * (filters.keys.length - 1)
    // All say how many firms they have, or none does: none, rather than that a name is folded for it.
    readonly property bool countable: Stage.portrait ? filters.keys.every(key => !(key instanceof DirectoryFilter) || (key as DirectoryFilter).holds(filters.columnWidth(key))) : filters.room >= filters.least + filters.numbers || filters.room < filters.least && filters.room >= filters.folded + filters.numbers
    property bool counted
    property list<real> widths

    Settled on counted {
        value: filters.countable
    }

    Settled on widths {
        value: filters.keys.map(key => filters.keyWidth(key))
    }

    signal opened(kind: string)

    function sum(width: var): real {
        return filters.keys.reduce((sum, key) => sum + width(key), 0);
    }

    // What a key can do with, its number apart.
    function leastWidth(key: Item): real {
        if (key instanceof DirectoryFilter)
            return (key as DirectoryFilter).least;
        return key instanceof DirectorySlot ? (key as DirectorySlot).least : ties.least;
    }

    function foldedWidth(key: Item): real {
        if (key instanceof DirectoryFilter)
            return (key as DirectoryFilter).folded;
        return key instanceof DirectorySlot ? (key as DirectorySlot).least : ties.folded;
    }

    // Its place in a row: what it can do with, and its share of what is left.
    function rowWidth(key: Item): real {
        if (filters.room >= filters.natural)
            return key.implicitWidth + (filters.room - filters.natural) / filters.keys.length;
        const number = filters.counted && key instanceof DirectoryFilter ? (key as DirectoryFilter).counting : 0;
        const room = filters.room - (filters.counted ? filters.numbers : 0);
        const least = filters.leastWidth(key), folded = filters.foldedWidth(key);
        if (room >= filters.least)
            return least + number + (key.implicitWidth - least - number) * (room - filters.least) / (filters.natural - filters.least - (filters.room - room));
        if (room >= filters.folded)
            return folded + number + (least - folded) * (room - filters.folded) / (filters.least - filters.folded);
        return folded * room / filters.folded;
    }

    function keyWidth(key: Item): real {
        return Stage.portrait ? filters.columnWidth(key) : filters.rowWidth(key);
    }

    function widthOf(key: Item): real {
        return filters.widths[filters.keys.indexOf(key)] ?? 0;
    }

    function columnWidth(key: Item): real {
        const place = filters.keys.indexOf(key);
        // A long chip takes what is left of the last row.
        const spans = key.implicitWidth > filters.column && place === filters.keys.length - 1;
        return filters.column + (spans ? (filters.columns - 1 - place % filters.columns) * (filters.column + filters.gap) : 0);
    }

    function keyX(key: Item): real {
        const place = filters.keys.indexOf(key);
        if (Stage.portrait)
            return (place % filters.columns) * (filters.column + filters.gap);
        let x = 0;
        for (let before = 0; before < place; before++)
            x += filters.widths[before] + filters.gap;
        return x;
    }

    function keyY(key: Item): real {
        return Stage.portrait ? Math.floor(filters.keys.indexOf(key) / filters.columns) * (filters.keyHeight + 16) : 0;
    }

    // Only one mark is vermilion: that of all firms, while nothing is chosen.
    DirectoryFilter {
        id: all

        x: filters.keyX(all)
        y: filters.keyY(all)
        width: filters.widthOf(all)
        height: filters.keyHeight
        text: qsTr("全部")
        firms: Directory.count
        counted: filters.counted
        pigment: all.selected ? Theme.seal : Theme.ink
        selected: Directory.industry === "" && Directory.park === ""
        onActivated: Directory.clearFilters()
    }

    Repeater {
        model: filters.direct ? Directory.industries : []

        delegate: DirectoryFilter {
            id: filter

            required property string ident
            required property string name
            required property string pigmentName

            x: filters.keyX(filter)
            y: filters.keyY(filter)
            width: filters.widthOf(filter)
            height: filters.keyHeight
            text: filter.name
            counted: filters.counted
            pigment: Theme.pigment(filter.pigmentName)
            selected: Directory.industry === filter.ident
            possible: filter.selected || filter.firms > 0
            onActivated: Directory.filterBy(filter.selected ? "" : filter.ident)
        }
    }

    DirectorySlot {
        id: industry

        absent: filters.direct
        x: filters.keyX(industry)
        y: filters.keyY(industry)
        width: filters.widthOf(industry)
        height: filters.keyHeight
        kind: "industry"
        choosing: filters.choosing === industry.kind
        onOpened: filters.opened(industry.kind)
    }

    DirectorySlot {
        id: park

        x: filters.keyX(park)
        y: filters.keyY(park)
        width: filters.widthOf(park)
        height: filters.keyHeight
        kind: "park"
        choosing: filters.choosing === park.kind
        onOpened: filters.opened(park.kind)
    }

    // Upright, a park's chip takes its place.
    DirectoryDoor {
        id: ties

        visible: !Stage.portrait || Directory.park === ""
        x: filters.keyX(ties)
        y: filters.keyY(ties)
        width: filters.widthOf(ties)
        height: filters.keyHeight
        text: qsTr("谁与谁相连")
        onActivated: Way.go("ties")
    }
}
