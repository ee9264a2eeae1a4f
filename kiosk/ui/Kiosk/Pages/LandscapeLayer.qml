pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// One layer of the landscape, in the window's own px; on wide stages it goes on, mirrored, on both
// sides. A mirrored stage is met with mirrored pixels: mirroring them in each frame costs half as much
// again.
Item {
    id: layer

    required property string name
    required property real across // design px
    required property real down
    property real zoom: 1
    property bool shown: true // not `visible`, which a page that is still to come is not
    property bool mirrored: false
    readonly property int wantedWidth: Math.round(layer.across * layer.zoom * Stage.unit)
    readonly property int wantedHeight: Math.round(layer.down * layer.zoom * Stage.unit)

    // Decoding keeps the picture's proportions: a pixel more or less is left as it is.
    width: Math.abs(main.implicitWidth - layer.wantedWidth) <= 2 ? main.implicitWidth : layer.wantedWidth
    height: Math.abs(main.implicitHeight - layer.wantedHeight) <= 2 ? main.implicitHeight : layer.wantedHeight

    Image {
        id: main

        width: layer.width
        height: layer.height
        source: layer.shown ? Artwork.url(layer.name, layer.zoom * Stage.pixels > 1.02 ? 2 : 1) : ""
        sourceSize: Qt.size(layer.wantedWidth * Stage.devicePixelRatio, layer.wantedHeight * Stage.devicePixelRatio)
        asynchronous: true
        mirror: Stage.mirrored
        transform: Stage.mirrored ? [turn] : []
        Accessible.ignored: true

        Turn {
            id: turn

            item: main
        }
    }

    Repeater {
        model: layer.mirrored ? [-1, 1] : []

        delegate: Image {
            id: flank

            required property int modelData

            x: modelData * layer.width
            width: layer.width
            height: layer.height
            source: main.source
            sourceSize: main.sourceSize
            asynchronous: true
            mirror: !Stage.mirrored
            transform: Stage.mirrored ? [flankTurn] : []
            Accessible.ignored: true

            Turn {
                id: flankTurn

                item: flank
            }
        }
    }
}
