import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A firm's industry and what it makes, its name, and below it the registered name or a line about it.
Item {
    id: header

    required property string ident // the firm's id
    property real nameSize: Stage.portrait ? 112 : Theme.name
    // Long words about what it makes stand below the name.
    readonly property string both: firm.makes === "" ? firm.industryName : qsTr("%1 · %2").arg(firm.industryName).arg(firm.makes)
    readonly property bool apart: Typesetter.width(header.both, Theme.sans, 30) > header.width - 44
    readonly property string under: firm.tagline !== "" ? firm.tagline : firm.name
    readonly property bool lined: tagline.text !== "" && tagline.text !== firm.shortName

    implicitHeight: header.lined ? tagline.y + tagline.height : name.y + name.height

    FirmInfo {
        id: firm

        ident: header.ident
    }

    Rectangle {
        y: industry.y + (industry.height - height) / 2
        width: 28
        height: 28
        color: Theme.pigment(firm.pigment)
        border.width: Theme.contrast ? 2 : 0
        border.color: Theme.ink
    }

    Caption {
        id: industry

        x: 44
        y: 14 - height / 2
        width: header.width - x
        size: Theme.rail
        text: header.apart ? firm.industryName : header.both
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    Heading {
        id: name

        x: -header.nameSize * 0.04
        y: Stage.portrait ? 48 : 52
        width: header.width - x
        height: header.nameSize * 1.25
        verticalAlignment: Text.AlignVCenter
        text: firm.shortName
        size: header.nameSize
        tracking: 0.05
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 56
    }

    SnugCaption {
        id: tagline

        visible: header.lined
        y: name.y + name.height + (Stage.portrait ? 14 : 7)
        width: header.width
        text: header.apart ? firm.makes + "\n" + header.under : header.under
    }
}
