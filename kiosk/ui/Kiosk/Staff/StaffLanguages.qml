pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The languages: which the rail offers, in which order, and in which a visit begins.
Item {
    id: languages

    readonly property real pitch: Stage.portrait ? 112 : 96
    readonly property int rows: 6
    property int from: 0
    readonly property real nameWidth: Stage.portrait ? 216 : 280
    readonly property real keyWidth: (languages.width - languages.nameWidth - 2 * 16) / 3

    Heading {
        width: parent.width
        text: qsTr("语言")
        size: 40
    }

    SnugCaption {
        y: 60
        width: languages.width
        largest: 30
        text: qsTr("顺序就是屏幕底部语言键的顺序")
    }

    Repeater {
        model: StaffSettings.languages

        delegate: Item {
            id: row

            required property int index
            required property string code
            required property string name
            required property bool on
            required property bool first
            required property bool rises
            required property bool leaves

            visible: row.index >= languages.from && row.index < languages.from + languages.rows
            y: 128 + (row.index - languages.from) * languages.pitch
            width: languages.width
            height: Theme.target

            Words {
                y: (row.height - height) / 2
                width: languages.nameWidth - 16
                text: row.name
                color: row.on ? Theme.ink : Theme.ink2
                font.family: Theme.sans
                font.pixelSize: 36
                font.weight: row.on ? Font.Medium : Font.Normal
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
            }

            Key {
                x: languages.nameWidth
                width: languages.keyWidth
                height: Theme.target
                padding: 8
                size: 32
                fitted: true
                text: qsTr("上移")
                accessibleName: qsTr("上移%1").arg(row.name)
                possible: row.rises
                onActivated: StaffSettings.lift(row.code)
            }

            Key {
                x: languages.nameWidth + languages.keyWidth + 16
                width: languages.keyWidth
                height: Theme.target
                padding: 8
                size: 32
                fitted: true
                text: qsTr("提供")
                accessibleName: qsTr("提供%1").arg(row.name)
                selected: row.on
                marked: row.on
                mark: Theme.ink
                possible: !row.on || row.leaves
                onActivated: StaffSettings.offer(row.code)
            }

            Key {
                x: languages.width - width
                width: languages.keyWidth
                height: Theme.target
                padding: 8
                size: 32
                fitted: true
                text: qsTr("开头用")
                accessibleName: qsTr("开头用%1").arg(row.name)
                selected: row.first
                mark: Theme.ink
                possible: row.on
                onActivated: StaffSettings.beginIn(row.code)
            }
        }
    }

    Key {
        visible: StaffSettings.languages.count > languages.rows
        y: languages.height - height
        height: Theme.target
        size: 32
        text: qsTr("后几种语言")
        onActivated: languages.from = languages.from + languages.rows < StaffSettings.languages.count ? languages.from + languages.rows : 0
    }
}
