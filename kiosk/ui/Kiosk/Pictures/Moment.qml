pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A time crossed with a place: only there do the cells wake. A diagram; no result is implied.
// Labels: the band of the place; the band of the time; the axis; the seal's words.
Picture {
    id: moment

    readonly property real rows: Theme.captionLine * Theme.caption
    readonly property real edge: Stage.portrait ? sign.width + 12 : 24
    readonly property real head: 20
    readonly property real across: moment.width - moment.edge
    // Without room beside the time's word the caption stands below it.
    readonly property bool low: Typesetter.width(moment.caption, Theme.sans, 30) > chosen.x - moment.edge - 32
    readonly property real timeX: moment.edge + (moment.chosenColumn + 0.75) * moment.pitchX
    readonly property real foot: (moment.low ? 2 : 1) * moment.rows
    readonly property real down: moment.height - moment.head - moment.foot - 6
    readonly property int few: 6
    readonly property int groups: Math.ceil(moment.columns / moment.few)
    readonly property int columns: Math.max(8, Math.round((moment.across - 30) / 62))
    readonly property int lines: Math.max(6, Math.round((moment.down - 26) / 48))
    // Rows that are made, with one to spare: for one more or less a Repeater makes all of them anew.
    property int made: moment.lines + 1
    readonly property real pitchX: moment.across / (moment.columns + 0.4)
    readonly property real pitchY: moment.down / (moment.lines + 0.55)
    readonly property int chosenColumn: Math.round(moment.columns * 0.47)
    readonly property int chosenColumns: Math.round(moment.columns * 0.29)
    readonly property int chosenLine: Math.round(moment.lines / 3)
    readonly property int chosenLines: Math.round(moment.lines * 0.44)
    // The band of the time and that of the place.
    readonly property rect time: Qt.rect(moment.timeX, moment.head, moment.chosenColumns * moment.pitchX, moment.down)
    readonly property rect place: Qt.rect(moment.edge, moment.head + (moment.chosenLine + 0.1) * moment.pitchY, moment.across, moment.chosenLines * moment.pitchY)
    readonly property real timeShown: Math.min(1, moment.progress * 2.5)
    readonly property real placeShown: Math.max(0, Math.min(1, moment.progress * 2.5 - 0.8))
    readonly property real woken: Math.max(0, Math.min(1, moment.progress * 4 - 3))

    sealed: true
    duration: 2200
    onLinesChanged: moment.made = Math.max(moment.made, moment.lines + 1)

    // Where a row of cells stands, and which is its first cell that wakes.
    function level(line: int): real {
        return moment.head + (line + 0.6) * moment.pitchY;
    }
    function firstOf(line: int): int {
        return moment.chosenColumn + field.shift(line);
    }

    MomentField {
        id: field

        pitch: moment.pitchX
        begin: moment.edge
        end: moment.width
    }

    Rectangle {
        x: moment.time.x
        y: moment.time.y
        width: moment.time.width
        height: moment.time.height * moment.timeShown
        color: Qt.alpha(Theme.azuriteLight, Theme.contrast ? 0.32 : 0.2)
    }

    Rectangle {
        x: moment.place.x
        y: moment.place.y
        width: moment.place.width * moment.placeShown
        height: moment.place.height
        color: Qt.alpha(Theme.contrast ? Theme.malachiteLight : "#2F8A6C", Theme.contrast ? 0.28 : 0.16)
    }

    // A drawing for a few cells each: one for all is slow to draw again while the bands move.
    Repeater {
        model: moment.made * moment.groups

        delegate: MomentCells {
            required property int index
            readonly property int line: Math.floor(index / moment.groups)
            readonly property int from: index % moment.groups * moment.few
            readonly property int to: Math.min(from + moment.few, moment.columns)
            readonly property bool crossed: line >= moment.chosenLine && line < moment.chosenLine + moment.chosenLines
            readonly property int without: crossed ? moment.firstOf(line) : 0
            readonly property int until: crossed ? without + moment.chosenColumns : 0

            y: moment.level(line)
            visible: line < moment.lines
            bodies: field.cells(line, from, to, without, until, field.body)
            nuclei: field.cells(line, from, to, without, until, field.nucleus)
        }
    }

    Repeater {
        model: moment.chosenLines

        delegate: MomentCells {
            required property int index
            readonly property int line: moment.chosenLine + index
            readonly property int from: moment.firstOf(line)
            readonly property int to: from + moment.chosenColumns

            y: moment.level(line)
            visible: moment.woken < 1
            bodies: visible ? field.cells(line, from, to, 0, 0, field.body) : ""
            nuclei: visible ? field.cells(line, from, to, 0, 0, field.nucleus) : ""
        }
    }

    Rectangle {
        x: moment.time.x
        y: moment.place.y
        width: moment.time.width
        height: moment.place.height
        opacity: moment.woken
        color: Theme.paper
        border.color: Theme.gold
        border.width: 4
    }

    Repeater {
        model: moment.chosenLines

        delegate: MomentAwake {
            required property int index
            readonly property int line: moment.chosenLine + index
            readonly property int from: moment.firstOf(line)
            readonly property int to: from + moment.chosenColumns

            y: moment.level(line)
            opacity: moment.woken
            rays: field.cells(line, from, to, 0, 0, (at, seed) => field.rays(at, seed, 12, 16))
            tips: field.cells(line, from, to, 0, 0, (at, seed) => field.rays(at, seed, 17, 16.5))
            bodies: field.cells(line, from, to, 0, 0, field.body)
            nuclei: field.cells(line, from, to, 0, 0, at => field.disc(at.x, at.y + 1, 6))
        }
    }

    // Beside the time; a long word stands above the place instead, within the margin.
    Seal {
        readonly property real timeEnd: moment.time.x + moment.time.width

        x: Math.min(timeEnd + 10, moment.width - width)
        y: moment.place.y - (x < timeEnd + 2 ? height + 8 : 50)
        opacity: moment.woken
        text: moment.text(3)
    }

    VerticalCaption {
        id: sign

        x: Stage.portrait ? 0 : -20
        y: Math.max(0, Math.min(moment.height - moment.foot - height, moment.place.y + (moment.place.height - height) / 2))
        // Whether or not the caption stands lower: that hangs on how wide these words are.
        readonly property real room: moment.height - 2 * moment.rows

        visible: room >= natural * 30 / Theme.caption // a low picture has no room for it
        text: moment.text(0)
        size: Math.max(30, Math.min(Theme.caption, Theme.caption * room / natural))
    }

    Caption {
        x: moment.edge + 8
        y: moment.height - moment.rows
        width: (moment.low ? moment.width : chosen.x - 24) - x
        text: moment.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Caption {
        id: chosen

        x: Math.min(moment.timeX, after.x - 24 - implicitWidth)
        y: moment.height - moment.foot
        text: moment.text(1)
    }

    Caption {
        id: after

        x: moment.width - width
        y: moment.height - moment.foot
        text: moment.text(2)
    }
}
