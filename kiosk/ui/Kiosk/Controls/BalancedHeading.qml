import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A title whose lines, when it takes more than one, are about equally long.
Heading {
    id: heading

    required property real room // px that a line may take

    readonly property real apart: 1 + heading.tracking * Theme.tracking

    width: heading.apart * Typesetter.balanced(heading.text, Theme.serif, heading.size, heading.room / heading.apart) + 2
    wrapMode: Text.WordWrap
}
