pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A firm of which only the name is known: its slip from the directory at full height, before the
// range in its industry's pigment. Fills the stage; the page's words stand on the left of it.
// Labels: the seal's word.
Picture {
    id: slip

    readonly property real hang: slip.width - Stage.blockX - Stage.margin
    readonly property real slipWidth: 334
    readonly property real slipHeight: Stage.portrait ? Math.min(780 + Stage.extra * 0.5, Math.max(slip.height - 360, Math.min(440, slip.height - 80))) : Math.min(668 + Stage.extra * 0.6, slip.height - 80)
    readonly property real nameSize: Math.min(Theme.name, (slip.slipHeight - 230) / Math.max(1, firm.shortName.length) / 1.04)
    readonly property real lowered: 1 - Math.pow(1 - slip.progress, 3)
    readonly property string range: {
        switch (firm.pigment) {
        case "azurite":
            return "blue-range";
        case "ochre":
            return "ochre-range";
        default:
            return "green-range";
        }
    }

    duration: 900

    FirmInfo {
        id: firm

        ident: slip.subject
    }

    // A warm horizon behind the range; none of it in high contrast, where words need the dark.
    Rectangle {
        visible: !Theme.contrast
        width: parent.width
        height: parent.height
        gradient: Gradient {
            GradientStop {
                position: 0.1
                color: Theme.paper
            }
            GradientStop {
                position: 0.6
                color: "#F5EAD4"
            }
            GradientStop {
                position: 1
                color: Theme.paper
            }
        }
    }

    Painting {
        visible: !Theme.contrast
        name: slip.range
        y: parent.height - height + (Stage.portrait || Stage.reach ? 0 : 38)
        width: parent.width
        height: Math.min(parent.height * 0.78, Math.max(620 + Stage.extra * 0.5, 620 * parent.width / 1920))
        horizontalAlignment: Image.AlignRight
        verticalAlignment: Image.AlignBottom
    }

    Rectangle {
        visible: !Theme.contrast
        y: parent.height - height + (Stage.reach ? 0 : 40)
        width: parent.width
        height: 120
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.paper, 0)
            }
            GradientStop {
                position: 0.6
                color: Theme.paper
            }
        }
    }

    Item {
        x: slip.hang - slip.slipWidth
        y: -40 * (1 - slip.lowered)
        width: slip.slipWidth
        height: slip.slipHeight

        Rectangle {
            y: -60
            width: parent.width
            height: parent.height + 60
            color: Theme.paperLight
            border.width: Theme.keyLine
            border.color: Theme.contrast ? Theme.ink : "#2B1B2624"
        }

        Repeater {
            model: [84, 89, slip.slipHeight - 102, slip.slipHeight - 97]

            delegate: Rectangle {
                required property real modelData

                x: -26
                y: modelData
                width: slip.slipWidth + 52
                height: Theme.hair
                color: Theme.goldCord
            }
        }

        // A name in letters is turned, to be read from top to bottom.
        Heading {
            readonly property real natural: Typesetter.width(firm.shortName, Theme.serif, 100) * 1.1

            visible: Theme.latin
            anchors.horizontalCenter: parent.horizontalCenter
            y: 87 + (slip.slipHeight - 186 - height) / 2
            rotation: Stage.mirrored ? -90 : 90
            text: Theme.latin ? firm.shortName : ""
            size: Math.min(Theme.name, 100 * (slip.slipHeight - 250) / Math.max(1, natural))
            tracking: 0
        }

        Column {
            visible: !Theme.latin
            anchors.horizontalCenter: parent.horizontalCenter
            y: 87 + (slip.slipHeight - 186 - height) / 2
            spacing: Math.min(0.04 * slip.nameSize, (slip.slipHeight - 250 - firm.shortName.length * slip.nameSize) / 8)
            Accessible.role: Accessible.StaticText
            Accessible.name: firm.shortName

            Repeater {
                model: Theme.latin ? [] : firm.shortName.split("")

                delegate: Heading {
                    required property string modelData

                    width: slip.nameSize
                    height: modelData === " " ? slip.nameSize * 0.4 : slip.nameSize
                    text: modelData.trim()
                    size: slip.nameSize
                    tracking: 0
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }

        Seal {
            anchors.horizontalCenter: parent.horizontalCenter
            y: slip.slipHeight - 50 - height / 2
            size: 76
            text: slip.text(0)
        }
    }
}
