pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Parks side by side at one scale in area, and a square of 1,000 mu to read it by.
Picture {
    id: picture

    readonly property real gap: 48
    property int rows: 1 // of the longest name
    readonly property real labelHeight: 150 + (picture.rows - 1) * 44 // height of a name and an area
    readonly property real evenness: 0.6 // share of the width that goes by the outline
    property real across: 100 // widths of all outlines at one px to the side of a mu
    property real down: 60 // the highest
    // px to the side of one mu: the outlines, their labels and the square below have to go in.
    readonly property real scaling: Math.max(1, Math.min((picture.width - picture.gap * picture.parks.length) / picture.across, (picture.height - picture.labelHeight - 84) / (picture.down + Math.sqrt(1000)), 6.6))

    function measure() {
        let across = 0, down = 0, rows = 1;
        for (let at = 0; at < parcels.count; at++) {
            const parcel = parcels.itemAt(at) as Parcel;
            if (!parcel)
                return;
            across += parcel.naturalWidth;
            down = Math.max(down, parcel.naturalHeight);
            rows = parcel.longName ? 2 : rows;
        }
        picture.across = Math.max(1, across);
        picture.down = Math.max(1, down);
        picture.rows = rows;
    }

    duration: 1400

    Row {
        id: row

        // In the middle of what the square below leaves
        y: Math.max(0, (picture.height - scaleRow.height - 32 - height) / 2)
        width: picture.width
        height: picture.down * picture.scaling + 28 + picture.labelHeight

        Repeater {
            id: parcels

            model: picture.parks

            delegate: Parcel {
                id: parcel

                required property int index
                required property string modelData

                ident: parcel.modelData
                scaling: picture.scaling
                // Wide outlines take a wider share.
                width: picture.width / Math.max(1, picture.parks.length) * (1 - picture.evenness) + picture.width * picture.evenness * parcel.naturalWidth / picture.across
                height: row.height
                field: picture.down * picture.scaling
                shown: Math.max(0, Math.min(1, picture.progress * 2 - parcel.index * 0.6))
                rows: picture.rows
                onNaturalWidthChanged: picture.measure()
                onLongNameChanged: picture.measure()
            }
            onItemAdded: picture.measure()
        }
    }

    Item {
        id: scaleRow

        y: picture.height - height
        width: picture.width
        height: Math.max(square.height, words.height)

        Rectangle {
            id: square

            anchors.bottom: parent.bottom
            width: Math.sqrt(1000) * picture.scaling
            height: width
            color: "transparent"
            border.width: 3
            border.color: Theme.ink
        }

        Caption {
            id: words

            x: square.width + 24
            anchors.bottom: parent.bottom
            width: picture.width - x
            text: qsTr("方框：1,000 亩") + "\n" + picture.caption
            wrapMode: Text.WordWrap
        }
    }
}
