import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What is chosen, by name, and its ties in a sentence or two; what does not fit is told in parts.
Item {
    id: sentence

    required property int lines
    required property real keyWidth // what the key to the next part takes of the width
    property int part: 0 // that was turned to
    readonly property int shown: Math.min(sentence.part, sentence.parts.length - 1)
    readonly property real nameWidth: name.text === "" ? 0 : name.implicitWidth + 36
    // As large as it fits: a long name gives way first, since the chosen tile has it too.
    readonly property var setting: {
        let found = sentence.set(Theme.body, sentence.nameWidth);
        for (let size = Theme.body; !found.whole && size >= 30; size -= 4)
            found = sentence.set(size, 0);
        return found;
    }
    readonly property list<string> parts: sentence.setting.parts

    // The parts of the text at a size, beside a name of a width, and whether no sentence is broken.
    function set(size: real, start: real): var {
        let width = sentence.width - start;
        let parts = Typesetter.parts(sentence.told, Theme.sans, size, width, sentence.lines);
        if (parts.length > 1) {
            width -= sentence.keyWidth;
            parts = Typesetter.parts(sentence.told, Theme.sans, size, width, sentence.lines);
        }
        const whole = width > 0.4 * sentence.width && parts.every(part => /[。！？；.!?;][”’」』）)]*$/.test(part));
        return {
            "size": size,
            "start": start,
            "width": width,
            "parts": parts,
            "whole": whole
        };
    }

    // The stated ties of the choice, said of it or of the firm that they are about.
    function ties(revision: int): list<string> {
        const said = [];
        for (let i = 0; i < Ties.told.count; ++i) {
            const owner = Ties.told.text(i, "ownerName"), text = Ties.told.text(i, "text");
            const words = owner === "" ? text : qsTr("%1：%2").arg(owner).arg(text);
            if (!said.includes(words))
                said.push(words);
        }
        return said;
    }

    readonly property string told: {
        const said = sentence.ties(Ties.told.revision);
        const count = Numerals.count(Ties.industryFirms, Language.code);
        if (Ties.firm !== "") {
            if (Ties.parkName !== "")
                said.unshift(qsTr("身在%1。").arg(Ties.parkName));
            if (said.length === 0)
                said.push(Ties.industryFirms > 1 ? qsTr("%1见报%2家，这是其中一家。").arg(Ties.industryName).arg(count) : qsTr("%1见报的只有这一家。").arg(Ties.industryName));
        } else if (Ties.industry !== "") {
            if (Ties.stage === "spans")
                said.unshift(qsTr("按拼音分组，点一组，看其中的企业。"));
            said.unshift(qsTr("见报%1家。").arg(/^[0-9]/.test(count) ? " " + count : count));
        } else {
            said.push(Ties.stage === "overview" ? qsTr("带子越宽，企业越多。点一个产业，看它的企业。") : qsTr("点一家企业，看它与谁相连。"));
        }
        return said.join(Language.between);
    }

    function next(): void {
        sentence.part = (sentence.shown + 1) % sentence.parts.length;
    }

    // Whatever is chosen is told from its beginning.
    readonly property list<string> chosen: [Ties.firm, Ties.industry, Ties.stage]
    onChosenChanged: sentence.part = 0

    Heading {
        id: name

        anchors.baseline: body.baseline
        visible: sentence.setting.start > 0
        text: Ties.name
        size: Math.max(Theme.tag, Theme.body)
        tracking: 0
    }

    Body {
        id: body

        x: sentence.setting.start
        y: (sentence.height - height) / 2
        width: Typesetter.columnWithin(text, Theme.sans, size, sentence.setting.width, sentence.lines)
        text: sentence.parts[sentence.shown] ?? ""
        size: sentence.setting.size
        lineHeight: Math.min(1.5 * size, sentence.height / sentence.lines)
    }
}
