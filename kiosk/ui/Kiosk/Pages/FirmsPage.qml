import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The firm directory: slips, and below them filters and the pad. What is typed takes the filters'
// place as an input line. A keyboard types, too.
Item {
    id: page

    readonly property bool typing: Directory.query !== ""
    property bool here: false
    property string choosing: "" // the kind of filter whose choices stand in the pad's place
    readonly property real keyHeight: Stage.portrait ? (Stage.reach ? 80 : 88) : Stage.reach ? 84 : 80
    readonly property real askY: {
        if (Stage.reach)
            return Stage.zoneY + (Stage.portrait ? 20 : 16);
        return Stage.portrait ? Stage.railY - 720 : Stage.railY - 300;
    }
    readonly property real padY: {
        if (Stage.reach)
            return Stage.portrait ? Stage.zoneY + 208 : Stage.keysY + 24;
        return Stage.portrait ? Stage.railY - 496 : Stage.railY - 196;
    }
    readonly property real padHeight: Stage.reach ? Stage.keyHeight : Stage.portrait ? 340 : 164
    readonly property real slipsBottom: Stage.reach ? Stage.zoneY - (Stage.portrait ? 40 : 24) : page.askY - (Stage.portrait ? 44 : 24)
    // In reach mode the firm in focus has its keys at the end of the zone's last row.
    readonly property bool focused: Stage.reach && Directory.focus !== ""
    readonly property bool turning: Directory.pages > 1 && !page.focused && (Stage.portrait || Stage.reach || !page.typing)
    readonly property real padEnd: {
        if (!Stage.reach || Stage.portrait)
            return 0;
        return page.focused ? 480 : page.turning ? 228 : 0;
    }

    readonly property string turned: Directory.pages > 1 ? qsTr("第 %1/%2 页").arg(Numerals.grouped(Directory.page + 1)).arg(Numerals.grouped(Directory.pages)) : ""
    readonly property string told: {
        if (page.typing && !Directory.complete)
            return qsTr("还在翻名录，先列翻到的");
        if (Directory.near)
            return qsTr("没有相符的，这些相近");
        if (Directory.found === 0)
            return qsTr("没有相符的，退格再试");
        if (page.typing)
            return Directory.page > 0 ? page.turned : qsTr("拼音首字母，逐个缩小");
        const count = Numerals.amid(Directory.found, Language.code);
        return (Directory.asked ? qsTr("选出%1家，%2") : qsTr("见报%1家，%2")).arg(count).arg(page.turned || qsTr("按拼音排列"));
    }

    // Who comes back finds the page as they left it; a door leads to all firms or to those of an
    // industry or a park.
    function arrive(): void {
        const here = Way.page === "firms";
        if (here && (Way.item !== Directory.item || !page.here && !Way.returned))
            Directory.enter(Way.item);
        page.here = here;
        Directory.see(here);
    }

    // What the page is filtered by is part of the place, so that its sources are those firms'.
    function keepPlace(): void {
        if (Way.page === "firms")
            Way.turn(Directory.item === "" ? "firms" : "firms/" + Directory.item);
    }

    function choose(kind: string): void {
        page.choosing = page.choosing === kind ? "" : kind;
    }

    focus: true
    Keys.onPressed: event => {
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        if (event.key === Qt.Key_Backspace && page.typing)
            Directory.erase();
        else if (event.key === Qt.Key_Escape && page.typing)
            Directory.clear();
        else
            event.accepted = Directory.type(event.text);
    }
    // Before they leave the page and the exhibit.
    Keys.onShortcutOverride: event => event.accepted = page.typing && (event.key === Qt.Key_Backspace || event.key === Qt.Key_Escape)

    Component.onCompleted: page.arrive()

    Connections {
        target: Way

        function onChanged() {
            page.arrive();
        }
    }

    Connections {
        target: Directory

        function onChanged() {
            page.keepPlace();
        }

        function onQueryChanged() {
            page.choosing = "";
        }
    }

    Item {
        x: Stage.blockX + Stage.margin
        width: Stage.contentWidth
        height: parent.height

        Heading {
            id: title

            y: Stage.portrait ? 72 : 76
            text: qsTr("企业名录")
        }

        Body {
            anchors.right: parent.right
            anchors.baseline: title.baseline
            width: parent.width - title.width - 32
            horizontalAlignment: Theme.end
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 30
            color: Theme.ink2
            text: page.told
        }

        DirectorySlips {
            y: 180
            width: parent.width
            height: page.slipsBottom - y
        }

        DirectoryFilters {
            visible: !page.typing
            y: page.askY
            width: parent.width - (page.turning && !Stage.portrait && !Stage.reach ? 204 : 0)
            keyHeight: page.keyHeight
            choosing: page.choosing
            onOpened: kind => page.choose(kind)
        }

        DirectoryInput {
            visible: page.typing
            y: page.askY
            width: parent.width
            keyHeight: page.keyHeight
            choosing: page.choosing
            onOpened: kind => page.choose(kind)
        }

        DirectoryLetters {
            visible: !Stage.reach && page.choosing === ""
            y: page.padY
            width: parent.width
            height: page.padHeight
        }

        DirectoryReach {
            visible: Stage.reach && page.choosing === ""
            y: page.padY
            width: parent.width - page.padEnd
        }

        DirectoryChoices {
            visible: page.choosing !== ""
            y: page.padY
            width: parent.width - page.padEnd
            height: page.padHeight
            kind: page.choosing
            onChosen: page.choosing = ""
        }

        DirectoryTurn {
            visible: page.turning
            x: Stage.portrait ? 480 : parent.width - width
            y: Stage.portrait ? Stage.keysY : Stage.reach ? page.padY : page.askY
            width: Stage.portrait ? 456 : Stage.reach ? 204 : 180
            height: Stage.portrait || Stage.reach ? Stage.keyHeight : page.keyHeight
        }

        DirectoryFocus {
            visible: page.focused
            x: parent.width - width
            y: Stage.portrait ? Stage.keysY : page.padY
            width: 456
            height: Stage.keyHeight
        }
    }
}
