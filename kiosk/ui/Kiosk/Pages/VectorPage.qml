pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A vector map, where the zone lies: in landscape beside its words, in portrait above them. Its keys
// lie on the map, in reach mode in the zone.
Item {
    id: page

    property bool choosing: false
    readonly property bool portrait: Stage.portrait
    readonly property bool reach: Stage.reach
    readonly property bool brief: page.reach && !page.portrait
    readonly property bool wordy: Theme.latin || Language.paired
    readonly property real larger: Theme.textScale - 1
    readonly property real columnWidth: page.portrait ? Stage.contentWidth : (page.wordy ? 424 : 368) + page.larger * 240
    readonly property real columnX: page.portrait ? Stage.blockX + Stage.margin : Stage.blockX + Stage.baseWidth - Stage.margin - page.columnWidth
    readonly property real mapWidth: page.portrait ? Stage.width : page.columnX - 48
    readonly property real wordsHeight: title.height + note.height + 24 + Math.max(tellingHeight, legend.implicitHeight)
    readonly property real tellingHeight: 90 + page.most(info, spots, Theme.sans, Theme.body, info.names.revision + spots.places.revision) * Theme.bodyLine * Theme.body + page.secondHeight
    readonly property real secondLine: 1.42
    readonly property real secondHeight: Language.paired ? page.secondGap + 10 + page.secondLine * Theme.caption * page.most(also, alsoSpots, page.secondFace, Theme.caption, also.names.revision + alsoSpots.places.revision) : 0
    readonly property real secondGap: Language.paired ? page.secondLine * Theme.caption : 0 // for the second name
    readonly property string secondFace: Theme.sansFor(Language.second)
    // In portrait a row of its own, where any place has one.
    readonly property real doorsHeight: page.portrait && spots.leads ? Stage.keyHeight + 16 : 0
    readonly property real wordsBottom: page.reach ? Stage.zoneY - 16 : Stage.keysY - 124 - page.doorsHeight
    readonly property real mapHeight: page.portrait ? page.wordsBottom - page.wordsHeight - 24 : page.reach ? Stage.zoneY : Stage.height - 144
    readonly property real half: (Stage.contentWidth - 48) / 2
    readonly property real bodyWidth: page.portrait ? page.half : page.columnWidth

    // Of the name or the place that is told of, in one language. Changes are named so that another
    // language is asked again.
    function told(map: VectorMapInfo, places: MapInfo, role: string, changes: int): string {
        for (let i = 0; i < map.names.count; ++i) {
            if (map.names.text(i, "ident") === info.place)
                return map.names.text(i, role);
        }
        const at = frame.row(info.place);
        return at < 0 ? "" : places.places.text(at, role === "told" ? "body" : role);
    }

    function first(role: string): string {
        return page.told(info, spots, role, info.names.revision + spots.places.revision);
    }

    // In the second language, where it is not said twice alike.
    function second(role: string): string {
        const told = page.told(also, alsoSpots, role, also.names.revision + alsoSpots.places.revision);
        return told === page.first(role) ? "" : told;
    }

    // Of all names and places, the most lines that what is told of one takes.
    function most(map: VectorMapInfo, places: MapInfo, face: string, size: real, changes: int): int {
        let lines = 0;
        const measure = text => lines = Math.max(lines, Typesetter.lines(text, face, size, page.bodyWidth));
        for (let i = 0; i < map.names.count; ++i)
            measure(map.names.text(i, "told"));
        for (let i = 0; i < places.places.count; ++i)
            measure(places.places.text(i, "body"));
        return lines;
    }

    // The share of their sizes at which what is told stands in so high a room, in one language or
    // two: the neighbours' names are many.
    function fitting(text: string, also: string, high: real): real {
        const tall = share => {
            const small = Math.max(30, Theme.caption * share);
            const one = Theme.bodyLine * Theme.body * share * Typesetter.lines(text, Theme.sans, Theme.body * share, page.bodyWidth);
            return also === "" ? one : one + 10 + page.secondLine * small * Typesetter.lines(also, page.secondFace, small, page.bodyWidth);
        };
        let share = 1;
        while (Theme.body * share > 28 && tall(share) > high)
            share -= 0.02;
        return share;
    }

    // The page keeps its map while it fades away for another page.
    function arrive(): void {
        if (Way.page !== "maps" || !VectorMaps.has(Way.item))
            return;
        const [map, place] = Way.item.split("/");
        info.ident = map;
        info.place = place ?? info.steps.text(0, "place");
        if (place !== undefined && !page.choosing && !Way.returned)
            frame.bring(place);
    }

    // On the map itself: the view stays, or goes where the step leads.
    function choose(place: string): void {
        page.choosing = true;
        Way.turn("maps/" + info.mapId + "/" + place);
        page.choosing = false;
    }

    Component.onCompleted: page.arrive()
    Component.onDestruction: frame.keep()

    Connections {
        target: Way

        function onChanged() {
            page.arrive();
        }
    }

    VectorMapInfo {
        id: info
    }

    VectorMapInfo {
        id: also

        second: true
        ident: Language.paired ? info.mapId : ""
    }

    MapInfo {
        id: spots

        ident: info.mapId
        place: info.place
    }

    MapInfo {
        id: alsoSpots

        second: true
        ident: also.mapId
    }

    VectorFrame {
        id: frame

        width: page.mapWidth
        height: page.mapHeight
        info: info
        places: spots
        also: also
        alsoPlaces: alsoSpots
        kept: {
            const over = page.portrait ? [] : !page.reach ? [steps, next, doors] : legend.over ? [legend] : [];
            return over.filter(each => each.visible).map(each => {
                const width = each === doors ? doors.taken : each.width; // at the right of what it may take
                const right = each.x + each.width;
                const x = Stage.mirrored ? frame.width - right : right - width;
                return Qt.rect(x - 8, each.y - 8, width + 16, frame.height - each.y + 8);
            });
        }
        covered: {
            const over = page.portrait ? 0 : legend.over ? legend.width + 20 : page.reach ? 0 : steps.implicitWidth + 8;
            return over === 0 ? 0 : (Stage.mirrored ? -1 : 1) * (keys.x + over);
        }
        onChosen: place => page.choose(place)
    }

    Rectangle {
        x: page.portrait ? 0 : frame.width
        y: page.portrait ? frame.height : 0
        width: page.portrait ? parent.width : 2
        height: page.portrait ? 2 : frame.height
        color: Theme.inkLine
    }

    Heading {
        id: title

        x: page.columnX
        y: page.portrait ? frame.height + 24 : page.reach ? 36 : page.wordy ? 60 : 80
        width: page.columnWidth
        text: info.title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 40
    }

    BalancedCaption {
        id: note

        visible: !page.brief
        x: page.columnX
        y: title.y + title.height + 8
        room: page.columnWidth
        text: info.note
    }

    Rectangle {
        id: rule

        x: page.columnX
        y: page.brief ? note.y + 8 : note.y + note.height + 20
        width: page.portrait ? page.half : page.columnWidth
        height: 6
        color: Theme.azurite
    }

    Heading {
        x: page.columnX
        y: rule.y + 22
        width: page.bodyWidth
        size: 46
        tracking: 0
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
        text: {
            const name = page.first("name");
            const long = frame.row(info.place) >= 0 && Typesetter.width(name, Theme.serif, 30) > width;
            return long ? page.first("shortName") : name;
        }
    }

    SnugCaption {
        id: secondName

        x: page.columnX
        y: rule.y + 82
        width: page.bodyWidth
        text: page.second("name")
        font.family: Theme.serifFor(Language.second)
    }

    Body {
        id: body

        readonly property real high: page.portrait ? Infinity : (legend.over ? frame.height : legend.y) - y - 20
        readonly property real share: page.fitting(text, secondBody.text, high)

        x: page.columnX
        y: rule.y + 90 + (secondName.text === "" ? 0 : page.secondGap)
        width: Typesetter.column(text, Theme.sans, size, page.bodyWidth)
        size: Theme.body * share
        text: page.first("told")
    }

    Body {
        id: secondBody

        x: page.columnX
        y: body.y + body.height + 10
        width: Typesetter.column(text, page.secondFace, size, page.bodyWidth)
        size: Math.max(30, Theme.caption * body.share)
        color: Theme.ink2
        font.family: page.secondFace
        lineHeight: page.secondLine * size
        text: page.second("told")
    }

    // In the column; in reach mode, where large text or two languages leave no room there, on the map.
    VectorLegend {
        id: legend

        readonly property bool over: page.brief && (Theme.textScale > 1 || Language.paired)

        x: over ? Stage.blockX + Stage.margin : page.portrait ? page.columnX + page.half + 48 : page.columnX
        y: page.portrait ? rule.y : frame.height - 24 - implicitHeight
        width: over ? 600 : page.portrait ? page.half : page.columnWidth
        backed: over
        info: info
        metresPerPx: frame.metresPerPx
    }

    MapKeys {
        id: keys

        x: page.portrait ? page.columnX + 480 : Stage.blockX + Stage.margin
        y: page.portrait || page.reach ? Stage.keysY : frame.height - implicitHeight - 8
        view: frame.view
        onStepAsked: up => frame.view.stepHere(up)
    }

    VectorSteps {
        id: steps

        x: page.portrait ? page.columnX : page.reach ? keys.x + keys.implicitWidth + 16 : keys.x
        y: page.portrait ? Stage.keysY - 100 : page.reach ? keys.y : keys.y - 16 - implicitHeight
        width: implicitWidth
        height: implicitHeight
        room: (page.brief && spots.leads ? doors.x + doors.width - 576 : next.visible ? next.x - 24 : next.x + next.width) - x
        stretched: page.portrait
        upright: !page.portrait && !page.reach
        info: info
        view: frame.view
        covered: frame.covered
        onStepped: place => page.choose(place)
    }

    MapNext {
        id: next

        x: (page.portrait || page.reach ? Stage.blockX + Stage.baseWidth - Stage.margin : frame.width - 24) - width
        y: page.portrait ? steps.y : keys.y
        width: implicitWidth
        height: Stage.keyHeight
        visible: next.many && !(page.brief && doors.visible)
        maps: spots
        onLeaving: frame.keep()
    }

    // What a place leads to: in landscape above the key to the next map, in reach mode in its stead, in
    // portrait above the steps.
    MapsDoors {
        id: doors

        visible: doors.taken > 0
        x: next.x + next.width - width
        y: page.portrait ? steps.y - 16 - height : page.reach ? keys.y : keys.y - 16 - height
        width: page.portrait ? Stage.contentWidth : page.reach ? 560 : Math.min(760, next.x + next.width - steps.x - steps.width - 24)
        height: Stage.keyHeight
        info: spots
        onLeaving: frame.keep()
    }

    Keys.onPressed: event => event.accepted = frame.view.struck(event.key)
}
