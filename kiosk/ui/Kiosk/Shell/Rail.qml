pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The rail at the foot of every page: home, back, sources; languages; accessibility.
// In portrait, back and sources stand in a row of their own above it, and languages that have no room
// beside the other keys in one below.
Item {
    id: rail

    readonly property bool atHome: Way.page === "home"
    readonly property real backY: Stage.portrait ? -120 : 0
    readonly property real keyHeight: Stage.railHeight

    // The languages' names: side by side as designed, or as large and as far apart as their room allows.
    readonly property int count: Language.choices.count
    readonly property real least: Stage.portrait ? 144 : rail.count > 4 ? 124 : 156
    readonly property real namesWidth: rail.sum(name => rail.nameWidth(name))
    readonly property real beside: Stage.portrait ? rail.width - home.width - access.width - 40 : 730
    readonly property bool below: Stage.portrait && rail.count > 1 && rail.namesWidth + 28 * rail.count > rail.beside
    readonly property real room: rail.below ? rail.width : rail.beside
    readonly property bool spacious: !rail.below && rail.sum(name => Math.max(rail.least, rail.nameWidth(name) + 36)) <= rail.room
    readonly property real share: rail.spacious ? 1 : Math.min(1, Math.max(30 / Theme.rail, (rail.room - 28 * rail.count) / rail.namesWidth))
    readonly property real apart: (rail.room - rail.share * rail.namesWidth) / Math.max(1, rail.count)

    // In landscape words in the keys become smaller where those of all keys have no room.
    readonly property list<string> words: rail.atHome ? [access.text] : [back.text, sources.text, access.text]
    readonly property real needed: rail.words.reduce((sum, text) => sum + rail.keyWidth(text), 0)
    readonly property bool tight: !Stage.portrait && rail.needed > rail.width - rail.room - home.width - 80

    function sum(width: var): real {
        let sum = 0;
        for (let index = 0; index < rail.count; ++index)
            sum += width(Language.choices.text(index, "name"));
        return sum;
    }
    function nameWidth(name: string): real {
        return Typesetter.width(name, Theme.sans, Theme.rail);
    }
    function keyWidth(text: string): real {
        return Math.max(168, 1.04 * Typesetter.width(text, Theme.sans, Theme.rail) + 102);
    }
    function keyShare(text: string): real {
        return rail.keyWidth(text) / rail.needed * (rail.width - rail.room - home.width - 80);
    }

    x: Stage.blockX + Stage.margin
    y: Stage.railY
    width: Stage.contentWidth
    height: Stage.railHeight

    // What a page may place between the home key and the languages.
    Binding {
        target: Stage
        property: "railFree"
        value: (names.visible && !rail.below ? names.x : access.x) - home.width - 40
    }

    Touchable {
        id: home

        accessibleName: qsTr("首页")
        width: Stage.portrait ? 136 : 152
        height: rail.keyHeight
        selected: rail.atHome
        onActivated: Way.home()

        Rectangle {
            anchors.fill: parent
            color: rail.atHome ? Theme.seal : home.pressed ? Theme.silk : Theme.paperLight
            border.width: rail.atHome ? 0 : Theme.keyLine
            border.color: home.pressed ? Theme.ink : Theme.keyBorder
        }

        OperatorSigns {
            anchors.centerIn: parent
            size: 26
            bar: 5
            spacing: 12
            color: rail.atHome ? Theme.sealInk : Theme.ink
        }
    }

    Key {
        id: back

        visible: !rail.atHome
        x: Stage.portrait ? 0 : home.width + 16
        y: rail.backY
        width: Stage.portrait ? 216 : rail.tight ? rail.keyShare(text) : Math.max(168, implicitWidth)
        height: rail.keyHeight
        fitted: Stage.portrait || rail.tight
        text: qsTr("返回")
        icon: "left"
        size: Theme.rail
        onActivated: Way.back()
    }

    Key {
        id: sources

        visible: !rail.atHome && Way.page !== "about"
        x: back.x + back.width + (Stage.portrait ? 24 : 16)
        y: rail.backY
        width: Stage.portrait ? 216 : rail.tight ? rail.keyShare(text) : Math.max(168, implicitWidth)
        height: rail.keyHeight
        fitted: Stage.portrait || rail.tight
        text: qsTr("出处")
        icon: "sources"
        size: Theme.rail
        onActivated: Way.openSheet("sources")
    }

    Row {
        id: names

        x: rail.below ? 0 : access.x - width - (Stage.portrait ? 20 : 24)
        y: rail.below ? rail.keyHeight : 0
        height: rail.below ? Theme.target : rail.keyHeight
        visible: languages.count > 1

        Repeater {
            id: languages

            model: Language.choices

            delegate: Touchable {
                id: language

                required property string code
                required property string name
                readonly property bool on: Language.code === language.code || Language.second === language.code

                width: rail.spacious ? Math.max(rail.least, label.implicitWidth + 36) : rail.share * rail.nameWidth(language.name) + rail.apart
                height: names.height
                accessibleName: language.name
                selected: language.on
                onActivated: Language.touch(language.code)

                Words {
                    id: label

                    anchors.centerIn: parent
                    text: language.name
                    color: language.on ? Theme.ink : Theme.ink2
                    font.family: Theme.sans
                    font.pixelSize: rail.share * Theme.rail
                    font.weight: language.on ? Font.Bold : Font.Normal
                }

                Rectangle {
                    visible: language.on || language.pressed
                    x: 24
                    y: parent.height - 14
                    width: parent.width - 48
                    height: 4
                    color: Theme.ink
                }
            }
        }
    }

    Key {
        id: access

        anchors.right: parent.right
        // Portrait comes first: a panel that turns would go by what was tight before.
        width: Stage.portrait || !rail.tight ? Math.max(184, implicitWidth) : rail.keyShare(text)
        height: rail.keyHeight
        fitted: rail.tight
        text: qsTr("辅助")
        icon: "person"
        size: Theme.rail
        inverted: Stage.reach
        onActivated: Way.openSheet("access")
    }
}
