pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The equals sign's two bars as windows: pale for what went down, deep for what went up. How far they
// moved is not in the source: the bars are equal, and the caption says so.
Picture {
    id: picture

    readonly property list<string> paintings: ["pale", "multiplied"]
    readonly property real labelHeight: Math.max(64, Theme.caption * 1.5 + 12)
    readonly property real captionHeight: legend.fits ? 0 : legend.height
    readonly property real bar: Math.min(picture.height * 0.42, (picture.height - 2 * picture.labelHeight - picture.captionHeight - 48) / 2)
    readonly property real pitch: picture.bar + picture.labelHeight + Math.min(76, picture.height - 2 * (picture.bar + picture.labelHeight) - picture.captionHeight)

    duration: 1400

    Repeater {
        model: picture.labels

        delegate: Item {
            id: bar

            required property int index
            required property string text
            required property string note

            y: bar.index * picture.pitch
            width: picture.width
            height: picture.bar + picture.labelHeight
            opacity: picture.part(bar.index * 0.4, bar.index * 0.4 + 0.6)

            Item {
                width: parent.width
                height: picture.bar
                clip: true

                Painting {
                    readonly property real scaling: Math.max(1, picture.width / 1400, picture.bar / 400)

                    name: picture.paintings[bar.index] ?? ""
                    width: 2112 * scaling
                    height: 1080 * scaling
                    x: -538 * scaling
                    y: (bar.index === 0 ? -352 : -436) * scaling + (picture.bar - 224) * 0.4
                }

                Rectangle {
                    visible: bar.index === 0
                    anchors.fill: parent
                    color: Theme.azurite
                    opacity: 0.1
                }

                Rectangle {
                    anchors.fill: parent
                    color: "transparent"
                    border.width: Theme.contrast ? 4 : 0
                    border.color: Theme.onDark
                }
            }

            Heading {
                id: word

                y: picture.bar + 12
                text: bar.text
                size: 40
            }

            Caption {
                x: word.width + 24
                y: picture.bar + 14 + (44 - Theme.caption) / 2
                width: picture.width - x
                text: bar.note
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 30
                lineHeight: size * 1.3
            }
        }
    }

    Caption {
        id: legend

        readonly property bool fits: implicitWidth < picture.width * 0.45

        x: legend.fits ? picture.width - width : 0
        y: legend.fits ? picture.pitch + picture.bar + 14 + (44 - Theme.caption) / 2 : picture.height - height
        width: Math.min(implicitWidth, picture.width)
        text: picture.caption
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
        lineHeight: size * 1.3
    }
}
