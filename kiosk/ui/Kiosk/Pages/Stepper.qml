pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Where a chapter stands: a dash a panel, a vermilion square for the present one. Not a target.
Row {
    id: stepper

    required property int steps
    required property int step
    property real pitch: 44
    property color mark: Theme.seal // ink where the picture has the screen's one vermilion mark

    spacing: 0
    height: 26
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("第 %1 幅，共 %2 幅").arg(stepper.step + 1).arg(stepper.steps)

    Repeater {
        model: stepper.steps

        delegate: Item {
            id: dash

            required property int index
            readonly property bool present: dash.index === stepper.step

            width: stepper.pitch
            height: 26

            Rectangle {
                anchors.centerIn: parent
                width: dash.present ? 26 : 20
                height: dash.present ? 26 : 4
                color: dash.present ? stepper.mark : dash.index < stepper.step ? Theme.ink : Theme.inkLine
            }
        }
    }
}
