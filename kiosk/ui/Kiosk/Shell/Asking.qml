import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// "Is anyone still there?" A dash a second turns into a dot; any touch answers. The keys lie in the
// zone of reach mode whether it is on or not.
Item {
    id: asking

    readonly property real firstX: Stage.blockX + Stage.margin
    readonly property real lastX: Stage.blockX + Stage.baseWidth - Stage.margin
    readonly property real figureY: Stage.portrait ? 268 : 62
    readonly property real dashesY: Stage.portrait ? 500 : 294
    readonly property real keysY: asking.dashesY + 74
    readonly property real keyHeight: 144

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        opacity: 0.72
    }

    // Any touch counts as an answer and does nothing else; the filter on the window has seen it.
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: Visit.touched()
    }

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Stage.portrait ? 900 : 688
        color: Theme.paper

        Rectangle {
            width: parent.width
            height: 4
            color: Theme.ink
        }

        Heading {
            x: asking.firstX - 4
            y: 44
            width: (Stage.portrait ? asking.lastX : asking.lastX - seconds.width - 48) - x
            text: qsTr("还在看吗？")
            size: Theme.display
            tracking: 0.05
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 44
        }

        Caption {
            x: asking.firstX
            y: 178
            text: qsTr("字号、对比也一并复原")
        }

        FigureText {
            id: seconds

            x: Stage.portrait ? asking.firstX : asking.lastX - width
            y: asking.figureY
            width: implicitWidth
            value: Visit.secondsLeft
            unit: qsTr("秒后回到开头")
            size: Theme.figureXl
        }

        Countdown {
            x: asking.firstX
            y: asking.dashesY
            width: Stage.contentWidth
        }

        PrimaryKey {
            id: on

            x: asking.firstX
            y: asking.keysY
            width: Stage.contentWidth - Stage.column - Stage.gutter
            height: asking.keyHeight
            text: qsTr("继续看")
            size: 52
            arrow: false
            onActivated: Visit.touched()
        }

        Key {
            x: on.x + on.width + Stage.gutter
            y: asking.keysY
            width: Stage.column
            height: asking.keyHeight
            text: qsTr("回到开头")
            size: 44
            onActivated: Visit.end()
        }

        Body {
            x: asking.firstX
            y: asking.keysY + asking.keyHeight + 32
            width: Stage.contentWidth
            text: qsTr("碰别处任何地方，也算继续看。")
            color: Theme.ink2
        }
    }
}
