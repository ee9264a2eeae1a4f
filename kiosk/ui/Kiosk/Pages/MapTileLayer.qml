pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A picture map in its tiles: the level that is looked at above a coarser one above a few that are
// always there, so that there is never a hole. Qt decodes them in threads of its own.
Item {
    id: layer

    required property MapView view
    property alias file: tiles.file
    readonly property alias source: tiles

    function look(): void {
        const view = layer.view;
        if (layer.width > 0)
            tiles.look(-view.x / view.scale, -view.y / view.scale, (layer.width - view.x) / view.scale, (layer.height - view.y) / view.scale, view.scale * Stage.pixels);
    }

    clip: true
    onWidthChanged: layer.look()
    onHeightChanged: layer.look()
    Component.onCompleted: layer.look()

    MapTiles {
        id: tiles
    }

    Connections {
        target: layer.view

        function onChanged() {
            layer.look();
        }
    }

    Item {
        x: layer.view.x
        y: layer.view.y
        scale: layer.view.scale
        transformOrigin: Item.TopLeft

        Repeater {
            model: tiles

            delegate: Image {
                id: tile

                required property int level
                required property int column
                required property int row
                required property real fromX
                required property real fromY
                required property real across
                required property real down
                required source

                x: tile.fromX
                y: tile.fromY
                z: tile.level
                width: tile.across
                height: tile.down
                visible: tile.level <= tiles.level
                asynchronous: true
                cache: false // the tiles that are held are the cache
                smooth: true
                Accessible.ignored: true
                onStatusChanged: {
                    if (tile.status === Image.Ready || tile.status === Image.Error)
                        tiles.arrived(tile.level, tile.column, tile.row, tile.status === Image.Ready);
                }
            }
        }
    }
}
