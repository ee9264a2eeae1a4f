import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// Seeds on the golden angle under an arc of 24 hours: one dot, one kind. The day passes over them
// when first shown; colour is the hour and means nothing else.
// Labels: where the day begins and ends; the seal's word.
Picture {
    id: seeds

    readonly property real rows: Theme.captionLine * Theme.caption
    // Whether the caption has room between the hours, under an arc with one row below it.
    readonly property bool oneRow: first.implicitWidth + caption.implicitWidth + last.implicitWidth + 48 <= Math.min(seeds.width, 2 * (seeds.height - seeds.rows - 20))
    readonly property real foot: (seeds.oneRow ? 10 : 14 + seeds.rows) + seeds.rows
    readonly property real scaling: Math.min(seeds.width / 1104, (seeds.height - seeds.foot - 10) / 552)
    readonly property real radius: 534 * seeds.scaling
    readonly property real middle: (seeds.width - 1104 * seeds.scaling) / 2 + 536 * seeds.scaling
    // Arc, seeds and captions stand in the middle of a height that is too much for them.
    readonly property real ground: Math.max(10 + 552 * seeds.scaling, (seeds.height - seeds.foot + 552 * seeds.scaling) / 2)

    sealed: true
    duration: 2400

    // A point on the arc after a share of the day, `off` px outside it.
    function at(share: real, off: real): string {
        const turn = Math.PI * (1 - share);
        const far = seeds.radius + off;
        return `${(seeds.middle + far * Math.cos(turn)).toFixed(1)} ${(seeds.ground - far * Math.sin(turn)).toFixed(1)}`;
    }

    function ticks(): string {
        let path = "";
        for (let hour = 1; hour < 24; ++hour)
            path += `M${seeds.at(hour / 24, 0)}L${seeds.at(hour / 24, hour % 6 === 0 ? 16 : 9)}`;
        return path;
    }

    Painting {
        name: "seeds"
        x: seeds.middle - 504 * seeds.scaling
        y: seeds.ground - 506 * seeds.scaling
        width: 1008 * seeds.scaling
        height: 508 * seeds.scaling
        fillMode: Image.Stretch
    }

    // The paper still lies over the hours to come.
    Shape {
        visible: seeds.progress < 1
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.paper
            strokeColor: "transparent"

            PathSvg {
                path: `M${seeds.middle} ${seeds.ground}L${seeds.at(Math.min(0.9999, seeds.progress), 6)}A${seeds.radius + 6} ${seeds.radius + 6} 0 0 1 ${seeds.at(1, 6)}Z`
            }
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.gold
            strokeWidth: 4

            PathSvg {
                path: `M${seeds.at(0, 0)}A${seeds.radius} ${seeds.radius} 0 0 1 ${seeds.at(Math.max(0.001, seeds.progress), 0)}`
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.gold
            strokeWidth: 3

            PathSvg {
                path: seeds.ticks()
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.ink
            strokeWidth: 2

            PathSvg {
                path: `M${seeds.middle - 536 * seeds.scaling} ${seeds.ground + 2}H${seeds.middle + 568 * seeds.scaling}`
            }
        }
    }

    Seal {
        x: seeds.middle + 568 * seeds.scaling - width - 2
        y: seeds.ground + 3 - height
        text: seeds.text(2)
    }

    Caption {
        id: first

        x: seeds.middle - 536 * seeds.scaling
        y: seeds.ground + 12
        text: seeds.text(0)
    }

    Caption {
        id: last

        x: seeds.middle + 568 * seeds.scaling - width
        y: seeds.ground + 12
        text: seeds.text(1)
    }

    Caption {
        id: caption

        x: seeds.oneRow ? Math.max(first.x + first.width + 24, Math.min(seeds.middle - 410 * seeds.scaling, last.x - 24 - implicitWidth)) : Math.max(0, Math.min(first.x, seeds.width - implicitWidth))
        y: seeds.ground + 12 + (seeds.oneRow ? 0 : seeds.rows + 4)
        width: seeds.oneRow ? Math.min(implicitWidth, last.x - 24 - x) : seeds.width
        text: seeds.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }
}
