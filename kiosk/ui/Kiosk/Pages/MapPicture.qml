pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A picture map under the hands, and its places. It is not mirrored: a picture has its sides.
Item {
    id: frame

    required property MapInfo info
    readonly property alias view: mapView
    readonly property alias picture: tileLayer
    readonly property bool moving: mapView.moving
    readonly property real near: 64 // 20 mm on the glass
    property rect kept // where words lie over the picture
    property string opened: "" // the map that the view has been brought to
    readonly property list<rect> standing: frame.stand() // the places' slips

    signal chosen(string place)

    clip: true
    transform: Stage.mirrored ? [turn] : []

    Turn {
        id: turn

        item: frame
    }

    function arrange(): void {
        if (frame.width <= 0 || frame.height <= 0 || tileLayer.source.width <= 0)
            return;
        mapView.setFrame(frame.width, frame.height);
        if (frame.opened !== frame.info.mapId) {
            frame.opened = frame.info.mapId;
            frame.open();
        }
    }

    // As the visitor left it, else filling the frame at the end where it begins.
    function open(): void {
        const width = tileLayer.source.width, height = tileLayer.source.height;
        mapView.setGround(width, height, 2 / Stage.pixels);
        const before = Way.returned ? MapMemory.view(frame.info.mapId) : [];
        if (before.length === 3) {
            mapView.be(before[0], before[1], before[2]);
        } else if (frame.info.begin !== "all") {
            const covering = Math.max(frame.width / width, frame.height / height);
            mapView.be(frame.info.begin === "left" ? 0 : width, height / 2, covering);
        }
        const item = Way.item.split("/");
        if (before.length !== 3 && item.length > 1)
            frame.bring(item[1], false);
    }

    function keep(): void {
        if (frame.opened !== "")
            MapMemory.keep(frame.opened, mapView.middleX, mapView.middleY, mapView.scale);
    }

    function secondName(index: int, changes: int): string {
        return also.places.text(index, "shortName");
    }

    function row(place: string): int {
        for (let i = 0; i < frame.info.places.count; ++i) {
            if (frame.info.places.text(i, "ident") === place)
                return i;
        }
        return -1;
    }

    function sees(place: string): bool {
        const mark = places.itemAt(frame.row(place)) as MapPlace;
        return mark !== null && mark.at.x > 60 && mark.at.x < frame.width - 60 && mark.at.y > 0 && mark.at.y < frame.height;
    }

    function bring(place: string, gliding: bool): void {
        const mark = places.itemAt(frame.row(place)) as MapPlace;
        if (mark === null)
            return;
        if (gliding)
            mapView.goTo(mark.atX, mark.atY);
        else
            mapView.be(mark.atX, mark.atY, mapView.scale);
    }

    function goTo(place: string): void {
        frame.bring(place, true);
    }

    // About the chosen place, when it is in view, else about the middle.
    function step(up: bool): void {
        const mark = places.itemAt(frame.row(frame.info.place)) as MapPlace;
        if (mark !== null && frame.sees(frame.info.place))
            mapView.step(up, mark.atX, mark.atY);
        else
            mapView.stepHere(up);
    }

    function struck(key: int): bool {
        switch (key) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            frame.step(true);
            return true;
        case Qt.Key_Minus:
            frame.step(false);
            return true;
        }
        return mapView.struck(key);
    }

    function seenAt(x: real, y: real): point {
        return Qt.point(x * mapView.scale + mapView.x, y * mapView.scale + mapView.y);
    }

    // The place whose slip is at a point of the map, or the nearest within 20 mm; several where a
    // finger cannot tell them apart.
    function placesAt(x: real, y: real): list<string> {
        const at = frame.seenAt(x, y);
        for (let i = 0; i < places.count; ++i) {
            const mark = places.itemAt(i) as MapPlace;
            const slip = mark.slipBox;
            if (mark.named && at.x >= slip.left && at.x <= slip.right && at.y >= slip.top && at.y <= slip.bottom)
                return [mark.ident];
        }
        return frame.info.placesAt(x, y, mapView.scale, frame.near);
    }

    function tapped(fromX: real, fromY: real, x: real, y: real): void {
        const idents = frame.placesAt(x, y);
        if (spread.open || idents.length === 0 || idents.join() !== frame.placesAt(fromX, fromY).join()) {
            spread.fold();
        } else if (idents.length === 1) {
            frame.chosen(idents[0]);
        } else {
            const at = frame.seenAt(x, y);
            spread.unfold(at.x, at.y, idents, idents.map(ident => frame.info.places.text(frame.row(ident), "name")));
        }
    }

    // Where the slips stand as the map is seen now: above their places, else below them, where they
    // are whole and off each other and, with their stems, off the words; the first of the file first.
    // The chosen one comes before all and stands beside its place where it has to; it is seen as long
    // as that is.
    function stand(): list<rect> {
        const stood = Array(places.count).fill(Qt.rect(0, 0, 0, 0));
        const taken = [frame.kept];
        const chosen = frame.row(frame.info.place);
        const order = [...stood.keys()].sort((a, b) => (b === chosen) - (a === chosen));
        for (const i of order) {
            const mark = places.itemAt(i) as MapPlace;
            const at = mark ? frame.where(mark) : Qt.point(-1, -1);
            if (at.x < 0 || at.x > frame.width)
                continue;
            let ways = frame.besides(mark, at);
            if (i === chosen && at.y >= 0 && at.y <= frame.height)
                ways = [...ways, ...frame.within(ways)];
            const pin = mark.wide ? null : frame.pin(at);
            const slip = ways.find(way => frame.hasRoom(way, taken) && (!pin || Boxes.isOff(Boxes.around(way, pin), [frame.kept])));
            if (slip) {
                stood[i] = slip;
                taken.push(Qt.rect(slip.x - 12, slip.y - 12, slip.width + 24, slip.height + 24));
            }
        }
        return stood;
    }

    // Where a place is seen. Asked of the view, not of each place: as the map is moved, the slips are
    // set once, and not anew after every place.
    function where(mark: MapPlace): point {
        return Qt.point(mark.atX * mapView.scale + mapView.x, mark.atY * mapView.scale + mapView.y);
    }

    // Where a place's diamond is seen; null where it is hidden.
    function pin(at: point): var {
        const box = Qt.rect(at.x - 16, at.y - 16, 32, 32);
        return frame.hasRoom(box, [frame.kept]) ? box : null;
    }

    // Above a place and below it; on an area or a line.
    function besides(mark: MapPlace, at: point): list<rect> {
        const wide = mark.slipWidth, high = mark.slipHeight;
        const far = high / 2 + 80; // its middle from a point's; its stem is between them
        const ways = mark.wide ? [0] : [-far, far];
        return ways.map(way => Qt.rect(at.x - wide / 2, at.y + way - high / 2, wide, high));
    }

    // The same, moved into the frame; at last below the words, or beside them.
    function within(ways: list<rect>): list<rect> {
        const into = (at, size, all) => Math.max(4, Math.min(at, all - 4 - size));
        const moved = ways.map(way => Qt.rect(into(way.x, way.width, frame.width), into(way.y, way.height, frame.height), way.width, way.height));
        const {
            x,
            y,
            width,
            height
        } = moved[0];
        const off = [Qt.point(x, frame.kept.bottom + 12), Qt.point(frame.kept.right + 12, y), Qt.point(frame.kept.x - 12 - width, y)];
        return [...moved, ...off.map(at => Qt.rect(at.x, at.y, width, height))];
    }

    // Whether a box is whole, and off others.
    function hasRoom(box: rect, taken: list<rect>): bool {
        return Boxes.isInside(box, frame.width, frame.height, 4) && Boxes.isOff(box, taken);
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

    MapView {
        id: mapView

        onTapped: (fromX, fromY, toX, toY) => frame.tapped(fromX, fromY, toX, toY)
        onDoubleTapped: (atX, atY) => {
            if (frame.placesAt(atX, atY).length === 0)
                mapView.closer(atX, atY);
        }
    }

    MapTileLayer {
        id: tileLayer

        anchors.fill: parent
        view: mapView
        file: frame.info.file
    }

    // Areas and lines below every name.
    Item {
        id: ground

        readonly property rect seen: Qt.rect(-x / scale, -y / scale, frame.width / scale, frame.height / scale)

        x: mapView.x
        y: mapView.y
        scale: mapView.scale
        transformOrigin: Item.TopLeft

        Repeater {
            model: frame.info.places

            delegate: MapArea {
                required property string ident

                seen: ground.seen
                zoom: ground.scale
                selected: ident === frame.info.place
            }
        }
    }

    MapInfo {
        id: also

        second: true
        ident: Language.paired ? frame.info.mapId : ""
    }

    Repeater {
        id: places

        model: frame.info.places

        delegate: MapPlace {
            id: mark

            required property int index
            required property string path

            wide: mark.path !== ""
            room: frame.height - frame.kept.bottom
            second: Language.paired ? frame.secondName(mark.index, also.places.revision) : ""

            at: frame.where(mark)
            pinned: !mark.wide && frame.pin(mark.at) !== null
            slipBox: frame.standing[mark.index] ?? Qt.rect(0, 0, 0, 0)
            visible: mark.x + mark.width > 0 && mark.x < frame.width && (mark.named || Boxes.isOff(Qt.rect(mark.x, mark.y, mark.width, mark.height), [frame.kept]))
            selected: mark.ident === frame.info.place
            onActivated: frame.chosen(mark.ident)
        }
    }

    Seal {
        id: seal

        visible: frame.info.isHere
        transform: Stage.mirrored ? [sealTurn] : []
        x: frame.info.here.x * mapView.scale + mapView.x - width / 2
        y: frame.info.here.y * mapView.scale + mapView.y + 22
        text: qsTr("在此")
        size: Stage.portrait ? 72 : 80

        Turn {
            id: sealTurn

            item: seal
        }
    }

    // A picture whose scale is known has one.
    MapPlate {
        id: measure

        x: 32
        y: frame.height - height - 24
        width: implicitWidth
        height: implicitHeight
        across: true
        transform: Stage.mirrored ? [measureTurn] : []
        metresPerPx: frame.info.metresPerPixel / mapView.scale

        Turn {
            id: measureTurn

            item: measure
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
