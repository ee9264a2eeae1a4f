pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The sources of the page below: printed, a party's own word, derived with its arithmetic, damaged.
Sheet {
    id: sheet

    readonly property real firstY: Stage.portrait ? source.y + source.height + 32 : Math.max(136, source.y + source.height + 8)
    readonly property real fullHeight: Stage.height - (Stage.portrait ? 200 : 150)
    readonly property real foot: Stage.height - Stage.railY // from the keys' top to the edge
    readonly property real keyY: sheet.sheetHeight - sheet.foot
    readonly property real rowHeight: Stage.portrait ? 34 + Theme.body * 1.4 + Theme.caption * 2.6 : Math.max(106, 24 + Theme.caption * 2.6)
    readonly property int rowsPerPage: Math.max(1, Math.floor((sheet.fullHeight - sheet.foot - 20 - sheet.firstY) / sheet.rowHeight))

    function look() {
        if (sheet.open)
            Sources.look(Way.page, Way.item, sheet.rowsPerPage);
    }

    name: qsTr("本页出处")
    veil: 0.81
    // As high as its rows, while they fit.
    sheetHeight: Sources.pages > 1 ? sheet.fullHeight : Math.min(sheet.fullHeight, sheet.firstY + Math.max(1, Sources.rows.count) * sheet.rowHeight + 40 + sheet.foot)
    onOpenChanged: sheet.look()
    Component.onCompleted: sheet.look()
    onRowsPerPageChanged: sheet.look()

    Heading {
        x: Stage.blockX + Stage.margin
        y: Stage.portrait ? 28 : 24
        text: sheet.name
        size: 56
    }

    BalancedCaption {
        id: source

        x: Stage.blockX + (Stage.portrait ? Stage.margin : 688)
        y: Stage.portrait ? 116 : 18
        room: Stage.blockX + Stage.baseWidth - Stage.margin - x
        text: qsTr("《%1》\n%2　记者 %3").arg(ExhibitTexts.sourceTitle).arg(ExhibitTexts.sourcePublished).arg(ExhibitTexts.sourceReporters.join(qsTr("、")))
        size: Math.min(Theme.caption, 36)
        lineHeight: size * 1.42
    }

    Column {
        x: Stage.blockX + Stage.margin
        y: sheet.firstY
        width: Stage.contentWidth

        Repeater {
            model: Sources.rows

            delegate: SourceRow {
                width: Stage.contentWidth
                height: sheet.rowHeight
            }
        }
    }

    Row {
        x: Stage.blockX + Stage.margin
        y: sheet.keyY
        spacing: 24
        visible: Sources.pages > 1

        Key {
            height: Stage.railHeight
            accessibleName: qsTr("前几条")
            icon: "left"
            width: 120
            possible: Sources.page > 0
            turns: -1
            onActivated: Sources.turn(-1)
        }

        Key {
            height: Stage.railHeight
            accessibleName: qsTr("后几条")
            icon: "right"
            width: 120
            possible: Sources.page < Sources.pages - 1
            turns: 1
            onActivated: Sources.turn(1)
        }

        Caption {
            height: Stage.railHeight
            verticalAlignment: Text.AlignVCenter
            text: qsTr("%1 / %2").arg(Sources.page + 1).arg(Sources.pages)
        }
    }

    Body {
        visible: Sources.pages === 1 && !Stage.portrait
        x: Stage.blockX + Stage.margin
        y: sheet.keyY
        width: 1280
        height: Stage.railHeight
        verticalAlignment: Text.AlignVCenter
        text: qsTr("数字都指回报纸上的一处；推算的写明，找不到的不写。")
        // What is much too long takes two lines.
        readonly property bool doubled: Typesetter.width(text, Theme.sans, 30) > width

        wrapMode: doubled ? Text.WordWrap : Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
        lineHeight: doubled ? 38 : Theme.bodyLine * size
    }

    PrimaryKey {
        x: Stage.blockX + Stage.baseWidth - Stage.margin - width
        y: sheet.keyY
        width: Math.max(Stage.portrait ? 288 : 362, implicitWidth)
        height: Stage.railHeight
        text: qsTr("关上")
        arrow: false
        onActivated: Way.closeSheet()
    }
}
