pragma Singleton
import QtQuick
import Kiosk.Bridge

// Colour, type, line and motion, as designed (docs/design.md). Lengths are design px.
QtObject {
    id: theme

    readonly property bool contrast: Access.contrast
    readonly property bool still: Access.still

    // Colour
    readonly property color paper: theme.contrast ? "#0C1312" : "#F3EDDF"
    readonly property color paperLight: theme.contrast ? "#0C1312" : "#FAF6EC"
    readonly property color silk: theme.contrast ? "#26332F" : "#E6DBC3"
    readonly property color ink: theme.contrast ? "#FFFDF6" : "#1B2624"
    readonly property color ink2: theme.contrast ? "#E4DECF" : "#4A534E"
    readonly property color inkLine: theme.contrast ? "#80FFFDF6" : "#401B2624"
    readonly property color keyBorder: theme.contrast ? "#FFFDF6" : "#8A887A"
    readonly property color disabledInk: theme.contrast ? "#80FFFDF6" : "#601B2624"
    readonly property color disabledLine: theme.contrast ? "#40FFFDF6" : "#1C1B2624"
    readonly property color primary: theme.contrast ? "#F3D58A" : "#123B58"
    readonly property color primaryPressed: theme.contrast ? "#D9B860" : "#0B2740"
    readonly property color primaryDisabled: "#B9C0BC"
    readonly property color primaryInk: theme.contrast ? "#0C1312" : "#FAF6EC"
    readonly property color focus: theme.contrast ? "#F3D58A" : "#123B58"
    readonly property color seal: theme.contrast ? "#FFFDF6" : "#B93A22"
    readonly property color sealInk: theme.contrast ? "#0C1312" : "#FAF6EC"
    readonly property color icon: theme.contrast ? "#8FD3B2" : "#24705A"
    // Large figures and initials that are coloured on paper, white in high contrast.
    readonly property color azuriteDeep: theme.contrast ? "#FFFDF6" : "#123B58"
    readonly property color goldDeep: theme.contrast ? "#F3D58A" : "#7A5C1C"
    // Pigments of fills and lines; the same in both.
    readonly property color azurite: "#1F5C86"
    readonly property color azuriteLight: "#5E99B2"
    readonly property color malachite: "#24705A"
    readonly property color malachiteLight: "#8FBF9E"
    readonly property color ochre: "#C79A5B"
    readonly property color ochreField: "#D9BC85"
    readonly property color gold: "#B98F36"
    readonly property color goldCord: "#9A7A34"
    readonly property color slipEdge: "#2B1B2624"
    readonly property color onDark: "#FFFDF6"
    // On a picture, whatever the contrast: paper left blank, and ink.
    readonly property color blank: "#F3EDDF"
    readonly property color brush: "#1B2624"
    readonly property color brush2: theme.contrast ? theme.brush : "#4A534E"
    readonly property color minusTint: "#211F5C86" // far ridges in mist
    readonly property color hairDark: "#131C1B"
    readonly property color hairMid: theme.contrast ? "#394844" : "#445450"
    // The map: pressed pigments, furrows, the river, the selected park's line.
    readonly property color azuriteHeld: "#123B58"
    readonly property color malachiteHeld: "#1C5848"
    readonly property color furrowLight: "#1FDCE6D6"
    readonly property color furrowDark: "#3D7A5C1C"
    readonly property color mapRoof: theme.contrast ? "#59695F" : "#3D7A5C1C"
    readonly property color mapWater1: theme.contrast ? "#1B3A47" : "#C9DCDA"
    readonly property color mapWater2: theme.contrast ? "#1B3A47" : "#A9C8CC"
    readonly property color mapBank: theme.contrast ? "#5E99B2" : "#CC3F7F97"
    readonly property color mapRipple: theme.contrast ? "transparent" : "#573F7F97"
    readonly property color mapSelection: theme.contrast ? "#F3D58A" : theme.gold

    function pigment(name: string): color {
        switch (name) {
        case "azurite":
            return theme.azurite;
        case "ochre":
            return theme.ochre;
        default:
            return theme.malachite;
        }
    }

    // A text in another language than the one on screen names its own: serifFor("zh").
    function serifFor(language: string): string {
        return Typefaces.serif(language);
    }

    function sansFor(language: string): string {
        return Typefaces.sans(language);
    }

    // Type: the families of the language on screen, then sizes. Body, key, rail and caption grow
    // with the visitor's choice.
    readonly property string serif: theme.serifFor(Language.code)
    readonly property string sans: theme.sansFor(Language.code)
    readonly property string digits: "Anji Digits"
    readonly property real textScale: Access.textScale
    readonly property real figureXl: 240
    readonly property real figureL: 128
    readonly property real figureM: 92
    readonly property real display: 92
    readonly property real name: 100
    readonly property real title: 64
    readonly property real chapter: 52
    readonly property real tag: 40
    readonly property real door: 40
    readonly property real body: 34 * theme.textScale
    readonly property real key: 34 * theme.textScale
    readonly property real rail: 32 * theme.textScale
    readonly property real caption: 30 * theme.textScale
    readonly property bool latin: Typefaces.latin(Language.code)
    readonly property real bodyLine: theme.latin ? 1.5 : 1.68
    readonly property real captionLine: theme.latin ? 1.4 : 1.5
    // Share of its letter spacing that a title keeps.
    readonly property real tracking: Typefaces.tracked(Language.code) ? 1 : 0

    // Where lines begin and where they end: a text's alignment.
    readonly property int start: Stage.mirrored ? Text.AlignRight : Text.AlignLeft
    readonly property int end: Stage.mirrored ? Text.AlignLeft : Text.AlignRight

    // Line
    readonly property real hair: 2
    readonly property real keyLine: theme.contrast ? 4 : 2
    readonly property real selectedLine: 4
    readonly property real doorRule: 4
    readonly property real doorRulePressed: 10
    readonly property real focusRing: 5
    readonly property real focusOffset: 6
    readonly property real target: 76 // least side of what can be touched: 20 mm from 23 inches up

    // Motion, ms; nothing moves in still pictures, changes only fade.
    readonly property int fade: Access.instant ? 0 : 160
    readonly property int page: theme.still ? theme.fade : 320
    readonly property real pageShift: theme.still ? 0 : 24
    readonly property int stencil: theme.still ? theme.fade : 900
    readonly property int panel: theme.still ? theme.fade : 420
    readonly property int drift: 48000
    readonly property int formula: 20 // s, before the attract page shows its items
    readonly property int seam: 700 // an item of the attract page goes, and another comes
    readonly property int sealBreath: 4000
}
