pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the chosen place is tied to: its park, firms, facts. A tap ties, another one unties.
Item {
    id: ties

    readonly property list<string> kinds: ["park", "firms", "facts"]
    readonly property list<string> names: [qsTr("园区"), qsTr("企业"), qsTr("依据")]

    Row {
        id: tabs

        spacing: 8

        Repeater {
            model: ties.kinds

            delegate: Key {
                id: tab

                required property string modelData
                required property int index
                readonly property int count: MapEditor.tiedCount(tab.modelData, MapEditor.ties.revision)

                width: (ties.width - 2 * tabs.spacing) / 3
                height: 72
                padding: 8
                fitted: true
                marked: false
                size: 32
                text: tab.count > 0 ? ties.names[tab.index] + " " + tab.count : ties.names[tab.index]
                selected: MapEditor.tie === tab.modelData
                inverted: selected
                onActivated: {
                    seek.text = "";
                    MapEditor.list(tab.modelData, "");
                }
            }
        }
    }

    EditorField {
        id: seek

        y: tabs.height + 8
        width: parent.width
        name: qsTr("查找")
        onTextChanged: MapEditor.list(MapEditor.tie, seek.text)
    }

    ListView {
        id: list

        y: seek.y + seek.implicitHeight + 8
        width: parent.width
        height: parent.height - y
        clip: true
        model: MapEditor.ties
        boundsBehavior: Flickable.StopAtBounds

        delegate: Touchable {
            id: row

            required property string ident
            required property string label
            required property bool tied

            width: list.width
            height: 64
            accessibleName: row.label
            selected: row.tied
            onActivated: MapEditor.toggle(row.ident)

            Rectangle {
                anchors.fill: parent
                color: row.pressed ? Theme.silk : "transparent"
            }

            Rectangle {
                x: 6
                anchors.verticalCenter: parent.verticalCenter
                width: 32
                height: 32
                color: row.tied ? Theme.seal : Theme.paperLight
                border.color: row.tied ? Theme.seal : Theme.keyBorder
                border.width: 2
            }

            Words {
                x: 54
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - x
                text: row.label
                elide: Text.ElideRight
                color: Theme.ink
                font.family: Theme.sans
                font.pixelSize: 30
            }
        }
    }
}
