import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Who a compared firm is: its name, below it the registered one or a line about it; on the right, as
// on its slip in the directory, its industry with the hill in that pigment.
Item {
    id: head

    required property string ident // the firm's id
    // Where both are long, the industry stands below the line about the firm.
    readonly property bool apart: Typesetter.width(tagline.text, Theme.sans, 30) + 64 + Typesetter.width(firm.industryName, Theme.sans, Theme.caption) > head.width
    readonly property real aside: head.apart ? 191 : Math.max(191, 40 + industry.implicitWidth)

    implicitHeight: Math.max(tagline.y + tagline.height, industry.y + industry.height) + 10

    FirmInfo {
        id: firm

        ident: head.ident
    }

    Heading {
        id: name

        x: -size * 0.04
        width: head.width - 191 - 24
        height: 96
        verticalAlignment: Text.AlignVCenter
        text: firm.shortName
        size: 84
        tracking: 0.05
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 48
    }

    SnugCaption {
        id: tagline

        y: Theme.latin ? 112 : 100 // letters reach below their line
        width: head.apart ? head.width : head.width - head.aside - 24
        text: firm.tagline !== "" ? firm.tagline : firm.name
    }

    Painting {
        visible: !Theme.contrast && firm.shortName !== ""
        x: head.width - width
        y: 10
        width: 191
        height: 82
        name: firm.pigment === "azurite" ? "foot-blue" : firm.pigment === "ochre" ? "foot-ochre" : "foot-green"
        fillMode: Image.Stretch
    }

    Rectangle {
        visible: firm.shortName !== ""
        x: industry.x - 40
        y: industry.y + (industry.height - height) / 2
        width: 28
        height: 28
        color: Theme.pigment(firm.pigment)
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink
    }

    Caption {
        id: industry

        x: head.apart ? 40 : head.width - width
        y: head.apart ? tagline.y + tagline.height : tagline.y
        text: firm.industryName
    }
}
