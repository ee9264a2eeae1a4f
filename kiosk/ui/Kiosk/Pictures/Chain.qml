pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// A chain gathers around one firm: three peaks, the firm the highest, tied by one gold contour.
Picture {
    id: picture

    // Massifs of the three mountains; where each has its peak, as a share of its width.
    readonly property list<string> massifs: ["three-mountains/2", "three-mountains/3", "three-mountains/2"]
    readonly property list<real> peaks: [0.44, 0.605, 0.44]
    readonly property list<real> ratios: [824 / 411, 930 / 615, 824 / 411]
    readonly property list<real> heights: [0.5, 1, 0.5]
    readonly property real labelHeight: 60 + Theme.caption * 1.5
    readonly property real room: picture.height - picture.labelHeight - 20
    // On a high stage it comes up towards the middle.
    readonly property real ground: picture.room - (Stage.portrait ? 0 : Math.max(0, picture.room - picture.highest - 120) / 2)
    readonly property real part3: picture.width / 3
    readonly property real highest: Math.min(picture.room * 0.86, picture.part3 * 1.36)

    function peakY(index: int): real {
        return picture.ground - picture.highest * picture.heights[index];
    }
    function peakX(index: int): real {
        return (index + 0.5) * picture.part3;
    }

    duration: 2000

    Repeater {
        // The highest stands behind.
        model: [1, 0, 2]

        delegate: Painting {
            id: peak

            required property int modelData
            readonly property real grown: picture.part(peak.modelData === 1 ? 0 : 0.25, peak.modelData === 1 ? 0.5 : 0.75)

            name: picture.massifs[peak.modelData]
            fillMode: Image.Stretch
            height: picture.highest * picture.heights[peak.modelData]
            width: height * picture.ratios[peak.modelData]
            x: picture.peakX(peak.modelData) - width * picture.peaks[peak.modelData]
            y: picture.ground - height + (1 - peak.grown) * 40
            opacity: peak.grown
        }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        opacity: picture.part(0.5, 1)

        ShapePath {
            strokeColor: Theme.gold
            strokeWidth: 4
            fillColor: "transparent"

            PathSvg {
                path: {
                    const lift = 30;
                    const p = [0, 1, 2].map(n => [picture.peakX(n), picture.peakY(n) - lift]);
                    const bend = picture.part3 * 0.45;
                    return `M${p[0][0]} ${p[0][1]}C${p[0][0] + bend} ${p[0][1]} ${p[1][0] - bend} ${p[1][1]} ${p[1][0]} ${p[1][1]}` + `C${p[1][0] + bend} ${p[1][1]} ${p[2][0] - bend} ${p[2][1]} ${p[2][0]} ${p[2][1]}`;
                }
            }
        }
    }

    Repeater {
        model: 3

        delegate: Rectangle {
            id: node

            required property int index

            x: picture.peakX(node.index) - 11
            y: picture.peakY(node.index) - 41
            width: 22
            height: 22
            rotation: 45
            antialiasing: true
            color: Theme.paper
            border.width: 4
            border.color: Theme.gold
            opacity: picture.part(0.6, 1)
        }
    }

    Repeater {
        model: picture.labels

        delegate: Column {
            id: label

            required property int index
            required property string text
            required property string note

            x: label.index * picture.part3
            y: picture.ground + 12
            width: picture.part3 - 12

            Heading {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: label.text
                size: 40
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 30
            }

            Caption {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: label.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 30
            }
        }
    }
}
