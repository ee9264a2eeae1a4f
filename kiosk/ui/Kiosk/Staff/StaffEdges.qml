pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// When a day opens and closes, and when its pause begins and ends; one below the other, or two by two.
Item {
    id: edges

    required property RecordModel model
    required property string name // of the day
    property int columns: 1
    readonly property real pitch: 84
    readonly property real gap: 24
    readonly property real columnWidth: (edges.width - (edges.columns - 1) * edges.gap) / edges.columns
    readonly property var titles: ({
            "opens": qsTr("开门"),
            "rests": qsTr("休息从"),
            "resumes": qsTr("休息到"),
            "closes": qsTr("关门")
        })
    readonly property var earlier: ({
            "opens": qsTr("%1早开半小时"),
            "rests": qsTr("%1早休息半小时"),
            "resumes": qsTr("%1早休息完半小时"),
            "closes": qsTr("%1早关半小时")
        })
    readonly property var later: ({
            "opens": qsTr("%1晚开半小时"),
            "rests": qsTr("%1晚休息半小时"),
            "resumes": qsTr("%1晚休息完半小时"),
            "closes": qsTr("%1晚关半小时")
        })

    signal moved(edge: string, steps: int)

    height: Math.ceil(edges.model.count / edges.columns) * edges.pitch

    Repeater {
        model: edges.model

        delegate: Item {
            id: row

            required property int index
            required property string edge
            required property string value
            required property bool less
            required property bool more

            x: row.index % edges.columns * (edges.columnWidth + edges.gap)
            y: Math.floor(row.index / edges.columns) * edges.pitch
            width: edges.columnWidth
            height: Theme.target

            SnugCaption {
                y: (row.height - height) / 2
                width: row.width - stepper.width - 12
                largest: 30
                color: Theme.ink
                text: edges.titles[row.edge]
            }

            StaffStepper {
                id: stepper

                x: row.width - width
                width: 280
                value: row.value
                less: row.less
                more: row.more
                lessName: edges.earlier[row.edge].arg(edges.name)
                moreName: edges.later[row.edge].arg(edges.name)
                onLessened: edges.moved(row.edge, -1)
                onIncreased: edges.moved(row.edge, 1)
            }
        }
    }
}
