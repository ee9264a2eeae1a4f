import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Far ridges in mist, and nothing else.
Picture {
    id: picture

    duration: 1800

    PaleLand {
        x: Theme.contrast ? 0 : Stage.portrait ? -picture.bleed : -78
        width: Theme.contrast ? picture.width : picture.width + picture.bleed - x
        height: words.y - 8
        view: Stage.portrait ? Qt.point(420, 60) : Qt.point(460, 60)
        fadeLeft: Stage.portrait || Theme.contrast ? 0 : 0.36
        fadeTop: Theme.contrast ? 0 : 0.2
        fadeBottom: Theme.contrast ? 0 : 0.32
        shown: picture.progress
    }

    // On dark ground a picture does not fade: it is framed.
    Rectangle {
        visible: Theme.contrast
        width: picture.width
        height: words.y - 8
        color: "transparent"
        border.width: 4
        border.color: Theme.ink
    }

    BalancedCaption {
        id: words

        y: picture.height - height
        room: picture.width
        text: picture.caption
    }
}
