import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Somebody whom the source quotes: name and office, and beside them, or below in a narrow column,
// what they said, in our words.
Item {
    id: person

    required property string name
    required property string role
    required property string words
    readonly property bool across: person.width > 800
    readonly property real aside: Math.max(title.implicitWidth, office.implicitWidth) + 48
    readonly property real head: person.across ? 20 : 0

    implicitHeight: Math.max(said.y + said.height, person.across ? office.y + office.height : 0)

    Rectangle {
        visible: person.across
        width: parent.width
        height: Theme.hair
        color: Theme.inkLine
    }

    Heading {
        id: title

        y: person.head + (person.across ? 4 : 0)
        text: person.name
        size: Theme.tag
    }

    Caption {
        id: office

        visible: text !== ""
        x: person.across ? 0 : title.width + 24
        y: person.across ? title.y + title.height + 4 : title.baselineOffset - baselineOffset
        text: person.role
    }

    Body {
        id: said

        x: person.across ? person.aside : 0
        y: person.across ? person.head : title.height + 8
        width: person.width - x
        text: person.words
    }
}
