import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A line of a list: a sign, what it is, how it is. What has no room in one line takes two.
Item {
    id: row

    required property string label
    property string value: ""
    property bool well: true
    readonly property real room: row.width - 46
    readonly property bool tall: row.value !== "" && label.implicitWidth + told.natural + 24 > row.room

    height: label.height + (row.tall ? told.height : 0) + 20
    Accessible.role: Accessible.StaticText
    Accessible.name: row.label + " " + row.value

    Rectangle {
        width: parent.width
        height: Theme.hair
        color: Theme.inkLine
    }

    // Well, or to be looked at: by shape, not by colour alone.
    Icon {
        y: 17
        name: row.well ? "check" : "diamond"
        color: row.well ? Theme.icon : Theme.azuriteDeep
        size: 26
    }

    Words {
        id: label

        x: 46
        y: 9
        width: Math.min(implicitWidth, row.room)
        text: row.label
        color: Theme.ink
        font.family: Theme.sans
        font.pixelSize: 30
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }

    SnugCaption {
        id: told

        x: row.tall ? 46 : row.width - width
        y: row.tall ? label.y + label.height : 8
        width: row.tall ? row.room : natural + 2
        largest: 30
        horizontalAlignment: row.tall ? Theme.start : Theme.end
        text: row.value
    }
}
