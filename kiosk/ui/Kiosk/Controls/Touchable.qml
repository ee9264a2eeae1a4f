import QtQuick
import Kiosk.Bridge

// The base of whatever can be pressed: acts on release inside itself, slides off to cancel, takes
// the keyboard, has a name and a role. Several visitors may press several at once.
Item {
    id: touchable

    property string accessibleName: ""
    property bool possible: true
    property bool selected: false
    property bool doubled: false // in reach mode a key in the zone does the same
    property bool ownRing: false // it shows the keyboard's focus in its own shape
    property bool wholeScreen: false // the whole screen is the target
    // The next part (1) or the one before (-1) of what the page tells and has no room for: who looks
    // at pages (kiosk check --layout) presses it too. 0: it does something else.
    property int turns: 0
    // A finger that has slid off presses nothing, and comes back to press.
    readonly property bool pressed: tap.pressed && touchable.possible && touchable.contains(tap.point.position)
    readonly property bool ringed: touchable.activeFocus && Visit.keyboard

    signal activated

    // Qt warns of a key that stops being one for the tab key while it has the focus.
    activeFocusOnTab: touchable.possible && touchable.visible || touchable.activeFocus
    Accessible.role: Accessible.Button
    Accessible.name: Typesetter.plain(touchable.accessibleName)
    Accessible.focusable: true
    Accessible.focused: touchable.activeFocus
    Accessible.pressed: touchable.pressed
    Accessible.selected: touchable.selected
    Accessible.ignored: !touchable.possible
    Accessible.onPressAction: touchable.activate()

    function activate() {
        if (touchable.possible)
            touchable.activated();
    }

    // A key held down acts once.
    function strike(event: KeyEvent) {
        if (!event.isAutoRepeat)
            touchable.activate();
    }

    Keys.onReturnPressed: event => touchable.strike(event)
    Keys.onEnterPressed: event => touchable.strike(event)
    Keys.onSpacePressed: event => touchable.strike(event)

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        enabled: touchable.possible
        onTapped: touchable.activate()
    }

    FocusRing {
        target: touchable
        visible: touchable.ringed && !touchable.ownRing
    }
}
