import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// A chair as a window on green hills that stand up to a level; above it the chair is blank. Drawn
// about its middle, in px of its own.
Item {
    id: glass

    required property real level

    // The chair's outline about its middle.
    readonly property string outline: "M-150 -330Q-140 -372 0 -372Q140 -372 150 -330Q158.1 -236 156.9 -172H226Q236 -160 226 -148H196V-44.2L198 -44Q206 20 176 34Q101 42.5 26 43.8V150H25.2L30 168L190 214V218.4A22 22 0 1 1 172.3 236.5L20 206V236H12.6A22 22 0 1 1 -12.6 236H-20V206L-172.3 236.5A22 22 0 1 1 -190 218.4V214L-30 168L-25.2 150H-26V43.8Q-101 42.5 -176 34Q-206 20 -198 -44L-196 -44.2V-148H-226Q-236 -160 -226 -172H-156.9Q-158.1 -236 -150 -330Z"
    readonly property string gap: "M-172 -46.7V-148H-156.1Q-153 -87.8 -140 -60H140Q153 -87.8 156.1 -148H172V-46.7Q0 -63.3 -172 -46.7Z"

    // Above the line the chair is blank.
    Rectangle {
        x: -240
        y: -380
        width: 480
        height: 664
        color: Theme.paperLight
    }

    Item {
        x: -240
        y: glass.level
        width: 480
        height: 284 - glass.level
        clip: true

        Painting {
            name: "green-massif"
            x: 240 - 310
            y: -448 - glass.level
            width: 620
            height: 786
            fillMode: Image.Stretch
        }

        // Deepens the mist between the hills, so that the chair's shape holds.
        Rectangle {
            anchors.fill: parent
            color: "#4D05734D"
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.paper
            fillRule: ShapePath.OddEvenFill
            strokeColor: "transparent"

            PathSvg {
                path: "M-243 -383H243V287H-243Z" + glass.outline + glass.gap
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Qt.alpha(Theme.ink, 0.62)
            strokeWidth: 2.6
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: glass.outline + glass.gap
            }
        }
    }
}
