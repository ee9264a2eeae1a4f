import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A strip of the pale landscape that fades into the paper at its edges.
Item {
    id: land

    property point view: Qt.point(500, 160) // the picture's px at the strip's upper left corner
    property real fadeTop: 0.3 // shares of the strip
    property real fadeBottom: 0.46
    property real fadeLeft: 0
    property real shown: 1
    readonly property color clear: Qt.rgba(Theme.paper.r, Theme.paper.g, Theme.paper.b, 0)
    // The picture covers the strip's width, and the mountains' feet (740 px down) come to its lower
    // edge where it is high; a low strip shows it smaller rather than without its peaks.
    readonly property real scaling: Math.max(land.height < 440 ? 0.62 : 1, land.width / (2112 - land.view.x), Math.min(1.8, land.height / (740 - land.view.y)))

    clip: true

    Painting {
        name: "pale"
        x: -land.view.x * land.scaling
        y: -land.view.y * land.scaling
        width: 2112 * land.scaling
        height: 1080 * land.scaling
        fillMode: Image.Stretch
    }

    Rectangle {
        visible: land.fadeLeft > 0
        width: land.width * land.fadeLeft
        height: land.height
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0.1
                color: Theme.paper
            }
            GradientStop {
                position: 1
                color: land.clear
            }
        }
    }

    Rectangle {
        y: land.height - height
        width: land.width
        height: land.height * land.fadeBottom
        gradient: Gradient {
            GradientStop {
                position: 0
                color: land.clear
            }
            GradientStop {
                position: 0.88
                color: Theme.paper
            }
        }
    }

    Rectangle {
        width: land.width
        height: land.height * land.fadeTop
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.paper
            }
            GradientStop {
                position: 1
                color: land.clear
            }
        }
    }

    // What has not appeared yet is paper.
    Rectangle {
        anchors.fill: parent
        visible: land.shown < 1
        opacity: 1 - land.shown
        color: Theme.paper
    }
}
