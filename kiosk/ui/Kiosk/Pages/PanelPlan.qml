import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Where a panel's title, figure and text stand in the room that there is. The figure is as large as
// the room allows; a text that will not fit is left to be told in parts of `lines` lines.
QtObject {
    id: plan

    enum Arrangement {
        Stacked, // title, figure, text
        FigureLast, // title, text, figure
        Columns // title and figure, text on their right
    }
    enum Place {
        Nowhere,
        Beside,
        Below,
        Above
    }

    required property string title
    required property string text
    required property string value
    required property string qualifier
    required property string unit
    required property string note // what the figure counts: one line, and broken to stand beside it
    required property string noteBroken
    required property real width
    required property real height
    required property real fair // height beyond which the figure gives way to the picture
    required property bool portrait

    readonly property list<real> sizes: [336, 300, 288, 262, 240, 208, 168, 150, 128]
    readonly property real largestSize: plan.portrait ? 288 : 336
    readonly property real lineHeight: Theme.body * Theme.bodyLine
    readonly property real noteLine: Theme.caption * Theme.captionLine
    readonly property bool figured: plan.value !== ""
    readonly property FigureMetrics metrics: FigureMetrics {
        value: plan.value
        qualifier: plan.qualifier
        unit: plan.unit
    }
    // Where not even the smallest figure has room as designed, its words are as small as need be.
    readonly property real share: plan.metrics.width(plan.smallestSize, 1) <= plan.width ? 1 : 0
    readonly property real smallestSize: plan.sizes[plan.sizes.length - 1]
    readonly property real noteWidth: Typesetter.width(plan.noteBroken, Theme.sans, Theme.caption)
    readonly property real noteHeight: plan.noteLine * (plan.note === "" ? 0 : Typesetter.lines(plan.note, Theme.sans, Theme.caption, plan.width))
    readonly property int noteRows: plan.noteBroken.split("\n").length

    // The title as the editor broke it, or on one line where room is short
    readonly property string oneLine: Typesetter.inOne(plan.title)
    readonly property bool broken: plan.title !== plan.oneLine
    readonly property real oneLineWidth: plan.titleWidth(plan.oneLine)
    readonly property bool whole: plan.fits(plan.titleHeight(plan.title))
    readonly property bool joined: plan.broken && !plan.whole && plan.oneLineWidth <= plan.width
    // A title that is much too long for its lines takes more of them, smaller.
    readonly property bool wrapped: plan.oneLineOrBrokenWidth * 44 / Theme.title > plan.width
    readonly property real headingSize: plan.wrapped ? 52 : Theme.title
    readonly property string heading: plan.joined ? plan.oneLine : plan.title
    readonly property real headingHeight: plan.titleHeight(plan.heading)

    readonly property int columnLines: Typesetter.lines(plan.text, Theme.sans, Theme.body, plan.columnWidth)
    readonly property int stackLines: Typesetter.lines(plan.text, Theme.sans, Theme.body, plan.width)
    readonly property real columnWidth: plan.width * 0.487
    readonly property real columnX: plan.width - plan.columnWidth
    readonly property real columnLimit: Math.min(plan.height, 400)
    readonly property int arrangement: !plan.figured ? PanelPlan.Stacked : !plan.portrait ? (plan.broken ? PanelPlan.FigureLast : PanelPlan.Stacked) : plan.largestInColumns() > 0 ? PanelPlan.Columns : PanelPlan.Stacked
    readonly property bool inColumns: plan.arrangement === PanelPlan.Columns

    readonly property real bestSize: plan.inColumns ? plan.largestInColumns() : plan.largest(plan.headingHeight)
    readonly property real size: plan.bestSize > 0 ? plan.bestSize : plan.smallest()
    readonly property int place: !plan.figured || plan.note === "" ? PanelPlan.Nowhere : plan.arrangement === PanelPlan.FigureLast ? PanelPlan.Above : plan.inColumns || !plan.besideFits(plan.size) ? PanelPlan.Below : PanelPlan.Beside
    // Lines of text that there is room for
    readonly property int lines: plan.inColumns ? plan.columnLines : Math.max(1, Math.floor((plan.height - plan.rest(plan.size, plan.headingHeight) + 2) / plan.lineHeight))
    readonly property int shownLines: plan.inColumns ? plan.columnLines : Math.min(plan.lines, plan.stackLines)

    readonly property real textX: plan.inColumns ? plan.columnX : 0
    readonly property real textWidth: plan.inColumns ? plan.columnWidth : plan.width
    readonly property real figureY: plan.arrangement === PanelPlan.FigureLast ? plan.textY + plan.shownLines * plan.lineHeight + plan.beforeFigure : plan.headingHeight + 11
    readonly property real beforeFigure: plan.note === "" ? 36 : 44 + plan.noteHeight
    readonly property real noteX: plan.place === PanelPlan.Beside ? plan.besideX(plan.size) : 0
    readonly property real noteY: plan.place === PanelPlan.Beside ? plan.figureY + plan.size * 0.04 : plan.place === PanelPlan.Above ? plan.figureY - plan.noteHeight : plan.figureY + plan.size * 0.68 + plan.below(plan.size) + plan.underFigure(plan.size)
    readonly property real textY: plan.inColumns ? plan.columnTextY : plan.figured && plan.arrangement === PanelPlan.Stacked ? plan.rest(plan.size, plan.headingHeight) : plan.headingHeight + 20
    readonly property real columnTextY: plan.oneLineOrBrokenWidth > plan.columnX - 36 ? plan.headingHeight + 12 : 8
    readonly property real oneLineOrBrokenWidth: Math.max(...plan.title.split("\n").map(line => plan.titleWidth(line)))
    readonly property real needed: plan.inColumns ? plan.columnsNeed(plan.size) : plan.rest(plan.size, plan.headingHeight) + plan.shownLines * plan.lineHeight

    function titleWidth(line: string): real {
        return Typesetter.width(line, Theme.serif, Theme.title) + line.length * Theme.title * 0.06 * Theme.tracking;
    }
    function titleHeight(title: string): real {
        const lines = plan.wrapped ? Typesetter.lines(title, Theme.serif, plan.headingSize, plan.width) : title.split("\n").length;
        return title === "" ? 0 : lines === 1 ? 80 : 83 * lines;
    }
    function besideX(size: real): real {
        return plan.metrics.digitsEnd(size, plan.share) + Math.max(10, size * 0.07);
    }
    function figureFits(size: real): bool {
        return plan.share === 0 ? size === plan.smallestSize : plan.metrics.width(size, 1) <= plan.width;
    }
    function below(size: real): real {
        return plan.metrics.below(size, plan.width);
    }
    // Air below the digits; a comma hangs down into it, and letters do.
    function underFigure(size: real): real {
        return plan.metrics.hanging ? Math.max(24, size * 0.24) : /,/.test(plan.value) ? Math.max(24, size * 0.16) : 24;
    }
    // The note stands on the right of the digits, above the unit; it may reach a little beyond the column.
    function besideFits(size: real): bool {
        const above = size * 0.62 - (plan.metrics.behind === "" ? 0 : 76);
        return plan.share === 1 && plan.besideX(size) + plan.noteWidth <= plan.width + 36 && plan.noteRows * plan.noteLine <= above;
    }
    // Height of everything but the text
    function rest(size: real, head: real): real {
        if (!plan.figured)
            return head + 20;
        if (plan.arrangement === PanelPlan.FigureLast)
            return head + 20 + plan.beforeFigure + size * 0.8 + plan.below(size);
        const below = plan.note !== "" && !plan.besideFits(size);
        return head + 11 + plan.below(size) + (below ? size * 0.68 + plan.underFigure(size) + plan.noteHeight + 20 : size * 0.8 + 40);
    }
    // Whether so many lines can stand with the figure: at a text's end a little less than a line is
    // left free, before a figure nothing.
    function holds(lines: int): bool {
        return lines <= plan.lines || (plan.arrangement === PanelPlan.Stacked && plan.rest(plan.size, plan.headingHeight) + lines * plan.lineHeight - Math.min(38, 0.75 * plan.lineHeight) <= plan.height);
    }
    function fits(head: real): bool {
        return plan.figured ? plan.inColumns || plan.largest(head) > 0 : plan.rest(0, head) + plan.stackLines * plan.lineHeight <= plan.height;
    }
    function textFits(size: real, head: real, height: real): bool {
        return plan.figureFits(size) && plan.rest(size, head) + plan.stackLines * plan.lineHeight <= height;
    }
    // The largest size at which the whole text fits too; 0 if there is none.
    function largest(head: real): real {
        const fair = plan.sizes.find(size => size <= plan.largestSize && plan.textFits(size, head, plan.fair));
        return fair ?? plan.sizes.find(size => size <= 168 && plan.textFits(size, head, plan.height)) ?? 0;
    }
    function largestInColumns(): real {
        return plan.sizes.find(size => size <= plan.largestSize && plan.metrics.width(size, 1) <= plan.columnX - 36 && plan.columnsNeed(size) <= plan.columnLimit) ?? 0;
    }
    function columnsNeed(size: real): real {
        const rows = Typesetter.lines(plan.note, Theme.sans, Theme.caption, plan.columnX - 36);
        const left = plan.titleHeight(plan.title) + 11 + size * 0.68 + (plan.note === "" ? 0 : plan.underFigure(size) + rows * plan.noteLine);
        return Math.max(left, plan.columnTextY + plan.columnLines * plan.lineHeight);
    }
    function smallest(): real {
        return plan.sizes.find(size => size <= 168 && plan.figureFits(size)) ?? 128;
    }
}
