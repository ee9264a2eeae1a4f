import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme

// A place as it is drawn: its line or area, a diamond where it is a point.
Item {
    id: place

    required property MapView view
    required property string kind
    required property string path
    required property real atX
    required property real atY
    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    required property bool chosen
    required property bool faulty
    property real frameWidth
    property real frameHeight
    readonly property real size: place.view.scale
    readonly property point at: Qt.point(place.atX * place.size + place.view.x, place.atY * place.size + place.view.y)
    readonly property color ink: place.faulty ? Theme.seal : place.chosen ? Theme.primary : Theme.azurite
    // WORKAROUND as in MapPark: what is wholly out of the frame must not be drawn by a Shape.
    readonly property bool inView: place.toX * place.size + place.view.x > -20 && place.fromX * place.size + place.view.x < place.frameWidth + 20 && place.toY * place.size + place.view.y > -20 && place.fromY * place.size + place.view.y < place.frameHeight + 20

    z: place.chosen ? 3 : place.kind === "area" ? 0 : place.kind === "line" ? 1 : 2 // areas lie below what is on them

    Shape {
        visible: place.kind !== "at" && place.inView
        x: place.view.x
        y: place.view.y
        scale: place.size
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: Theme.paperLight
            strokeWidth: (place.chosen ? 13 : 10) / place.size
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: place.path
            }
        }

        ShapePath {
            strokeColor: place.ink
            strokeWidth: (place.chosen ? 7 : 4) / place.size
            fillColor: place.kind === "area" ? Qt.alpha(place.ink, 0.24) : "transparent"
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: place.path
            }
        }
    }

    Rectangle {
        visible: place.kind === "at"
        x: place.at.x - width / 2
        y: place.at.y - height / 2
        width: 26
        height: 26
        rotation: 45
        antialiasing: true
        color: place.ink
        border.color: Theme.paperLight
        border.width: 4
    }
}
