import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// What a vector map rests on: its scale, where north is, its projection, its sources, the number of
// its review.
Item {
    id: legend

    required property VectorMapInfo info
    required property real metresPerPx
    property bool backed: false // on paper of its own

    implicitHeight: words.y + words.height
    height: legend.implicitHeight

    Rectangle {
        visible: legend.backed
        x: -20
        y: -12
        width: legend.width + 40
        height: legend.height + 20
        color: Theme.paper
        opacity: 0.9
    }

    MapScale {
        id: scale

        squared: false
        metresPerPx: legend.metresPerPx
        most: 180
    }

    // North is up on the middle meridian, and within two degrees of it everywhere.
    Item {
        x: legend.width - width
        width: 64
        height: 68
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("上为北")

        Rectangle {
            x: 12
            y: 6
            width: 3
            height: 56
            color: Theme.ink
        }
        Rectangle {
            x: 5
            y: 8
            width: 17
            height: 17
            rotation: 45
            antialiasing: true
            color: Theme.ink
        }
        Words {
            x: 30
            y: 12
            Accessible.ignored: true
            text: qsTr("北")
            color: Theme.ink
            font.family: Theme.sans
            font.pixelSize: 30
        }
    }

    Caption {
        id: words

        y: 80
        width: legend.width
        wrapMode: Text.WordWrap
        size: 30
        text: {
            const review = legend.info.reviewNumber !== "" ? qsTr("审图号：%1").arg(legend.info.reviewNumber) : legend.info.uncleared ? qsTr("审图号：待补") : "";
            return [legend.info.sources, qsTr("兰勃特等角圆锥投影"), review].filter(each => each !== "").join("\n");
        }
    }
}
