pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The whole map in small between two keys that go on by most of a view; a frame shows where the view
// is. It says where one is; the keys and the map itself lead on. A scroll fills the way between the
// keys, any other picture the height.
Item {
    id: strip

    required property MapView view
    required property MapTileLayer picture
    readonly property real keyWidth: 88
    readonly property real room: strip.width - 2 * (strip.keyWidth + 16)
    readonly property real slender: strip.picture.source.height / Math.max(1, strip.picture.source.width)
    readonly property real share: small.width / Math.max(1, strip.picture.source.width)

    transform: Stage.mirrored ? [turn] : []

    Turn {
        id: turn

        item: strip
    }

    Key {
        width: strip.keyWidth
        height: strip.height
        padding: 0
        icon: "left"
        accessibleName: qsTr("向左展开")
        onActivated: strip.view.pan(-0.8, 0)
    }

    MapTileLayer {
        id: small

        readonly property real stretched: small.height > 0 ? Math.max(1, strip.height / small.height) : 1

        x: (strip.width - width) / 2
        width: strip.slender > 0 ? Math.min(strip.room, strip.height / strip.slender) : strip.room
        height: width * strip.slender
        view: smallView
        // A scroll is far longer than it is high: drawn higher than it is, it can be read.
        transform: Scale {
            yScale: small.stretched
        }
        file: strip.picture.file

        MapView {
            id: smallView
        }

        function fit(): void {
            if (small.width > 0 && small.source.width > 0) {
                smallView.setFrame(small.width, small.height);
                smallView.setGround(small.source.width, small.source.height, 100);
            }
        }

        onWidthChanged: small.fit()
        onHeightChanged: small.fit()
        onFileChanged: small.fit()
        Component.onCompleted: small.fit()
    }

    Rectangle {
        readonly property real fromX: Math.max(0, -strip.view.x / strip.view.scale)
        readonly property real toX: Math.min(strip.picture.source.width, (strip.view.width - strip.view.x) / strip.view.scale)
        readonly property real fromY: Math.max(0, -strip.view.y / strip.view.scale)
        readonly property real toY: Math.min(strip.picture.source.height, (strip.view.height - strip.view.y) / strip.view.scale)

        x: small.x + fromX * strip.share
        y: fromY * strip.share * small.stretched
        width: Math.max(12, (toX - fromX) * strip.share)
        height: Math.max(12, (toY - fromY) * strip.share * small.stretched)
        color: "transparent"
        border.width: Theme.selectedLine
        border.color: Theme.ink
    }

    Key {
        x: strip.width - width
        width: strip.keyWidth
        height: strip.height
        padding: 0
        icon: "right"
        accessibleName: qsTr("向右展开")
        onActivated: strip.view.pan(0.8, 0)
    }
}
