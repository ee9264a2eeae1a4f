import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Pictures
import Kiosk.Theme

// A firm's profile in two languages: what it makes, its name, its text; then in turn its figures and
// people, both languages in step. Its picture, doors and card as in one language.
Item {
    id: profile

    required property string ident // the firm's id
    readonly property bool portrait: Stage.portrait
    readonly property real hang: Stage.blockX + Stage.margin
    readonly property real least: 460 // height of the picture in portrait
    // In portrait a slip with nothing but a name hangs beside the words, before a range below them.
    readonly property bool beside: profile.portrait && !firm.known

    signal turned(int step) // to the firm before or after

    FirmInfo {
        id: firm

        ident: profile.ident
    }

    FirmInfo {
        id: also

        second: true
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

        texts: column.parts - 1
        pictured: firm.photo !== ""
    }

    PictureFrame {
        id: frame

        readonly property bool behind: profile.beside && steps.kind !== "photo"

        x: behind ? 0 : profile.hang + (profile.portrait ? 0 : 742)
        y: behind ? 0 : profile.portrait ? column.y + Math.min(column.needed, column.room) + 32 : industry.y
        width: behind ? profile.width : Stage.contentWidth - (profile.portrait ? 0 : 742)
        height: (profile.portrait || Stage.reach ? foot.base : foot.codeY - 16) - frame.y - legend.room
        kind: steps.kind === "photo" ? "photo" : firm.picture
        labels: firm.labels
        caption: firm.caption
        figure: firm.figure
        photo: firm.photo
        subject: firm.ident
        pigment: Theme.pigment(firm.pigment)
        bleed: Stage.margin + Stage.blockX
    }

    Rectangle {
        x: profile.hang
        y: industry.y + (industry.height - height) / 2
        width: 28
        height: 28
        color: Theme.pigment(firm.pigment)
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink
    }

    SnugCaption {
        id: industry

        x: profile.hang + 44
        y: profile.portrait ? 80 : Stage.reach ? 48 : 72
        width: column.width - 44
        largest: Theme.rail
        text: [firm.industryName, firm.makes].filter(words => words !== "").join(" · ")
    }

    Caption {
        id: secondIndustry

        x: profile.hang
        y: industry.y + industry.height + 4
        width: Typesetter.balanced(text, Theme.sansFor(Language.second), size, column.width)
        text: [also.industryName, also.makes].filter(words => words !== "").join(" · ")
        size: Math.min(Theme.caption, 36)
        font.family: Theme.sansFor(Language.second)
        wrapMode: Text.WordWrap
        lineHeight: 1.3 * size
    }

    PairColumn {
        id: column

        x: profile.hang
        y: secondIndustry.y + secondIndustry.height + 4
        width: !profile.portrait ? 700 : Stage.contentWidth - (profile.beside ? 400 : 0)
        size: 76
        title: firm.shortName
        secondTitle: also.shortName
        text: firm.account
        secondText: also.account
        figure: firm.figure
        lead: firm.lead
        secondLead: also.lead
        legend: also.legend
        part: Math.max(0, steps.text + 1)
        room: foot.base - column.y - (profile.portrait ? profile.least : 0)
        explained: legend.roomy
    }

    PairLegend {
        id: legend

        words: steps.kind === "photo" ? also.photoLegend : also.legend
        roomy: !Stage.reach && Theme.textScale < 1.4
        x: frame.behind ? profile.hang : frame.x
        y: frame.y + frame.height + 16
        widest: frame.behind ? Stage.contentWidth : frame.width
    }

    FirmFoot {
        id: foot

        anchors.fill: parent
        ident: profile.ident
        more: steps.more
        onTurned: step => profile.turned(step)
        onUnfolded: steps.turn()
    }
}
