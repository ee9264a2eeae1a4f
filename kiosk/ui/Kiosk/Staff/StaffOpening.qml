pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The hours of the week, and of one day of it.
FocusScope {
    id: week

    property int day: -1 // that is looked at, counted from Monday; -1: none

    Loader {
        anchors.fill: parent
        active: week.day < 0
        focus: active
        sourceComponent: StaffHours {
            onLooked: (day, number) => {
                StaffWeek.look(day);
                week.day = number;
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: week.day >= 0
        focus: active
        sourceComponent: StaffWeekday {
            name: StaffDates.days[Math.max(0, week.day)]
            onDone: week.day = -1
        }
    }
}
