pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The week: each day opens and closes by half hours, or is closed.
Item {
    id: hours

    readonly property real pitch: Stage.portrait ? 108 : 90
    readonly property real nameWidth: Stage.portrait ? 120 : 160
    readonly property real turnX: Stage.portrait ? 132 : 180
    readonly property real opensX: Stage.portrait ? 304 : 420
    readonly property real closesX: hours.width - 300

    signal looked(day: string, number: int)

    Heading {
        width: hours.opensX - 24
        text: qsTr("开放时间")
        size: 40
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    SnugCaption {
        x: hours.opensX
        y: 4
        width: 300
        largest: 30
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("开门")
    }

    SnugCaption {
        x: hours.closesX
        y: 4
        width: 300
        largest: 30
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("关门")
    }

    Repeater {
        model: StaffWeek.days

        delegate: Item {
            id: row

            required property int index
            required property string day
            required property string opens
            required property string closes
            required property bool shut
            required property bool pause
            required property bool opensEarlier
            required property bool opensLater
            required property bool closesEarlier
            required property bool closesLater
            readonly property string name: StaffDates.days[row.index]

            y: 64 + row.index * hours.pitch
            width: hours.width
            height: Theme.target

            Key {
                width: hours.nameWidth
                height: Theme.target
                padding: 8
                size: 34
                fitted: true
                text: row.name
                accessibleName: qsTr("%1的午间休息").arg(row.name)
                possible: !row.shut
                onActivated: hours.looked(row.day, row.index)
            }

            Key {
                x: hours.turnX
                width: Stage.portrait ? 156 : 164
                height: Theme.target
                padding: 8
                size: 32
                fitted: true
                text: row.shut ? qsTr("闭馆") : qsTr("开放")
                accessibleName: qsTr("%1闭馆").arg(row.name)
                selected: row.shut
                marked: false
                inverted: row.shut
                onActivated: StaffWeek.turn(row.day)
            }

            StaffStepper {
                x: hours.opensX
                value: row.shut ? "—" : row.opens
                less: row.opensEarlier
                more: row.opensLater
                lessName: qsTr("%1早开半小时").arg(row.name)
                moreName: qsTr("%1晚开半小时").arg(row.name)
                onLessened: StaffWeek.move(row.day, "opens", -1)
                onIncreased: StaffWeek.move(row.day, "opens", 1)
            }

            Words {
                x: (hours.opensX + 300 + hours.closesX - width) / 2
                y: (row.height - height) / 2
                visible: !row.shut
                text: row.pause ? "…" : "–"
                color: Theme.ink2
                font.family: Theme.sans
                font.pixelSize: 34
            }

            StaffStepper {
                x: hours.closesX
                value: row.shut ? "—" : row.closes
                less: row.closesEarlier
                more: row.closesLater
                lessName: qsTr("%1早关半小时").arg(row.name)
                moreName: qsTr("%1晚关半小时").arg(row.name)
                onLessened: StaffWeek.move(row.day, "closes", -1)
                onIncreased: StaffWeek.move(row.day, "closes", 1)
            }
        }
    }

    SnugCaption {
        y: 64 + 7 * hours.pitch
        width: hours.width
        largest: 30
        text: qsTr("闭馆后画面变黑。要设午间休息，按星期几。")
    }
}
