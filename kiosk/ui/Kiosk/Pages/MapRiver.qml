import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme

// The river of the diagram. It is schematic and carries no fact: its course is drawn, not surveyed,
// so it stands here beside the drawing and not among the exhibit's files.
Item {
    id: river

    // x, y and width along the middle of the water, in the designed frame.
    readonly property list<real> landscape: [300, 262, 16, 330, 286, 26, 334, 317, 29, 321, 352, 24, 298, 387, 17, 274, 422, 16, 259, 458, 24, 264, 497, 35, 293, 541, 42, 348, 587, 39, 424, 628, 32, 511, 653, 28, 600, 662, 32, 682, 657, 43, 753, 647, 53, 814, 639, 54, 872, 642, 47, 932, 660, 41, 986, 686, 42, 1019, 707, 51, 1038, 727, 62, 1064, 754, 67, 1107, 787, 63, 1165, 815, 56, 1234, 835, 53, 1314, 849, 59, 1450, 862, 76]
    readonly property list<real> portrait: [120, 262, 16, 116, 289, 24, 103, 317, 27, 86, 349, 22, 69, 386, 17, 59, 428, 16, 59, 475, 23, 77, 521, 32, 117, 558, 37, 176, 584, 35, 247, 601, 30, 322, 608, 26, 397, 606, 30, 466, 598, 39, 532, 590, 47, 593, 588, 48, 650, 595, 43, 695, 613, 38, 727, 641, 38, 753, 678, 46, 780, 723, 55, 814, 770, 59, 854, 812, 56, 901, 846, 50, 955, 870, 48, 1014, 887, 53, 1110, 900, 66]
    property bool upright: Stage.portrait
    // Water, two banks, three ripples.
    property list<string> paths: ["", "", "", "", "", ""]

    function draw(): void {
        river.paths = Diagram.river(river.upright ? river.portrait : river.landscape);
    }

    Component.onCompleted: river.draw()

    Connections {
        target: Diagram

        function onChanged() {
            river.draw();
        }
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: "transparent"
            fillGradient: LinearGradient {
                x1: 0
                y1: 0
                x2: river.width
                y2: river.height

                GradientStop {
                    position: 0
                    color: Theme.mapWater1
                }
                GradientStop {
                    position: 1
                    color: Theme.mapWater2
                }
            }

            PathSvg {
                path: river.paths[0]
            }
        }

        ShapePath {
            strokeColor: Theme.mapBank
            strokeWidth: 2
            fillColor: "transparent"

            PathSvg {
                path: river.paths[1] + river.paths[2]
            }
        }

        ShapePath {
            strokeColor: Theme.mapRipple
            strokeWidth: 1.6
            strokeStyle: ShapePath.DashLine
            // In widths of the line: 70, 46, 30 and 60 px.
            dashPattern: [44, 29, 19, 38]
            fillColor: "transparent"

            PathSvg {
                path: river.paths[3] + river.paths[4] + river.paths[5]
            }
        }
    }
}
