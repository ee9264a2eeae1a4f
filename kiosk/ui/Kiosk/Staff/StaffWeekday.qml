import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// One day of the week: when it opens and closes, and its pause.
Item {
    id: weekday

    required property string name

    signal done

    Heading {
        width: weekday.width
        text: weekday.name
        size: 40
    }

    SnugCaption {
        y: 60
        width: weekday.width
        largest: 30
        text: StaffDates.hours(StaffWeek.openings)
    }

    StaffEdges {
        y: 132
        width: Math.min(weekday.width, 544)
        model: StaffWeek.edges
        name: weekday.name
        onMoved: (edge, steps) => StaffWeek.move(StaffWeek.day, edge, steps)
    }

    StaffPauseKey {
        y: 132 + 4 * 84 + 16
        width: Math.min(weekday.width, 544)
        edges: StaffWeek.edges
        possible: StaffWeek.pausable
        onActivated: StaffWeek.pause()
    }

    Key {
        y: 132 + 4 * 84 + 16 + 80 + 24
        width: Math.min(weekday.width, 544)
        height: 80
        size: 32
        fitted: true
        icon: "left"
        text: qsTr("回到一周")
        onActivated: weekday.done()
    }
}
