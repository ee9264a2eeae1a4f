pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Two firms side by side, one above the other in portrait: what the source tells of each, line by
// line. What takes more height than there is follows at the next key. A stroke across a firm changes
// it, as its keys do.
Item {
    id: page

    readonly property bool portrait: Stage.portrait
    readonly property real hang: Stage.blockX + Stage.margin
    readonly property real begin: page.portrait ? 64 : Stage.reach ? 48 : 72
    readonly property real side: page.portrait ? Stage.contentWidth : 768
    readonly property real keyHeight: page.portrait ? Stage.railHeight : Stage.keyHeight
    // The keys of the first firm; in portrait those of the second stand below.
    readonly property real keysY: page.portrait ? Stage.keysY - 208 : Stage.reach ? Stage.keysY : Stage.keysY - 8
    readonly property real base: (Stage.reach ? Stage.zoneY : page.keysY) - 24
    readonly property real block: page.portrait ? (page.base - page.begin - 72) / 2 : page.base - page.begin
    readonly property real otherY: page.portrait ? page.begin + page.block + 72 : page.begin

    readonly property real head: Math.max(ours.headHeight, theirs.headHeight)

    // The page keeps its firms while it fades away for another page.
    function arrive(): void {
        if (Way.page === "compare") {
            pair.ident = Way.item;
            plan.page = 0;
            Comparing.reset();
        }
    }

    Component.onCompleted: page.arrive()

    Connections {
        target: Way

        function onChanged() {
            page.arrive();
        }
    }

    PairInfo {
        id: pair
    }

    ComparePlan {
        id: plan

        one: ours.all
        other: theirs.all
        room: page.block - page.head
    }

    CompareSide {
        id: ours

        x: page.hang
        y: page.begin
        width: page.side
        height: page.block
        ident: pair.one
        head: page.head
        rows: pair.ours
        plan: plan
        onTurned: step => oneKeys.turn(step)
    }

    CompareSide {
        id: theirs

        x: page.hang + Stage.contentWidth - width
        y: page.otherY
        width: page.side
        height: page.block
        ident: pair.other
        head: page.head
        rows: pair.theirs
        plan: plan
        onTurned: step => otherKeys.turn(step)
    }

    // Between the two: the seal, and in landscape the names of the aspects.
    Seal {
        visible: pair.one !== ""
        z: 1
        x: page.hang + (Stage.contentWidth - width) / 2
        y: page.portrait ? page.otherY - 24 - height / 2 : page.begin + (96 - height) / 2
        size: page.portrait ? 48 : 56
        text: qsTr("比")
    }

    Rectangle {
        visible: page.portrait
        x: page.hang
        y: page.otherY - 24
        width: page.side
        height: Theme.hair
        color: Theme.inkLine
    }

    CompareAspects {
        visible: !page.portrait
        x: page.hang + page.side
        y: page.begin + page.head
        width: Stage.contentWidth - 2 * page.side
        rows: pair.ours
        plan: plan
    }

    Caption {
        visible: Stage.reach && y + height <= page.keysY
        x: page.hang
        y: Stage.zoneY + 18
        text: qsTr("触手可及 · 按键全在这里")
    }

    CompareKeys {
        id: oneKeys

        x: page.hang
        y: page.keysY
        width: page.side
        height: page.keyHeight
        ident: pair.one
        rival: pair.other
        first: true
    }

    CompareKeys {
        id: otherKeys

        x: theirs.x
        y: page.keysY + (page.portrait ? 104 : 0)
        width: page.side
        height: page.keyHeight
        ident: pair.other
        rival: pair.one
        first: false
    }

    Key {
        visible: plan.pages > 1
        x: page.portrait ? page.hang + page.side - width : page.hang + (Stage.contentWidth - width) / 2
        y: page.portrait ? Stage.keysY : page.keysY
        width: page.portrait ? 216 : 160
        height: page.keyHeight
        padding: 12
        text: plan.page + 1 < plan.pages ? qsTr("接着看") : qsTr("从头看")
        size: Math.max(30, Math.min(Theme.key, 34 * (width - 24) / Typesetter.width(text, Theme.sans, 34)))
        turns: plan.page + 1 < plan.pages ? 1 : 0
        onActivated: plan.page = (plan.page + 1) % plan.pages
    }
}
