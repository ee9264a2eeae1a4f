import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A caption in a given width: it becomes smaller until it fits a line, down to the smallest text
// there is; what is still longer takes more lines.
Caption {
    id: caption

    property real largest: Theme.caption
    readonly property real natural: Typesetter.width(caption.text, Theme.sans, 30)

    size: Math.max(30, Math.min(caption.largest, 30 * (caption.width - 1) / Math.max(1, caption.natural)))
    wrapMode: caption.natural > caption.width ? Text.WordWrap : Text.NoWrap
}
