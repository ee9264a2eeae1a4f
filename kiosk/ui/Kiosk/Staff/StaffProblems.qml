pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What went wrong lately, the newest first, in the log's own words; a few at a time.
Item {
    id: problems

    readonly property int rows: Stage.portrait ? 5 : 3
    readonly property real pitch: 190
    readonly property var shown: Health.problems.slice(problems.from, problems.from + problems.rows)
    readonly property int count: Health.problems.length
    property int from: 0

    Component.onCompleted: Health.look()

    Heading {
        width: parent.width
        text: qsTr("最近的问题")
        size: 40
    }

    SnugCaption {
        y: 60
        width: problems.width
        largest: 30
        text: problems.count > 0 ? qsTr("最新的在前，是程序自己的话") : Health.ready ? qsTr("没有问题") : qsTr("正在查看")
    }

    Repeater {
        model: problems.shown

        delegate: Item {
            id: row

            required property int index
            required property var modelData

            y: 116 + row.index * problems.pitch
            width: problems.width
            height: problems.pitch

            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.inkLine
            }

            Caption {
                y: 8
                size: 30
                text: row.modelData.time
            }

            Words {
                y: 56
                width: row.width
                text: row.modelData.text.replace(/\s*\n\s*/g, " · ")
                color: Theme.ink
                font.family: Theme.sans
                font.pixelSize: 30
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }
    }

    Key {
        visible: problems.count > problems.rows
        y: problems.height - height
        width: 320
        height: 80
        padding: 12
        size: 32
        fitted: true
        text: problems.from + problems.rows < problems.count ? qsTr("更早的") : qsTr("回到最新的")
        onActivated: problems.from = problems.from + problems.rows < problems.count ? problems.from + problems.rows : 0
    }
}
