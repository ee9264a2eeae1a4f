import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A picture's words in the language below Chinese, where they have room under the picture.
Caption {
    id: legend

    property string words: ""
    required property bool roomy
    required property real widest
    readonly property real tall: legend.words === "" ? 0 : Typesetter.lines(legend.words, legend.font.family, legend.size, legend.widest) * legend.lineHeight
    readonly property real room: legend.visible ? legend.tall + 16 : 0 // that the picture leaves to it

    visible: legend.roomy && legend.words !== ""
    width: Typesetter.column(legend.words, legend.font.family, legend.size, legend.widest)
    text: legend.words
    font.family: Theme.sansFor(Language.second)
    wrapMode: Text.WordWrap
    lineHeight: 1.42 * Theme.caption
}
