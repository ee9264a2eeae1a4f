import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The key that opens the firm in focus; it names the firm if there is room for the name.
PrimaryKey {
    id: see

    // In Chinese a Latin name stands off the word before it.
    readonly property string apart: /^[A-Za-z0-9]/.test(Directory.focusName) ? " " : ""
    readonly property string named: qsTr("看%1").arg(see.apart + Directory.focusName)
    readonly property real room: see.width - 30 - 16 - 2 * 16

    text: metrics.font.pixelSize > 0 && metrics.advanceWidth(see.named) <= see.room ? see.named : qsTr("看这家企业")
    size: Math.min(Theme.key + 2, 46)
    onActivated: Way.go("firm/" + Directory.focus)

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: see.size
        font.weight: Font.Medium
    }
}
