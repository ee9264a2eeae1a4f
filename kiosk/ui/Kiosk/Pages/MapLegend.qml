import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the map's marks mean: 1,000 mu at the map's own scale, then sample and word. Where there is
// little room, the two marks alone in one row.
Item {
    id: legend

    property bool brief: false
    property real room: 1000 // width that there is
    readonly property bool across: Stage.portrait || legend.brief
    readonly property real pitch: Math.max(52, Theme.caption * 1.36)
    readonly property real side: Diagram.thousandMu
    readonly property real start: legend.brief ? 0 : square.width + (legend.across ? 36 : 32)
    // Words that are too long for the room shrink.
    readonly property real wordSize: {
        const words = [qsTr("已清退"), qsTr("面积未载"), ...(Diagram.here !== "" && !legend.brief ? [qsTr("您在此")] : [])];
        const widths = words.map(word => Typesetter.width(word, Theme.sans, 30));
        const beside = 50 * (legend.across ? words.length : 1) + (legend.across ? grid.columnSpacing * (words.length - 1) : 0);
        const natural = legend.across ? widths.reduce((a, b) => a + b) : Math.max(...widths);
        return Math.max(30, Math.min(Theme.caption, 30 * (legend.room - legend.start - beside) / natural));
    }
    readonly property int rows: Diagram.here !== "" ? 3 : 2

    implicitHeight: {
        const words = legend.across ? legend.pitch : legend.rows * legend.pitch - 16;
        return legend.brief ? legend.pitch : Math.max(legend.side, words);
    }

    Rectangle {
        id: square

        visible: !legend.brief
        y: (legend.implicitHeight - legend.side) / 2
        width: legend.side
        height: legend.side
        color: "transparent"
        border.width: 2
        border.color: Theme.ink

        Caption {
            anchors.centerIn: parent
            width: parent.width - 8
            horizontalAlignment: Text.AlignHCenter
            text: legend.side < 130 || Theme.textScale > 1 ? qsTr("1,000\n亩") : qsTr("1,000 亩")
            size: Math.max(30, Math.min(Theme.caption, 38, 30 * width / Typesetter.width(text, Theme.sans, 30)))
            lineHeight: 1.25 * size
        }
    }

    Grid {
        id: grid

        x: legend.start
        y: (legend.implicitHeight - implicitHeight) / 2
        columns: legend.across ? 3 : 1
        columnSpacing: 40

        MapLegendRow {
            height: legend.pitch
            size: legend.wordSize
            text: qsTr("已清退")

            MapDashes {
                anchors.centerIn: parent
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
            visible: Diagram.here !== "" && !legend.brief
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
