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
    property list<var> all: []
    property bool finding: true // `all` is as it was before
    readonly property list<var> parts: [firm.doors.revision, tied.ties.revision, partner.shortName, ways.ident, ways.most, ways.toTies, ways.toCompare, Comparing.keeping]
    readonly property string toTies: qsTr("关联")
    readonly property string toCompare: Comparing.keeping ? qsTr("与%1比").arg(partner.shortName) : qsTr("比一比")

    // Once for all that changes together; in another language as soon as all is told in it.
    onPartsChanged: {
        ways.finding = true;
        Qt.callLater(ways.find);
    }
    Component.onCompleted: ways.find()

    Connections {
        target: Language

        function onChangingChanged() {
            if (!Language.changing)
                ways.find();
        }
    }

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

    function find() {
        if (!ways.finding)
            return;
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
            add("ties/" + ways.ident, ways.toTies, "");
        if (partner.shortName !== "")
            add(Comparing.begin(ways.ident), ways.toCompare, "");
        ways.all = all;
        ways.finding = false;
    }
}
