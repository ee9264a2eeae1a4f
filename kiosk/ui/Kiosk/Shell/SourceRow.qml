import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A row of the sources sheet: what, of which kind, what the page says, where. What the source has
// lost stands in a dashed frame: it stays open.
Item {
    id: row

    required property int index
    required property string kind
    required property string about
    required property string note
    required property string reference
    readonly property bool damaged: row.kind === "damaged"
    readonly property string kindName: {
        switch (row.kind) {
        case "derived":
            return qsTr("推算");
        case "damaged":
            return qsTr("原文残缺");
        case "claim":
            return qsTr("当事方自述");
        default:
            return qsTr("报道所载");
        }
    }
    // Facts of the story by their number; what the ledger says of a firm, park or photograph by its part.
    readonly property string place: {
        if (row.damaged)
            return row.reference === "" ? "" : qsTr("%1 行", "", row.reference.split("–").length).arg(row.reference);
        switch (row.reference.split("-")[0]) {
        case "firm":
            return qsTr("企业");
        case "place":
            return qsTr("园区");
        case "photo":
            return qsTr("照片");
        default:
            return row.reference;
        }
    }
    readonly property real line: kindText.y + kindText.baselineOffset
    // Upright, what is much too long for its column takes from what is left beside the kind.
    readonly property real kindX: Stage.portrait ? Math.max(420, Math.min(row.wide(row.about, Theme.serif) + 24, where.x - row.wide(row.kindName, Theme.sans) - 64)) : 592
    readonly property real noteX: Stage.portrait ? 0 : 592 + Math.max(272, kindText.implicitWidth + 80)

    function wide(text: string, face: string): real {
        return 1.06 * Typesetter.width(text, face, 30);
    }

    Accessible.role: Accessible.Row
    Accessible.name: `${row.about} ${row.kindName} ${row.note} ${row.place}`

    Rectangle {
        visible: !row.damaged
        width: parent.width
        height: Theme.hair
        color: Theme.inkLine
    }

    Shape {
        visible: row.damaged
        x: -18
        y: 9
        width: parent.width + 36
        height: parent.height - 16

        ShapePath {
            fillColor: Theme.paperLight
            strokeColor: Theme.ink
            strokeWidth: Theme.hair
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 3]

            PathRectangle {
                width: row.width + 36
                height: row.height - 16
            }
        }
    }

    Heading {
        y: row.line - baselineOffset
        width: row.kindX - 24
        text: row.about
        size: 40
        lineHeight: 1
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Item {
        id: sign

        x: row.kindX
        y: kindText.y + (kindText.height - height) / 2
        width: 22
        height: 22

        Rectangle {
            visible: row.kind === "printed"
            anchors.fill: parent
            color: Theme.azuriteDeep
        }
        Rectangle {
            visible: row.kind === "claim"
            anchors.fill: parent
            color: "transparent"
            border.width: 4
            border.color: Theme.azuriteDeep
        }
        Rectangle {
            visible: row.kind === "derived"
            y: 4
            width: 22
            height: 4
            color: Theme.azuriteDeep
        }
        Rectangle {
            visible: row.kind === "derived"
            y: 14
            width: 22
            height: 4
            color: Theme.azuriteDeep
        }
        Shape {
            visible: row.damaged
            anchors.fill: parent

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.ink
                strokeWidth: 3
                strokeStyle: ShapePath.DashLine
                dashPattern: [1.6, 1.2]

                PathRectangle {
                    width: 22
                    height: 22
                }
            }
        }
    }

    Body {
        id: kindText

        x: sign.x + 40
        y: Stage.portrait ? 12 : (row.height - height) / 2
        text: row.kindName
        width: Stage.portrait ? Math.min(implicitWidth, where.x - 24 - x) : implicitWidth
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
        lineHeight: size * 1.4
    }

    BalancedCaption {
        room: where.x - 24 - x

        x: row.noteX
        y: Stage.portrait ? 22 + Theme.body * 1.4 : lineCount > 1 ? (row.height - height) / 2 : row.line - baselineOffset
        text: row.note
        // The row has room for two lines.
        size: [Theme.caption, 36, 33].find(size => size <= Theme.caption && Typesetter.lines(text, Theme.sans, size, room) <= 2) ?? 30
        lineHeight: size * 1.3
    }

    Caption {
        id: where

        x: row.width - width
        y: row.line - baselineOffset
        text: row.place
        size: Stage.portrait && row.wide(row.about, Theme.serif) + row.wide(row.kindName, Theme.sans) + Typesetter.width(text, Theme.sans, Theme.caption) > row.width - 112 ? 30 : Theme.caption
        lineHeight: size * 1.3
    }
}
