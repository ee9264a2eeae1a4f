import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A day of the calendar: as usual, closed, or open at hours of its own.
Item {
    id: day

    readonly property bool own: StaffCalendar.kind === "own"
    readonly property bool usual: StaffCalendar.kind === "open" || StaffCalendar.kind === "shut"
    readonly property string name: StaffDates.day(StaffCalendar.chosen)
    readonly property int columns: Stage.portrait ? 2 : 1
    readonly property real third: (day.width - 2 * 12) / 3
    readonly property real half: (day.width - 12) / 2
    readonly property real keysY: Stage.portrait ? 214 + 2 * 84 + 4 : 262 + 4 * 84 + 4

    Heading {
        width: day.width
        text: StaffDates.full(StaffCalendar.chosen)
        size: 40
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    SnugCaption {
        id: hours

        y: 56
        width: day.width
        largest: 30
        text: {
            const told = StaffDates.hours(StaffCalendar.openings);
            if (StaffCalendar.run.length === 0)
                return day.usual ? qsTr("照常：%1").arg(told) : told;
            return qsTr("%1到%2：%3").arg(StaffDates.day(StaffCalendar.run[0])).arg(StaffDates.day(StaffCalendar.run[1])).arg(told);
        }
    }

    Row {
        y: Stage.portrait ? 112 : 158
        spacing: 12

        Key {
            width: day.third
            padding: 8
            size: 32
            fitted: true
            text: qsTr("照常")
            accessibleName: qsTr("%1照常").arg(day.name)
            selected: day.usual
            marked: false
            inverted: day.usual
            onActivated: StaffCalendar.asUsual()
        }

        Key {
            width: day.third
            padding: 8
            size: 32
            fitted: true
            text: StaffDates.kinds["closed"]
            accessibleName: qsTr("%1闭馆").arg(day.name)
            selected: StaffCalendar.kind === "closed"
            marked: false
            inverted: StaffCalendar.kind === "closed"
            onActivated: StaffCalendar.close()
        }

        Key {
            width: day.third
            padding: 8
            size: 32
            fitted: true
            text: StaffDates.kinds["own"]
            accessibleName: qsTr("%1另定时间").arg(day.name)
            selected: day.own
            marked: false
            inverted: day.own
            onActivated: StaffCalendar.open()
        }
    }

    StaffEdges {
        visible: day.own
        y: Stage.portrait ? 214 : 262
        width: day.width
        columns: day.columns
        model: StaffCalendar.edges
        name: day.name
        onMoved: (edge, steps) => StaffCalendar.move(edge, steps)
    }

    StaffPauseKey {
        visible: day.own
        y: day.keysY
        width: day.half
        edges: StaffCalendar.edges
        possible: StaffCalendar.pausable
        onActivated: StaffCalendar.pause()
    }

    Key {
        x: day.width - width
        y: day.keysY
        width: day.half
        height: 80
        padding: 8
        size: 32
        fitted: true
        text: qsTr("后一天也这样")
        possible: StaffCalendar.followed
        onActivated: StaffCalendar.alike()
    }
}
