pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Changing the PIN: the present one, then the new one twice.
FocusScope {
    id: pin

    readonly property bool present: StaffDoor.wish === "pin"
    readonly property bool asked: pin.present || ["first", "again", "easy", "differ"].includes(StaffDoor.renewal)

    Heading {
        width: pin.width
        text: pin.present ? qsTr("现在的密码") : StaffDoor.renewal === "again" ? qsTr("新密码，再输一遍") : pin.asked ? qsTr("新密码") : qsTr("改密码")
        size: 40
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    SnugCaption {
        visible: !pin.asked && StaffDoor.renewal !== ""
        y: 60
        width: pin.width
        largest: 30
        color: Theme.ink
        text: {
            if (StaffDoor.renewal === "kept")
                return qsTr("密码改好了，下次用新的");
            switch (StaffDoor.failed) {
            case "full":
                return qsTr("密码没有改，还是原来的：磁盘满了");
            case "denied":
                return qsTr("密码没有改，还是原来的：密码文件不让写");
            case "broken":
                return qsTr("密码没有改，还是原来的：磁盘写不进去");
            default:
                return qsTr("密码没有改，还是原来的；原因在“最近的问题”里");
            }
        }
    }

    Key {
        visible: !pin.asked
        y: 132
        width: Stage.portrait ? 320 : 400
        padding: 12
        size: 34
        fitted: true
        text: qsTr("改密码")
        accessibleName: qsTr("现在改密码")
        onActivated: StaffDoor.want("pin")
    }

    Body {
        visible: !pin.asked
        y: 252
        width: pin.width
        size: 30
        color: Theme.ink2
        text: pin.rules
    }

    readonly property string rules: qsTr("先输现在的密码，再把新密码输两遍。%1 到 %2 位数字，不能全都一样，也不能是连着的数。").arg(StaffDoor.least).arg(StaffDoor.most)

    Loader {
        active: pin.asked
        focus: active
        width: pin.width
        height: pin.height
        sourceComponent: StaffOnceMore {
            focus: true
            note: pin.rules
        }
    }
}
