pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A firm's profile. To the firms before and after in the directory's selection: two keys, the arrow
// keys, or a swipe.
Item {
    id: page

    property string ident // the firm's id

    focus: true

    Keys.onLeftPressed: page.turn(Stage.mirrored ? 1 : -1)
    Keys.onRightPressed: page.turn(Stage.mirrored ? -1 : 1)

    // The page keeps its firm while it fades away for another page.
    function arrive(): void {
        if (Way.page === "firm")
            page.ident = Way.item;
    }

    function turn(step: int): void {
        Way.turn("firm/" + Directory.neighbour(page.ident, step));
    }

    Component.onCompleted: page.arrive()

    Connections {
        target: Way

        function onChanged() {
            page.arrive();
        }
    }

    FirmInfo {
        id: firm

        ident: page.ident
    }

    PanelSwipe {
        anchors.fill: parent
        onPrevious: page.turn(-1)
        onNext: page.turn(1)
    }

    FirmProfile {
        anchors.fill: parent
        visible: firm.known && !Language.paired
        ident: firm.known ? page.ident : ""
        onTurned: step => page.turn(step)
    }

    Loader {
        anchors.fill: parent
        active: Language.paired && firm.shortName !== ""
        sourceComponent: FirmPair {
            ident: page.ident
            onTurned: step => page.turn(step)
        }
    }

    FirmNameOnly {
        anchors.fill: parent
        visible: !firm.known && firm.shortName !== "" && !Language.paired
        ident: firm.known ? "" : page.ident
        onTurned: step => page.turn(step)
    }
}
