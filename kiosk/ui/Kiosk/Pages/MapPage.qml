import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The zone's parks on a diagram, and a card that tells of the selected one.
Item {
    id: page

    property bool photo: false

    function choose(park: string): void {
        Way.turn("map/" + park);
    }

    // The page keeps its park while it fades away for another page.
    function arrive(): void {
        if (Way.page === "map") {
            info.ident = Way.item;
            if (!info.known)
                info.ident = Diagram.first;
        }
    }

    Component.onCompleted: page.arrive()

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
        firms: info.firms.count > 0
        photo: info.photo !== ""
    }

    MapFrame {
        id: map

        width: plan.mapWidth
        height: plan.mapHeight
        visible: !page.photo
        selected: info.ident
        keys: {
            if (Stage.portrait || Stage.reach)
                return Qt.rect(0, 0, 0, 0);
            const least = keys.least;
            return Stage.mirrored ? Qt.rect(map.width - least.x - least.width, least.y, least.width, least.height) : least;
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
        room: plan.columnWidth
        brief: Stage.reach && !Stage.portrait
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
        y: Stage.portrait || Stage.reach ? Stage.keysY : map.height - implicitHeight - 8
        visible: !page.photo
        upright: !Language.code.startsWith("zh") && !Stage.portrait && !Stage.reach && Stage.blockX === 0
        view: map.view
        onStepAsked: up => {
            const at = map.centre(info.ident);
            map.view.step(up, at.x, at.y);
        }
    }

    MapTurn {
        visible: Stage.reach && !Stage.portrait
        x: Math.max(Stage.blockX + Stage.margin + 400 + (Theme.textScale - 1) * 40, keys.x + keys.implicitWidth + 16)
        y: Stage.keysY
        park: info
        room: plan.doorsX + doors.start - 16 - x
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
        photoX: Stage.portrait && !Stage.reach && !info.hasArea ? plan.columnX - x : NaN
        park: info
        photo: page.photo
        photoKey: !plan.inset
        more: card.parts > 1
        onPhotoAsked: page.photo = !page.photo
        onMoreAsked: card.part = (card.shown + 1) % card.parts
    }
}
