import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The keys of one compared firm: the firm before or after it in the directory's selection in its
// place, one from the directory in its place, its profile.
Item {
    id: keys

    required property string ident // the firm's id
    required property string rival // the other's id
    required property bool first // of the two
    readonly property string before: keys.neighbour(-1)
    readonly property string after: keys.neighbour(1)

    // Nobody is compared with themselves.
    function neighbour(step: int): string {
        const found = Directory.neighbour(keys.ident, step);
        return found === keys.rival ? Directory.neighbour(found, step) : found;
    }

    function turn(step: int): void {
        const found = keys.neighbour(step);
        if (found !== keys.ident)
            Way.turn(keys.first ? Comparing.pair(found, keys.rival) : Comparing.pair(keys.rival, found));
    }

    // Whether the door to the profile can name the firm.
    function fits(words: string): bool {
        return Typesetter.width(words, Theme.serif, 30) * 1.1 < profile.width - 102;
    }

    FirmInfo {
        id: firm

        ident: keys.ident
    }

    FirmInfo {
        id: previous

        ident: keys.before
    }

    FirmInfo {
        id: next

        ident: keys.after
    }

    Key {
        width: 96
        height: keys.height
        icon: "left"
        possible: keys.before !== keys.ident
        accessibleName: qsTr("%1换成%2").arg(firm.shortName).arg(previous.shortName)
        onActivated: keys.turn(-1)
    }

    Key {
        x: 108
        width: 96
        height: keys.height
        icon: "right"
        possible: keys.after !== keys.ident
        accessibleName: qsTr("%1换成%2").arg(firm.shortName).arg(next.shortName)
        onActivated: keys.turn(1)
    }

    Key {
        id: chosen

        x: 216
        width: 200
        height: keys.height
        padding: 12
        text: qsTr("从名录选")
        size: Math.max(30, Math.min(Theme.key, 42, 34 * (width - 24) / Typesetter.width(text, Theme.sans, 34)))
        accessibleName: qsTr("从名录选，换下%1").arg(firm.shortName)
        onActivated: {
            Comparing.keep(keys.rival, !keys.first);
            Way.go("firms");
        }
    }

    Door {
        id: profile

        readonly property string named: qsTr("看%1").arg(firm.shortName)

        x: 440
        width: keys.width - x
        height: keys.height
        text: keys.fits(named) ? named : qsTr("看企业")
        accessibleName: named
        size: 34 * Math.min(1.25, Theme.textScale)
        onActivated: Way.go("firm/" + keys.ident)
    }
}
