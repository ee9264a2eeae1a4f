pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The home page's keys: three doors, the story from its beginning, about; in reach mode the three
// chapters too, whose tiles are then out of reach.
Item {
    id: keys

    readonly property bool portrait: Stage.portrait
    // In landscape the two keys stand in the rail, in portrait in the row above it.
    readonly property real startY: keys.portrait ? Stage.keysY : Stage.railY
    readonly property real startHeight: keys.portrait ? Stage.keyHeight : Stage.railHeight
    readonly property real doorHeight: keys.portrait ? 120 : Stage.reach ? 88 : 104
    readonly property real doorY: keys.portrait ? Stage.keysY - (Stage.reach ? 152 : 144) : Stage.railY - (Stage.reach ? 104 : 136)
    readonly property real chapterY: keys.doorY - (keys.portrait ? 136 : 104)
    // In landscape the two keys share what the rail leaves, where they would take more.
    readonly property real startNeeds: keys.needs(start.text)
    readonly property real aboutNeeds: keys.needs(about.text)
    readonly property bool tight: !keys.portrait && keys.startNeeds + keys.aboutNeeds + 16 > Stage.railFree
    readonly property real shared: (Stage.railFree - 16) / (keys.startNeeds + keys.aboutNeeds)
    readonly property real contentEnd: Stage.reach ? Stage.zoneY : keys.doorY

    function needs(words: string): real {
        return 1.04 * Typesetter.width(words, Theme.sans, Theme.rail) + 102;
    }

    FigureInfo {
        id: rank

        ident: ExhibitTexts.rankAfter
    }

    Repeater {
        model: Stage.reach ? ExhibitTexts.chapters : null

        delegate: Key {
            id: chapter

            required property string ident
            required property string sign
            required property string tag
            readonly property int column: ["minus", "plus", "times"].indexOf(chapter.sign)

            visible: chapter.column >= 0
            x: Stage.margin + chapter.column * (Stage.column + Stage.gutter)
            y: keys.chapterY
            width: Stage.column
            height: keys.portrait ? 96 : 88
            text: chapter.tag
            onActivated: Way.go("story/" + chapter.ident)
        }
    }

    // Apart from what stands on them: other words make no other doors.
    readonly property list<string> places: ["map", "firms", "figures"]
    readonly property list<string> names: [qsTr("园区地图"), qsTr("企业名录"), qsTr("数据一览")]
    // All in one size: where the longest name has room.
    readonly property real nameSize: {
        const room = Stage.column - 96 - 28;
        const widest = Math.max(...keys.names.map(name => 1.06 * Typesetter.width(name, Theme.serif, Theme.door) + name.length * 0.04 * Theme.door * Theme.tracking));
        return Math.max(30, Math.min(Theme.door, Math.floor(Theme.door * room / widest)));
    }
    readonly property list<string> notes: {
        if (keys.portrait || Theme.textScale > 1)
            return ["", "", ""];
        const parks = qsTr("%1处园区", "", ExhibitTexts.parkCount).arg(Numerals.count(ExhibitTexts.parkCount, Language.code));
        const firms = qsTr("%1家企业", "", ExhibitTexts.firmCount).arg(Numerals.count(ExhibitTexts.firmCount, Language.code));
        return [parks, firms, rank.value === "" ? "" : qsTr("全省第 %1 名").arg(rank.value)];
    }

    Repeater {
        model: keys.places

        delegate: Door {
            id: door

            required property int index
            required property string modelData

            x: Stage.margin + door.index * (Stage.column + Stage.gutter)
            y: keys.doorY
            width: Stage.column
            height: keys.doorHeight
            arrow: false
            icon: door.modelData
            text: keys.names[door.index]
            size: keys.nameSize
            note: keys.notes[door.index]
            onActivated: Way.go(door.modelData)
        }
    }

    Key {
        id: start

        x: Stage.margin + (keys.portrait ? 0 : 168)
        y: keys.startY
        width: keys.portrait ? (Stage.contentWidth - Stage.gutter) / 2 : keys.tight ? keys.startNeeds * keys.shared : implicitWidth
        height: keys.startHeight
        fitted: keys.portrait || keys.tight
        padding: keys.tight ? 20 : 28
        text: qsTr("从头讲起")
        trailingIcon: "right"
        size: Theme.rail
        onActivated: Way.go("story/" + ExhibitTexts.chapters.text(0, "ident"))
    }

    Key {
        id: about

        x: start.x + start.width + (keys.portrait ? Stage.gutter : 16)
        y: keys.startY
        width: keys.portrait ? start.width : keys.tight ? keys.aboutNeeds * keys.shared : implicitWidth
        height: keys.startHeight
        fitted: keys.portrait || keys.tight
        padding: start.padding
        text: qsTr("关于与出处")
        icon: "info"
        size: Theme.rail
        onActivated: Way.go("about")
    }
}
