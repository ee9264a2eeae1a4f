pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A strand of hair from close by: round, dark, with the wavy edges of its scales.
Item {
    id: hair

    readonly property int steps: 20
    readonly property real drawn: 384 // px that an edge is long before it is stretched

    // How far a scale's edge is from its middle, some steps down.
    function wave(step: int, phase: real): real {
        const t = step / hair.steps * hair.drawn;
        return 9 * Math.sin(t / 31 + phase) + 14 * Math.sin(t / 67 + phase * 1.7) + 5 * Math.sin(t / 16.3 + phase * 2.3);
    }

    // One scale's edge from the top to the bottom, smoothed between its points.
    function edge(phase: real): string {
        const down = hair.drawn / hair.steps;
        let path = `M${hair.wave(0, phase)} 0`;
        for (let i = 1; i <= hair.steps; ++i) {
            const here = hair.wave(i, phase);
            const middle = i < hair.steps ? (here + hair.wave(i + 1, phase)) / 2 : here;
            path += `Q${here} ${i * down} ${middle} ${(i < hair.steps ? i + 0.5 : i) * down}`;
        }
        return path;
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.hairDark
            }
            GradientStop {
                position: 0.14
                color: "#24312F"
            }
            GradientStop {
                position: 0.4
                color: Theme.hairMid
            }
            GradientStop {
                position: 0.62
                color: "#3A4A46"
            }
            GradientStop {
                position: 0.88
                color: "#1F2B29"
            }
            GradientStop {
                position: 1
                color: "#101817"
            }
        }
    }

    // One drawing an edge: those that the narrowing river does not touch are not drawn again. Another
    // height, as each language leaves the strand, stretches them.
    Repeater {
        model: Math.ceil((hair.width + 40) / 57)

        delegate: Shape {
            id: scale

            required property int index

            x: scale.index * 57 + 14 * Math.sin(scale.index * 2.1)
            preferredRendererType: Shape.CurveRenderer
            transform: Scale {
                yScale: hair.height / hair.drawn
            }

            ShapePath {
                fillColor: "transparent"
                strokeColor: "#578FA29A"
                strokeWidth: 2

                PathSvg {
                    path: hair.edge(scale.index * 1.9)
                }
            }
        }
    }
}
