import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The page's keys: on to what is chosen, the rest of a long sentence; upright and in reach mode also
// from firm to firm, to the next industry and to the map, for who does not reach the tiles.
Item {
    id: keys

    property bool more: false // whether the sentence goes on
    readonly property bool portrait: Stage.portrait
    readonly property bool stepped: keys.portrait || Stage.reach
    readonly property real moreWidth: Stage.reach && !keys.portrait ? 0 : rest.width + 16
    readonly property real gap: keys.portrait ? 24 : 12
    // Upright the four keys share the width: in one row, or in two in reach mode and for long words.
    readonly property real quarter: (keys.width - 3 * keys.gap) / 4
    readonly property bool long: Math.max(previous.implicitWidth, next.implicitWidth, industry.implicitWidth, map.implicitWidth) > keys.quarter
    readonly property bool stacked: keys.portrait && (Stage.reach || keys.long)
    readonly property real share: keys.stacked ? (keys.width - keys.gap) / 2 : keys.quarter
    // In landscape they stand in one row, in smaller letters where their words are long.
    readonly property real largest: Math.min(Theme.key, 44)
    readonly property bool crowded: Stage.reach && !keys.portrait && keys.asked(keys.largest) > keys.width - 400
    readonly property real size: keys.crowded ? 30 : keys.largest
    readonly property real pitch: Stage.keyHeight + 12
    readonly property real mapY: !keys.portrait ? Stage.keysY : Stage.keysY - keys.pitch - (Stage.reach ? 0 : 12)
    readonly property real stepsY: keys.stacked ? keys.mapY - keys.pitch : keys.mapY
    readonly property real spanY: keys.stacked ? keys.stepsY - keys.pitch : keys.stepsY
    readonly property real begin: keys.stepsY

    signal moreAsked

    // What the keys of reach mode take of a row with words of a size.
    function asked(size: real): real {
        const row = [previous, next, industry, map];
        if (span.visible)
            row.push(span);
        if (rest.visible)
            row.push(rest);
        return row.reduce((sum, key) => sum + Typesetter.width(key.text, Theme.sans, size) + 40 + keys.gap, 92);
    }

    TiesKey {
        id: previous

        visible: keys.stepped
        y: keys.stepsY
        share: keys.share
        size: keys.size
        icon: "left"
        text: qsTr("上一家")
        possible: Ties.previous !== ""
        onActivated: Way.turn("ties/" + Ties.previous)
    }

    TiesKey {
        id: next

        visible: keys.stepped
        x: previous.width + keys.gap
        y: keys.stepsY
        share: keys.share
        size: keys.size
        trailingIcon: "right"
        text: qsTr("下一家")
        possible: Ties.next !== ""
        onActivated: Way.turn("ties/" + Ties.next)
    }

    TiesKey {
        id: industry

        visible: keys.stepped
        x: keys.stacked ? 0 : next.x + next.width + keys.gap
        y: keys.mapY
        share: keys.share
        size: keys.size
        text: qsTr("换产业")
        possible: Ties.nextIndustry !== ""
        onActivated: {
            Ties.open(Ties.nextIndustry);
            Way.turn("ties");
        }
    }

    TiesKey {
        id: map

        visible: keys.stepped
        x: industry.x + industry.width + keys.gap
        y: keys.mapY
        share: keys.share
        size: keys.size
        text: qsTr("园区地图")
        onActivated: Way.go(Ties.park !== "" ? "map/" + Ties.park : "map")
    }

    TiesKey {
        id: span

        visible: Stage.reach && Ties.nextSpan >= 0
        x: keys.portrait ? 0 : map.x + map.width + keys.gap
        y: keys.spanY
        share: keys.share
        size: keys.size
        text: qsTr("下一组")
        onActivated: {
            Ties.openSpan(Ties.nextSpan);
            Way.turn("ties");
        }
    }

    TiesKey {
        id: rest

        visible: keys.more
        x: {
            if (!keys.portrait && Stage.reach)
                return (span.visible ? span.x + span.width : map.x + map.width) + keys.gap;
            return (keys.portrait ? keys.width : primary.x - 16) - width;
        }
        y: {
            if (!keys.portrait)
                return Stage.keysY;
            return Stage.reach ? keys.spanY : keys.stepsY - Stage.keyHeight - 24;
        }
        share: Stage.reach ? keys.share : Math.max(120, implicitWidth)
        size: keys.size
        text: qsTr("续读")
        accessibleName: qsTr("续读这些联系")
        turns: 1
        onActivated: keys.moreAsked()
    }

    PrimaryKey {
        id: primary

        readonly property string named: Ties.firm !== "" ? qsTr("看%1").arg(Ties.name) : qsTr("看%1企业").arg(Ties.name)
        readonly property real start: Stage.reach && !keys.portrait ? Math.max(1184, (rest.visible ? rest.x + rest.width : span.visible ? span.x + span.width : map.x + map.width) + keys.gap) : 1184

        visible: Ties.name !== ""
        x: keys.portrait ? 480 : primary.start
        y: Stage.keysY
        width: keys.width - x
        height: Stage.keyHeight
        text: Typesetter.width(primary.named, Theme.sans, size) + 48 > width ? (Ties.firm !== "" ? qsTr("看这家") : qsTr("看企业")) : primary.named
        size: Math.min(Theme.key + 2, 46)
        arrow: width > 400
        onActivated: Way.go(Ties.firm !== "" ? "firm/" + Ties.firm : "firms/" + Ties.industry)
    }
}
