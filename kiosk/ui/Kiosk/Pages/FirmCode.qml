import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Pictures
import Kiosk.Theme

// The firm's card as a code to scan, with its words beside, above or below it. Always dark on light:
// phones read nothing else for sure. Modules are whole pixels of the panel, so that edges are crisp.
Item {
    id: code

    required property string ident
    property real most: 244 // the quiet zone included
    property string words: "below" // below, above or beside
    readonly property int modules: card.size + 8
    readonly property real module: card.size === 0 ? 0 : Math.max(1, Math.floor(code.most * Stage.pixels / code.modules)) / Stage.pixels
    readonly property real box: code.module * code.modules
    readonly property real wordsHeight: caption.height + 8

    width: code.box
    height: code.box + (code.words === "beside" ? 0 : code.wordsHeight)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("扫码带走")

    CardInfo {
        id: card

        ident: code.ident
    }

    Rectangle {
        id: paper

        y: code.words === "above" ? code.wordsHeight : 0
        width: code.box
        height: code.box
        transform: Stage.mirrored ? [upright] : []
        color: "#FAF6EC"

        Turn {
            id: upright

            item: paper
        }

        Shape {
            x: 4 * code.module
            y: 4 * code.module
            width: card.size
            height: card.size
            scale: code.module
            transformOrigin: Item.TopLeft
            antialiasing: false

            ShapePath {
                fillColor: "#123B58"
                strokeColor: "transparent"

                PathSvg {
                    path: card.path
                }
            }
        }
    }

    SnugCaption {
        id: caption

        visible: code.words !== "beside"
        width: code.box
        horizontalAlignment: Text.AlignHCenter
        y: code.words === "above" ? 0 : code.box + 8
        text: qsTr("扫码带走")
    }

    VerticalCaption {
        // Words much longer than the code is high are left out, not set across the picture.
        visible: code.words === "beside" && implicitHeight <= code.box + 24
        x: -width - 16
        y: (code.box - height) / 2
        text: qsTr("扫码带走")
        size: Math.max(30, Math.min(Theme.caption, Theme.latin ? 30 * code.box / Typesetter.width(text, Theme.sans, 30) : code.box / 4.5))
    }
}
