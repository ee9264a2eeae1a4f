pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A caption written downwards, one character under the other; in letters the whole line is turned.
Item {
    id: caption

    required property string text
    property real size: Theme.caption
    // What it takes from top to bottom at the size of captions.
    readonly property real natural: Theme.latin ? Typesetter.width(caption.text, Theme.sans, Theme.caption) : 1.08 * Theme.caption * caption.text.length

    implicitWidth: Theme.latin ? turned.height : column.implicitWidth
    implicitHeight: Theme.latin ? turned.width : column.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: caption.text

    Caption {
        id: turned

        visible: Theme.latin
        anchors.centerIn: parent
        rotation: Stage.mirrored ? 90 : -90
        text: Theme.latin ? caption.text : ""
        size: caption.size
        Accessible.ignored: true
    }

    Column {
        id: column

        visible: !Theme.latin

        Repeater {
            model: Theme.latin ? 0 : caption.text.length

            delegate: Caption {
                required property int index

                text: caption.text.charAt(index)
                size: caption.size
                height: 1.08 * caption.size
                lineHeight: 1.08 * caption.size
                Accessible.ignored: true
            }
        }
    }
}
