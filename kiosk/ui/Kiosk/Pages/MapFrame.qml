pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The map in its frame: hills, river and parks, moved and enlarged by fingers and by keys. East stays
// at the right on a mirrored stage.
Item {
    id: frame

    property string selected: ""
    property list<rect> keys // where keys lie over the map
    property bool opened: false // the view has been brought to the map
    property bool past: false // the map as it was
    property real then: frame.past ? 1 : 0
    readonly property alias view: mapView
    readonly property bool moving: mapView.moving
    readonly property string held: mapView.touched ? (Diagram.parksAt(mapView.touchX, mapView.touchY, mapView.scale, frame.near)[0] ?? "") : ""
    readonly property real near: 64 // 20 mm on the glass

    signal chosen(string park)

    clip: true
    transform: Stage.mirrored ? [turn] : []

    Turn {
        id: turn

        item: frame
    }

    function arrange(): void {
        if (frame.width > 0 && frame.height > 0) {
            Diagram.arrange(Stage.portrait, frame.width, frame.height, !Theme.contrast, frame.keys);
            mapView.setFrame(frame.width, frame.height);
            if (!frame.opened) {
                frame.opened = true;
                const before = Way.returned ? MapMemory.view("") : [];
                if (before.length === 3)
                    mapView.be(before[0], before[1], before[2]);
            }
        }
    }

    // For who comes back from a firm.
    function keep(): void {
        MapMemory.keep("", mapView.middleX, mapView.middleY, mapView.scale);
    }

    function tapped(fromX: real, fromY: real, x: real, y: real): void {
        const parks = Diagram.parksAt(x, y, mapView.scale, frame.near);
        if (spread.open || parks.length === 0 || parks.join() !== Diagram.parksAt(fromX, fromY, mapView.scale, frame.near).join())
            spread.fold();
        else if (parks.length === 1)
            frame.chosen(parks[0]);
        else
            spread.unfold(x * mapView.scale + mapView.x, y * mapView.scale + mapView.y, parks, parks.map(park => Diagram.shortName(park)));
    }

    // The centre of a park on the map.
    function centre(park: string): point {
        for (let i = 0; i < Diagram.parks.count; i++) {
            if (Diagram.parks.text(i, "ident") === park)
                return Qt.point(Number(Diagram.parks.text(i, "centreX")), Number(Diagram.parks.text(i, "centreY")));
        }
        return Qt.point(frame.width / 2, frame.height / 2);
    }

    Behavior on then {
        NumberAnimation {
            duration: Theme.stencil
            easing.type: Easing.InOutQuad
        }
    }

    onWidthChanged: frame.arrange()
    onHeightChanged: frame.arrange()
    // Once they have come to rest: names are placed around them, which takes a while.
    onKeysChanged: Qt.callLater(frame.arrange)
    onSelectedChanged: {
        if (frame.opened && !Way.returned && !mapView.whole) {
            const at = frame.centre(frame.selected);
            mapView.goTo(at.x, at.y);
        }
    }
    Component.onCompleted: frame.arrange()

    Connections {
        target: Theme

        function onContrastChanged() {
            frame.arrange();
        }
    }

    Connections {
        target: Language

        function onChanged() {
            Qt.callLater(frame.arrange);
        }
    }

    MapView {
        id: mapView

        onTapped: (fromX, fromY, toX, toY) => frame.tapped(fromX, fromY, toX, toY)
        onDoubleTapped: (atX, atY) => {
            if (Diagram.parksAt(atX, atY, mapView.scale, frame.near).length === 0)
                mapView.closer(atX, atY);
        }
    }

    Item {
        id: map

        width: frame.width
        height: frame.height
        x: mapView.x
        y: mapView.y
        scale: mapView.scale
        transformOrigin: Item.TopLeft

        readonly property rect seen: Qt.rect(-x / scale, -y / scale, width / scale, height / scale)

        MapRiver {
            anchors.fill: parent
        }

        MapHills {
            anchors.fill: parent
            visible: !Theme.contrast
            feet: Diagram.feet
        }

        Repeater {
            model: Diagram.parks

            delegate: MapPark {
                required property string ident

                doubled: true
                selected: ident === frame.selected
                held: ident === frame.held
                here: ident === Diagram.here
                then: frame.then
                seen: map.seen
                onActivated: frame.chosen(ident)
                // The keyboard's focus is never out of view.
                onRingedChanged: {
                    if (ringed && !mapView.whole)
                        mapView.goTo(centreX, centreY);
                }
            }
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
        onChosen: park => frame.chosen(park)
    }
}
