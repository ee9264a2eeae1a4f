import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A rank as a figure with a note beside or above it; a tap opens where it is from.
Touchable {
    id: rank

    required property FigureInfo figure
    required property string note
    property bool above: false // the note stands above the figure, not beside it
    property real size: 132
    property real noteRoom: 0 // px for a note beside; 0: as much as it takes
    readonly property bool later: rank.note !== rank.figure.period
    readonly property real noteHeight: words.height
    // Where the note begins: right of the later figure, left of the earlier one.
    readonly property real besideX: rank.later ? value.implicitWidth + (rank.size < 220 ? 20 : 34) : 0
    readonly property real noteX: rank.above ? rank.width - words.width : rank.besideX

    accessibleName: [value.spoken, rank.figure.label, rank.figure.period].join(" ")
    doubled: true
    width: rank.above ? Math.max(value.implicitWidth, words.width) : value.implicitWidth + words.width + (rank.later ? rank.besideX - value.implicitWidth : 22)
    height: value.implicitHeight
    onActivated: Way.openSheet("sources")

    Rectangle {
        anchors.fill: parent
        anchors.margins: -12
        visible: rank.pressed
        color: Theme.silk
    }

    FigureText {
        id: value

        x: rank.above || !rank.later ? rank.width - implicitWidth : 0
        value: rank.figure.value
        qualifier: rank.figure.qualifier
        unit: rank.figure.unit
        size: rank.size
    }

    Caption {
        id: words

        readonly property real natural: Typesetter.width(text, Theme.sans, 30)
        readonly property bool tight: rank.noteRoom > 0 && natural * Theme.caption / 30 > rank.noteRoom

        x: rank.noteX
        y: rank.above ? -height - 2 : rank.later ? 8 : value.line - baselineOffset
        width: words.tight ? Typesetter.balanced(text, Theme.sans, size, rank.noteRoom) + 2 : Math.ceil(Typesetter.width(text, Theme.sans, Theme.caption))
        text: rank.note
        size: words.tight ? Math.max(30, Math.min(Theme.caption, 30 * rank.noteRoom / natural)) : Theme.caption
        wrapMode: words.tight ? Text.WordWrap : Text.NoWrap
        horizontalAlignment: rank.above ? Theme.end : Theme.start
        lineHeight: 1.45 * size
    }
}
