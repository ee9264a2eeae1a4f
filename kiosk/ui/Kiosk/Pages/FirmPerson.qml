import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Somebody whom the source quotes: name and office, and beside them, or below where that is lower or
// the column narrow, what they said, in our words.
Item {
    id: person

    required property string name
    required property string role
    required property string words
    readonly property bool ruled: person.width > 800
    readonly property bool across: person.ruled && person.tall(person.width - person.aside) <= title.height + 8 + person.tall(person.width)
    readonly property real aside: Math.max(title.implicitWidth, office.implicitWidth) + 48
    readonly property real head: person.ruled ? 20 : 0

    function tall(width: real): real {
        return said.lineHeight * Typesetter.lines(person.words, Theme.sans, said.size, width);
    }

    implicitHeight: Math.max(said.y + said.height, person.across ? office.y + office.height : 0)

    Rectangle {
        visible: person.ruled
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
        y: person.across ? title.y + title.height + 4 : title.y + title.baselineOffset - baselineOffset
        text: person.role
    }

    Body {
        id: said

        x: person.across ? person.aside : 0
        y: person.across ? person.head : title.y + title.height + 8
        width: Typesetter.column(text, Theme.sans, size, person.width - x)
        text: person.words
    }
}
