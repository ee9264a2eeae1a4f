import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The story: one panel at a time. The next one comes in over the present one when its pictures are
// there, so that there is never an empty frame.
Item {
    id: page

    property PanelSheet front: first
    property PanelSheet rear: second
    readonly property PanelInfo panel: page.front.panel
    property bool backwards: false
    readonly property bool moving: waiting.running || dissolve.running

    focus: true
    Keys.onLeftPressed: Stage.mirrored ? page.next() : page.previous()
    Keys.onRightPressed: Stage.mirrored ? page.previous() : page.next()

    function next() {
        if (page.front.shownPart < page.front.parts - 1)
            page.front.part = page.front.shownPart + 1;
        else if (page.panel.next !== "")
            Way.turn("story/" + page.panel.next);
        else
            Way.go(page.panel.doorTo !== "" ? page.panel.doorTo : "home");
    }

    function previous() {
        if (page.front.shownPart > 0) {
            page.front.part = page.front.shownPart - 1;
        } else if (page.panel.previous !== "") {
            page.backwards = true;
            Way.turn("story/" + page.panel.previous);
        }
    }

    function show() {
        const backwards = page.backwards;
        page.backwards = false;
        if (Way.page !== "story" || Way.item === page.front.ident)
            return;
        dissolve.complete();
        const sheet = page.rear;
        page.rear = page.front;
        page.front = sheet;
        page.rear.z = 0;
        sheet.z = 1;
        sheet.opacity = 0;
        sheet.visible = true;
        sheet.ident = Way.item;
        // Going back, a text in parts is met at its end.
        sheet.part = backwards ? sheet.parts - 1 : 0;
        waiting.tries = 0;
        waiting.start();
    }

    function loading(item: Item): bool {
        if (item instanceof Image && (item as Image).status === Image.Loading)
            return true;
        return Array.from(item.children).some(child => page.loading(child as Item));
    }

    Component.onCompleted: page.front.ident = Way.item

    Connections {
        target: Way

        function onChanged() {
            page.show();
        }
    }

    PanelSheet {
        id: first

        anchors.fill: parent
        enabled: page.front === first
    }

    PanelSheet {
        id: second

        anchors.fill: parent
        enabled: page.front === second
        visible: false
    }

    PanelTag {
        x: Stage.blockX + Stage.margin
        y: page.front.tagTop
        z: 2
        sign: page.panel.sign
        text: page.panel.tag
        second: page.front.pair?.tag ?? ""
    }

    PanelKeys {
        z: 2
        panel: page.panel
        sealed: page.front.sealed
        atStart: page.front.shownPart === 0
        atEnd: page.front.shownPart >= page.front.parts - 1
        onPrevious: page.previous()
        onNext: page.next()
    }

    PanelSwipe {
        z: 2
        width: parent.width
        height: Stage.contentBottom
        onPrevious: page.previous()
        onNext: page.next()
    }

    Timer {
        id: waiting

        property int tries: 0

        interval: 20
        repeat: true
        triggeredOnStart: true
        onTriggered: {
            waiting.tries += 1;
            if (waiting.tries < 30 && page.loading(page.front))
                return;
            waiting.stop();
            page.front.move();
            dissolve.start();
        }
    }

    // A handler and no ScriptAction: when the page leaves meanwhile, that would still be run.
    NumberAnimation {
        id: dissolve

        target: page.front
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.panel
        easing.type: Easing.OutCubic
        onStopped: {
            page.rear.visible = false;
            page.rear.ident = "";
        }
    }
}
