pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Shown alone when there is no exhibit that could be: calm, and says what to do.
Rectangle {
    color: Theme.paper

    Column {
        id: column

        x: Stage.blockX + Stage.margin
        y: Stage.portrait ? 360 : 112
        width: Stage.contentWidth
        spacing: 32

        OperatorSigns {
            size: 64
            bar: 12
        }

        Heading {
            text: ExhibitTexts.notice[0] ?? ""
            width: parent.width
            wrapMode: Text.WordWrap
        }

        // Chinese, then English. Names of files and keys are long words: they break anywhere.
        Repeater {
            model: ExhibitTexts.notice.slice(1)

            delegate: Caption {
                required property int index
                required property string modelData

                text: modelData
                width: column.width
                color: index === 0 ? Theme.ink : Theme.ink2
                wrapMode: Text.Wrap
            }
        }
    }
}
