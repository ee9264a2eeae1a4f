import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The attract page's picture: sky, mountains, the operators left blank among them, hills, water.
// It fills any stage; the operators stand still while the layers drift.
Item {
    id: picture

    property bool drifting: false
    property bool blank: true // the operators; left, they fill with the landscape
    readonly property bool tall: picture.width / picture.height < 0.66
    readonly property real w: picture.width
    readonly property real h: picture.height
    // The tall picture needs room to drift in; no picture has much more sky than mountains.
    readonly property real zoom: picture.tall ? Math.max(picture.w / 1080 * 1.1, 1.1 + (picture.h - 1920) / 2000) : Math.max(1, picture.h / 1200)
    readonly property real waterDrop: picture.h - (picture.tall ? 1920 : 1080) * picture.zoom
    // The tall picture's hills stand off the water by some of its height: they come down to it.
    readonly property real drop: picture.waterDrop + (picture.tall ? 330 * picture.zoom : 0)
    // The operators' feet stand behind the hills.
    readonly property real feet: (picture.tall ? 800 : 762) * picture.zoom + picture.drop
    readonly property real size: Math.min(356 * picture.zoom, picture.w * 0.27)
    readonly property real swing: picture.tall ? 0.55 : 1 // as much as the narrow picture has room for
    readonly property real sway: picture.drifting ? Math.sin(drift.step * drift.interval / Theme.drift * 2 * Math.PI) : 0

    // What stands before it goes round by a few whole px in some minutes: nothing burns in.
    property real minutes: drift.step * drift.interval / 60000
    readonly property point wander: Qt.point(Math.round(8 * Math.sin(picture.minutes * 0.9)), Math.round(6 * Math.sin(picture.minutes * 1.3)))

    Painting {
        id: sky

        width: parent.width
        height: parent.height
        mirror: Stage.mirrored // as in LandscapeLayer
        transform: Stage.mirrored ? [turn] : []
        name: picture.tall ? "tall/sky" : "wide/sky"
        sourceSize.height: Math.round(picture.h * Stage.pixels)
        fillMode: Image.TileHorizontally

        Turn {
            id: turn

            item: sky
        }
    }

    LandscapeLayers {
        anchors.fill: parent
        tall: picture.tall
        to: 0.99
        zoom: picture.zoom
        drop: picture.drop
        swing: picture.swing
        sway: picture.sway
    }

    AttractOperators {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(picture.w, 1920)
        y: picture.feet - picture.size
        size: picture.size
        opacity: picture.blank ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.stencil / 2
            }
        }
    }

    LandscapeLayers {
        anchors.fill: parent
        tall: picture.tall
        from: 1
        water: true
        zoom: picture.zoom
        drop: picture.drop
        waterDrop: picture.waterDrop
        swing: picture.swing
        sway: picture.sway
    }

    // Whole steps, some twelve a second: a layer moves by a pixel at a time anyway.
    Timer {
        id: drift

        property int step: 0

        interval: 80
        repeat: true
        running: picture.drifting
        onTriggered: drift.step += 1
    }
}
