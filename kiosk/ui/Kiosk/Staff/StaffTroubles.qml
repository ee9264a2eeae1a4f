pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Controls
import Kiosk.Theme

// The machine: what is not as it should be first, then how it is.
Column {
    id: machine

    readonly property int most: 3 // that there is room for
    readonly property var troubles: Health.troubles
    readonly property int more: Math.max(0, machine.troubles.length - machine.most)

    function why(code: string): string {
        switch (code) {
        case "K1":
            return qsTr("程序中断");
        case "K2":
            return qsTr("画面停住");
        case "K3":
            return qsTr("没有画面");
        default:
            return qsTr("员工要求");
        }
    }

    function told(code: string, value: string): string {
        switch (code) {
        case "stage-last-good":
            return qsTr("用的是上次正常的展览；现在的文件有毛病");
        case "stage-safe":
            return qsTr("安全模式：不用显卡，画面静止");
        case "disk-little":
            return qsTr("磁盘快满了，只剩 %1 MB").arg(value);
        case "disk-full":
            return qsTr("磁盘满了，只剩 %1 MB：请清理").arg(value);
        case "disk-fails":
            return qsTr("磁盘写不进去：%1").arg(value);
        case "usage":
            return qsTr("没有在统计：%1").arg(value);
        case "settings-aside":
            return qsTr("设置读不懂，已移到一旁：%1").arg(value);
        case "settings-slip":
            return qsTr("设置有误，没有采用：%1").arg(value);
        case "clock":
            return qsTr("时钟不可信，现在是 %1：请校准").arg(value);
        case "map-review":
            return qsTr("地图画了行政界线，却没有审图号，不能公开：%1").arg(value);
        case "restarts":
            return qsTr("今天中断 %1 次：请看“最近的问题”").arg(value);
        default:
            return code + " " + value;
        }
    }

    Heading {
        height: 60
        width: machine.width
        text: qsTr("机器")
        size: 40
    }

    Repeater {
        model: machine.troubles.slice(0, machine.most)

        delegate: StaffRow {
            required property var modelData

            width: machine.width
            well: false
            label: machine.told(modelData.code, modelData.value)
        }
    }

    StaffRow {
        width: machine.width
        visible: machine.more > 0
        well: false
        label: qsTr("还有 %n 处", "", machine.more)
    }

    StaffRow {
        width: machine.width
        label: Health.ready ? qsTr("一切正常") : qsTr("正在查看")
        visible: machine.troubles.length === 0
    }

    StaffRow {
        width: machine.width
        label: qsTr("现在")
        well: Hours.now !== "unsure"
        value: {
            switch (Hours.now) {
            case "open":
                return qsTr("在开放时间里");
            case "unsure":
                return qsTr("先不按开放时间：时钟还在核对");
            default:
                return qsTr("在开放时间外");
            }
        }
    }

    StaffRow {
        width: machine.width
        visible: Health.ready && !(Stage.portrait && machine.troubles.length >= machine.most)
        label: qsTr("开始运行")
        value: Health.upSince
    }

    StaffRow {
        width: machine.width
        visible: Health.ready
        label: qsTr("今天重新启动")
        value: qsTr("%n 次", "", Health.restartsToday)
    }

    StaffRow {
        width: machine.width
        visible: Health.lastRestart !== "" && machine.troubles.length < 2
        label: qsTr("上一次")
        value: Health.lastRestartAt + " " + machine.why(Health.lastRestart)
    }

    StaffRow {
        width: machine.width
        visible: Health.freeMb >= 0
        label: qsTr("磁盘还剩")
        value: Health.freeMb >= 10000 ? qsTr("%1 GB").arg(Math.floor(Health.freeMb / 1000)) : qsTr("%1 MB").arg(Health.freeMb)
    }

    StaffRow {
        width: machine.width
        visible: Health.ready && machine.troubles.length < 2
        label: qsTr("画面由谁来画")
        value: Health.renderer === "gpu" ? qsTr("显卡") : qsTr("处理器")
    }
}
