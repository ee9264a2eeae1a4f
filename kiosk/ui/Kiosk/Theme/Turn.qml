import QtQuick

// Turns an item back about its middle, for what must not be mirrored with the stage; not one with a
// `scale` of its own. It costs nothing where it is not set: transform: Stage.mirrored ? [turn] : []
Scale {
    id: turn

    required property Item item

    origin.x: Stage.mirrored ? turn.item.width / 2 : 0
    xScale: -1
}
