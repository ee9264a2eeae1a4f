import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Where the map page's pieces lie. In landscape the card stands in a column at the right, which large
// text widens; in portrait title, card, legend and keys lie below the map, counted from the rail
// upwards. In reach mode all keys are in the zone and the card has the room that they leave. Where
// parks have several firms, each is one tap away: room is kept for their keys, for all parks alike.
QtObject {
    id: plan

    required property MapCard card
    required property MapLegend legend
    required property MapDoors doors
    required property bool photo
    required property real turnWidth // of the switch between then and now
    readonly property bool portrait: Stage.portrait
    readonly property bool reach: Stage.reach
    readonly property real larger: Theme.textScale - 1
    readonly property bool wordy: Theme.latin || Language.paired
    readonly property bool firms: plan.doors.count > 0
    readonly property bool several: plan.doors.several
    readonly property bool brief: !plan.portrait && (plan.reach || Diagram.mostFirms > 2) // the legend
    // In reach mode across they have a row of their own above the other keys, as large words have.
    readonly property bool double: plan.reach && !plan.portrait && (Diagram.mostFirms > 1 || Theme.textScale > 1.25)
    readonly property real keysY: Stage.keysY + (plan.double ? 12 : 0)
    // Upright all keys of a park lie below the card then.
    readonly property int belowRows: !plan.portrait || plan.reach || Diagram.mostFirms < 2 ? 0 : Diagram.mostFirms > 3 ? 2 : 1
    readonly property real below: plan.belowRows > 0 ? plan.belowRows * plan.rowPitch + 12 : 0
    readonly property real rowHeight: plan.double || plan.belowRows > 0 || plan.several && !plan.reach ? 76 : Stage.keyHeight
    readonly property real rowPitch: 76 + 12
    // Landscape is counted from above, portrait from below: a panel that turns needs both by themselves.
    readonly property real landTitleY: plan.reach ? 36 : plan.wordy ? 60 : 80
    readonly property real landMapHeight: plan.reach ? Stage.zoneY : Stage.height - 144

    readonly property real columnWidth: plan.portrait ? Stage.contentWidth : (plan.wordy ? 424 : 368) + plan.larger * 352
    readonly property real columnX: plan.portrait ? Stage.blockX + Stage.margin : Stage.blockX + Stage.baseWidth - Stage.margin - plan.columnWidth
    readonly property real parkKeysY: Stage.railY - 304
    readonly property real legendY: plan.portrait ? (plan.reach ? Stage.zoneY : plan.parkKeysY) - 154 : plan.landMapHeight - (plan.brief && !plan.reach ? 8 : plan.brief || plan.wordy ? 24 : 36 - plan.larger * 24) - plan.legend.implicitHeight
    readonly property real wholeCard: (plan.reach ? 200 : 250) + plan.larger * 112 + (plan.wordy ? 84 + (plan.reach ? 0 : plan.larger * 148) : 0)
    readonly property real cardHeight: plan.belowRows === 0 ? plan.wholeCard : Math.max(Language.paired ? 280 : 230, plan.wholeCard - 72)
    readonly property real titleY: plan.portrait ? plan.ruleY - 100 : plan.landTitleY
    readonly property real ruleY: plan.portrait ? plan.legendY - 24 - plan.below - plan.cardHeight : plan.landTitleY + (plan.wordy ? 160 : 172) + plan.larger * 40
    readonly property real mapWidth: plan.portrait ? Stage.width : plan.columnX - 48
    readonly property real mapHeight: plan.portrait ? plan.ruleY - 100 : plan.landMapHeight

    // The keys of the selected park.
    readonly property bool doorsAcross: plan.portrait || plan.reach || Theme.textScale > 1.25
    readonly property bool photoAbove: plan.photo && !plan.inset && (!plan.doorsAcross || !plan.firms)
    // The key that goes on in a long text has a row of its own, where there is no other.
    readonly property bool more: !plan.firms && plan.photoAbove && !plan.doorsAcross && !plan.card.fits(plan.legendY - 36 - Stage.keyHeight - plan.ruleY - plan.card.bodyY)
    readonly property int doorRows: (plan.firms || plan.more ? 1 : 0) + (plan.photoAbove ? 1 : 0)
    readonly property real doorsHeight: plan.doorRows * Stage.keyHeight + Math.max(0, plan.doorRows - 1) * 12
    readonly property real doorsX: {
        if (plan.portrait)
            return plan.columnX + (plan.reach || plan.belowRows > 0 ? 0 : plan.card.bodyX);
        return plan.reach ? plan.columnX + plan.columnWidth - plan.doorsWidth : plan.columnX;
    }
    readonly property real doorsWidth: {
        if (plan.portrait && !plan.reach)
            return plan.belowRows > 0 ? plan.columnWidth : plan.card.bodyWidth;
        if (plan.reach && !plan.portrait)
            return plan.double ? Stage.contentWidth : 640 + plan.larger * 120;
        return plan.columnWidth - (plan.reach && plan.turnWidth > 0 ? plan.turnWidth + 16 : 0);
    }
    readonly property real doorsY: {
        if (plan.reach)
            return plan.portrait ? Stage.zoneY + 32 : plan.double ? Stage.zoneY + 16 : Stage.keysY;
        if (plan.belowRows > 0)
            return plan.legendY - plan.below;
        if (plan.several)
            return Math.min(plan.legendY - (plan.brief ? 0 : 12) - plan.severalRows * plan.rowPitch, plan.ruleY + plan.card.bodyY + plan.card.bodyHeight + 24);
        const height = Math.max(Stage.keyHeight, plan.doorsHeight);
        if (plan.portrait)
            return plan.legendY - 46 - height;
        const single = height <= Stage.keyHeight;
        const usual = Math.min(plan.legendY - (single && plan.larger === 0 ? 60 : 24) - height, plan.inset ? plan.doorsTop : plan.ruleY + (single ? 344 : 280) + plan.larger * 160);
        // A text that is too long for the room above them drives the keys down.
        return plan.card.fits(usual - 24 - plan.ruleY - plan.card.bodyY) ? usual : plan.legendY - 24 - height;
    }
    // In the column: rows for the keys of several firms. They are as few as leave the text whole, or
    // some lines of it.
    readonly property real columnRoom: plan.legendY - 24 - plan.ruleY - plan.card.bodyY
    readonly property int severalRows: {
        if (!plan.several)
            return 1;
        const keys = plan.doors.keys;
        const cells = Math.min(7, keys.count) + (plan.photo ? 1 : 0);
        for (let rows = keys.rowsOf(cells, keys.ample); rows >= keys.rowsOf(cells, keys.least); --rows) {
            if (plan.card.fits(plan.columnRoom - rows * plan.rowPitch))
                return rows;
        }
        const most = Math.floor((plan.columnRoom - plan.card.leastHeight) / plan.rowPitch);
        return Math.max(1, Math.min(most, keys.rowsOf(cells + 1, keys.least)));
    }
    readonly property int rows: plan.reach ? 1 : plan.portrait ? Math.max(1, plan.belowRows) : plan.severalRows
    // The height that the text has: down to its keys, or to the legend.
    readonly property real bodyRoom: {
        const top = plan.ruleY + plan.card.bodyY;
        if (plan.inset && !plan.firms)
            return plan.doorsTop - 12 - top;
        if (plan.several && !plan.reach && !plan.portrait)
            return plan.columnRoom - plan.severalRows * plan.rowPitch;
        const free = (plan.portrait ? plan.ruleY + plan.cardHeight : plan.legendY - 24) - top;
        const aside = plan.portrait && !plan.firms; // the photograph's key stands at the left
        if (plan.reach || plan.belowRows > 0 || ((plan.doorRows === 0 || aside) && plan.card.fits(free)))
            return free;
        return plan.doorsY - 12 - top;
    }

    // The photograph stands in the column itself where that is high enough.
    readonly property real doorsTop: plan.ruleY + plan.card.bodyY + Math.max(150 + plan.larger * 120, plan.card.bodyHeight + 24)
    readonly property bool inset: plan.photo && !plan.several && plan.larger === 0 && !plan.portrait && plan.insetHeight > 400
    readonly property real insetY: plan.doorsTop + (plan.firms && !plan.reach ? Stage.keyHeight + 24 : 0)
    readonly property real insetHeight: plan.legendY - 24 - plan.insetY
}
