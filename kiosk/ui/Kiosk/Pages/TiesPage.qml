import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Who is tied to whom: industries, firms and parks, and the lines between them. A tap chooses; the
// ties of what is chosen turn gold, a sentence tells them, and one key leads on.
Item {
    id: page

    // The page keeps its firm while it fades away for another page.
    function arrive(): void {
        if (Way.page === "ties")
            Ties.choose(Way.item);
    }

    Component.onCompleted: {
        page.arrive();
        picture.move();
    }

    Connections {
        target: Way

        function onChanged() {
            page.arrive();
        }
    }

    TiesPlan {
        id: plan

        title: title
        caption: caption
        keysY: keys.begin
    }

    Heading {
        id: title

        x: plan.left
        y: plan.titleY
        width: plan.titleWidth
        text: qsTr("谁与谁相连")
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 40
    }

    Body {
        id: caption

        readonly property real most: plan.captionWidth

        x: plan.captionBelow ? plan.left : plan.left + plan.width - width
        y: plan.captionBelow ? title.y + title.height : title.y + title.baselineOffset - baselineOffset
        width: Math.min(implicitWidth, caption.most)
        wrapMode: Text.NoWrap
        color: Theme.ink2
        text: qsTr("只画报道写明的联系")
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    TiesPicture {
        id: picture

        x: plan.left
        y: plan.pictureY
        width: plan.width
        height: plan.pictureHeight
        head: plan.head
    }

    TiesSentence {
        id: sentence

        x: plan.left
        y: plan.sentenceY
        width: plan.sentenceWidth
        height: plan.sentenceHeight
        lines: plan.sentenceLines
        keyWidth: keys.moreWidth
    }

    TiesKeys {
        id: keys

        x: plan.left
        width: plan.width
        height: parent.height
        more: sentence.parts.length > 1
        onMoreAsked: sentence.next()
    }
}
