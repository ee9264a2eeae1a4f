pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A vector map under the hands: its drawing in tiles, what an editor has drawn on it, its names over
// both. It is not mirrored: a map has its sides.
Item {
    id: frame

    required property VectorMapInfo info
    required property MapInfo places
    required property VectorMapInfo also // speaks the second language, as alsoPlaces does
    required property MapInfo alsoPlaces
    readonly property alias view: mapView
    readonly property real near: 64 // 20 mm on the glass
    readonly property real setting: 40000 // m across, about a point that a door leads to
    readonly property real metresPerPx: frame.info.metres / Math.max(1e-6, mapView.scale)
    property list<rect> kept // where keys lie over the map
    property real covered: 0 // px that keys take at its left, negative at its right
    property string opened: "" // the map that the view has been brought to
    // Of the boxes of names, then of places with their names, then of places without, width and height
    // in turn.
    property list<real> sizes: []
    readonly property list<bool> standing: frame.sizes.length > 0 ? frame.info.standing(mapView.scale, frame.sizes) : []
    // The step that one would take next: the largest that does not fill the view.
    readonly property int ahead: {
        let found = -1;
        for (let i = 0; i < steps.count; ++i) {
            const step = steps.itemAt(i) as VectorStep;
            if (step && step.width > 0 && Math.max(step.width / frame.width, step.height / frame.height) < 0.55 && (found < 0 || step.width > (steps.itemAt(found) as VectorStep).width))
                found = i;
        }
        return found;
    }

    signal chosen(string place)

    clip: true
    transform: Stage.mirrored ? [turn] : []

    Turn {
        id: turn

        item: frame
    }

    function arrange(): void {
        const width = tileLayer.source.width, height = tileLayer.source.height;
        if (frame.width <= 0 || frame.height <= 0 || width <= 0 || frame.places.mapId !== frame.info.mapId)
            return;
        mapView.setFrame(frame.width, frame.height);
        if (frame.opened !== frame.info.mapId) {
            frame.opened = frame.info.mapId;
            mapView.setGround(width, height, 2 / Stage.pixels);
            const before = Way.returned ? MapMemory.view(frame.info.mapId) : [];
            if (before.length === 3)
                mapView.be(before[0], before[1], before[2]);
            else
                frame.bring(Way.item.split("/")[1] ?? "");
        }
        frame.measure();
    }

    // What a door leads to: the step that tells of it, else its setting.
    function bring(place: string): void {
        const info = frame.info;
        if (frame.opened === "")
            return;
        for (let i = 0; i < info.steps.count; ++i) {
            const step = steps.itemAt(i) as VectorStep;
            if (place !== "" && info.steps.text(i, "place") === place) {
                mapView.bePart(step.fromX, step.fromY, step.toX, step.toY, frame.covered);
                return;
            }
        }
        for (let i = 0; i < info.names.count; ++i) {
            if (info.names.text(i, "ident") === place) {
                const name = names.itemAt(i) as VectorName;
                const half = Number(info.names.text(i, "across")) / 2;
                mapView.bePart(name.atX - half, name.atY - half, name.atX + half, name.atY + half, frame.covered);
            }
        }
        const mark = marks.itemAt(frame.row(place)) as VectorPlace;
        if (mark !== null) {
            const least = frame.setting / 2 / info.metres, box = mark.bounds;
            const half = Math.max(least, 1.5 * box.width, 1.5 * box.height);
            const x = mark.wide ? box.x + box.width / 2 : mark.atX, y = mark.wide ? box.y + box.height / 2 : mark.atY;
            mapView.bePart(x - half, y - half, x + half, y + half, frame.covered);
        }
    }

    function row(place: string): int {
        for (let i = 0; i < frame.places.places.count; ++i) {
            if (frame.places.places.text(i, "ident") === place)
                return i;
        }
        return -1;
    }

    function measure(): void {
        const sizes = [];
        for (let i = 0; i < names.count; ++i) {
            const name = names.itemAt(i) as VectorName;
            sizes.push(name ? name.boxWidth : 0, name ? name.boxHeight : 0);
        }
        for (let i = 0; i < marks.count; ++i) {
            const mark = marks.itemAt(i) as VectorPlace;
            sizes.push(mark ? mark.boxWidth : 0, mark ? mark.boxHeight : 0);
        }
        for (let i = 0; i < marks.count; ++i)
            sizes.push(Theme.target, Theme.target);
        frame.sizes = sizes;
    }

    // A name in the second language, where that is not the same again.
    function second(role: string, first: RecordModel, also: RecordModel, index: int, changes: int): string {
        const name = also.text(index, role);
        return name === first.text(index, role) ? "" : name;
    }

    function keep(): void {
        if (frame.opened !== "")
            MapMemory.keep(frame.opened, mapView.middleX, mapView.middleY, mapView.scale);
    }

    // Whether a box is in view, and off the keys.
    function isFree(x: real, y: real, width: real, height: real): bool {
        const box = Qt.rect(x, y, width, height);
        return Boxes.isInside(box, frame.width, frame.height, 0) && Boxes.isOff(box, frame.kept);
    }

    // The name that is at a point of the map, or the nearest within so many px.
    function nameAt(x: real, y: real, near: real): string {
        const at = frame.seenAt(x, y);
        let best = "", least = near;
        for (let i = 0; i < names.count; ++i) {
            const name = names.itemAt(i) as VectorName;
            if (!name || !name.visible)
                continue;
            const off = Math.hypot(Math.max(0, Math.abs(name.at.x - at.x) - name.width / 2), Math.max(0, Math.abs(name.at.y - at.y) - name.height / 2));
            if (off < least) {
                least = off;
                best = name.ident;
            }
        }
        return best;
    }

    function seenAt(x: real, y: real): point {
        return Qt.point(x * mapView.scale + mapView.x, y * mapView.scale + mapView.y);
    }

    // What a finger means: the name that it is on, else a place within 20 mm, several where it cannot
    // tell them apart, else a name within 20 mm.
    function meantAt(x: real, y: real): list<string> {
        const on = frame.nameAt(x, y, 1), near = frame.places.placesAt(x, y, mapView.scale, frame.near);
        const beside = frame.nameAt(x, y, frame.near);
        return on !== "" ? [on] : near.length > 0 ? near : beside !== "" ? [beside] : [];
    }

    function tapped(fromX: real, fromY: real, x: real, y: real): void {
        const idents = frame.meantAt(x, y);
        if (spread.open || idents.length === 0 || idents.join() !== frame.meantAt(fromX, fromY).join()) {
            spread.fold();
        } else if (idents.length === 1) {
            frame.chosen(idents[0]);
        } else {
            const at = frame.seenAt(x, y);
            spread.unfold(at.x, at.y, idents, idents.map(ident => frame.places.places.text(frame.row(ident), "name")));
        }
    }

    onWidthChanged: frame.arrange()
    onHeightChanged: frame.arrange()
    Component.onCompleted: frame.arrange()

    Connections {
        target: frame.info

        function onChanged() {
            frame.arrange();
        }
    }

    Connections {
        target: frame.places

        function onChanged() {
            frame.arrange();
        }
    }

    MapView {
        id: mapView

        onTapped: (fromX, fromY, toX, toY) => frame.tapped(fromX, fromY, toX, toY)
        onDoubleTapped: (atX, atY) => {
            if (frame.meantAt(atX, atY).length === 0)
                mapView.closer(atX, atY);
        }
    }

    MapTileLayer {
        id: tileLayer

        anchors.fill: parent
        view: mapView
        file: frame.info.file
    }

    Item {
        id: ground

        readonly property rect seen: Qt.rect(-x / scale, -y / scale, frame.width / scale, frame.height / scale)

        x: mapView.x
        y: mapView.y
        scale: mapView.scale
        transformOrigin: Item.TopLeft

        Repeater {
            model: frame.places.places

            delegate: MapArea {
                required property string ident

                seen: ground.seen
                zoom: ground.scale
                selected: ident === frame.places.place
            }
        }
    }

    Repeater {
        id: steps

        model: frame.info.steps

        delegate: VectorStep {
            id: step

            required property int index

            visible: step.index === frame.ahead
            view: mapView
        }
    }

    Repeater {
        id: names

        model: frame.info.names
        onCountChanged: Qt.callLater(frame.measure)

        delegate: VectorName {
            id: mark

            required property int index
            required property string name

            words: mark.name
            second: frame.second("name", frame.info.names, frame.also.names, mark.index, frame.also.names.revision)
            at: Qt.point(mark.atX * mapView.scale + mapView.x, mark.atY * mapView.scale + mapView.y)
            visible: (frame.standing[mark.index] ?? false) && frame.isFree(mark.x, mark.y, mark.width, mark.height)
            selected: mark.ident === frame.info.place
            onBoxWidthChanged: Qt.callLater(frame.measure)
            onBoxHeightChanged: Qt.callLater(frame.measure)
            onActivated: frame.chosen(mark.ident)
        }
    }

    Repeater {
        id: marks

        model: frame.places.places
        onCountChanged: Qt.callLater(frame.measure)

        delegate: VectorPlace {
            id: place

            required property int index
            readonly property bool told: frame.standing[names.count + place.index] ?? false
            readonly property bool bare: frame.standing[names.count + marks.count + place.index] ?? false

            second: frame.second("shortName", frame.places.places, frame.alsoPlaces.places, place.index, frame.alsoPlaces.places.revision)
            at: frame.seenAt(place.atX, place.atY)
            named: place.told && frame.isFree(place.at.x - place.boxWidth / 2, place.at.y - place.boxHeight / 2, place.boxWidth, place.boxHeight)
            visible: (place.told || place.bare) && frame.isFree(place.x, place.y, place.width, place.height)
            selected: place.ident === frame.places.place
            onBoxWidthChanged: Qt.callLater(frame.measure)
            onBoxHeightChanged: Qt.callLater(frame.measure)
            onActivated: frame.chosen(place.ident)
        }
    }

    MapHands {
        anchors.fill: parent
        view: mapView
    }

    MapFan {
        id: spread

        anchors.fill: parent
        view: mapView
        onChosen: place => frame.chosen(place)
    }
}
