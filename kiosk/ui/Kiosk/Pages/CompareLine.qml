import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A line of a compared firm: a text, a figure with its words beside it, a large figure after the
// words that lead to it, a word that the source tells nothing; or nothing.
Item {
    id: line

    required property bool first // of its aspect
    required property string text
    required property bool hero
    required property bool lacking
    required property string value
    required property string unit
    required property string qualifier
    required property string label
    required property string period
    required property string speaker
    property real level: line.ascent // where the first baseline is to be
    property real column: line.valueWidth // where the words of figures begin
    readonly property bool figured: line.value !== ""
    readonly property real size: line.hero ? Theme.figureM : 56
    readonly property real valueWidth: line.figured && !line.hero ? digits.implicitWidth + 28 : 0
    readonly property string named: {
        const said = line.speaker === "" ? line.label : qsTr("%1：%2").arg(line.speaker).arg(line.label);
        return line.period === "" ? said : qsTr("%1，%2").arg(said).arg(line.period);
    }
    // Beside a figure that is very wide the words have no room: they stand below it.
    readonly property bool under: line.valueWidth > 0.7 * line.width
    // A large figure that has no room after its words stands below them.
    readonly property bool below: line.hero && words.natural + 24 + digits.implicitWidth > line.width
    // Above and below the first baseline.
    readonly property real ascent: line.figured && !line.below ? Math.max(digits.line + 4, words.baselineOffset) : words.baselineOffset
    readonly property real descent: line.under ? words.height + line.underneath : words.height - words.baselineOffset + (line.below ? line.size * 0.9 : 0)
    readonly property real underneath: 0.2 * line.size // from the baseline to words below it

    FigureText {
        id: digits

        // Words such as 结直肠癌 are smaller than digits, or they would outweigh them.
        readonly property bool wordy: !line.hero && line.value.length > 2 && !/[0-9]/.test(line.value)

        visible: line.figured
        x: line.hero && !line.below ? words.width + 24 : 0
        y: line.level - digits.line + (line.below ? words.height - words.baselineOffset + line.size * 0.72 : 0)
        value: line.value
        unit: line.unit
        qualifier: line.qualifier
        size: wordy ? line.size * 0.65 : line.size
    }

    Body {
        id: words

        readonly property bool aside: line.figured && !line.hero
        // Not its implicit width, which is told anew while the text is laid out in its width.
        readonly property real natural: Typesetter.width(words.text, Theme.sans, words.size) + 2

        x: aside && !line.under ? Math.max(line.column, line.valueWidth) : 0
        y: line.under ? line.level + line.underneath : line.level - baselineOffset
        readonly property real room: line.width - x

        width: line.hero ? Math.min(words.natural, line.width) : words.natural > room ? Typesetter.balanced(text, Theme.sans, size, room) + 2 : room
        color: line.lacking || aside ? Theme.ink2 : Theme.ink
        text: line.lacking ? qsTr("报道未载") : !line.figured || line.hero && line.text !== "" ? line.text : line.named
        size: aside ? Theme.caption : Theme.body
        lineHeight: (aside ? Theme.captionLine : Theme.bodyLine) * size
    }
}
