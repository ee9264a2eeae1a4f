pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What is told of the chosen place, what is wrong with it, and how things stand.
Rectangle {
    id: panel

    readonly property bool upright: Stage.portrait // fields and ties side by side
    readonly property real inner: panel.width - 48
    readonly property real column: panel.upright ? (panel.inner - 32) / 2 : panel.inner
    readonly property bool any: MapEditor.chosen >= 0
    readonly property bool told: panel.any && MapEditor.holder === "" // here, and not in another file

    color: Theme.paper

    Rectangle {
        width: panel.upright ? parent.width : 4
        height: panel.upright ? 4 : parent.height
        color: Theme.ink
    }

    Heading {
        id: title

        x: 24
        y: 18
        width: panel.inner
        text: MapEditor.upright ? qsTr("%1（竖屏）").arg(MapEditor.title) : MapEditor.title
        size: 42
        tracking: 0
        elide: Text.ElideRight
    }

    Caption {
        id: state

        x: 24
        y: title.y + title.height
        width: panel.inner
        text: MapEditor.dirty ? qsTr("有改动，还没有保存") : MapEditor.saves
        size: 28
        elide: Text.ElideRight
    }

    Body {
        visible: !panel.told
        x: 24
        y: state.y + state.height + 24
        width: panel.inner
        size: 32
        text: {
            if (panel.any && !MapEditor.draws)
                return MapEditor.label + "\n" + qsTr("拖动它，或按方向键。大小由面积而定；名称、面积等写在 %1 里。").arg(MapEditor.holder);
            if (!MapEditor.draws)
                return qsTr("轻触一个园区，把它拖到合适的地方。拖动空处移动地图。位置是示意，面积按比例。");
            if (panel.any)
                return MapEditor.label + "\n" + qsTr("这里只改它的位置：拖动，或按方向键。名称等写在 %1 里。").arg(MapEditor.holder);
            switch (MapEditor.tool) {
            case "at":
                return qsTr("在地图上轻触一下，放一个点。");
            case "line":
                return qsTr("沿线逐点轻触；再触最后一点结束。");
            case "area":
                return qsTr("绕一圈逐点轻触；再触第一点结束。");
            default:
                return qsTr("轻触一个地点来修改，或先选点、线、面来画新的。拖动空处移动地图。");
            }
        }
    }

    Column {
        id: fields

        visible: panel.told
        x: 24
        y: state.y + state.height + 12
        width: panel.column
        spacing: 10

        EditorField {
            width: parent.width
            name: qsTr("名称")
            key: "name"
            value: MapEditor.name
        }
        EditorField {
            width: parent.width
            name: qsTr("文字")
            key: "text"
            value: MapEditor.text
            lines: 2
        }
        EditorField {
            width: parent.width
            name: qsTr("代号")
            key: "id"
            value: MapEditor.ident
        }
    }

    EditorTies {
        visible: panel.told
        x: panel.upright ? 24 + panel.column + 32 : 24
        y: panel.upright ? fields.y : fields.y + fields.height + 14
        width: panel.column
        height: (panel.upright ? panel.height - 24 : notes.y - 12) - y
    }

    Column {
        id: notes

        x: 24
        y: panel.height - height - 16
        width: panel.column
        spacing: 8

        Repeater {
            model: MapEditor.faults.slice(0, 2)

            delegate: Caption {
                required property string modelData

                width: notes.width
                text: modelData
                size: 28
                color: Theme.seal
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
            }
        }

        Key {
            visible: MapEditor.faulty > 0 && MapEditor.faults.length === 0
            width: notes.width
            height: 76
            text: qsTr("%n 个地点要改", "", MapEditor.faulty)
            fitted: true
            size: 32
            onActivated: MapEditor.mend()
        }

        Caption {
            visible: text !== ""
            width: notes.width
            text: MapEditor.message
            size: 28
            color: Theme.ink
            wrapMode: Text.Wrap
        }
    }
}
