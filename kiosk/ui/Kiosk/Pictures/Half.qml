import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The county's industry as one landscape: pale, and beyond the gold line in full colour. The line
// stands in the middle, and the colour runs a little over it, because the source says "over half" and
// no more; the caption says so.
Picture {
    id: picture

    readonly property real field: picture.height - legend.height - 28
    readonly property real over: 40
    readonly property real middle: picture.width / 2

    duration: 1600

    Item {
        width: picture.width
        height: picture.field
        clip: true

        Painting {
            id: pale

            name: "wide"
            width: Math.max(picture.width * 1.6, 2112 * picture.field / 1080 * 1.15)
            height: width * 1080 / 2112
            x: (picture.width - width) / 2
            y: picture.field - height * 0.9
            opacity: 0.22
        }

        Item {
            width: picture.middle + picture.over * picture.part(0.3, 1)
            height: parent.height
            clip: true
            opacity: picture.part(0, 0.5)

            Painting {
                name: "wide"
                width: pale.width
                height: pale.height
                x: pale.x
                y: pale.y
            }
        }
    }

    Rectangle {
        x: picture.middle - 2
        y: -16
        width: 4
        height: picture.field + 32
        color: Theme.gold
    }

    BalancedCaption {
        id: legend

        y: picture.height - height
        room: picture.width
        text: picture.caption
    }
}
