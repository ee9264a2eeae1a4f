import QtQuick
import Kiosk.Bridge
import Kiosk.Pictures
import Kiosk.Theme

// The profile of a firm that the source tells of: who it is on the left, its picture on the right, a
// row of figures, doors, its card. In portrait the same from the top down. What does not fit at a
// large text size takes turns with the figures; a key turns to it.
Item {
    id: profile

    required property string ident // the firm's id
    readonly property bool portrait: Stage.portrait
    readonly property real hang: Stage.blockX + Stage.margin
    readonly property bool ranked: firm.figures.count > 0
    // At the largest text size a flat panel has no height to spare.
    readonly property bool tight: !profile.portrait && Theme.textScale > 1.3
    // The chair leaves the lower right corner of its frame to the code.
    readonly property bool cornered: !profile.ranked && firm.picture === "chair"

    // From the bottom up: the foot with doors and keys, the figures, the text, and the picture takes
    // the rest.
    readonly property real base: foot.base
    readonly property real rowY: profile.base - band.height
    // A picture in portrait keeps this height before texts take turns.
    readonly property real least: 380 + 200 * (Theme.textScale - 1)
    readonly property real nothing: 120 // a picture that is lower shows nothing
    readonly property real storyTop: header.y + header.implicitHeight + (profile.tight ? 12 : 22)
    readonly property real pictureTop: profile.portrait ? profile.storyTop + 14 : header.y - 4

    signal turned(int step) // to the firm before or after

    FirmInfo {
        id: firm

        ident: profile.ident
    }

    Connections {
        target: firm

        function onIdentChanged() {
            steps.begin();
            frame.move();
        }
    }

    FirmSteps {
        id: steps

        texts: story.whole ? 0 : profile.ranked ? band.parts.length : story.parts.length
        hero: story.cramped
        people: firm.people.count
        pictured: firm.photo !== ""
    }

    FirmHeader {
        id: header

        x: profile.hang
        y: profile.portrait ? 80 : Stage.reach ? 66 : 88
        width: profile.portrait ? Stage.contentWidth : 566
        nameSize: profile.portrait ? 112 : profile.tight ? 84 : Theme.name
        ident: profile.ident
    }

    PictureFrame {
        id: frame

        x: profile.hang + (profile.portrait ? 0 : 624)
        y: profile.pictureTop
        width: Stage.contentWidth - (profile.portrait ? 0 : 624)
        height: {
            if (profile.portrait)
                return (story.visible ? story.y : profile.rowY) - 28 - y;
            if (profile.ranked)
                return profile.rowY - 32 - y;
            return (profile.cornered || Stage.reach ? profile.base : foot.codeY - 16) - y;
        }
        kind: !profile.visible || frame.height < profile.nothing ? "" : steps.kind === "photo" ? "photo" : firm.picture
        labels: firm.labels
        caption: firm.caption
        figure: firm.figure
        photo: firm.photo
        subject: firm.ident
        pigment: Theme.pigment(firm.pigment)
        bleed: Stage.margin + Stage.blockX
    }

    FirmText {
        id: story

        // A figure that ends the text keeps more from the line below than words, which have leading.
        readonly property real under: profile.portrait ? profile.base - (profile.ranked ? band.least + (texted ? 30 : 44) : 0) : profile.ranked ? profile.base - band.least - 30 : profile.base

        visible: profile.ranked ? !band.taller : steps.person < 0
        x: profile.hang
        // Digits with a comma reach below their line.
        y: profile.portrait ? under - implicitHeight - (whole ? 0 : 24) : profile.storyTop
        width: profile.portrait ? Stage.contentWidth : 566
        room: under - (profile.portrait ? profile.pictureTop + profile.least + 28 : profile.storyTop)
        slack: profile.portrait ? 140 : 0
        ident: profile.ident
        told: firm.picture === "strand"
        elsewhere: profile.ranked
        part: profile.ranked ? -1 : steps.text
    }

    // Without figures people take the text's place, with them the figures'.
    FirmPeople {
        x: profile.hang
        y: story.y
        width: story.width
        model: firm.people
        shown: profile.ranked ? -1 : steps.person
    }

    FirmBand {
        id: band

        visible: profile.ranked
        x: profile.hang
        y: profile.rowY
        width: profile.portrait || Stage.reach ? Stage.contentWidth : Stage.contentWidth - foot.codeWidth - 36
        height: implicitHeight
        room: profile.portrait ? Infinity : profile.base - profile.storyTop
        firm: firm
        steps: steps
        split: profile.ranked && !story.whole
    }

    FirmFoot {
        id: foot

        anchors.fill: parent
        ident: profile.visible ? profile.ident : ""
        more: steps.more
        figuresY: profile.ranked ? profile.rowY : 0
        cornered: profile.cornered
        onTurned: step => profile.turned(step)
        onUnfolded: steps.turn()
    }
}
