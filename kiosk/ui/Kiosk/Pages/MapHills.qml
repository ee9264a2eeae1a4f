import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The hills around the plain. Where the map is wider than their picture, they go on mirrored; in
// portrait only the range along the top is drawn.
Item {
    id: hills

    property bool upright: Stage.portrait
    property real feet: 262 // where their feet are to be
    readonly property real factor: hills.feet / 262
    readonly property real pictureWidth: 1920 * hills.factor
    readonly property real start: hills.upright ? Math.min(0, Math.max(-640 * hills.factor, hills.width - hills.pictureWidth)) : 0

    Item {
        width: parent.width
        height: hills.upright ? 290 * hills.factor : parent.height
        clip: true

        Painting {
            x: hills.start
            name: "map-hills"
            width: hills.pictureWidth
            height: 1080 * hills.factor
            fillMode: Image.Stretch
        }

        Painting {
            visible: x < hills.width
            x: hills.start + hills.pictureWidth
            name: "map-hills"
            width: hills.pictureWidth
            height: 1080 * hills.factor
            fillMode: Image.Stretch
            mirror: true
        }
    }
}
