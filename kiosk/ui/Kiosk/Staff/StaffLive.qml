import QtQuick
import Kiosk.Bridge
import Kiosk.Controls

// What is on show.
Column {
    id: live

    readonly property bool versioned: Wishes.since !== ""

    Heading {
        height: 60
        width: live.width
        text: qsTr("在展内容")
        size: 40
    }

    StaffRow {
        width: live.width
        label: ExhibitTexts.zone
        well: Health.live !== "last-good" && Health.live !== "put-back"
        value: {
            switch (Health.live) {
            case "own":
                return live.versioned ? qsTr("从 %1 起").arg(Wishes.since) : qsTr("本厅的文件");
            case "put-back":
                return qsTr("上一版");
            case "last-good":
                return qsTr("上次正常的那份");
            default:
                return qsTr("程序自带");
            }
        }
    }

    StaffRow {
        width: live.width
        label: qsTr("照片")
        well: StaffReport.photosMissing === 0
        value: StaffReport.photosMissing > 0 ? qsTr("待补 %n 张", "", StaffReport.photosMissing) : qsTr("%n 张", "", StaffReport.photos)
    }

    StaffRow {
        width: live.width
        visible: !live.versioned
        label: qsTr("语言")
        value: qsTr("%n 种", "", Language.choices.count)
    }
}
