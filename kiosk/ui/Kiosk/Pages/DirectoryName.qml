pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A name on a slip from top to bottom: long ones in several columns from right to left, smaller.
// What does not stand upright, Latin letters, digits, brackets, is written across.
Item {
    id: name

    required property string text
    required property real size
    required property color color
    readonly property list<string> characters: Array.from(name.text)
    readonly property bool upright: /^[\u3007\u3400-\u9fff\uf900-\ufaff]+$/.test(name.text)
    readonly property int columns: Math.min(4, Math.max(1, Math.ceil(name.characters.length * 30 / name.height)))
    readonly property int each: Math.ceil(name.characters.length / name.columns)
    readonly property real fitting: Math.min(name.size, name.height / name.each, name.width / name.columns / (name.columns > 1 ? 1.25 : 1))

    Repeater {
        model: name.upright ? name.columns : 0

        delegate: Words {
            required property int index

            x: (name.width - width) / 2 + (Stage.mirrored ? -1 : 1) * ((name.columns - 1) / 2 - index) * name.fitting * 1.25
            // Where there is much room, a short name stands a little lower.
            y: Math.max(0, name.height - name.each * name.fitting) * (name.height > 300 ? 0.4 : 0)
            horizontalAlignment: Text.AlignHCenter
            text: name.characters.slice(index * name.each, (index + 1) * name.each).join("\n")
            color: name.color
            font.family: Theme.serif
            font.weight: Font.Bold
            font.pixelSize: name.fitting
            lineHeight: name.fitting * 1.01
            lineHeightMode: Text.FixedHeight
        }
    }

    Words {
        visible: !name.upright
        width: name.width
        height: name.height
        horizontalAlignment: Text.AlignHCenter
        text: name.upright ? "" : name.text.replace(/(?=[（(])/, "\n")
        wrapMode: Text.Wrap
        color: name.color
        font.family: Theme.serif
        font.weight: Font.Bold
        font.pixelSize: Math.min(36, name.size)
        fontSizeMode: Text.Fit
        minimumPixelSize: 30
    }
}
