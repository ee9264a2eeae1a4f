pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Two industries out of empty ground: two ranges rise, one after the other, in their own pigments.
Picture {
    id: picture

    readonly property list<string> ranges: ["ochre-range", "blue-range"]
    readonly property real labelHeight: 62 + Theme.caption * 1.5
    readonly property real ground: picture.height - picture.labelHeight - 24
    readonly property real part2: picture.width / 2
    readonly property real gap: Theme.contrast ? 24 : 0

    Rectangle {
        y: picture.ground
        width: picture.width
        height: Theme.hair
        color: Theme.ink
    }

    Repeater {
        model: picture.ranges

        delegate: Item {
            id: half

            required property int index
            required property string modelData
            readonly property real grown: picture.part(half.index * 0.4, half.index * 0.4 + 0.6)

            x: half.index * (picture.part2 + picture.gap)
            width: picture.part2 - picture.gap
            height: picture.ground
            clip: true

            // In high contrast each range is a picture of its own, on paper.
            Rectangle {
                visible: Theme.contrast
                y: parent.height * 0.14
                width: parent.width
                height: parent.height - y
                color: Theme.blank
            }

            Painting {
                readonly property real scaling: Math.min(1.15, picture.ground * 0.82 / 470)

                // The massif that stands at x 1660 of the range, its foot on the ground.
                name: half.modelData
                width: 1920 * scaling
                height: 620 * scaling
                x: half.width / 2 - 1560 * scaling
                y: picture.ground - 596 * scaling + (1 - half.grown) * 80
                opacity: half.grown
            }

            // The range is cut out of a longer one: its ends fade into the paper.
            Repeater {
                model: Theme.contrast ? 0 : 2

                delegate: Rectangle {
                    id: fade

                    required property int index

                    x: fade.index * (half.width - width)
                    width: half.width * 0.22
                    height: half.height
                    gradient: Gradient {
                        orientation: Gradient.Horizontal

                        GradientStop {
                            position: fade.index
                            color: Theme.paper
                        }
                        GradientStop {
                            position: 1 - fade.index
                            color: Qt.alpha(Theme.paper, 0)
                        }
                    }
                }
            }
        }
    }

    Repeater {
        model: picture.labels

        delegate: Column {
            id: label

            required property int index
            required property string text
            required property string note

            x: label.index * picture.part2 + (label.index > 0 ? 24 : 0)
            y: picture.ground + 16
            width: picture.part2 - 24
            opacity: picture.part(label.index * 0.4, label.index * 0.4 + 0.6)

            Heading {
                width: parent.width
                text: label.text
                size: 40
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 30
            }

            Caption {
                width: parent.width
                text: label.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 30
            }
        }
    }
}
