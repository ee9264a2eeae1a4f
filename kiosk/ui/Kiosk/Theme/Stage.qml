pragma Singleton
import QtQuick
import Kiosk.Bridge

// The stage that pages are laid out on, in design px: at least 1920 x 1080 or 1080 x 1920.
// The shell sets `panelWidth` and `panelHeight`; everything else follows.
QtObject {
    id: stage

    property real panelWidth: 1920 // px
    property real panelHeight: 1080 // px
    property real devicePixelRatio: 1
    property real railFree: 1000 // design px in the rail, between the home key and the languages
    property real zoneHeight: stage.portrait ? 640 : 360 // design px; the keys' zone in reach mode

    // Right-to-left languages see the whole stage mirrored; texts and photographs are turned back.
    readonly property bool mirrored: Language.mirrored
    readonly property bool portrait: stage.panelHeight > stage.panelWidth
    readonly property real baseWidth: stage.portrait ? 1080 : 1920
    readonly property real baseHeight: stage.portrait ? 1920 : 1080
    // px of the window to one design px
    readonly property real unit: Math.min(stage.panelWidth / stage.baseWidth, stage.panelHeight / stage.baseHeight)
    // physical pixels to one design px: pictures are chosen by it
    readonly property real pixels: stage.unit * stage.devicePixelRatio
    readonly property real width: stage.panelWidth / stage.unit
    readonly property real height: stage.panelHeight / stage.unit

    // The column block: where text and keys hang. It is centred on wide stages; pictures bleed.
    readonly property real blockX: (stage.width - stage.baseWidth) / 2
    readonly property real margin: stage.portrait ? 72 : 96
    readonly property real column: stage.portrait ? 288 : 544
    readonly property real gutter: stage.portrait ? 36 : 48
    readonly property real contentWidth: stage.baseWidth - 2 * stage.margin
    // Height that a stage has beyond the base; it goes to the picture, never to the rail.
    readonly property real extra: stage.height - stage.baseHeight

    // The rail and, in reach mode, the zone that holds every key.
    readonly property bool reach: Access.reach
    readonly property real railHeight: stage.portrait ? 88 : 80
    readonly property real railY: stage.portrait ? stage.height - 176 : stage.height - (stage.reach ? 132 : 112)
    readonly property real zoneY: stage.height - stage.zoneHeight
    // Top of the row of keys above the rail.
    readonly property real keysY: stage.portrait ? stage.railY - 120 : (stage.reach ? stage.railY - 136 : stage.railY - 120)
    readonly property real keyHeight: stage.reach ? 96 : 88
    // Where a page's content ends and its keys begin.
    readonly property real contentBottom: stage.reach ? stage.zoneY : stage.keysY
}
