import QtQuick
import Kiosk.Controls

// A line of the legend: the sample, which is the child, and its word.
Item {
    id: row

    required property string text
    required property real size
    default property alias sample: box.data

    implicitWidth: word.x + word.implicitWidth
    width: implicitWidth

    Item {
        id: box

        width: 34
        height: parent.height
    }

    Caption {
        id: word

        x: 50
        anchors.verticalCenter: parent.verticalCenter
        text: row.text
        size: row.size
    }
}
