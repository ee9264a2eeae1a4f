import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A caption whose lines, when it takes more than one, are about equally long.
Caption {
    id: caption

    required property real room // px that a line may take

    width: Typesetter.balanced(caption.text, Theme.sans, caption.size, caption.room) + 2
    wrapMode: Text.WordWrap
}
