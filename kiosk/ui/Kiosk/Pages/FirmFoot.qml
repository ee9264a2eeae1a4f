import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The lower part of a firm's profile: its doors, the keys to other firms, its card to take away.
Item {
    id: foot

    required property string ident // the firm's id
    required property string more // what the keys turn to
    property real figuresY: 0 // where a row of figures begins, or 0: there is none
    property bool cornered: false // the picture leaves its lower right corner to the code
    readonly property bool portrait: Stage.portrait
    readonly property real hang: Stage.blockX + Stage.margin
    readonly property real keysY: foot.portrait || Stage.reach ? Stage.keysY : Stage.keysY - 8
    readonly property real ground: foot.portrait ? foot.keysY - 16 : foot.keysY + Stage.keyHeight
    // Where what stands above it ends.
    readonly property real base: {
        if (Stage.reach)
            return Stage.zoneY - (foot.portrait ? 32 : 28);
        // Not the code's own place, which in landscape hangs from here: a panel may turn.
        return foot.portrait ? Math.min(doors.y, foot.ground - code.height) - 40 : Math.min(doors.y, keys.y) - 30;
    }
    readonly property real codeY: code.y
    readonly property real codeWidth: code.width

    signal turned(int step) // to the firm before or after
    signal unfolded

    Caption {
        visible: Stage.reach && y + height <= Math.min(doors.y, keys.y)
        x: foot.hang
        y: Stage.zoneY + (foot.portrait ? 20 : 18)
        text: qsTr("触手可及 · 按键全在这里")
    }

    FirmDoors {
        id: doors

        x: foot.hang
        y: foot.ground - height
        width: (foot.portrait ? code.x : keys.x) - 24 - x
        height: implicitHeight
        ident: foot.ident
        size: foot.portrait ? 36 : 34
        most: !foot.portrait ? 2 : Stage.reach || Theme.textScale === 1 ? 3 : 4
        spare: Stage.reach && !foot.portrait ? 0 : 1
        low: Stage.reach
        rowHeight: doors.rows > (foot.portrait ? 2 : 1) ? 76 : foot.portrait ? 96 : Stage.keyHeight
    }

    FirmKeys {
        id: keys

        x: foot.hang + (foot.portrait ? Stage.contentWidth : 1416) - width
        y: foot.portrait ? foot.keysY : foot.ground - height
        rowHeight: foot.portrait ? Stage.railHeight : 76
        ident: foot.ident
        more: foot.more
        onTurned: step => foot.turned(step)
        onUnfolded: foot.unfolded()
    }

    FirmCode {
        id: code

        x: foot.hang + Stage.contentWidth - width
        y: {
            if (foot.portrait)
                return foot.ground - height;
            if (Stage.reach)
                return Stage.zoneY + 16;
            if (words === "beside")
                return foot.ground - height + 4;
            // In line with the figures, and within a phone's reach.
            return Math.min(foot.ground - height, Math.max(Stage.height - 472, foot.figuresY > 0 ? foot.figuresY : foot.base - 178));
        }
        ident: foot.ident
        most: !foot.portrait && Stage.reach ? 200 : 244
        words: foot.portrait ? "above" : Stage.reach || !(foot.figuresY > 0 || foot.cornered) ? "beside" : "below"
    }
}
