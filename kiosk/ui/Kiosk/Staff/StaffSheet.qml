pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the staff see and change, a part at a time: keys for the parts beside it, or below it on an
// upright panel. A change acts at once, and the key at the foot takes it back.
FocusScope {
    id: sheet

    property string part: "overview"
    readonly property real firstX: Stage.blockX + Stage.margin
    readonly property real lastX: Stage.blockX + Stage.baseWidth - Stage.margin
    readonly property real pitch: Stage.portrait ? 88 : 96
    readonly property real partsY: Stage.portrait ? Stage.railY - 3 * sheet.pitch - 24 : 176
    readonly property list<string> parts: ["overview", "hours", "holidays", "languages", "screen", "problems", "pin", "power"]
    readonly property list<string> titles: [qsTr("概况"), qsTr("开放时间"), qsTr("休馆日"), qsTr("语言"), qsTr("亮度与等待"), qsTr("最近的问题"), qsTr("改密码"), qsTr("重启与关机")]

    focus: true
    Component.onCompleted: StaffSettings.look()

    Caption {
        x: sheet.lastX - width
        y: Stage.portrait ? 116 : 72
        size: 30
        text: StaffReport.versions
    }

    Repeater {
        model: sheet.parts

        delegate: Key {
            id: key

            required property int index
            required property string modelData

            x: sheet.firstX + (Stage.portrait ? key.index % 3 * (Stage.column + Stage.gutter) : 0)
            y: sheet.partsY + sheet.pitch * (Stage.portrait ? Math.floor(key.index / 3) : key.index)
            width: Stage.column
            height: Stage.portrait ? Theme.target : 80
            padding: 12
            size: 34
            mark: Theme.ink
            marked: !Stage.portrait
            text: sheet.titles[key.index]
            selected: sheet.part === key.modelData
            onActivated: {
                StaffDoor.want("");
                sheet.part = key.modelData;
            }
        }
    }

    Loader {
        id: shown

        readonly property var components: ({
                "overview": overview,
                "versions": versions,
                "hours": hours,
                "holidays": holidays,
                "languages": languages,
                "screen": screen,
                "problems": problems,
                "pin": pin,
                "power": power
            })

        x: Stage.portrait ? sheet.firstX : Stage.blockX + 688
        y: Stage.portrait ? 208 : 168
        width: sheet.lastX - x
        height: (Stage.portrait ? sheet.partsY - 20 : Stage.railY - 24) - y
        focus: true
        sourceComponent: components[sheet.part]
    }

    Component {
        id: overview

        StaffOverview {
            onVersions: sheet.part = "versions"
        }
    }
    Component {
        id: versions

        StaffVersions {}
    }
    Component {
        id: hours

        StaffOpening {}
    }
    Component {
        id: holidays

        StaffHolidays {}
    }
    Component {
        id: languages

        StaffLanguages {}
    }
    Component {
        id: screen

        StaffScreen {}
    }
    Component {
        id: problems

        StaffProblems {}
    }
    Component {
        id: pin

        StaffPin {}
    }
    Component {
        id: power

        StaffPower {}
    }

    Key {
        id: undo

        x: sheet.firstX
        y: Stage.railY
        width: Stage.portrait ? 2 * Stage.column + Stage.gutter - 40 : Stage.column
        height: Stage.railHeight
        size: 34
        fitted: true
        text: qsTr("撤销上一处改动")
        possible: StaffSettings.undoable
        onActivated: StaffSettings.undo()
    }

    SnugCaption {
        visible: StaffSettings.failed !== ""
        x: Stage.portrait ? sheet.firstX : Stage.blockX + 688
        y: Stage.portrait ? Stage.railY + Stage.railHeight + 12 : Stage.railY
        width: Stage.portrait ? Stage.contentWidth : Stage.column
        largest: 30
        color: Theme.ink
        text: {
            switch (StaffSettings.failed) {
            case "full":
                return qsTr("改动没有存下：磁盘满了");
            case "denied":
                return qsTr("改动没有存下：设置文件不让写");
            case "broken":
                return qsTr("改动没有存下：磁盘写不进去");
            default:
                return qsTr("改动没有存下，原因在“最近的问题”里");
            }
        }
    }

    PrimaryKey {
        x: sheet.lastX - width
        y: Stage.railY
        width: Stage.portrait ? Stage.column + 40 : Stage.column
        height: Stage.railHeight
        size: 36
        fitted: true
        text: qsTr("回到展示")
        arrow: false
        onActivated: StaffDoor.close()
    }
}
