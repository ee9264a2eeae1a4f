pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The tiles in their three columns, with the lines in the gutters between them.
Item {
    id: picture

    property real head: 0

    function move(): void {
        ties.move();
    }

    function arrange(): void {
        Ties.arrange(Stage.portrait, picture.height, picture.head);
    }

    onWidthChanged: picture.arrange()
    onHeightChanged: picture.arrange()
    onHeadChanged: picture.arrange()
    Component.onCompleted: picture.arrange()

    TiesLines {
        id: ties

        anchors.fill: parent
    }

    Repeater {
        model: Ties.industries

        delegate: TiesIndustry {
            required property string ident
            required property rect tile

            x: tile.x
            y: tile.y
            width: tile.width
            height: tile.height
            doubled: true
            onActivated: {
                Ties.open(ident);
                Way.turn("ties");
            }
        }
    }

    Repeater {
        model: Ties.firms

        delegate: TiesTile {
            required property string ident
            required property string name
            required property string pigmentName
            required property bool chosen
            required property rect tile
            required lit

            x: tile.x
            y: tile.y
            width: tile.width
            height: tile.height
            text: name
            square: Theme.pigment(pigmentName)
            selected: chosen
            doubled: true
            onActivated: Way.turn(chosen ? "ties" : "ties/" + ident)
        }
    }

    Repeater {
        model: Ties.spans

        delegate: TiesTile {
            required property int number
            required property string label
            required property int firms
            required property rect tile

            x: tile.x
            y: tile.y
            width: tile.width
            height: tile.height
            text: label
            note: firms
            accessibleName: qsTr("%1，%2家").arg(label).arg(Numerals.count(firms, Language.code))
            doubled: true
            onActivated: Ties.openSpan(number)
        }
    }

    Repeater {
        model: Ties.parks

        delegate: TiesTile {
            required property string ident
            required property string name
            required property string shortName
            required property string lines
            required property string areaText
            required property string qualifier
            required property int firms
            required property rect tile
            required lit

            x: tile.x
            y: tile.y
            width: tile.width
            height: tile.height
            text: Stage.portrait && lines !== "" ? lines : name
            shorter: shortName
            accessibleName: name
            note: {
                if (Stage.portrait)
                    return "";
                if (Ties.stage !== "whole")
                    return firms > 0 ? qsTr("%1家").arg(Numerals.count(firms, Language.code)) : "";
                return areaText === "" ? "" : [qualifier, areaText, qsTr("亩")].filter(word => word !== "").join(" ");
            }
            doubled: true
            onActivated: Way.go("map/" + ident)
        }
    }

    Repeater {
        model: Ties.turns

        delegate: TiesTile {
            required property string column
            required property int rest
            required property rect tile
            readonly property string count: Numerals.count(rest, Language.code)

            x: tile.x
            y: tile.y
            width: tile.width
            height: tile.height
            text: column === "industries" ? qsTr("另%1个产业").arg(count) : column === "parks" ? qsTr("另%1处园区").arg(count) : qsTr("另%1组").arg(count)
            turns: 1
            doubled: true
            onActivated: Ties.turn(column)
        }
    }
}
