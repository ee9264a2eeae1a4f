import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A text of the chosen place, typed with a keyboard; on a touchscreen the system brings its own.
Item {
    id: field

    required property string name
    property string key: "" // what of the place it is; none for a field of ours
    property string value: ""
    property int lines: 1
    property alias text: input.text
    readonly property int limit: field.key === "" ? 0 : MapEditor.limit(field.key)
    readonly property int count: MapEditor.count(input.text)

    implicitHeight: label.height + 4 + box.height

    // What is typed stays as it is while it says the same: a blank at its end, too.
    function take(): void {
        if (field.key !== "" && input.text.trim() !== field.value)
            input.text = field.value;
    }

    onValueChanged: field.take()
    Component.onCompleted: field.take()

    Caption {
        id: label

        text: field.name
        size: 28
    }

    Caption {
        anchors.right: parent.right
        visible: field.limit > 0 && input.text !== ""
        text: field.count + " / " + field.limit
        size: 28
        color: field.count > field.limit ? Theme.seal : Theme.ink2
    }

    Rectangle {
        id: box

        y: label.height + 4
        width: parent.width
        height: field.lines * 44 + 24
        color: Theme.paperLight
        border.width: input.activeFocus ? Theme.selectedLine : Theme.keyLine
        border.color: input.activeFocus ? Theme.focus : Theme.keyBorder

        TextEdit {
            id: input

            anchors.fill: parent
            anchors.margins: 12
            clip: true
            activeFocusOnTab: true
            selectByMouse: true
            textFormat: TextEdit.PlainText
            wrapMode: field.lines > 1 ? TextEdit.Wrap : TextEdit.NoWrap
            color: Theme.ink
            selectionColor: Theme.primary
            selectedTextColor: Theme.primaryInk
            font.family: Theme.sans
            font.pixelSize: 32
            inputMethodHints: field.key === "id" ? Qt.ImhNoAutoUppercase | Qt.ImhLatinOnly : Qt.ImhNone
            Accessible.role: Accessible.EditableText
            Accessible.name: field.name
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onReturnPressed: input.focus = false
            Keys.onEnterPressed: input.focus = false
            onTextChanged: {
                if (field.key !== "" && input.text.trim() !== field.value)
                    MapEditor.tell(field.key, input.text);
            }
        }
    }
}
