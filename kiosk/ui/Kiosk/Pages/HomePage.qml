pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Home: the three operators as windows on the landscape, and the keys.
Item {
    id: page

    // From the attract page: 0 to 0.6 paper with the operators cut out closes over the page below,
    // 0.6 to 1 it opens on this one.
    property real arrival: 1
    readonly property real uncovered: Math.max(0, (page.arrival - 0.6) / 0.4)
    readonly property string holes: page.arrival < 1 && tiles.count > 0 ? page.tilesHoles() : ""
    readonly property bool portrait: Stage.portrait
    // In portrait the landscape fills the upper half; without it the tiles are rows in its place.
    readonly property bool rows: page.portrait && Theme.contrast
    readonly property real titleEm: page.longestTitle(ExhibitTexts.chapters.revision)
    readonly property real shiftY: page.portrait ? 0 : 0.2 * Stage.extra
    readonly property real headY: 250 + page.shiftY // below the header
    readonly property real wordsHeight: page.portrait ? 132 : 135
    readonly property real side: page.rows ? Math.min(264, page.rowPitch - 24) : page.portrait ? 264 : Math.max(240, Math.min(484, page.end - page.headY - page.wordsHeight - (Stage.reach ? 50 : 91)))
    readonly property real end: keys.contentEnd
    readonly property real rowPitch: (page.end - page.headY - 48) / 3
    readonly property real tileY: page.portrait ? page.end - Math.max(456, page.tallest(tiles.count) + 16) : page.headY + (page.end - page.headY - page.wordsHeight - page.side) * 0.48

    function longestTitle(changes: int): real {
        let longest = 0;
        for (let index = 0; index < ExhibitTexts.chapters.count; ++index) {
            if (["minus", "plus", "times"].includes(ExhibitTexts.chapters.text(index, "sign")))
                longest = Math.max(longest, Typesetter.width(ExhibitTexts.chapters.text(index, "title"), Theme.serif, 100) / 100);
        }
        return longest;
    }

    function tallest(count: int): real {
        let height = 0;
        for (let i = 0; i < count; ++i) {
            const tile = tiles.itemAt(i) as OperatorTile;
            if (tile?.possible)
                height = Math.max(height, tile.implicitHeight);
        }
        return height;
    }

    function tilesHoles(): string {
        let path = "";
        for (let i = 0; i < tiles.count; ++i) {
            const tile = tiles.itemAt(i) as OperatorTile;
            if (tile && tile.possible)
                path += tile.hole();
        }
        return path;
    }

    HomeStencil {
        anchors.fill: parent
        visible: page.arrival < 1
        holes: page.holes
        start: Stage.blockX
        closed: Math.min(1, page.arrival / 0.6)
    }

    // Made only where it is seen: its pictures would hold up the start.
    Loader {
        active: page.portrait && !Theme.contrast
        visible: page.uncovered > 0
        width: parent.width
        height: page.tileY
        sourceComponent: HomeLandscape {}
    }

    Item {
        x: Stage.blockX
        width: Stage.baseWidth
        height: parent.height
        visible: page.uncovered > 0

        HomeHeader {
            x: Stage.margin
            y: page.shiftY
            width: Stage.contentWidth
        }

        Repeater {
            id: tiles

            model: ExhibitTexts.chapters

            delegate: OperatorTile {
                id: tile

                required property int index
                required property string ident
                // The prologue and the epilogue are reached through the story.
                readonly property int column: ["minus", "plus", "times"].indexOf(tile.sign)

                visible: tile.possible
                x: Stage.margin + (page.rows ? 0 : tile.column * (Stage.column + Stage.gutter))
                y: Math.round(page.rows ? page.headY + 16 + tile.column * page.rowPitch + (page.rowPitch - page.side) / 2 : page.tileY)
                width: page.rows ? Stage.contentWidth : Stage.column
                height: implicitHeight
                beside: page.rows
                side: page.side
                titleEm: page.titleEm
                possible: tile.column >= 0
                doubled: true
                presence: page.uncovered
                onActivated: Way.go("story/" + tile.ident)
            }
        }

        HomeKeys {
            id: keys

            anchors.fill: parent
        }
    }

    // The same once more, over everything: it opens.
    HomeStencil {
        anchors.fill: parent
        visible: page.arrival < 1 && page.uncovered > 0
        holes: page.holes
        start: Stage.blockX
        closed: 1 - page.uncovered
    }
}
