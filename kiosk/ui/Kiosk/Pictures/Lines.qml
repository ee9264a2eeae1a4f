pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Production lines: four run, six are being set up. The gap between two boards is one step; when
// first shown the boards take one, and then one every few seconds. How many boards there are means
// nothing.
// Labels: the step; the lines that run; those to come; the seal's word.
Picture {
    id: lines

    readonly property int running: 4
    readonly property int coming: 6
    // On a low drawing words are as small as may be.
    readonly property real wordSize: lines.height < 247 + 2 * Theme.captionLine * Theme.caption ? 30 : Theme.caption
    readonly property real rows: Theme.captionLine * lines.wordSize
    // Where all words do not fit one row above the lines, the first stands over the others.
    readonly property bool narrow: lines.starts[0] + lines.pitch + 20 + Typesetter.width(lines.text(0), Theme.sans, 30) + 24 > (lines.leftSeal ? busy.x : seal.x)
    readonly property bool leftSeal: lines.width < 1000
    readonly property real words: lines.narrow ? 33 + 2 * lines.rows : 39 + lines.rows
    // The drawing takes the height that there is: 1 is as designed.
    readonly property real room: Math.max(150, lines.height - lines.words - 14)
    readonly property real apart: Math.max(Math.min(156, 92 * lines.room / 424), lines.rows + 26) // the two groups
    readonly property real stretch: Math.min(1.7, (lines.room - lines.apart) / 332)
    // What is too high for the lines is shared above and below.
    readonly property real spare: Math.max(0, (lines.room - lines.apart - 332 * lines.stretch) / 2)
    readonly property real head: lines.spare + lines.words
    readonly property real middle: lines.head + 132 * lines.stretch // where all lines come from
    readonly property real pitch: 136
    readonly property list<real> starts: [228, 286, 248, 306]

    property int beat: 9000 // ms between two steps: a board takes less than ten seconds
    property real tick: 1

    sealed: true
    duration: 1400

    function lineY(index: int): real {
        return index < lines.running ? lines.head + 44 * index * lines.stretch : lines.head + (132 + 40 * (index - lines.running)) * lines.stretch + lines.apart;
    }

    LineTracks {
        anchors.fill: parent
        middle: lines.middle
        busy: Array.from({
            length: lines.running
        }, (_, i) => lines.lineY(i))
        coming: Array.from({
            length: lines.coming
        }, (_, i) => lines.lineY(lines.running + i))
    }

    // One step, from board to board.
    Shape {
        x: lines.starts[0]
        y: lines.head - 50
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.gold
            strokeWidth: 4

            PathSvg {
                path: `M0 12v-12h${lines.pitch}v12`
            }
        }
    }

    Repeater {
        model: lines.running

        delegate: LineBoards {
            required property int index

            x: lines.starts[index]
            y: lines.lineY(index) - 15
            // Where lines stand close, boards are lower than they are apart.
            transform: Scale {
                origin.y: 15
                yScale: Math.min(1, 44 * lines.stretch / 36)
            }
            count: Math.floor((lines.width - 44 - 76 - lines.starts[index]) / lines.pitch) + 1
            pitch: lines.pitch
            shift: lines.progress < 1 ? lines.progress * lines.progress * (3 - 2 * lines.progress) : lines.tick
        }
    }

    // The lines tick: once a step has been taken they rest until the next.
    Timer {
        running: lines.visible && lines.progress === 1 && !Theme.still
        interval: lines.beat
        repeat: true
        onTriggered: step.start()
        onRunningChanged: {
            if (!running)
                step.complete();
        }
    }

    NumberAnimation {
        id: step

        target: lines
        property: "tick"
        from: 0
        to: 1
        duration: lines.duration
        easing.type: Easing.InOutCubic
    }

    Caption {
        x: lines.narrow ? lines.starts[0] : lines.starts[0] + lines.pitch + 20
        y: lines.spare + (lines.narrow ? 0 : 10)
        width: Math.min(implicitWidth, (lines.narrow ? lines.width : lines.leftSeal ? busy.x - 24 : seal.x - 28) - x)
        text: lines.text(0)
        size: lines.wordSize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Caption {
        id: busy

        x: lines.width - width
        y: lines.spare + (lines.narrow ? lines.rows + 10 : 10)
        text: lines.text(1)
        size: lines.wordSize
    }

    Seal {
        id: seal

        x: lines.leftSeal ? lines.starts[0] - width - 28 : busy.x - width - 36
        y: busy.y + (busy.height - height) / 2 - 1
        size: 52
        text: lines.text(3)
    }

    Caption {
        x: lines.width - width
        y: lines.lineY(lines.running - 1) + (lines.apart - height) / 2 + 3
        text: lines.text(2)
        size: lines.wordSize
    }
}
