import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A caption in a given width: it becomes smaller until it fits a line, down to the smallest text
// there is; what is still longer takes more lines, about equally long.
Caption {
    id: caption

    property real largest: Theme.caption
    readonly property real natural: Typesetter.width(caption.text, Theme.sans, 30)

    size: Math.max(30, Math.min(caption.largest, 30 * (caption.width - 1) / Math.max(1, caption.natural)))
    readonly property bool wrapped: caption.natural > caption.width

    wrapMode: caption.wrapped ? Text.WordWrap : Text.NoWrap
    rightPadding: caption.wrapped && caption.horizontalAlignment === Theme.start && !Stage.mirrored ? Math.max(0, caption.width - Typesetter.balanced(caption.text, Theme.sans, caption.size, caption.width) - 2) : 0
}
