import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Pictures
import Kiosk.Theme

// A firm of which the source holds only the name: its slip before its industry's range, a word about
// the silence, doors to its industry, and its photograph's slot where there is one.
Item {
    id: profile

    required property string ident // the firm's id

    signal turned(int step) // to the firm before or after

    readonly property bool portrait: Stage.portrait
    readonly property real hang: Stage.blockX + Stage.margin
    readonly property real keysY: profile.portrait || Stage.reach ? Stage.keysY : Stage.keysY - 8
    readonly property real keyHeight: profile.portrait ? Stage.railHeight : Stage.keyHeight
    readonly property real footY: profile.portrait ? profile.keysY - 16 : profile.keysY + profile.keyHeight
    readonly property real doorsY: profile.footY - doors.height
    readonly property real base: Stage.reach ? Stage.zoneY : profile.portrait ? profile.doorsY - 40 : profile.footY - keys.height - 12
    readonly property real column: profile.portrait ? Stage.contentWidth - 334 - 26 - 40 : firm.photo !== "" ? 684 : 1240

    // Where the words end: above the doors, and upright above the least of a photograph.
    readonly property real room: (profile.portrait ? profile.base - (firm.photo !== "" ? 360 : 24) : Math.min(profile.doorsY, profile.base) - 12) - body.y
    // The largest size at which the words have room.
    readonly property real bodySize: {
        const fits = size => Typesetter.lines(firm.body, Theme.sans, size, profile.column) * Theme.bodyLine * size <= profile.room;
        return [1, 0.9, 0.8, 0.7].map(share => Math.max(30, share * Theme.body)).find(fits) ?? 30;
    }

    // The width at which the paragraphs that do not fit a line break in equal ones.
    function balanced(paragraphs: list<string>, size: real): real {
        if (paragraphs.every(text => Typesetter.lines(text, Theme.sans, size, profile.column) === 1))
            return profile.column;
        return Math.max(...paragraphs.map(text => Typesetter.balanced(text, Theme.sans, size, profile.column))) + 2;
    }

    FirmInfo {
        id: firm

        ident: profile.ident
    }

    Connections {
        target: firm

        function onIdentChanged() {
            slip.move();
        }
    }

    PictureFrame {
        id: slip

        width: parent.width
        height: profile.base
        kind: profile.visible ? firm.picture : ""
        labels: firm.labels
        subject: firm.ident
    }

    FirmHeader {
        id: header

        x: profile.hang
        y: profile.portrait ? 80 : 88
        width: profile.portrait ? profile.column : 580
        ident: profile.ident
    }

    Body {
        id: body

        x: profile.hang
        y: header.y + header.implicitHeight + (header.lined ? 24 : 35)
        width: profile.balanced(firm.body.split("\n"), profile.bodySize)
        text: firm.body
        size: profile.bodySize
    }

    // The photograph as a print that lies on the picture.
    Rectangle {
        readonly property real space: profile.base - y - 24
        // Below the slip, and short of height, it takes the whole width.
        readonly property bool wide: profile.portrait && space < 470 * Theme.textScale

        visible: firm.photo !== ""
        x: profile.portrait ? profile.hang : profile.hang + 708
        y: profile.portrait ? body.y + body.height + 40 : 88
        width: !profile.portrait ? 616 : wide ? Stage.contentWidth : profile.column
        height: Math.min(photograph.natural + 56, space)
        color: Theme.paperLight
        border.width: Theme.keyLine
        border.color: Theme.contrast ? Theme.ink : "#2B1B2624"

        PictureFrame {
            id: photograph

            readonly property real natural: (drawing as Photo)?.fitting ?? 504

            x: 28
            y: 28
            width: parent.width - 56
            height: parent.height - 56
            kind: profile.visible && firm.photo !== "" ? "photo" : ""
            photo: firm.photo
        }
    }

    Caption {
        visible: Stage.reach && y + height <= Math.min(profile.doorsY, keys.y)
        x: profile.hang
        y: Stage.zoneY + (profile.portrait ? 20 : 18)
        text: qsTr("触手可及 · 按键全在这里")
    }

    FirmDoors {
        id: doors

        x: profile.hang
        y: profile.doorsY
        width: profile.portrait ? Stage.contentWidth : Stage.contentWidth - keys.width - 48
        height: implicitHeight
        columns: profile.portrait ? 0 : doors.all.length === 4 ? 2 : 3
        gap: profile.portrait ? 24 : 48
        ident: profile.ident
        size: Theme.door
        most: 3
        rowHeight: profile.portrait ? 96 : doors.rows > 1 ? 76 : profile.keyHeight
    }

    FirmKeys {
        id: keys

        x: profile.hang + Stage.contentWidth - width
        y: profile.portrait ? profile.keysY : profile.footY - height
        rowHeight: profile.portrait ? Stage.railHeight : 76
        ident: profile.ident
        onTurned: step => profile.turned(step)
    }
}
