pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The call to touch: the seal, breathing, and the words in four languages.
Item {
    id: invitation

    property bool breathing: false
    property bool stacked: false // a line a language, rather than a row
    readonly property RecordModel calls: ExhibitTexts.invitations

    implicitWidth: words.x + words.width
    implicitHeight: Math.max(104, others.y + others.height)

    Seal {
        id: seal

        y: 6
        text: qsTr("触")
        size: 92

        SequentialAnimation on opacity {
            running: invitation.breathing
            loops: Animation.Infinite

            NumberAnimation {
                from: 1
                to: 0.82
                duration: Theme.sealBreath / 2
                easing.type: Easing.InOutSine
            }
            NumberAnimation {
                from: 0.82
                to: 1
                duration: Theme.sealBreath / 2
                easing.type: Easing.InOutSine
            }
        }
    }

    Item {
        id: words

        x: seal.width + 32
        width: Math.max(first.implicitWidth, others.width)

        Words {
            id: first

            y: 47 - baselineOffset
            text: invitation.calls.revision >= 0 ? invitation.calls.text(0, "text") : ""
            color: Theme.brush
            font.family: Theme.serifFor(invitation.calls.revision >= 0 ? invitation.calls.text(0, "language") : "")
            font.weight: Font.Bold
            font.pixelSize: 54
            font.letterSpacing: 54 * 0.08
        }

        Grid {
            id: others

            y: 58
            columns: invitation.stacked ? 1 : invitation.calls.count
            columnSpacing: 32
            rowSpacing: 2

            Repeater {
                model: invitation.calls

                delegate: Words {
                    required property int index
                    required text

                    visible: index > 0
                    color: Theme.brush
                    font.family: Theme.sans
                    font.pixelSize: 32
                }
            }
        }
    }
}
