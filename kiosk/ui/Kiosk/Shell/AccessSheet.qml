pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Accessibility (辅助): text size, contrast, where the keys are, moving or still pictures, a second
// language below Chinese. Every choice acts at once. In reach mode each choice is one key that steps on, so that all of them fit
// into the zone.
Sheet {
    id: sheet

    readonly property var groups: [
        {
            "title": qsTr("字号"),
            "choices": [qsTr("标准"), qsTr("大"), qsTr("最大")]
        },
        {
            "title": qsTr("对比"),
            "choices": [qsTr("柔和"), qsTr("高对比")]
        },
        {
            "title": qsTr("按键位置"),
            "choices": [qsTr("常规"), qsTr("触手可及")]
        },
        {
            "title": qsTr("画面"),
            "choices": [qsTr("流动"), qsTr("静止")]
        }
    ].concat(Language.pairable ? [
        {
            "title": qsTr("语言"),
            "choices": [qsTr("单语"), qsTr("中外对照")]
        }
    ] : [])
    // Apart from the groups: a choice must not make the keys anew under the finger or the focus.
    readonly property list<int> chosen: [[1, 1.25, 1.5].indexOf(Access.textScale), Access.contrast ? 1 : 0, Access.reach ? 1 : 0, Access.still ? 1 : 0, Language.paired ? 1 : 0]
    readonly property real rowPitch: Stage.portrait ? 176 : 116
    readonly property real firstRow: Stage.portrait ? 208 : 128
    readonly property real keyY: sheet.sheetHeight - (Stage.height - Stage.railY)

    function choose(group: int, choice: int) {
        switch (group) {
        case 0:
            Access.textScale = [1, 1.25, 1.5][choice];
            break;
        case 1:
            Access.contrast = choice === 1;
            break;
        case 2:
            Access.reach = choice === 1;
            break;
        case 3:
            Access.still = choice === 1;
            break;
        default:
            Language.paired = choice === 1;
        }
    }

    name: qsTr("辅助")
    sheetHeight: Stage.reach ? Stage.zoneHeight : (Stage.portrait ? 476 : 272) + sheet.groups.length * sheet.rowPitch

    Heading {
        id: title

        visible: !Stage.reach
        x: Stage.blockX + Stage.margin
        y: 30
        text: sheet.name
        size: 56
    }

    SnugCaption {
        visible: !Stage.reach
        x: Stage.blockX + (Stage.portrait ? Stage.margin : 688)
        y: Stage.portrait ? 112 : 44
        width: Stage.blockX + Stage.baseWidth - Stage.margin - x
        text: qsTr("一按就变；您离开后，自动复原")
    }

    Repeater {
        model: Stage.reach ? [] : sheet.groups

        delegate: Item {
            id: row

            required property int index
            required property var modelData
            readonly property list<string> choices: row.modelData.choices

            x: Stage.blockX + Stage.margin
            y: sheet.firstRow + row.index * sheet.rowPitch
            width: Stage.contentWidth
            height: sheet.rowPitch

            Rectangle {
                y: Stage.portrait ? -16 : -14
                width: parent.width
                height: Theme.hair
                color: Theme.inkLine
            }

            Heading {
                y: Stage.portrait ? -2 : 16
                text: row.modelData.title
                size: 40
            }

            Repeater {
                model: row.choices

                delegate: Key {
                    id: choice

                    required property int index
                    required property string modelData

                    x: Stage.portrait ? choice.index * (Stage.column + Stage.gutter) : 592 + choice.index * 387
                    y: Stage.portrait ? 60 : 0
                    width: Stage.portrait ? Stage.column : 362
                    text: choice.modelData
                    size: row.index === 0 ? [34, 42, 51][choice.index] : Math.min(Theme.key, 44)
                    mark: Theme.ink
                    selected: sheet.chosen[row.index] === choice.index
                    // High contrast is shown as it will be.
                    inverted: row.index === 1 && choice.index === 1 && !Theme.contrast
                    onActivated: sheet.choose(row.index, choice.index)
                }
            }
        }
    }

    Repeater {
        model: Stage.reach ? sheet.groups : []

        delegate: Key {
            id: step

            required property int index
            required property var modelData
            readonly property bool flat: !Stage.portrait && sheet.groups.length > 4 // two rows in a low zone
            readonly property int columns: Stage.portrait ? 2 : step.flat ? 3 : 4
            readonly property list<string> choices: step.modelData.choices

            x: Stage.blockX + Stage.margin + (step.index % step.columns) * (step.width + 24)
            y: (step.flat ? 24 : 40) + Math.floor(step.index / step.columns) * (step.flat ? 102 : 130)
            width: (Stage.contentWidth - (step.columns - 1) * 24) / step.columns
            height: step.flat ? 84 : 104
            text: step.modelData.title + " · " + step.choices[sheet.chosen[step.index]]
            size: Math.min(Theme.key, 40)
            onActivated: sheet.choose(step.index, (sheet.chosen[step.index] + 1) % step.choices.length)
        }
    }

    Key {
        x: Stage.blockX + Stage.margin
        y: sheet.keyY
        width: Math.max(336, implicitWidth)
        height: Stage.railHeight
        text: qsTr("恢复原样")
        onActivated: {
            Access.reset();
            Language.paired = false;
        }
    }

    PrimaryKey {
        x: Stage.blockX + Stage.baseWidth - Stage.margin - width
        y: sheet.keyY
        width: Math.max(362, implicitWidth)
        height: Stage.railHeight
        text: qsTr("完成")
        arrow: false
        onActivated: Way.closeSheet()
    }
}
