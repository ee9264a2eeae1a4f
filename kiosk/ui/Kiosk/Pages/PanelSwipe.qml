import QtQuick

// A stroke across turns the panel; the keys do the same.
Item {
    id: area

    readonly property real least: 120 // design px

    signal previous
    signal next

    DragHandler {
        id: stroke

        property real far: 0

        target: null
        yAxis.enabled: false
        grabPermissions: PointerHandler.ApprovesTakeOverByAnything
        onCentroidChanged: {
            if (!stroke.active)
                return;
            const across = stroke.centroid.position.x - stroke.centroid.pressPosition.x;
            const down = stroke.centroid.position.y - stroke.centroid.pressPosition.y;
            stroke.far = Math.abs(across) > Math.abs(down) ? across : 0;
        }
        onActiveChanged: {
            if (stroke.active)
                return;
            const far = stroke.far;
            stroke.far = 0;
            if (far < -area.least)
                area.next();
            else if (far > area.least)
                area.previous();
        }
    }
}
