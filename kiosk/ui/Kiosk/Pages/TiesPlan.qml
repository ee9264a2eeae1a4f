import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Where the pieces of the ties' page lie. In reach mode in landscape the firms' column takes the
// whole height, title and caption stand above the two others, and the sentence on the zone's upper edge.
QtObject {
    id: plan

    required property Heading title
    required property Body caption
    required property real keysY // where the keys begin
    readonly property bool portrait: Stage.portrait
    readonly property bool low: Stage.reach && !plan.portrait
    readonly property real left: Stage.blockX + Stage.margin
    readonly property real width: Stage.contentWidth

    // The caption stands beside the title; upright, below it where the two are too long.
    readonly property real titleY: plan.portrait ? 72 : plan.low ? 30 : 54
    readonly property real titleWidth: plan.low ? 568 : plan.width
    readonly property bool captionBelow: plan.portrait && plan.title.contentWidth + 40 + plan.caption.implicitWidth > plan.width
    readonly property real captionWidth: {
        if (plan.low)
            return 544;
        return plan.captionBelow ? plan.width : plan.width - plan.title.contentWidth - 40;
    }

    readonly property real pictureY: plan.portrait ? (plan.captionBelow ? 196 + plan.caption.height : 184) : plan.low ? 36 : 160
    readonly property real pictureHeight: (plan.low ? Stage.zoneY - 16 : plan.portrait ? plan.sentenceY - 28 : plan.sentenceY - 4) - plan.pictureY
    readonly property real head: plan.low ? 104 : 0

    readonly property int sentenceLines: plan.low ? 1 : plan.portrait ? 3 : 2
    readonly property real sentenceHeight: plan.low ? 84 : plan.portrait ? 3 * 1.5 * Theme.body : 128
    readonly property real sentenceWidth: plan.portrait || plan.low ? plan.width : 1152
    readonly property real sentenceY: {
        if (plan.low)
            return Stage.keysY - 88;
        if (!plan.portrait)
            return Stage.keysY + Stage.keyHeight / 2 - 64;
        return (Stage.reach ? Stage.zoneY - 28 : plan.keysY - 24) - plan.sentenceHeight;
    }
}
