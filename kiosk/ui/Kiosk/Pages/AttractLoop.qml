import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What the attract page shows in turn: the formula, then the exhibit's items, then the formula again.
// One goes before the next comes; the landscape is beneath throughout.
QtObject {
    id: loop

    required property bool running
    readonly property int count: ExhibitTexts.attract.count
    readonly property bool formula: loop.at < 0
    readonly property real seconds: loop.formula ? Theme.formula : Number(ExhibitTexts.attract.text(loop.at, "seconds"))
    property int at: -1
    property real presence: 1

    // A language that changes, or a visit that has ended, begins it anew.
    function restart(): void {
        turn.stop();
        loop.at = -1;
        loop.presence = 1;
    }

    function next(): void {
        if (loop.running && loop.count > 0)
            turn.restart();
    }

    function skip(): void {
        loop.at = loop.at + 1 < loop.count ? loop.at + 1 : -1;
    }

    onCountChanged: loop.restart()
    onRunningChanged: turn.stop()

    readonly property Timer timer: Timer {
        interval: loop.seconds * 1000
        running: loop.running && loop.count > 0 && !turn.running
        onTriggered: loop.next()
    }

    readonly property SequentialAnimation turn: SequentialAnimation {
        id: turn

        NumberAnimation {
            target: loop
            property: "presence"
            to: 0
            duration: Theme.seam
        }
        ScriptAction {
            script: loop.skip()
        }
        NumberAnimation {
            target: loop
            property: "presence"
            to: 1
            duration: Theme.seam
        }
    }
}
