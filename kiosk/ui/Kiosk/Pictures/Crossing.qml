pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Two bundles of ridges that cross: what each is stands below with its pigment. The number of ridges
// means nothing, and the caption says so.
Picture {
    id: picture

    readonly property real legendHeight: legend.height + 16
    // The crossing's centre in the artwork, and how far the artwork reaches around it.
    readonly property point centre: Qt.point(1424, 440)
    // Large enough to reach the stage's edges: 496 px of the artwork lie right of the centre, and its
    // ridges end 850 px down.
    readonly property real scaling: Stage.portrait ? Math.max(1, Stage.width / 2 / 496) : Math.max(1, (picture.width + picture.bleed) / 1082, (picture.height + 112 - picture.legendHeight) / 850)

    Item {
        x: Stage.portrait ? -Stage.margin - (Stage.width - Stage.baseWidth) / 2 : -838 - Stage.blockX
        y: -112
        width: Stage.width
        height: picture.height + 112 - picture.legendHeight
        clip: true
        visible: !Theme.contrast

        Painting {
            name: "crossing"
            x: Stage.portrait ? parent.width / 2 - picture.centre.x * picture.scaling : parent.width - 1920 * picture.scaling
            y: Stage.portrait ? parent.height / 2 - picture.centre.y * picture.scaling : Math.min(0, (parent.height - 850 * picture.scaling) / 2)
            width: 1920 * picture.scaling
            height: 1080 * picture.scaling
            opacity: picture.part(0, 0.8)
        }

        // Upright, the artwork is cut where its ridges do not end.
        Rectangle {
            visible: Stage.portrait
            y: parent.height - height
            width: parent.width
            height: 140
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: Qt.alpha(Theme.paper, 0)
                }
                GradientStop {
                    position: 1
                    color: Theme.paper
                }
            }
        }
    }

    // In high contrast the ridges are lines.
    Item {
        width: picture.width
        height: picture.height - picture.legendHeight
        clip: true

        Repeater {
            model: Theme.contrast ? 10 : 0

            delegate: Rectangle {
                id: ridge

                required property int index
                readonly property bool second: ridge.index > 4

                anchors.centerIn: parent
                anchors.verticalCenterOffset: (ridge.index % 5 - 2) * 76
                width: picture.width * 0.8
                height: 6
                rotation: ridge.second ? -33 : 33
                antialiasing: true
                color: ridge.second ? Theme.malachiteLight : Theme.azuriteLight
                opacity: picture.part(0, 0.8)
            }
        }
    }

    Flow {
        id: legend

        y: picture.height - height
        width: picture.width
        spacing: 24

        Repeater {
            model: picture.labels

            delegate: Row {
                id: entry

                required property int index
                required property string text

                spacing: 16

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 28
                    height: 28
                    color: Theme.contrast ? (entry.index === 0 ? Theme.azuriteLight : Theme.malachiteLight) : entry.index === 0 ? Theme.azurite : Theme.malachite
                }

                Caption {
                    text: entry.text
                }
            }
        }

        Caption {
            text: picture.caption
        }
    }
}
