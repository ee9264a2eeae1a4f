import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What the map's marks mean, and its scale as it is seen now: areas are to scale, and so is a length
// within a park. Where there is little room, the two marks alone in one row.
Item {
    id: legend

    property bool brief: false
    property bool then: false // the map as it was
    property real room: 1000 // width that there is
    property real zoom: 1
    readonly property bool here: Diagram.here !== "" && !legend.brief
    // In portrait its height is given: three marks stand a little closer.
    readonly property real pitch: Stage.portrait && legend.here ? 50 : Math.max(52, Theme.caption * 1.36)
    readonly property real start: legend.brief ? 0 : scale.implicitWidth + (Stage.portrait ? 28 : 32)
    readonly property string land: legend.then ? qsTr("产业用地") : qsTr("已清退")
    readonly property int rows: legend.here ? 3 : 2
    // Words that are too long for the room shrink.
    readonly property real wordSize: {
        const [land, unknown, here] = [legend.land, qsTr("面积未载"), qsTr("您在此")].map(word => Typesetter.width(word, Theme.sans, 30));
        const side = legend.brief ? land + unknown : Math.max(land, unknown, legend.here ? here : 0);
        const beside = legend.brief ? 100 + grid.columnSpacing : 50;
        return Math.max(30, Math.min(Theme.caption, 30 * (legend.room - legend.start - beside) / side));
    }

    implicitHeight: legend.brief ? legend.pitch : Math.max(scale.implicitHeight, legend.rows * legend.pitch - 16)

    MapScale {
        id: scale

        visible: !legend.brief
        y: (legend.implicitHeight - height) / 2
        width: implicitWidth
        height: implicitHeight
        across: Stage.portrait
        metresPerPx: Diagram.metresPerPx / legend.zoom
    }

    Grid {
        id: grid

        x: legend.start
        y: (legend.implicitHeight - implicitHeight) / 2
        rows: legend.brief ? 1 : 3
        flow: Grid.TopToBottom
        columnSpacing: 24

        MapLegendRow {
            height: legend.pitch
            size: legend.wordSize
            text: legend.land

            MapDashes {
                anchors.centerIn: parent
                visible: !legend.then
                width: 34
                height: 30
            }

            MapRoofs {
                anchors.centerIn: parent
                visible: legend.then
                width: 34
                height: 30
            }
        }

        MapLegendRow {
            height: legend.pitch
            size: legend.wordSize
            text: qsTr("面积未载")

            MapDiamond {
                anchors.centerIn: parent
                side: 22
                core: false
            }
        }

        MapLegendRow {
            visible: legend.here
            height: legend.pitch
            size: legend.wordSize
            text: qsTr("您在此")

            Rectangle {
                anchors.centerIn: parent
                width: 30
                height: 30
                color: "transparent"
                border.width: 5
                border.color: Theme.seal
            }
        }
    }
}
