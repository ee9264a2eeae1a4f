import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The chapter's tag above a panel: its operator as a window on the landscape, and its name.
Item {
    id: tag

    required property string sign
    required property string text
    property string second: "" // the same in the language below Chinese

    height: 64

    OperatorSigns {
        visible: tag.sign === "all"
        anchors.verticalCenter: parent.verticalCenter
        size: 38
        bar: 9
        spacing: 16
    }

    OperatorWindow {
        id: window

        readonly property real bar64: tag.sign === "equals" ? 14 : 19

        visible: tag.sign !== "all" && tag.sign !== ""
        y: (64 - window.height) / 2
        width: 64
        height: tag.sign === "minus" ? 19 : tag.sign === "equals" ? 40 : 64
        sign: tag.sign === "all" ? "minus" : tag.sign
        bar: window.bar64
        paintingScale: 0.5
        // The same part of the picture as in the design, but for ×, whose picture holds only its middle.
        view: tag.sign === "minus" ? Qt.point(500, 300 + 2 * window.y) : tag.sign === "times" ? Qt.point(1282, 490) : Qt.point(536, 352 + 2 * window.y)
    }

    Heading {
        id: name

        x: tag.sign === "all" ? 172 : 84
        y: 4
        height: 56
        verticalAlignment: Text.AlignVCenter
        text: tag.text
        size: Theme.tag
    }

    Heading {
        visible: tag.second !== "" && tag.second !== tag.text
        x: name.x + name.width + 24
        y: 4
        height: 56
        verticalAlignment: Text.AlignVCenter
        text: tag.second
        size: Theme.tag
        tracking: 0
        color: Theme.ink2
        font.family: Theme.serifFor(Language.second)
        font.weight: Font.Normal
    }
}
