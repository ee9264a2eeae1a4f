import QtQuick
import Kiosk.Bridge

// Where a firm's page leads: by the doors of its file, to the firms that it is tied to, to all its ties,
// to its comparison with another.
Item {
    id: ways

    required property string ident // the firm's id
    // A park may have hundreds of firms: tied ones have doors as far as there is room in reach mode, and
    // all stand behind the door to the ties.
    readonly property int most: firm.known ? 7 : 6
    // Each has a place `to`, a `label` and a `note`, which may be empty.
    readonly property list<var> all: ways.found(firm.doors.revision, tied.ties.revision, partner.shortName)

    FirmInfo {
        id: firm

        ident: ways.ident
    }

    FirmInfo {
        id: partner

        ident: Comparing.partner(ways.ident)
    }

    TiesInfo {
        id: tied

        ident: ways.ident
    }

    function found(doors: int, ties: int, met: string): list<var> {
        const all = [];
        const add = (to, label, note) => {
            if (!all.some(way => way.to === to))
                all.push({
                    to: to,
                    label: label,
                    note: note
                });
        };
        for (let i = 0; i < firm.doors.count; ++i)
            add(firm.doors.text(i, "to"), firm.doors.text(i, "label"), firm.doors.text(i, "note"));
        for (let i = 0; i < tied.ties.count && all.length < ways.most - 2; ++i) {
            if (tied.ties.text(i, "place").startsWith("firm/"))
                add(tied.ties.text(i, "place"), tied.ties.text(i, "name"), "");
        }
        if (ways.ident !== "")
            add("ties/" + ways.ident, qsTr("关联"), "");
        if (met !== "")
            add(Comparing.begin(ways.ident), Comparing.keeping ? qsTr("与%1比").arg(met) : qsTr("比一比"), "");
        return all;
    }
}
