import QtQuick
import Kiosk.Bridge

// A panel of the story in two languages.
PairColumn {
    id: pair

    required property PanelInfo panel
    readonly property string tag: also.tag

    title: pair.panel.title.replace("\n", "")
    secondTitle: Typesetter.inOne(also.title)
    text: pair.panel.body
    secondText: also.body
    figure: pair.panel.figure
    legend: also.legend

    PanelInfo {
        id: also

        second: true
        ident: pair.panel.item
    }
}
