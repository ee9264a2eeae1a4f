import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The attract page: the landscape with the operators left blank. The whole screen is one target;
// the first touch of any finger leads home, and does nothing else.
Touchable {
    id: page

    readonly property bool here: Way.page === "attract"
    readonly property bool apart: Stage.portrait && !inscription.vertical
    readonly property bool adrift: page.here && page.visible && !Theme.still

    onHereChanged: {
        if (page.here)
            loop.restart();
    }

    accessibleName: ExhibitTexts.invitations.text(0, "text")
    wholeScreen: true
    ownRing: true
    focus: true
    onActivated: {
        if (page.here) {
            Visit.touched();
            Way.home();
        }
    }

    AttractLandscape {
        id: picture

        anchors.fill: parent
        drifting: page.adrift
        blank: page.here && loop.formula
    }

    AttractLoop {
        id: loop

        running: page.adrift
    }

    // No key: visitors wait for the next item, who looks at pages does not.
    Item {
        readonly property int turns: loop.count > 0 ? 1 : 0

        function activate(): void {
            loop.skip();
        }
    }

    AttractPhoto {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: picture.wander.x
        y: Math.round((picture.tall ? 0.45 : 0.5) * page.height - height / 2) + picture.wander.y
        width: Math.round(Math.min(page.width * 0.8, page.height * 0.66))
        photo: loop.formula ? "" : sight.photo
        opacity: ready ? loop.presence : 0
        onBroken: ExhibitTexts.leaveOut(photo)
    }

    Item {
        x: Stage.blockX + picture.wander.x
        y: picture.wander.y
        width: Stage.baseWidth
        height: parent.height

        Heading {
            x: Stage.margin
            y: 166.4 - baselineOffset
            width: (page.apart ? Stage.baseWidth - Stage.margin : inscription.x - 24) - x
            text: ExhibitTexts.zone
            size: Theme.latin ? 76 : Theme.display // letters make a long line
            tracking: 0.1
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 40
            color: Theme.brush
        }

        Words {
            x: Stage.margin + 4
            y: 234 - baselineOffset
            text: Theme.latin ? ExhibitTexts.zoneChinese : ExhibitTexts.zoneLatin
            color: Theme.brush2
            font.family: Theme.latin ? Theme.serifFor("zh") : Theme.digits
            font.pixelSize: Theme.latin ? 38 : 42
            font.letterSpacing: Theme.latin ? 3.8 : 0.74
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        // Lines do not go beside the name where that takes the whole width.
        AttractInscription {
            id: inscription

            x: page.apart ? Stage.margin + 4 : Stage.baseWidth - Stage.margin + (vertical ? 6 : 0) - width
            y: page.apart ? 270 : 77
            hung: !page.apart
            opacity: loop.formula ? loop.presence : 0
        }

        AttractSight {
            id: sight

            x: low ? Stage.margin + 4 : Stage.baseWidth - Stage.margin - width
            y: low ? 262 : 77
            width: low ? Stage.baseWidth - 2 * Stage.margin - 4 : 430
            at: loop.at
            low: Stage.portrait
            opacity: loop.formula ? 0 : loop.presence
        }
    }

    // On the water: beside the boat, or in the valley between the near hills.
    AttractInvitation {
        stacked: picture.tall
        x: Stage.blockX + Math.round(Stage.portrait ? (Stage.baseWidth - width) / 2 : 506) + picture.wander.x
        y: page.height - (picture.tall ? Math.round(372 * picture.zoom) : 128) + picture.wander.y
        breathing: page.adrift
    }

    // Every finger counts, ten at once too, which a TapHandler would not take.
    MultiPointTouchArea {
        anchors.fill: parent
        enabled: page.here
        onReleased: page.activate()
    }

    // The focus ring of a target as large as the screen stands inside it.
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.focusOffset
        visible: page.ringed
        color: "transparent"
        border.width: Theme.focusRing
        border.color: Theme.focus
    }
}
