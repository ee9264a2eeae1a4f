import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A photograph's slot: the photograph once its file is there, until then artwork that says so; below
// it the caption and whose photograph it is. A file that cannot be decoded leaves the artwork.
Picture {
    id: slot

    readonly property bool real: photo.photograph.toString() !== "" && photograph.status !== Image.Error
    // The prints are three by two. In a wide frame the words stand beside the print, else below it.
    readonly property bool beside: slot.width - slot.height * 1.5 >= 240
    readonly property real below: slot.beside ? 0 : texts.height + 16
    // Short of a little height a print below which the words stand is cut rather than narrower than they.
    readonly property bool cut: !slot.beside && (slot.height - slot.below) * 1.5 >= slot.width * 0.85
    readonly property real printWidth: slot.cut ? slot.width : Math.min(slot.width, (slot.height - slot.below) * 1.5)
    readonly property real printHeight: Math.min(slot.printWidth / 1.5, slot.height - slot.below)
    // The height that a print over the whole width takes with its words below.
    readonly property real fitting: slot.width / 1.5 + 16 + slot.wordsHeight(photo.caption) + slot.wordsHeight(credit.text)

    // Beside a low print words are as small as may be.
    readonly property real wordSize: slot.beside && slot.asideHeight > slot.printHeight ? 30 : Theme.caption
    readonly property real asideHeight: [photo.caption, credit.text].reduce((sum, words) => sum + Typesetter.lines(words, Theme.sans, Theme.caption, texts.width) * Theme.captionLine * Theme.caption, 0)

    function wordsHeight(words: string): real {
        return Typesetter.lines(words, Theme.sans, Theme.caption, slot.width) * Theme.captionLine * Theme.caption;
    }

    PhotoInfo {
        id: photo

        ident: slot.photo
    }

    Item {
        id: sheet

        width: slot.printWidth
        height: slot.printHeight
        opacity: 0.4 + 0.6 * slot.progress

        Painting {
            anchors.fill: parent
            visible: photograph.status !== Image.Ready
            name: photo.artwork
        }

        Image {
            id: photograph

            anchors.fill: parent
            transform: Stage.mirrored ? [upright] : []
            source: photo.photograph
            asynchronous: true
            autoTransform: true // cameras turn pictures by a mark in the file
            fillMode: Image.PreserveAspectCrop
            // Decoded at the size at which it is shown: a camera's picture is far larger.
            sourceSize: Qt.size(Math.ceil(slot.printWidth * Stage.pixels), 0)
            Accessible.role: Accessible.Graphic
            Accessible.name: photo.caption

            Turn {
                id: upright

                item: photograph
            }
        }

        Rectangle {
            visible: !slot.real
            anchors.bottom: parent.bottom
            width: label.width + 48
            height: label.height + 16
            color: Theme.paper

            SnugCaption {
                id: label

                readonly property string words: qsTr("画面为示意 · 照片待补")
                readonly property real room: sheet.width - 48
                readonly property bool folded: Typesetter.width(words, Theme.sans, 30) > room

                x: 24
                y: 8
                width: Math.min(Math.ceil(natural * Theme.caption / 30) + 1, room)
                largest: folded ? 30 : Theme.caption
                text: folded ? words.replace(/\s·\s/, "\n") : words
                color: Theme.ink
            }
        }

        Rectangle {
            anchors.fill: parent
            visible: Theme.contrast
            color: "transparent"
            border.width: 4
            border.color: Theme.ink
        }
    }

    Column {
        id: texts

        x: slot.beside ? slot.printWidth + 24 : 0
        y: slot.beside ? slot.printHeight - height : slot.printHeight + 16
        width: slot.width - x

        BalancedCaption {
            room: parent.width
            text: photo.caption
            size: slot.wordSize
            color: Theme.ink
        }

        BalancedCaption {
            id: credit

            room: parent.width
            size: slot.wordSize
            text: slot.real ? qsTr("供图：%1").arg(photo.credit) : qsTr("照片由%1提供，待补").arg(photo.credit)
        }
    }
}
