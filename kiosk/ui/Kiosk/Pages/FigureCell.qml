import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One figure of a row: hairline, digits with qualifier and unit, the words below them.
Item {
    id: cell

    required property string value
    required property string unit
    required property string qualifier
    required property string label
    required property string period
    required property string speaker
    property real size: Theme.figureM
    property bool ruled: true
    property real wordsSize: Theme.caption
    property real lineHeight: Theme.captionLine
    property real wordsAt: 0.93 // where the words begin, of the size
    property real room: 0 // for the figure, where the column does not go by it
    property bool shrinks: false // the figure, where that is too little
    property bool low: false // all values of the row are words: they hang higher
    // Words such as 结直肠癌 are smaller than digits, or they would outweigh them.
    readonly property bool wordy: cell.value.length > 2 && !/[0-9]/.test(cell.value)
    readonly property real valueSize: cell.wordy ? cell.size * 0.65 : cell.size
    readonly property string words: {
        const said = cell.label.includes("\n") ? cell.label : "\n" + cell.label;
        const text = cell.speaker === "" ? cell.label : cell.speaker + qsTr("：") + said;
        return cell.period === "" ? text : text + "\n" + cell.period;
    }
    readonly property string spoken: digits.spoken
    readonly property real least: digits.natural // whatever the words
    // The width that everything takes unbroken, and the least that it can do with.
    readonly property real want: Math.max(digits.natural, measure.implicitWidth) + 2
    readonly property real need: Math.max(digits.natural, Typesetter.balanced(cell.words, Theme.sans, cell.wordsSize, Theme.latin ? 1 : measure.implicitWidth * 0.8)) + 2

    // The least width that takes no more lines: a last line of one character looks lost.
    readonly property real balanced: {
        if (cell.width <= 0 || measure.implicitWidth <= cell.width)
            return Math.max(0, cell.width);
        return Typesetter.balanced(cell.words, Theme.sans, cell.wordsSize, cell.width) + 2;
    }

    implicitHeight: captions.y + captions.height

    Rectangle {
        visible: cell.ruled
        width: parent.width
        height: Theme.hair
        color: Theme.inkLine
    }

    FigureText {
        id: digits

        y: (cell.ruled ? 24 : 0) + cell.size * (cell.low ? 0.51 : 0.68) - digits.line
        value: cell.value
        unit: cell.unit
        qualifier: cell.qualifier
        size: cell.valueSize
        room: cell.room
        shrinks: cell.shrinks
    }

    Caption {
        id: captions

        y: (cell.ruled ? 24 : 0) + cell.size * (cell.low ? 0.66 : cell.wordsAt) + digits.below
        text: cell.words
        size: cell.wordsSize
        wrapMode: Text.WordWrap
        lineHeight: cell.lineHeight * size

        Settled on width {
            value: cell.balanced
        }
    }

    Caption {
        id: measure

        visible: false
        text: cell.words
        size: cell.wordsSize
    }
}
