import Kiosk.Bridge
import Kiosk.Controls

// Makes a day's pause, or takes it out.
Key {
    required property RecordModel edges

    height: 80
    padding: 8
    size: 32
    fitted: true
    text: edges.count > 2 ? qsTr("去掉午间休息") : qsTr("加午间休息")
}
