import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The words on a key. Where there is too little room they shrink, down to the smallest text there is;
// what is still longer takes more lines, about equally long, broken at its hyphens if need be.
Words {
    id: label

    required property string words
    required property real room // width that there is; below 0 as much as they take
    required property real size
    property int weight: Font.Medium
    readonly property real natural: measure.implicitWidth // width that they take unbroken
    readonly property real heavier: label.weight > Font.Medium ? 1.1 : 1.04 // than the regular weight, which is measured
    readonly property bool tight: label.room >= 0 && label.natural > label.room
    readonly property bool broken: label.tight && label.natural * 30 > label.room * label.size

    text: label.broken ? label.words.replace(/-\u2060/g, "-") : label.words
    width: label.broken ? Math.min(label.room, label.heavier * Typesetter.balanced(text, Theme.sans, 30, label.room)) : implicitWidth
    font.family: Theme.sans
    font.pixelSize: label.tight ? Math.max(30, Math.floor(label.size * label.room / label.natural)) : label.size
    font.weight: label.weight
    wrapMode: label.broken ? Text.WordWrap : Text.NoWrap
    horizontalAlignment: label.broken ? Text.AlignHCenter : Theme.start
    bottomPadding: label.broken ? 5 : 0 // what hangs below a line would touch a low key's edge
    lineHeight: label.broken ? 1.1 * font.pixelSize : 1
    lineHeightMode: label.broken ? Text.FixedHeight : Text.ProportionalHeight

    Words {
        id: measure

        visible: false
        text: label.words
        font.family: Theme.sans
        font.weight: label.weight
        font.pixelSize: label.size
    }
}
