import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// A park on the map. Its bounds are what the keyboard and assistive tools touch; fingers are
// followed by the map itself, which knows a tap from a drag and a pinch.
Touchable {
    id: area

    required property string name
    required property real centreX
    required property real centreY
    required property rect bounds // about the centre
    required property string path
    required property string outlinePath
    required property string furrowsPath
    required property string roofsPath
    required property string parkState
    required property string pigment
    required property string areaText
    required property string qualifier
    required property bool hasArea
    required property var label // how its name is set and where; empty where it has no room
    property bool held: false
    property real then: 0 // 1: as it was before it was withdrawn or renewed
    property bool here: false // the hall stands in this park
    property rect seen // the part of the map that is in view
    // WORKAROUND Qt's software renderer draws a Shape unclipped, and leaves it there, when all of it is
    // clipped away (an empty region counts as none in QQuickShapeSoftwareRenderNode).
    readonly property bool inView: area.meets(-1)
    readonly property bool ringInView: area.meets(9)
    readonly property real past: area.roofsPath === "" ? 0 : area.then
    readonly property bool withdrawn: area.parkState === "withdrawn"
    readonly property bool dark: area.hasArea && !area.withdrawn && area.pigment !== "ochre"
    readonly property bool named: area.label.lines !== undefined
    readonly property bool within: area.named && area.label.inside
    // What can be touched, about the centre: within the shape, so that neighbours keep apart, and its
    // name; fingers are followed to the shape's very edge.
    readonly property real spanLeft: Math.min(-area.bounds.width * 0.36, -38, area.named ? area.label.x - name.implicitWidth / 2 : 0)
    readonly property real spanRight: Math.max(area.bounds.width * 0.36, 38, area.named ? area.label.x + name.implicitWidth / 2 : 0)
    readonly property real spanTop: Math.min(area.bounds.top, -22, area.named ? name.y : 0)
    readonly property color fill: {
        if (area.withdrawn)
            return area.held ? Theme.silk : Theme.paperLight;
        switch (area.pigment) {
        case "azurite":
            return area.held ? Theme.azuriteHeld : Theme.azurite;
        case "ochre":
            return area.held ? Theme.ochre : Theme.ochreField;
        default:
            return area.held || Theme.contrast ? Theme.malachiteHeld : Theme.malachite;
        }
    }

    // Whether what reaches so far beyond its bounds reaches into the view.
    function meets(edge: real): bool {
        const left = area.centreX + area.bounds.x - edge, top = area.centreY + area.bounds.y - edge;
        const right = left + area.bounds.width + 2 * edge, bottom = top + area.bounds.height + 2 * edge;
        return left < area.seen.right && right > area.seen.left && top < area.seen.bottom && bottom > area.seen.top;
    }

    x: area.centreX + area.spanLeft
    y: area.centreY + area.spanTop
    width: area.spanRight - area.spanLeft
    height: Math.max(area.bounds.bottom, Theme.target + area.spanTop, area.named ? name.y + name.implicitHeight : 0) - area.spanTop
    accessibleName: area.name
    ownRing: true

    Item {
        id: centre

        x: -area.spanLeft
        y: -area.spanTop

        Shape {
            visible: area.hasArea && area.inView && area.past < 1
            opacity: 1 - area.past

            ShapePath {
                fillColor: area.fill
                strokeColor: area.withdrawn ? Theme.ink : "transparent"
                strokeWidth: area.withdrawn ? 2.5 : 0
                strokeStyle: area.withdrawn ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: [4, 3.6]

                PathSvg {
                    path: area.path
                }
            }

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.contrast ? "transparent" : area.dark ? Theme.furrowLight : Theme.furrowDark
                strokeWidth: 2.4

                PathSvg {
                    path: area.furrowsPath
                }
            }
        }

        // What stood there.
        Shape {
            visible: area.inView && area.past > 0
            opacity: area.past

            ShapePath {
                fillColor: area.held ? Theme.paperLight : Theme.silk
                strokeColor: Theme.keyBorder
                strokeWidth: 2

                PathSvg {
                    path: area.path
                }
            }

            ShapePath {
                fillColor: Theme.mapRoof
                strokeColor: "transparent"

                PathSvg {
                    path: area.roofsPath
                }
            }
        }

        Shape {
            visible: area.hasArea && area.ringInView && (area.ringed || area.selected)

            ShapePath {
                fillColor: "transparent"
                strokeColor: area.ringed ? Theme.focus : area.selected ? Theme.mapSelection : "transparent"
                strokeWidth: area.ringed ? Theme.focusRing : Theme.selectedLine

                PathSvg {
                    path: area.outlinePath
                }
            }
        }

        // The same gold line round a diamond.
        Rectangle {
            anchors.centerIn: parent
            visible: !area.hasArea && (area.selected || area.ringed)
            width: 54
            height: 54
            rotation: 45
            antialiasing: true
            color: "transparent"
            border.width: Theme.selectedLine
            border.color: area.ringed ? Theme.focus : Theme.mapSelection
        }

        MapDiamond {
            visible: !area.hasArea
        }

        MapLabel {
            id: name

            visible: area.named
            transform: Stage.mirrored ? [nameTurn] : []
            x: (area.label.x ?? 0) - implicitWidth / 2
            y: (area.label.y ?? 0) - (area.within ? implicitHeight / 2 : 0)
            lines: area.label.lines ?? ""
            second: area.label.second ?? ""
            areaText: area.label.figureSize > 0 ? area.areaText : ""
            qualifier: area.qualifier
            color: !area.within || area.withdrawn || area.past > 0.5 ? Theme.ink : area.dark ? Theme.onDark : Theme.brush
            size: area.label.size ?? 30
            figureSize: area.label.figureSize || 40

            // Words run on a mirrored stage as they do everywhere, whatever the map does.
            Turn {
                id: nameTurn

                item: name
            }
        }

        Seal {
            id: mark

            visible: area.here
            transform: Stage.mirrored ? [markTurn] : []
            x: -width / 2
            y: name.y + name.implicitHeight + 10
            text: qsTr("在此")
            size: Stage.portrait ? 72 : 80

            Turn {
                id: markTurn

                item: mark
            }
        }
    }
}
