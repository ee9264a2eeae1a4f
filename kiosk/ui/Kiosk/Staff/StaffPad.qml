pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// Digits, dots for those typed, and what there is to wait for. A keyboard types them, too.
FocusScope {
    id: pad

    required property string title
    required property string enter
    readonly property real gap: 17
    readonly property real keyWidth: (pad.width - 2 * pad.gap) / 3
    readonly property real keyHeight: Stage.portrait ? 112 : 92
    readonly property real keysY: 228

    readonly property string told: {
        if (StaffDoor.looking)
            return StaffDoor.renewal === "again" ? qsTr("正在存") : qsTr("正在核对");
        switch (StaffDoor.renewal) {
        case "again":
            return qsTr("同样的数字，再输一遍");
        case "easy":
            return qsTr("太好猜了，请换一个");
        case "differ":
            return qsTr("两遍不一样，请从头输");
        }
        if (StaffDoor.wait > 0)
            return qsTr("密码不对，%1 后再试").arg(pad.clock(StaffDoor.wait));
        return StaffDoor.wrong ? qsTr("密码不对，请再试") : qsTr("%1 到 %2 位数字").arg(StaffDoor.least).arg(StaffDoor.most);
    }

    implicitHeight: pad.keysY + 4 * (pad.keyHeight + pad.gap)

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text))
            StaffDoor.type(event.text);
        else if (event.key === Qt.Key_Backspace)
            StaffDoor.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            StaffDoor.enter();
        else
            return;
        event.accepted = true;
    }

    Heading {
        width: parent.width
        text: pad.title
        size: 40
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 30
    }

    SnugCaption {
        y: 60
        width: parent.width
        largest: 30
        text: pad.told
        color: StaffDoor.wrong || StaffDoor.wait > 0 || ["easy", "differ"].includes(StaffDoor.renewal) ? Theme.ink : Theme.ink2
    }

    StaffDots {
        y: 120
        width: parent.width
    }

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]

        delegate: StaffDigit {
            id: digit

            required property int index
            required property string modelData
            readonly property int place: digit.index === 9 ? 10 : digit.index
            // Digits stand as on every telephone, whichever way the language runs.
            readonly property int column: Stage.mirrored ? 2 - digit.place % 3 : digit.place % 3

            text: digit.modelData
            x: digit.column * (pad.keyWidth + pad.gap)
            y: pad.keysY + Math.floor(digit.place / 3) * (pad.keyHeight + pad.gap)
            width: pad.keyWidth
            height: pad.keyHeight
            possible: StaffDoor.asked && StaffDoor.typed < StaffDoor.most
            onActivated: StaffDoor.type(digit.modelData)
        }
    }

    Key {
        x: 0
        y: pad.keysY + 3 * (pad.keyHeight + pad.gap)
        width: pad.keyWidth
        height: pad.keyHeight
        size: 34
        padding: 12
        fitted: true
        text: qsTr("退格")
        possible: StaffDoor.asked && StaffDoor.typed > 0
        onActivated: StaffDoor.erase()
    }

    PrimaryKey {
        x: 2 * (pad.keyWidth + pad.gap)
        y: pad.keysY + 3 * (pad.keyHeight + pad.gap)
        width: pad.keyWidth
        height: pad.keyHeight
        size: 34
        arrow: false
        fitted: true
        text: pad.enter
        possible: StaffDoor.asked && StaffDoor.typed >= StaffDoor.least
        onActivated: StaffDoor.enter()
    }
}
