pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The stalks themselves, from the last rank to the first, as a grove that grows from the ground.
Item {
    id: grove

    required property real tallest
    required property list<int> marked // this zone's stalks
    required property real grown
    readonly property int count: grove.heights.length
    readonly property real pitch: grove.width / grove.count
    readonly property real stalk: Math.round(Math.max(0.4 * grove.pitch, Math.min(6, 0.56 * grove.pitch)))
    // Of the tallest, in thousandths. Only the order says something: the source gives ranks alone.
    readonly property list<int> heights: [95, 100, 104, 108, 112, 114, 115, 117, 118, 120, 124, 135, 148, 158, 167, 180, 187, 189, 190, 194, 195, 197, 208, 226, 239, 252, 274, 290, 292, 295, 303, 305, 306, 307, 326, 339, 353, 382, 408, 416, 423, 437, 440, 441, 443, 449, 458, 468, 500, 535, 551, 564, 588, 597, 599, 600, 601, 603, 604, 631, 671, 692, 712, 747, 768, 770, 771, 773, 774, 776, 778, 818, 840, 862, 909, 945, 947, 948, 963, 965, 966, 968, 982, 1000]

    // A stalk's height, of the tallest.
    function at(index: int): real {
        return grove.heights[index] / 1000;
    }

    function mixed(from: color, to: color, share: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share, from.b + (to.b - from.b) * share, Theme.contrast ? 1 : 0.78);
    }

    // Ochre, malachite, azurite; light ones on a dark ground.
    function pigment(share: real): color {
        const middle = Theme.contrast ? Theme.malachiteLight : Theme.malachite;
        const end = Theme.contrast ? Theme.azuriteLight : Theme.azurite;
        return share < 0.55 ? grove.mixed(Theme.ochreField, middle, share / 0.55) : grove.mixed(middle, end, (share - 0.55) / 0.45);
    }

    // Nodes at uneven distances, the same every time.
    function nodes(): string {
        let path = "";
        const heights = Array.from(grove.heights), marked = Array.from(grove.marked); // to be read quickly
        const scatter = (a, b) => Math.abs(Math.sin(a * 12.9898 + b * 78.233) * 43758.5453) % 1;
        const ground = grove.height, pitch = grove.pitch, stalk = grove.stalk;
        for (let i = 0; i < heights.length; ++i) {
            const x = Math.round((i + 0.5) * pitch - stalk / 2) - 1;
            const top = grove.tallest * heights[i] / 1000 - 24;
            let up = 31 + 19 * scatter(i, 0);
            for (let k = 1; up < top; ++k) {
                path += `M${x} ${Math.round(ground - up)}h${stalk + (marked.includes(i) ? 6 : 2)}`;
                up += 34 + 18 * scatter(i, k);
            }
        }
        return path;
    }

    Item {
        y: grove.height - height
        width: grove.width
        height: grove.tallest * grove.grown + 1
        clip: grove.grown < 1

        Item {
            y: parent.height - height
            width: grove.width
            height: grove.height

            Repeater {
                model: grove.heights

                delegate: Rectangle {
                    required property int index
                    required property int modelData
                    readonly property bool own: grove.marked.includes(index)

                    x: Math.round((index + 0.5) * grove.pitch - grove.stalk / 2) - (own ? 2 : 0)
                    anchors.bottom: parent?.bottom
                    width: grove.stalk + (own ? 4 : 0)
                    height: grove.tallest * modelData / 1000
                    color: own ? Theme.azuriteDeep : grove.pigment(index / (grove.count - 1))
                }
            }

            Shape {
                anchors.fill: parent

                ShapePath {
                    strokeColor: Theme.paper
                    strokeWidth: 3
                    fillColor: "transparent"
                    capStyle: ShapePath.FlatCap

                    PathSvg {
                        path: grove.nodes()
                    }
                }
            }
        }
    }
}
