import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Where the map page's pieces lie. In landscape the card stands in a column at the right, which large
// text widens; in portrait title, card, legend and keys lie below the map, counted from the rail
// upwards. In reach mode all keys are in the zone and the card has the room that they leave.
QtObject {
    id: plan

    required property MapCard card
    required property MapLegend legend
    required property bool firms
    required property bool photo
    required property real turnWidth // of the switch between then and now
    readonly property bool portrait: Stage.portrait
    readonly property bool reach: Stage.reach
    readonly property real larger: Theme.textScale - 1
    readonly property bool wordy: Theme.latin || Language.paired
    // Landscape is counted from above, portrait from below: a panel that turns needs both by themselves.
    readonly property real landTitleY: plan.reach ? 36 : plan.wordy ? 60 : 80
    readonly property real landMapHeight: plan.reach ? Stage.zoneY : Stage.height - 144

    readonly property real columnWidth: plan.portrait ? Stage.contentWidth : (plan.wordy ? 424 : 368) + plan.larger * 352
    readonly property real columnX: plan.portrait ? Stage.blockX + Stage.margin : Stage.blockX + Stage.baseWidth - Stage.margin - plan.columnWidth
    readonly property real parkKeysY: Stage.railY - 304
    readonly property real legendY: plan.portrait ? (plan.reach ? Stage.zoneY : plan.parkKeysY) - 154 : plan.landMapHeight - (plan.reach || plan.wordy ? 24 : 50 - plan.larger * 52) - plan.legend.implicitHeight
    readonly property real cardHeight: (plan.reach ? 200 : 250) + plan.larger * 112 + (plan.wordy ? 84 + (plan.reach ? 0 : plan.larger * 148) : 0)
    readonly property real titleY: plan.portrait ? plan.ruleY - 100 : plan.landTitleY
    readonly property real ruleY: plan.portrait ? plan.legendY - 24 - plan.cardHeight : plan.landTitleY + (plan.wordy ? 160 : 172) + plan.larger * 40
    readonly property real mapWidth: plan.portrait ? Stage.width : plan.columnX - 48
    readonly property real mapHeight: plan.portrait ? plan.ruleY - 100 : plan.landMapHeight

    // The keys of the selected park.
    readonly property bool doorsAcross: plan.portrait || plan.reach || Theme.textScale > 1.25
    readonly property bool photoAbove: plan.photo && !plan.inset && (!plan.doorsAcross || !plan.firms)
    // The key that goes on in a long text has a row of its own, where there is no other.
    readonly property bool more: !plan.firms && plan.photoAbove && !plan.doorsAcross && !plan.card.fits(plan.legendY - 36 - Stage.keyHeight - plan.ruleY - plan.card.bodyY)
    readonly property int doorRows: (plan.firms || plan.more ? 1 : 0) + (plan.photoAbove ? 1 : 0)
    readonly property real doorsHeight: plan.doorRows * Stage.keyHeight + Math.max(0, plan.doorRows - 1) * 12
    readonly property real doorsX: plan.portrait && !plan.reach ? plan.columnX + plan.card.bodyX : plan.reach && !plan.portrait ? plan.columnX + plan.columnWidth - plan.doorsWidth : plan.columnX
    readonly property real doorsWidth: plan.portrait && !plan.reach ? plan.card.bodyWidth : plan.reach && !plan.portrait ? 640 + plan.larger * 120 : plan.columnWidth - (plan.reach && plan.turnWidth > 0 ? plan.turnWidth + 16 : 0)
    readonly property real doorsY: {
        if (plan.reach)
            return plan.portrait ? Stage.zoneY + 32 : Stage.keysY;
        const height = Math.max(Stage.keyHeight, plan.doorsHeight);
        if (plan.portrait)
            return plan.legendY - 46 - height;
        const single = height <= Stage.keyHeight;
        const usual = Math.min(plan.legendY - (single && plan.larger === 0 ? 60 : 24) - height, plan.inset ? plan.doorsTop : plan.ruleY + (single ? 344 : 280) + plan.larger * 160);
        // A text that is too long for the room above them drives the keys down.
        return plan.card.fits(usual - 12 - plan.ruleY - plan.card.bodyY) ? usual : plan.legendY - 24 - height;
    }
    // The height that the text has: down to its keys, or to the legend.
    readonly property real bodyRoom: {
        const top = plan.ruleY + plan.card.bodyY;
        if (plan.inset && !plan.firms)
            return plan.doorsTop - 12 - top;
        const free = (plan.portrait ? plan.ruleY + plan.cardHeight : plan.legendY - 24) - top;
        const aside = plan.portrait && !plan.firms; // the photograph's key stands at the left
        if (plan.reach || ((plan.doorRows === 0 || aside) && plan.card.fits(free)))
            return free;
        return plan.doorsY - 12 - top;
    }

    // The photograph stands in the column itself where that is high enough.
    readonly property real doorsTop: plan.ruleY + plan.card.bodyY + Math.max(150 + plan.larger * 120, plan.card.bodyHeight + 24)
    readonly property bool inset: plan.photo && plan.larger === 0 && !plan.portrait && plan.insetHeight > 400
    readonly property real insetY: plan.doorsTop + (plan.firms && !plan.reach ? Stage.keyHeight + 24 : 0)
    readonly property real insetHeight: plan.legendY - 24 - plan.insetY
}
