import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A caption: the smallest text there is.
Words {
    id: caption

    property real size: Theme.caption

    color: Theme.ink2
    font.family: Theme.sans
    font.pixelSize: caption.size
    lineHeight: Theme.captionLine * caption.size
    lineHeightMode: Text.FixedHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: Typesetter.plain(text)
}
