pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The input line: what has been typed, a caret, and how many firms are left of how many. Where both
// do not fit, the letters get smaller, then the count shorter; of the longest input the end is seen.
Rectangle {
    id: field

    readonly property real inset: 28
    readonly property real caretRoom: 20
    readonly property real least: 36 // size of a letter
    readonly property real breadth: 0.78 // of a letter, by its size
    readonly property real room: field.width - 2 * field.inset - field.caretRoom
    readonly property real letterSize: Math.max(field.least, Math.min(58, (field.room - field.widthOf(field.brief) - 16) / (Math.max(1, Directory.query.length) * field.breadth)))
    readonly property int most: Math.max(1, Math.floor(field.room / (field.least * field.breadth)))
    readonly property string shown: Directory.query.length > field.most ? "…" + Directory.query.slice(1 - field.most) : Directory.query
    readonly property real beside: field.room - typed.width - 16
    readonly property string brief: {
        if (Directory.found > 0)
            return qsTr("余%1家").arg(Numerals.amid(Directory.found, Language.code));
        return Directory.complete ? qsTr("没有") : "";
    }
    readonly property string whole: Directory.pool > 1 && field.brief !== "" ? qsTr("%1家里，%2").arg(Numerals.count(Directory.pool, Language.code)).arg(field.brief) : field.brief

    function widthOf(text: string): real {
        return metrics.font.pixelSize > 0 ? metrics.advanceWidth(text) : 0;
    }

    color: Theme.paperLight
    border.width: 4
    border.color: Theme.focus
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("已键入 %1").arg(Directory.query)

    // Letters and their caret run from left to right in every language.
    Item {
        id: line

        x: field.inset
        width: caret.x + caret.width
        height: parent.height
        transform: Stage.mirrored ? [turn] : []

        Turn {
            id: turn

            item: line
        }

        Row {
            id: typed

            anchors.verticalCenter: parent.verticalCenter
            spacing: field.letterSize * 0.14

            Repeater {
                model: field.most

                delegate: Words {
                    id: letter

                    required property int index
                    readonly property bool latin: /[A-Z0-9…]/.test(letter.text)

                    transform: [] // the whole line is turned back
                    visible: letter.index < field.shown.length
                    anchors.verticalCenter: parent?.verticalCenter
                    text: field.shown.charAt(letter.index)
                    color: Theme.ink
                    font.family: letter.latin ? Theme.digits : Theme.serif
                    font.pixelSize: letter.latin ? field.letterSize : Math.max(30, field.letterSize * 0.76)
                    font.features: {
                        "lnum": 1
                    }
                    Accessible.ignored: true
                }
            }
        }

        Rectangle {
            id: caret

            x: typed.width + 12
            anchors.verticalCenter: parent.verticalCenter
            width: 4
            height: 48
            color: Theme.focus
        }
    }

    Caption {
        id: count

        anchors.right: parent.right
        anchors.rightMargin: field.inset - 4
        anchors.verticalCenter: parent.verticalCenter
        text: {
            if (field.widthOf(field.whole) <= field.beside)
                return field.whole;
            return field.widthOf(field.brief) <= field.beside ? field.brief : "";
        }
    }

    FontMetrics {
        id: metrics

        font: count.font
    }
}
