pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The picture's light, and how long a visit waits for a visitor.
Item {
    id: screen

    readonly property real pitch: Stage.portrait ? 188 : 150
    readonly property list<string> titles: [qsTr("亮度"), qsTr("多久没人碰，就问一声"), qsTr("问了以后等多久"), qsTr("手放着不动，算多久")]
    readonly property list<string> notes: [qsTr("画面的亮度；屏幕本身的亮度在屏幕上调"), qsTr("字多的页面会再等，等到慢慢读完"), qsTr("倒数完，回到开头"), qsTr("过了这么久，就当是东西放在屏幕上")]

    function told(name: string, value: int): string {
        return name === "brightness" ? qsTr("%1%").arg(value) : qsTr("%1 秒").arg(value);
    }

    Heading {
        width: parent.width
        text: qsTr("亮度与等待")
        size: 40
    }

    Repeater {
        model: StaffSettings.amounts

        delegate: Item {
            id: row

            required property int index
            required property string name
            required property int value
            required property bool less
            required property bool more
            readonly property string title: screen.titles[row.index]

            y: 80 + row.index * screen.pitch
            width: screen.width
            height: screen.pitch

            Rectangle {
                width: parent.width
                height: Theme.hair
                color: Theme.inkLine
            }

            Words {
                id: title

                y: 20
                width: screen.width - 340
                text: row.title
                color: Theme.ink
                font.family: Theme.sans
                font.pixelSize: 34
                font.weight: Font.Medium
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 26
            }

            SnugCaption {
                y: 70
                width: screen.width - 340
                largest: 30
                text: screen.notes[row.index]
            }

            StaffStepper {
                x: screen.width - width
                y: 24
                width: 310
                value: screen.told(row.name, row.value)
                size: 38
                less: row.less
                more: row.more
                lessName: qsTr("减少：%1").arg(row.title)
                moreName: qsTr("增加：%1").arg(row.title)
                onLessened: StaffSettings.step(row.name, -1)
                onIncreased: StaffSettings.step(row.name, 1)
            }
        }
    }
}
