import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A value between the key that makes it less and the one that makes it more.
Item {
    id: stepper

    property string value: ""
    property bool less: true
    property bool more: true
    property string lessName: ""
    property string moreName: ""
    property real size: 44

    signal lessened
    signal increased

    width: 300
    height: Theme.target

    Key {
        width: Theme.target
        height: Theme.target
        padding: 0
        icon: "minus"
        accessibleName: stepper.lessName
        possible: stepper.less
        onActivated: stepper.lessened()
    }

    Words {
        anchors.centerIn: parent
        width: stepper.width - 2 * Theme.target - 16
        horizontalAlignment: Text.AlignHCenter
        text: stepper.value
        color: Theme.ink
        font.family: Theme.digits
        font.pixelSize: stepper.size
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 26
        font.features: {
            "lnum": 1,
            "tnum": 1
        }
    }

    Key {
        x: stepper.width - width
        width: Theme.target
        height: Theme.target
        padding: 0
        icon: "plus"
        accessibleName: stepper.moreName
        possible: stepper.more
        onActivated: stepper.increased()
    }
}
