import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Running text.
Words {
    id: body

    property real size: Theme.body

    color: Theme.ink
    wrapMode: Text.WordWrap
    font.family: Theme.sans
    font.pixelSize: body.size
    lineHeight: Theme.bodyLine * body.size
    lineHeightMode: Text.FixedHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: Typesetter.plain(text)
}
