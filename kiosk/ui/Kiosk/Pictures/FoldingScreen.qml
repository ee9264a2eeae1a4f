pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One landscape cut into ten leaves of a screen: seven of mountains, one of water, two of fields.
// The leaves open one after another.
Picture {
    id: picture

    readonly property real leaf: picture.screenWidth * 88 / 988
    readonly property real gap: picture.screenWidth * 12 / 988
    readonly property real pitch: picture.leaf + picture.gap
    readonly property real foot: 102 // rules and labels
    // Where it is low the screen is a little broader than painted.
    readonly property real screenWidth: Math.min(picture.width, (picture.height - picture.foot) * 988 / 690 * 1.25)
    readonly property real screenHeight: Math.min(picture.height - picture.foot, picture.screenWidth * 690 / 988)

    duration: 1600

    Item {
        id: screen

        property real pushed: 0 // what the last label takes of the one before

        x: Stage.portrait ? (picture.width - width) / 2 : picture.width - width
        y: (picture.height - height - picture.foot) * 0.5
        width: picture.screenWidth
        height: picture.screenHeight

        Painting {
            anchors.fill: parent
            name: "folding-screen"
            fillMode: Image.Stretch
        }

        Repeater {
            model: 10

            delegate: Item {
                id: cover

                required property int index

                x: cover.index * picture.pitch
                width: picture.pitch
                height: screen.height

                // The gap to the next leaf
                Rectangle {
                    x: picture.leaf
                    width: picture.gap
                    height: parent.height
                    color: Theme.paper
                }

                Rectangle {
                    width: picture.leaf
                    height: parent.height
                    visible: opacity > 0
                    opacity: 1 - Math.max(0, Math.min(1, picture.progress * 13 - cover.index * 1.1))
                    color: Theme.paper
                }
            }
        }

        Repeater {
            model: [[0, 7], [7, 1], [8, 2]]

            delegate: Item {
                id: part

                required property int index
                required property list<int> modelData
                readonly property int first: part.modelData[0]
                readonly property int leaves: part.modelData[1]
                // A word wider than its leaves reaches out to the left, where there is room: that of
                // the last ones beyond the picture's edge, and the one before as far with it.
                readonly property real spare: picture.width - screen.x - part.x - part.width
                readonly property real over: part.index === 2 ? Math.max(0, label.width - part.width - part.spare) : 0

                onOverChanged: {
                    if (part.index === 2)
                        screen.pushed = part.over;
                }

                x: part.first * picture.pitch
                y: screen.height + 18
                width: part.leaves * picture.pitch - picture.gap

                Rectangle {
                    width: parent.width
                    height: 4
                    color: Theme.ink
                }

                Heading {
                    id: label

                    readonly property real tooWide: width + screen.pushed - part.width

                    // Apart from the next word by more than a blank.
                    x: part.index !== 1 ? -part.over : tooWide > 0 ? -tooWide - 16 : 0
                    y: 12
                    text: picture.text(part.index)
                    size: Math.max(30, Math.min(Theme.tag, picture.leaf * 0.46))
                    tracking: part.index === 1 ? 0 : 0.02
                    lineHeight: 56
                    lineHeightMode: Text.FixedHeight
                }
            }
        }
    }
}
