import QtQuick
import Kiosk.Theme

// A figure: qualifier, value and unit hung from one baseline. `height` is the digits' own.
Item {
    id: figure

    required property string value
    property string qualifier: ""
    property string unit: ""
    property real size: Theme.figureM // as designed
    property color color: Theme.ink
    property real room: 0 // width that there is; 0: as much as it takes
    property bool shrinks: false // where room is short, rather than that its unit stands below
    readonly property real natural: metrics.width(figure.size, 1) // width that it takes as designed
    readonly property real drawn: figure.shrinks ? metrics.fitting(figure.size, figure.room) : figure.size
    readonly property real share: figure.room > 0 ? metrics.shareIn(figure.drawn, figure.room) : 1
    readonly property bool broken: figure.below > 0
    readonly property real line: figure.size * 0.68
    readonly property real below: figure.room > 0 ? metrics.below(figure.drawn, figure.room) : 0 // height of a unit that stands there
    readonly property string spoken: metrics.spoken

    implicitWidth: figure.broken ? Math.max(digits.x + digits.implicitWidth, rest.implicitWidth) : rest.x + rest.implicitWidth
    implicitHeight: figure.size * 0.8 + figure.below
    Accessible.role: Accessible.StaticText
    Accessible.name: figure.spoken

    FigureMetrics {
        id: metrics

        value: figure.value
        qualifier: figure.qualifier
        unit: figure.unit
    }

    Words {
        id: before

        visible: figure.qualifier !== ""
        y: figure.line - baselineOffset
        text: figure.qualifier
        color: figure.color
        font.family: Theme.serif
        font.weight: Font.Bold
        font.pixelSize: metrics.qualifierSize(figure.drawn, figure.share)
    }

    Words {
        id: digits

        x: before.visible ? before.implicitWidth + metrics.gapBefore(figure.drawn) : -figure.drawn * 0.035
        y: figure.line - baselineOffset
        text: metrics.digits
        color: figure.color
        font.family: metrics.words && !metrics.latin ? Theme.serif : Theme.digits
        font.weight: metrics.words && !metrics.latin ? Font.Bold : Font.Normal
        font.pixelSize: metrics.latin ? figure.drawn * 0.92 : metrics.words ? figure.drawn * 0.77 : figure.drawn
        font.letterSpacing: metrics.words ? 0 : -figure.drawn * 0.01
        font.features: {
            "lnum": 1
        }
    }

    Words {
        id: rest

        x: figure.broken ? 0 : digits.x + digits.implicitWidth + (text === "" ? 0 : metrics.gapBehind(figure.drawn))
        y: figure.line - baselineOffset + figure.below
        text: metrics.behind
        color: figure.color
        font.family: metrics.symbol ? Theme.digits : Theme.serif
        font.weight: metrics.symbol ? Font.Normal : Font.Bold
        font.pixelSize: metrics.behindSize(figure.drawn, figure.broken ? 1 : figure.share)
    }
}
