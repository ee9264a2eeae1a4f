import QtQuick

// The landscape in the upper half of the upright home page, without its water; its feet are mist.
Item {
    id: picture

    // The tall mountains need their height: pressed together they would show their feet.
    readonly property bool tall: picture.width < 1180 && picture.height > 980
    readonly property real layersTop: picture.tall ? 258 : 262
    readonly property real layersBottom: picture.tall ? 1040 : 933
    // Room below the headline, and what the picture takes at its own size.
    readonly property real zoom: Math.max(picture.width / (picture.tall ? 1080 : 2112), Math.min(1.5, (picture.height + 16 - picture.layersTop) / (picture.layersBottom - picture.layersTop)))
    readonly property real missing: picture.layersBottom * picture.zoom - picture.height - 16

    LandscapeLayers {
        anchors.fill: parent
        tall: picture.tall
        swing: 0
        zoom: picture.zoom
        drop: Math.max(0, -picture.missing)
        lift: Math.max(0, picture.missing)
    }
}
