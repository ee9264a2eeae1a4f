import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One park drawn to scale about its centre, its name and area below: withdrawn land is blank and
// dashed, renewed land has furrows on ochre.
Item {
    id: parcel

    required property string ident
    required property real scaling // px to the side of one mu
    property real shown: 1
    property real field: parcel.height - label.height // height that the outline lies in, above its name
    readonly property bool blank: park.state === "withdrawn"
    readonly property bool renewed: park.state === "renewed"
    // The outline's bounds at one px² to the mu
    readonly property list<real> corners: (park.pathFor(1).match(/-?[\d.]+/g) ?? []).map(Number)
    readonly property list<real> across: parcel.corners.filter((_, at) => at % 2 === 0)
    readonly property list<real> down: parcel.corners.filter((_, at) => at % 2 === 1)
    readonly property real leftmost: Math.min(0, ...parcel.across)
    readonly property real naturalWidth: Math.max(0, ...parcel.across) - parcel.leftmost
    readonly property real above: Math.min(0, ...parcel.down)
    readonly property real naturalHeight: Math.max(0, ...parcel.down) - parcel.above

    readonly property bool longName: Typesetter.width(park.name, Theme.serif, 32) > parcel.width
    property int rows: 1 // for the name; as many in all parcels

    ParkInfo {
        id: park

        ident: parcel.ident
    }

    Item {
        id: outline

        x: (parcel.width - width) / 2
        y: (parcel.field - parcel.naturalHeight * parcel.scaling) / 2 - parcel.above * parcel.scaling
        width: parcel.naturalWidth * parcel.scaling
        opacity: parcel.shown
        transform: Stage.mirrored ? [turn] : [] // as it is on the map

        Turn {
            id: turn

            item: outline
        }

        Shape {
            x: -parcel.leftmost * parcel.scaling
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: parcel.blank ? Theme.paperLight : parcel.renewed ? Theme.ochreField : Theme.pigment(park.pigment)
                strokeColor: parcel.blank || Theme.contrast ? Theme.ink : "transparent"
                strokeWidth: parcel.blank ? 4 : 3
                strokeStyle: parcel.blank ? ShapePath.DashLine : ShapePath.SolidLine
                dashPattern: [4, 3]
                capStyle: ShapePath.FlatCap

                PathSvg {
                    path: park.pathFor(parcel.scaling ** 2)
                }
            }
        }

        Shape {
            x: -parcel.leftmost * parcel.scaling
            visible: !parcel.blank
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: "transparent"
                strokeColor: parcel.renewed ? Theme.ochre : Qt.alpha(Theme.onDark, 0.2)
                strokeWidth: 3

                PathSvg {
                    path: park.furrowsFor(parcel.scaling ** 2)
                }
            }
        }
    }

    Column {
        id: label

        y: parcel.field + 28
        width: parent.width
        spacing: parcel.rows > 1 ? 20 : 4

        Heading {
            anchors.horizontalCenter: parent.horizontalCenter
            width: parcel.rows > 1 ? Math.min(parent.width, 1.08 * Typesetter.balanced(text, Theme.serif, size, parent.width / 1.08) + 2) : parent.width
            horizontalAlignment: Text.AlignHCenter
            text: park.name
            size: parcel.rows > 1 ? 36 : Theme.tag
            tracking: 0.02
            height: parcel.rows > 1 ? 2 * 1.2 * size : undefined
            lineHeight: parcel.rows > 1 ? 1.2 * size : 1.2
            lineHeightMode: parcel.rows > 1 ? Text.FixedHeight : Text.ProportionalHeight
            fontSizeMode: parcel.rows > 1 ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: 30
            wrapMode: parcel.rows > 1 ? Text.WordWrap : Text.NoWrap
        }

        FigureText {
            anchors.horizontalCenter: parent.horizontalCenter
            value: park.areaText
            qualifier: park.qualifier
            unit: qsTr("亩")
            size: 64
        }
    }
}
