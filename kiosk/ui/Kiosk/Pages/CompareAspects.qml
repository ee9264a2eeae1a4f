pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What the lines of a comparison are about, each beside the first of its lines.
Item {
    id: aspects

    required property RecordModel rows
    required property ComparePlan plan
    property bool hung: false // from the left, rather than in the middle

    readonly property real longest: Math.max(...["makes", "park", "figures"].map(aspect => Typesetter.width(aspects.told(aspect), Theme.sans, 30)))

    function told(aspect: string): string {
        switch (aspect) {
        case "makes":
            return qsTr("做什么");
        case "park":
            return qsTr("园区");
        default:
            return qsTr("数字");
        }
    }

    Repeater {
        model: aspects.rows

        delegate: SnugCaption {
            required property int index
            required property string aspect
            readonly property rect place: aspects.plan.places[index] ?? Qt.rect(-1, 0, 0, 0)

            visible: place.x === aspects.plan.page && place.height > 0
            y: place.y + place.width - baselineOffset
            width: aspects.width
            horizontalAlignment: aspects.hung ? Theme.start : Text.AlignHCenter
            text: aspects.told(aspect)
        }
    }
}
