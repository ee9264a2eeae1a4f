import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A sheet of paper from below over the page, which fades. Children are placed on the sheet itself;
// only the paper slides: keys are where they will be from the first moment, for quick fingers.
FocusScope {
    id: sheet

    property bool open: false
    property real sheetHeight: 736
    property real veil: 0.72
    property string name: ""
    default property alias content: content.data

    visible: sheet.open || content.opacity > 0
    enabled: sheet.open
    focus: sheet.open
    Accessible.role: Accessible.Dialog
    Accessible.name: sheet.name

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        opacity: sheet.open ? sheet.veil : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.page
            }
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: Way.closeSheet()
        }
    }

    Rectangle {
        y: content.y
        width: parent.width
        height: sheet.sheetHeight
        color: Theme.paper
        opacity: content.opacity
        transform: Translate {
            y: sheet.open ? 0 : Theme.pageShift

            Behavior on y {
                NumberAnimation {
                    duration: Theme.page
                    easing.type: Easing.OutCubic
                }
            }
        }

        Rectangle {
            width: parent.width
            height: 4
            color: Theme.ink
        }
    }

    Item {
        id: content

        y: parent.height - sheet.sheetHeight
        width: parent.width
        height: sheet.sheetHeight
        opacity: sheet.open ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.page
            }
        }

        // Touches on the paper stay on the paper.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
    }
}
