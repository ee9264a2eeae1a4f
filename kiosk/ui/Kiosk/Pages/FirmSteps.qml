import QtQuick

// What a firm's page shows in turn: first all that fits; then what does not, parts of the text and the
// large figure; people and what they said; the photograph. A key turns to the next. Which of a kind is
// wanted is kept when another language has fewer, or none: its profile then shows what it has.
QtObject {
    id: steps

    property int texts: 0
    property bool hero: false // the large figure has a step of its own
    property int people: 0
    property bool pictured: false
    property string wanted: "all" // the kind that was turned to
    property int number: 0 // which of that kind
    readonly property int step: {
        const count = steps.kinds.filter(kind => kind === steps.wanted).length;
        return count === 0 ? 0 : steps.kinds.indexOf(steps.wanted) + Math.min(steps.number, count - 1);
    }
    readonly property list<string> kinds: ["all", ...Array(steps.texts).fill("text"), ...(steps.hero ? ["hero"] : []), ...Array(steps.people).fill("person"), ...(steps.pictured ? ["photo"] : [])]
    readonly property string kind: steps.kinds[steps.step] ?? "all"
    readonly property int text: steps.kind === "text" ? steps.step - steps.kinds.indexOf("text") : -1
    readonly property int person: steps.kind === "person" ? steps.step - steps.kinds.indexOf("person") : -1
    // The key's word: what it shows next.
    readonly property string more: {
        if (steps.kinds.length === 1)
            return "";
        switch (steps.kinds[steps.step + 1] ?? "all") {
        case "text":
            return qsTr("正文");
        case "hero":
            return qsTr("数字");
        case "person":
            return qsTr("人物");
        case "photo":
            return qsTr("照片");
        default:
            return steps.pictured || steps.hero ? qsTr("图示") : qsTr("数字");
        }
    }

    function begin(): void {
        steps.wanted = "all";
        steps.number = 0;
    }

    function turn(): void {
        const next = (steps.step + 1) % steps.kinds.length;
        steps.wanted = steps.kinds[next];
        steps.number = next - steps.kinds.indexOf(steps.wanted);
    }
}
