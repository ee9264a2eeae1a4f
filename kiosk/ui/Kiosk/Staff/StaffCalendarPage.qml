pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// A month, Monday first, and what its days are.
Item {
    id: page

    readonly property real gap: 6
    readonly property real cellWidth: (page.width - 6 * page.gap) / 7
    readonly property real cellHeight: 80
    readonly property real cellsY: 136

    function told(day: string, kind: string, today: bool): string {
        const words = [StaffDates.full(day)];
        if (today)
            words.push(qsTr("今天"));
        if (kind !== "open")
            words.push(StaffDates.kinds[kind]);
        return words.join(qsTr("，"));
    }

    Key {
        width: 88
        height: 80
        padding: 0
        icon: "left"
        accessibleName: qsTr("上一个月")
        possible: StaffCalendar.earlier
        onActivated: StaffCalendar.turn(-1)
    }

    Heading {
        x: 100
        y: (80 - height) / 2
        width: page.width - 2 * 100
        horizontalAlignment: Text.AlignHCenter
        text: StaffDates.month(StaffCalendar.year, StaffCalendar.month)
        size: 40
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Key {
        x: page.width - width
        width: 88
        height: 80
        padding: 0
        icon: "right"
        accessibleName: qsTr("下一个月")
        possible: StaffCalendar.later
        onActivated: StaffCalendar.turn(1)
    }

    Repeater {
        model: StaffDates.columns

        delegate: Caption {
            required property int index
            required property string modelData

            x: index * (page.cellWidth + page.gap)
            y: 88
            width: page.cellWidth
            horizontalAlignment: Text.AlignHCenter
            size: 30
            text: modelData
        }
    }

    Repeater {
        model: StaffCalendar.days

        delegate: StaffCalendarDay {
            id: cell

            required property int index
            required property string day

            required number
            required kind
            required today
            required past
            visible: cell.day !== ""
            x: cell.index % 7 * (page.cellWidth + page.gap)
            y: page.cellsY + Math.floor(cell.index / 7) * (page.cellHeight + page.gap)
            width: page.cellWidth
            height: page.cellHeight
            selected: cell.day !== "" && cell.day === StaffCalendar.chosen
            accessibleName: cell.day === "" ? "" : page.told(cell.day, cell.kind, cell.today)
            onActivated: StaffCalendar.choose(cell.day)
        }
    }

    Flow {
        y: page.cellsY + 6 * (page.cellHeight + page.gap) + 4
        width: page.width
        spacing: 16

        Repeater {
            model: ["closed", "shut", "own", "today"]

            delegate: Row {
                id: sign

                required property string modelData

                spacing: 10

                StaffCalendarSample {
                    anchors.verticalCenter: parent.verticalCenter
                    kind: sign.modelData
                }

                Caption {
                    size: 30
                    text: sign.modelData === "today" ? qsTr("今天") : StaffDates.kinds[sign.modelData]
                }
            }
        }
    }
}
