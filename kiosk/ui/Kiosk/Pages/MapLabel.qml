import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A park's name on the map, and its area below: set as the diagram says.
Column {
    id: label

    required property string lines
    required property string second
    required property string areaText
    required property string qualifier
    required property real size
    required property real figureSize
    property color color: Theme.ink

    Accessible.ignored: true

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        horizontalAlignment: Text.AlignHCenter
        text: label.lines
        color: label.color
        font.family: Theme.serif
        font.weight: Font.Bold
        font.pixelSize: label.size
        lineHeight: 1.3 * label.size
        lineHeightMode: Text.FixedHeight
    }

    Words {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        text: label.second
        color: label.color
        font.family: Theme.serifFor(Language.second)
        font.pixelSize: 30
        lineHeight: 1.3 * 30
        lineHeightMode: Text.FixedHeight
    }

    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: label.areaText !== ""
        topPadding: 4
        spacing: 8

        Words {
            anchors.baseline: figure.baseline
            visible: text !== ""
            text: label.qualifier
            color: label.color
            font.family: Theme.sans
            font.pixelSize: Math.min(32, label.size)
        }

        Words {
            id: figure

            text: label.areaText
            color: label.color
            font.family: Theme.digits
            font.pixelSize: label.figureSize
            font.letterSpacing: -label.figureSize * 0.01
            font.features: {
                "lnum": 1
            }
            lineHeight: 55
            lineHeightMode: Text.FixedHeight
        }

        Words {
            anchors.baseline: figure.baseline
            text: qsTr("亩")
            color: label.color
            font.family: Theme.sans
            font.pixelSize: Math.min(32, label.size)
        }
    }
}
