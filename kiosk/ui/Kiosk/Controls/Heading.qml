import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A title in the serif, as the editor broke it.
Words {
    id: heading

    property real size: Theme.title
    property real tracking: 0.06 // em

    color: Theme.ink
    font.family: Theme.serif
    font.pixelSize: heading.size
    font.weight: Font.Bold
    font.letterSpacing: heading.size * heading.tracking * Theme.tracking
    lineHeight: 1.2
    lineHeightMode: Text.ProportionalHeight
    Accessible.role: Accessible.Heading
    Accessible.name: Typesetter.plain(text)
}
