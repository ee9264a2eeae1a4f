import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// One kind of filter, industry or park: a key that opens its choices, or the chip of what is chosen.
Item {
    id: slot

    required property string kind
    required property bool choosing
    property bool absent: false
    property real size: Theme.key
    readonly property bool isPark: slot.kind === "park"
    readonly property bool any: slot.isPark ? Directory.parks.count > 0 : Directory.industries.count > 1
    readonly property string chosen: slot.isPark ? Directory.parkName : Directory.industryName

    readonly property real natural: metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(key.text)) : 0
    readonly property real least: slot.chosen === "" ? Math.max(100, slot.natural * Math.min(1, 30 / slot.size) + 24) : chip.least

    signal opened

    visible: slot.implicitWidth > 0
    implicitWidth: slot.absent || !slot.any ? 0 : slot.chosen === "" ? Math.max(122, slot.natural + 32) : chip.implicitWidth

    Key {
        id: key

        visible: slot.chosen === ""
        width: slot.width
        height: slot.height
        padding: 0
        text: slot.isPark ? qsTr("园区") : qsTr("产业")
        size: Math.max(30, Math.floor(slot.size * Math.min(1, (slot.width - 16) / Math.max(1, slot.natural))))
        selected: slot.choosing
        marked: false
        onActivated: slot.opened()
    }

    DirectoryChip {
        id: chip

        visible: slot.chosen !== ""
        width: slot.width
        height: slot.height
        text: slot.chosen
        size: slot.size - 2
        icon: slot.isPark ? "map" : ""
        pigment: Theme.pigment(Directory.industryPigment)
        onActivated: slot.isPark ? Directory.settleIn("") : Directory.filterBy("")
    }

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: slot.size
        font.weight: Font.Bold
    }
}
