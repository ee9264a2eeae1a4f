pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
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
        case Qt.Key_Left:
            mapView.pan(-0.25, 0);
            return true;
        case Qt.Key_Right:
            mapView.pan(0.25, 0);
            return true;
        case Qt.Key_Up:
            mapView.pan(0, -0.25);
            return true;
        case Qt.Key_Down:
            mapView.pan(0, 0.25);
            return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            frame.step(true);
            return true;
        case Qt.Key_Minus:
            frame.step(false);
            return true;
        case Qt.Key_0:
            mapView.showWhole();
            return true;
        }
        return false;
    }

    // The place whose slip is at a point of the map, or the nearest within 20 mm.
    function placeAt(x: real, y: real): string {
        const at = Qt.point(x * mapView.scale + mapView.x, y * mapView.scale + mapView.y);
        let best = "", least = frame.near;
        for (let i = 0; i < places.count; ++i) {
            const mark = places.itemAt(i) as MapPlace;
            const slip = mark.slipBox;
            const onSlip = mark.named && at.x >= slip.left && at.x <= slip.right && at.y >= slip.top && at.y <= slip.bottom;
            const off = onSlip ? 0 : Math.hypot(mark.at.x - at.x, mark.at.y - at.y);
            if (off < least) {
                least = off;
                best = mark.ident;
            }
        }
        return best;
    }

    // Whether a slip has room beside those that come before it.
    function roomFor(index: int, scale: real): bool {
        const mark = places.itemAt(index) as MapPlace;
        for (let i = 0; i < index; ++i) {
            const other = places.itemAt(i) as MapPlace;
            if (other && other.named && mark && Math.abs(other.atX - mark.atX) * scale < (other.slipWidth + mark.slipWidth) / 2 + 12)
                return false;
        }
        return true;
    }

    // Whether a slip would be whole, and off the words.
    function isFree(slip: rect): bool {
        if (slip.x < 4 || slip.right > frame.width - 4 || slip.y < 4)
            return false;
        return frame.isOffWords(slip);
    }

    function isOffWords(slip: rect): bool {
        const kept = frame.kept;
        return slip.x > kept.right || slip.right < kept.x || slip.y > kept.bottom || slip.bottom < kept.y;
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

        onTapped: (fromX, fromY, toX, toY) => {
            const place = frame.placeAt(toX, toY);
            if (place !== "" && place === frame.placeAt(fromX, fromY))
                frame.chosen(place);
        }
        onDoubleTapped: (atX, atY) => {
            if (frame.placeAt(atX, atY) === "")
                mapView.closer(atX, atY);
        }
    }

    MapTileLayer {
        id: tileLayer

        anchors.fill: parent
        view: mapView
        file: frame.info.file
    }

    Repeater {
        id: places

        model: frame.info.places

        delegate: MapPlace {
            id: mark

            required property int index

            at: Qt.point(mark.atX * mapView.scale + mapView.x, mark.atY * mapView.scale + mapView.y)
            named: frame.roomFor(mark.index, mapView.scale) && frame.isFree(mark.slipBox)
            visible: mark.x + mark.width > 0 && mark.x < frame.width && (mark.named || frame.isOffWords(Qt.rect(mark.x, mark.y, mark.width, mark.height)))
            selected: mark.ident === frame.info.place
            onActivated: frame.chosen(mark.ident)
        }
    }

    MapHands {
        anchors.fill: parent
        view: mapView
    }
}
