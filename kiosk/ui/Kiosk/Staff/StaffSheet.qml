import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the staff see and change.
FocusScope {
    id: sheet

    focus: true

    Heading {
        x: Stage.blockX + Stage.margin
        y: 200
        text: qsTr("概况")
        size: 40
    }

    PrimaryKey {
        x: Stage.blockX + Stage.baseWidth - Stage.margin - width
        y: Stage.railY
        width: Math.max(Stage.portrait ? 288 : Stage.column, implicitWidth)
        height: Stage.railHeight
        size: 36
        text: qsTr("回到展示")
        arrow: false
        onActivated: StaffDoor.close()
    }
}
