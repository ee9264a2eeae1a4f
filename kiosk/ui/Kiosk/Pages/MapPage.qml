import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The zone's parks on a diagram, and a card that tells of the selected one.
Item {
    id: page

    property bool photo: false
    // What the keys take that stand beside the map's: times, and the way to other maps.
    readonly property real beside: (times.visible ? times.implicitWidth : 0) + (others.visible && !page.stacked ? others.width + 12 : 0)
    // In large text they stand one above the other.
    readonly property bool stacked: !Stage.portrait && Theme.textScale > 1.25
    property bool then: false // the map as it was before land was withdrawn and renewed

    function choose(park: string): void {
        Way.turn("map/" + park + (page.then ? "/then" : ""));
    }

    function turn(then: bool): void {
        Way.turn("map/" + info.ident + (then ? "/then" : ""));
    }

    // The page keeps its park while it fades away for another page.
    function arrive(): void {
        if (Way.page === "map") {
            const [park, time] = Way.item.split("/");
            page.then = time === "then" && Diagram.changes;
            info.ident = park;
            if (!info.known)
                info.ident = Diagram.first;
        }
    }

    Component.onCompleted: page.arrive()
    Component.onDestruction: map.keep()

    Connections {
        target: Way

        function onChanged() {
            page.arrive();
        }
    }

    ParkInfo {
        id: info

        onIdentChanged: page.photo = false
    }

    MapPlan {
        id: plan

        card: card
        legend: legend
        doors: doors
        photo: info.photo !== ""
        turnWidth: page.beside
    }

    MapFrame {
        id: map

        width: plan.mapWidth
        height: plan.mapHeight
        visible: !page.photo
        selected: info.ident
        past: page.then
        keys: {
            const of = key => key.visible ? [Qt.rect(key.x, key.y, key.width, key.height)] : [];
            if (Stage.reach && Stage.portrait)
                return [];
            const lying = [keys.least, ...of(times), ...of(others), ...of(where)];
            const scale = plate.visible ? [plate.least] : [];
            const over = Stage.portrait ? of(where) : Stage.reach ? scale : [...scale, ...lying];
            return over.map(box => Stage.mirrored ? Qt.rect(map.width - box.x - box.width, box.y, box.width, box.height) : box);
        }
        onChosen: park => page.choose(park)
    }

    MapPhoto {
        x: Stage.portrait ? plan.columnX : 96
        y: 76
        width: Stage.portrait ? plan.columnWidth : map.width - 192
        height: map.height - (Stage.portrait ? 100 : 152)
        photo: page.photo ? info.photo : ""
    }

    MapPhoto {
        x: plan.columnX
        y: plan.insetY
        width: plan.columnWidth
        height: plan.insetHeight
        photo: plan.inset ? info.photo : ""
    }

    Rectangle {
        visible: !Stage.portrait
        x: map.width
        width: 2
        height: map.height
        color: Theme.inkLine
    }

    Heading {
        id: title

        x: plan.columnX
        y: plan.titleY
        text: qsTr("园区地图")
    }

    SnugCaption {
        x: Stage.portrait ? title.x + title.implicitWidth + 24 : plan.columnX
        width: plan.columnX + plan.columnWidth - x
        horizontalAlignment: Stage.portrait ? Theme.end : Theme.start
        anchors.baseline: title.baseline
        anchors.baselineOffset: Stage.portrait ? 0 : 34 + Theme.caption * 0.8
        text: qsTr("示意图 · 面积按比例")
    }

    MapCard {
        id: card

        x: plan.columnX
        y: plan.ruleY
        width: plan.columnWidth
        park: info
        room: plan.bodyRoom
    }

    MapLegend {
        id: legend

        x: plan.columnX
        y: plan.legendY
        room: plan.columnWidth - (Stage.portrait && !Stage.reach && page.beside > 0 ? page.beside + 24 : 0)
        zoom: map.view.scale
        then: page.then
        brief: plan.brief
    }

    // Where the column has no room for the scale it stands on the map, in the west.
    MapPlate {
        id: plate

        readonly property real foot: Stage.reach ? map.height - 88 : keys.y - 16
        readonly property rect least: Qt.rect(plate.x, plate.foot - plate.most, plate.width, plate.most)

        x: Stage.mirrored ? map.width - width - 12 : 12
        y: plate.foot - height
        width: implicitWidth
        height: implicitHeight
        visible: legend.brief && !page.photo
        metresPerPx: Diagram.metresPerPx / map.view.scale
    }

    MapParkKeys {
        visible: Stage.portrait
        x: plan.columnX
        y: plan.parkKeysY
        selected: info.ident
        onChosen: park => page.choose(park)
    }

    MapKeys {
        id: keys

        // At the map's outer edge. The map is not mirrored: on a wide stage there is a park at its right.
        x: Stage.portrait ? plan.columnX + 480 : (Stage.mirrored && !Stage.reach ? 0 : Stage.blockX) + Stage.margin
        y: Stage.portrait || Stage.reach ? plan.keysY : map.height - implicitHeight - 8
        visible: !page.photo
        upright: !Language.code.startsWith("zh") && !Stage.portrait && !Stage.reach && Stage.blockX < 48
        view: map.view
        onStepAsked: up => {
            const at = map.centre(info.ident);
            map.view.step(up, at.x, at.y);
        }
    }

    VectorMapInfo {
        id: locator

        ident: VectorMaps.first
    }

    // Where all this lies; in reach mode the story's door leads there.
    Key {
        id: where

        x: keys.x - (Stage.portrait ? 480 : 0)
        y: Stage.portrait ? 36 : 28
        visible: locator.title !== "" && !Stage.reach && !page.photo
        padding: 20
        text: locator.title
        trailingIcon: "right"
        onActivated: Way.go("maps/" + locator.mapId)
    }

    MapInfo {
        id: maps
    }

    // The exhibit's other maps. In reach mode across, the row is full: doors lead there.
    Key {
        id: others

        visible: maps.firstPicture !== "" && !page.photo && (Stage.portrait || !Stage.reach)
        x: page.stacked ? times.x + times.width - width : (times.visible ? times.x - 12 : times.x + times.width) - width
        y: page.stacked ? times.y - height - 12 : times.y
        width: implicitWidth
        height: times.height
        padding: 16
        size: Math.min(Theme.key, 40)
        text: qsTr("图集")
        accessibleName: qsTr("看其他地图")
        onActivated: Way.go("maps/" + maps.firstPicture)
    }

    MapThen {
        id: times

        x: {
            if (Stage.portrait)
                return plan.columnX + plan.columnWidth - width;
            if (plan.double)
                return plan.columnX + plan.columnWidth - width;
            return Stage.reach ? plan.doorsX + doors.start - 16 - width : map.width - 24 - width;
        }
        y: {
            if (Stage.reach)
                return Stage.portrait ? plan.doorsY : plan.keysY;
            return Stage.portrait ? plan.legendY + (legend.implicitHeight - height) / 2 : map.height - height - 8;
        }
        width: implicitWidth
        height: implicitHeight
        visible: Diagram.changes && !page.photo
        then: page.then
        onAsked: then => page.turn(then)
    }

    MapTurn {
        visible: Stage.reach && !Stage.portrait
        x: Math.max(Stage.blockX + Stage.margin + 400 + (Theme.textScale - 1) * 40, keys.x + keys.implicitWidth + 16)
        y: plan.keysY
        park: info
        room: (times.visible ? times.x : plan.double ? plan.columnX + plan.columnWidth + 16 : plan.doorsX + doors.start) - 16 - x
        onChosen: park => page.choose(park)
    }

    MapDoors {
        id: doors

        x: plan.doorsX
        y: plan.doorsY
        width: plan.doorsWidth
        height: implicitHeight
        across: plan.doorsAcross
        hungRight: Stage.reach && !Stage.portrait
        widest: plan.belowRows > 0 || hungRight ? 440 : width
        rows: plan.rows
        rowHeight: plan.rowHeight
        photoX: Stage.portrait && !Stage.reach && plan.belowRows === 0 && !info.hasArea ? plan.columnX - x : NaN
        park: info
        photo: page.photo
        photoKey: !plan.inset
        more: card.parts > 1
        onPhotoAsked: page.photo = !page.photo
        onMoreAsked: card.part = (card.shown + 1) % card.parts
    }
}
