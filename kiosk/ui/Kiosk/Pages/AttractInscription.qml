pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The formula: in Chinese as vertical lines, read from right to left; otherwise as level
// lines, which mostly hang from the right.
Item {
    id: inscription

    property bool hung: true
    readonly property bool vertical: Language.code.startsWith("zh")

    implicitWidth: inscription.vertical ? upright.width : level.width
    implicitHeight: inscription.vertical ? upright.height : level.height
    Accessible.role: Accessible.StaticText
    Accessible.name: ExhibitTexts.inscription.join(" ")

    Row {
        id: upright

        visible: inscription.vertical
        layoutDirection: Qt.RightToLeft

        Repeater {
            model: inscription.vertical ? ExhibitTexts.inscription : []

            delegate: Words {
                required property string modelData

                width: 66
                horizontalAlignment: Text.AlignHCenter
                text: modelData.split("").join("\n")
                color: Theme.brush
                font.family: Theme.serif
                font.weight: Font.DemiBold
                font.pixelSize: 40
                lineHeight: 43.2
                lineHeightMode: Text.FixedHeight
                Accessible.ignored: true
            }
        }
    }

    Column {
        id: level

        visible: !inscription.vertical

        Repeater {
            model: inscription.vertical ? [] : ExhibitTexts.inscription

            delegate: Words {
                required property string modelData

                x: inscription.hung ? level.width - width : 0
                text: modelData
                color: Theme.brush
                font.family: Theme.latin ? Theme.digits : Theme.serif
                font.weight: Theme.latin ? Font.Normal : Font.DemiBold
                font.pixelSize: Theme.latin ? 44 : 38
                Accessible.ignored: true
            }
        }
    }
}
