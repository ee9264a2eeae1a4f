pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// A vector map under the hands: its drawing in tiles, its names over it. It is not mirrored: a map has
// its sides.
Item {
    id: frame

    required property VectorMapInfo info
    readonly property alias view: mapView
    readonly property real near: 64 // 20 mm on the glass
    readonly property real metresPerPx: frame.info.metres / Math.max(1e-6, mapView.scale)
    property list<rect> kept // where keys lie over the map
    property real covered: 0 // px that keys take at its left, negative at its right
    property string opened: "" // the map that the view has been brought to
    property list<real> sizes: [] // of the names' boxes, width and height in turn
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
        if (frame.width <= 0 || frame.height <= 0 || width <= 0)
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
    }

    function measure(): void {
        const sizes = [];
        for (let i = 0; i < names.count; ++i) {
            const name = names.itemAt(i) as VectorName;
            sizes.push(name ? name.boxWidth : 0, name ? name.boxHeight : 0);
        }
        frame.sizes = sizes;
    }

    function keep(): void {
        if (frame.opened !== "")
            MapMemory.keep(frame.opened, mapView.middleX, mapView.middleY, mapView.scale);
    }

    function sees(place: string): bool {
        for (let i = 0; i < names.count; ++i) {
            const name = names.itemAt(i) as VectorName;
            if (name && name.ident === place)
                return name.visible;
        }
        return false;
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
            mapView.stepHere(true);
            return true;
        case Qt.Key_Minus:
            mapView.stepHere(false);
            return true;
        case Qt.Key_0:
            mapView.showWhole();
            return true;
        }
        return false;
    }

    // The name that is at a point of the map, or the nearest within 20 mm.
    function nameAt(x: real, y: real): string {
        const at = Qt.point(x * mapView.scale + mapView.x, y * mapView.scale + mapView.y);
        let best = "", least = frame.near;
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
            const place = frame.nameAt(toX, toY);
            if (place !== "" && place === frame.nameAt(fromX, fromY))
                frame.chosen(place);
        }
        onDoubleTapped: (atX, atY) => {
            if (frame.nameAt(atX, atY) === "")
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
            readonly property bool onKeys: frame.kept.some(kept => mark.x + mark.width > kept.x && mark.x < kept.right && mark.y + mark.height > kept.y && mark.y < kept.bottom)

            words: mark.name
            at: Qt.point(mark.atX * mapView.scale + mapView.x, mark.atY * mapView.scale + mapView.y)
            visible: (frame.standing[mark.index] ?? false) && !mark.onKeys && mark.x >= 0 && mark.y >= 0 && mark.x + mark.width <= frame.width && mark.y + mark.height <= frame.height
            selected: mark.ident === frame.info.place
            onBoxWidthChanged: Qt.callLater(frame.measure)
            onActivated: frame.chosen(mark.ident)
        }
    }

    MapHands {
        anchors.fill: parent
        view: mapView
    }
}
