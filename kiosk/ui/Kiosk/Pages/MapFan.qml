pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Places that lie under one finger, fanned out about it: a spoke and a slip for each. A slip chooses
// its place; a tap elsewhere, Esc and a map that moves fold the fan. It can be folded while it opens.
Item {
    id: fan

    required property MapView view // the map below
    property point hub // where the finger was
    property list<real> seen // the view as it was then
    property list<string> idents
    property list<string> names
    property bool open: false
    property real spread: fan.open ? 1 : 0
    readonly property real slipHeight: 88
    readonly property list<real> widths: fan.names.map(name => Math.min(fan.width - 40, Math.max(Theme.target, Typesetter.width(name, Theme.sans, fan.size) + 64)))
    readonly property real size: Math.min(Theme.key, 40)
    readonly property var slips: Touching.fan(fan.hub.x, fan.hub.y, fan.widths, fan.slipHeight, 12, fan.width, fan.height)

    signal chosen(string ident)

    function unfold(x: real, y: real, idents: list<string>, names: list<string>): void {
        fan.hub = Qt.point(x, y);
        fan.seen = [fan.view.x, fan.view.y, fan.view.scale];
        fan.names = names;
        fan.idents = idents;
        fan.open = true;
        if (Visit.keyboard && slots.count > 0)
            (slots.itemAt(0) as Item).forceActiveFocus();
    }

    function fold(): void {
        fan.open = false;
    }

    Connections {
        target: fan.view

        function onChanged() {
            const [x, y, scale] = fan.seen;
            if (fan.open && (fan.view.x !== x || fan.view.y !== y || fan.view.scale !== scale))
                fan.fold();
        }
    }

    visible: fan.spread > 0
    // Esc is for the fan while it is open, and for the window otherwise.
    Keys.onShortcutOverride: event => event.accepted = fan.open && event.key === Qt.Key_Escape
    Keys.onEscapePressed: event => {
        event.accepted = fan.open;
        fan.fold();
    }

    Behavior on spread {
        NumberAnimation {
            duration: Theme.still ? Theme.fade : 260
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        x: fan.hub.x - width / 2
        y: fan.hub.y - height / 2
        width: 20
        height: 20
        radius: 10
        opacity: fan.spread
        color: Theme.seal
    }

    Repeater {
        id: slots

        model: Math.min(fan.idents.length, fan.slips.length)

        delegate: Item {
            id: slot

            required property int index
            readonly property var slip: fan.slips[slot.index] ?? ({})
            readonly property real spread: Theme.still ? 1 : fan.spread
            readonly property real end: fan.hub.x + ((slot.slip.end ?? 0) - fan.hub.x) * slot.spread
            readonly property real middle: fan.hub.y + ((slot.slip.middle ?? 0) - fan.hub.y) * slot.spread

            opacity: fan.spread
            function forceActiveFocus(): void {
                key.forceActiveFocus();
            }

            // The spoke.
            Rectangle {
                x: fan.hub.x
                y: fan.hub.y - height / 2
                width: Math.hypot(slot.end - fan.hub.x, slot.middle - fan.hub.y)
                height: 4
                transformOrigin: Item.Left
                rotation: Math.atan2(slot.middle - fan.hub.y, slot.end - fan.hub.x) * 180 / Math.PI
                antialiasing: true
                color: Theme.gold
            }

            Key {
                id: key

                x: slot.end + (slot.slip.left ?? 0) - (slot.slip.end ?? 0)
                y: slot.middle - height / 2
                width: fan.widths[slot.index] ?? 0
                height: fan.slipHeight
                padding: 12
                text: fan.names[slot.index] ?? ""
                size: fan.size
                possible: fan.open
                doubled: true
                transform: Stage.mirrored ? [turn] : []
                onActivated: {
                    fan.fold();
                    fan.chosen(fan.idents[slot.index]);
                }

                Turn {
                    id: turn

                    item: key
                }
            }
        }
    }
}
