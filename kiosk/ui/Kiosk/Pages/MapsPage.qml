pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// A picture map: drawn over the glass as a hand scroll is, with the story's places on it. What is
// told of a place stands below, and its keys; reach mode has all of them in its zone.
Item {
    id: page

    readonly property bool portrait: Stage.portrait
    readonly property real startX: Stage.blockX + Stage.margin
    readonly property real rowHeight: Stage.keyHeight
    // Doors have a row of their own upright, and where places have several firms.
    readonly property bool double: !page.portrait && info.mostFirms > 1
    readonly property real keysY: Stage.keysY + (page.double && Stage.reach ? 12 : 0)
    readonly property real stripY: page.keysY - (page.portrait ? 104 : 0)
    readonly property real doorY: page.double && Stage.reach ? Stage.zoneY + 16 : page.stripY - (page.portrait || page.double ? 104 : 0)
    readonly property real wordsBottom: (Stage.reach ? Stage.zoneY : page.doorY) - 20
    readonly property real nameWidth: page.portrait ? Stage.contentWidth : 440
    readonly property real bodyWidth: page.portrait ? Stage.contentWidth : Stage.contentWidth - page.nameWidth - 24
    readonly property real bodyLine: Theme.bodyLine * Theme.body
    // As high as the longest of them needs: the map does not grow and shrink with each place.
    readonly property real secondLine: 1.42 * Theme.caption
    readonly property real secondHeight: Language.paired ? 8 + page.secondLine * page.most(also, "body", Theme.sansFor(Language.second), Theme.caption, page.bodyWidth, also.places.revision) : 0
    readonly property real bodyHeight: page.bodyLine * Math.max(1, page.most(info, "body", Theme.sans, Theme.body, page.bodyWidth, info.places.revision)) + page.secondHeight + (page.portrait ? 0 : page.secondLine)
    readonly property real nameLine: 1.25 * 40
    readonly property real nameHeight: page.nameLine * Math.max(1, page.portrait ? 1 : page.most(info, "name", Theme.serif, 40, page.nameWidth / 1.06, info.places.revision))
    readonly property real wordsHeight: page.portrait ? page.nameHeight + 8 + page.bodyHeight : Math.max(page.bodyHeight, page.nameHeight)
    readonly property real wordsY: page.wordsBottom - page.wordsHeight

    function told(role: string, changes: int): string {
        return page.toldBy(info, role, changes);
    }

    function toldBy(map: MapInfo, role: string, changes: int): string {
        for (let i = 0; i < map.places.count; ++i) {
            if (map.places.text(i, "ident") === info.place)
                return map.places.text(i, role);
        }
        return "";
    }

    // Of all places, the most lines that a text of theirs takes.
    function most(map: MapInfo, role: string, face: string, size: real, width: real, changes: int): int {
        let lines = 0;
        for (let i = 0; i < map.places.count; ++i)
            lines = Math.max(lines, Typesetter.lines(map.places.text(i, role), face, size, width));
        return lines;
    }

    // The page keeps its map while it fades away for another page.
    function arrive(): void {
        if (Way.page !== "maps" || VectorMaps.has(Way.item))
            return;
        const item = Way.item.split("/");
        info.ident = item[0];
        const chosen = item.length > 1 ? item[1] : info.places.text(0, "ident");
        info.place = chosen;
    }

    function choose(place: string): void {
        Way.turn("maps/" + info.mapId + "/" + place);
    }

    Component.onCompleted: page.arrive()
    Component.onDestruction: frame.keep()

    Connections {
        target: Way

        function onChanged() {
            const map = info.mapId, place = info.place;
            page.arrive();
            if (info.mapId === map && info.place !== place && !frame.sees(info.place))
                frame.goTo(info.place);
        }
    }

    MapInfo {
        id: info
    }

    ParkInfo {
        id: park

        ident: page.told("park", info.places.revision)
    }

    MapPicture {
        id: frame

        width: parent.width
        height: page.wordsY - 48
        info: info
        kept: {
            const width = Math.max(title.implicitWidth, note.contentWidth) + 24;
            const x = Stage.mirrored ? frame.width - title.x - Stage.contentWidth : title.x;
            return Qt.rect(x, 0, Stage.mirrored ? Stage.contentWidth : width, page.portrait ? mist.height - 24 : note.y + note.height + 8);
        }
        onChosen: place => page.choose(place)
    }

    // The scroll's lower edge.
    Rectangle {
        y: frame.height
        width: parent.width
        height: 28
        color: Theme.silk

        Rectangle {
            y: 4
            width: parent.width
            height: 2
            color: Theme.gold
        }
    }

    // The words can be read on whatever is drawn below them; on an upright panel they take all of the
    // picture's upper edge, and the peaks there stand in mist.
    Rectangle {
        id: mist

        readonly property real words: note.y + note.height + 12 - mist.y
        readonly property color full: Qt.alpha(Theme.blank, 0.86)

        x: page.portrait ? 0 : title.x - 28
        y: page.portrait ? 0 : title.y - 12
        width: page.portrait ? page.width : Math.min(page.width - x, Math.max(title.implicitWidth, note.contentWidth) + 56)
        height: mist.words + (page.portrait ? 72 : 0)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: mist.full
            }

            GradientStop {
                position: mist.words / mist.height
                color: mist.full
            }

            GradientStop {
                position: 1
                color: page.portrait ? Qt.alpha(Theme.blank, 0) : mist.full
            }
        }
    }

    Heading {
        id: title

        x: page.startX
        y: page.portrait ? 72 : Stage.reach ? 36 : 56
        text: info.title
        color: Theme.brush
    }

    BalancedCaption {
        id: note

        x: page.startX
        y: title.y + title.implicitHeight + 4
        room: Stage.contentWidth
        text: info.note
        color: Theme.brush2
    }

    Heading {
        x: page.startX
        y: page.wordsY
        width: page.portrait ? page.nameWidth - (extent.visible ? extent.contentWidth + 24 : 0) : Math.min(page.nameWidth, 1.06 * Typesetter.balanced(text, Theme.serif, 40, page.nameWidth / 1.06) + 2)
        size: 40
        tracking: 0
        lineHeight: page.nameLine
        lineHeightMode: Text.FixedHeight
        wrapMode: page.portrait ? Text.NoWrap : Text.WordWrap
        fontSizeMode: page.portrait ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: 30
        text: page.told("name", info.places.revision)
    }

    // The size of a place that is a park.
    SnugCaption {
        id: extent

        readonly property string area: park.hasArea ? qsTr("%1 亩").arg((park.qualifier === "" ? "" : park.qualifier + " ") + park.areaText) : ""

        visible: park.hasArea
        x: page.portrait ? page.startX + page.nameWidth - width : body.x
        width: page.portrait ? 320 : page.bodyWidth
        horizontalAlignment: page.portrait ? Theme.end : Theme.start
        y: page.wordsY + (page.portrait ? page.nameHeight - height - 6 : page.bodyLine * body.lineCount + (second.visible ? 8 + second.height : 0))
        // In football pitches too, where that stands on the line.
        readonly property string both: area + " · " + qsTr("约合%1个足球场").arg(Numerals.amid(park.pitches, Language.code))

        text: page.portrait || park.pitches === 0 || Typesetter.width(both, Theme.sans, 30) > width ? area : both
    }

    Body {
        id: body

        x: page.portrait ? page.startX : page.startX + page.nameWidth + 24
        y: page.wordsY + (page.portrait ? page.nameHeight + 8 : 0)
        width: Typesetter.balanced(text, Theme.sans, size, page.bodyWidth)
        text: page.told("body", info.places.revision)
    }

    MapInfo {
        id: also

        second: true
        ident: Language.paired ? info.mapId : ""
        place: info.place
    }

    Body {
        id: second

        visible: Language.paired
        x: body.x
        y: body.y + (body.text === "" ? 0 : body.height + 8)
        width: page.bodyWidth
        text: Language.paired ? page.toldBy(also, "body", also.places.revision) : ""
        size: Theme.caption
        color: Theme.ink2
        font.family: Theme.sansFor(Language.second)
        lineHeight: page.secondLine
    }

    MapStrip {
        x: page.startX
        y: page.stripY
        width: (page.portrait ? Stage.contentWidth : 744) - (next.visible ? next.width + 16 : 0)
        height: page.rowHeight
        view: frame.view
        picture: frame.picture
    }

    MapNext {
        id: next

        x: page.startX + (page.portrait ? Stage.contentWidth : 744) - width
        y: page.stripY
        width: implicitWidth
        height: page.rowHeight
        maps: info
        onLeaving: frame.keep()
    }

    MapKeys {
        id: keys

        x: page.portrait ? page.startX + 480 : page.startX + 768
        y: page.keysY
        view: frame.view
        onStepAsked: up => frame.step(up)
    }

    MapsDoors {
        id: doors

        x: page.portrait || page.double ? page.startX : keys.x + keys.implicitWidth + 24
        y: page.doorY
        width: page.startX + Stage.contentWidth - x
        height: page.double && Stage.reach ? 76 : page.rowHeight
        info: info
        onLeaving: frame.keep()
    }

    Keys.onPressed: event => event.accepted = frame.struck(event.key)
}
