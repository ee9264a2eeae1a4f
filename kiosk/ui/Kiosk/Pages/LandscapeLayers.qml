pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Layers of the landscape, in depth. They are laid out in the window's own px, so that without a
// GPU no layer has to be scaled while it moves.
Item {
    id: landscape

    property bool tall: false // which composition
    property real from: 0 // depth of the farthest mountains shown
    property real to: 1 // and of the nearest
    property bool water: false // the river and the near side too
    property real zoom: 1
    property real drop: 0 // of the mountains, design px
    property real lift: 0 // of the hills; much less of what is farther
    property real waterDrop: 0
    property real swing: 1 // how much of its greatest drift a layer does
    property real sway: 0 // where that stands: -1 to 1
    readonly property size whole: landscape.tall ? Landscape.tallSize : Landscape.wideSize
    readonly property real edge: (landscape.width - landscape.whole.width * landscape.zoom) / 2

    Item {
        scale: 1 / Stage.unit
        transformOrigin: Item.TopLeft

        Repeater {
            model: landscape.tall ? Landscape.tall : Landscape.wide

            delegate: LandscapeLayer {
                id: layer

                required property real fromX
                required property real fromY
                required property real drift
                required property real depth
                required property bool water
                readonly property real fall: layer.water ? landscape.waterDrop : landscape.drop - landscape.lift * Math.pow(layer.depth, 4)

                visible: layer.shown
                shown: layer.water ? landscape.water : layer.depth >= landscape.from && layer.depth <= landscape.to
                zoom: landscape.zoom
                mirrored: landscape.edge + layer.drift * landscape.swing > 0
                x: Math.round(Stage.unit * (landscape.edge + layer.fromX * landscape.zoom + layer.drift * landscape.swing * landscape.sway))
                y: Math.round(Stage.unit * (layer.fall + layer.fromY * landscape.zoom))
            }
        }
    }
}
