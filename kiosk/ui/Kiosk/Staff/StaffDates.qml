pragma Singleton
import QtQuick

// Days, months and hours in words.
QtObject {
    id: dates

    readonly property list<string> days: [qsTr("周一"), qsTr("周二"), qsTr("周三"), qsTr("周四"), qsTr("周五"), qsTr("周六"), qsTr("周日")]
    readonly property list<string> columns: [qsTr("一"), qsTr("二"), qsTr("三"), qsTr("四"), qsTr("五"), qsTr("六"), qsTr("日")] // of a calendar
    readonly property list<string> months: [qsTr("1月"), qsTr("2月"), qsTr("3月"), qsTr("4月"), qsTr("5月"), qsTr("6月"), qsTr("7月"), qsTr("8月"), qsTr("9月"), qsTr("10月"), qsTr("11月"), qsTr("12月")]
    readonly property var kinds: ({
            "closed": qsTr("闭馆"),
            "shut": qsTr("每周闭馆"),
            "own": qsTr("另定时间")
        })

    function month(year: int, number: int): string {
        return qsTr("%1年%2").arg(year).arg(dates.months[number - 1]);
    }

    // A day as 2026-10-01.
    function day(written: string): string {
        const parts = written.split("-").map(Number);
        return qsTr("%1%2日").arg(dates.months[parts[1] - 1]).arg(parts[2]);
    }

    function weekday(written: string): string {
        const parts = written.split("-").map(Number);
        return dates.days[(new Date(parts[0], parts[1] - 1, parts[2], 12).getDay() + 6) % 7];
    }

    function full(written: string): string {
        return qsTr("%1，%2").arg(dates.day(written)).arg(dates.weekday(written));
    }

    // The openings of a day; none where the hall is closed.
    function hours(openings: list<string>): string {
        if (openings.length === 0)
            return dates.kinds["closed"];
        return openings[0] === "00:00–24:00" ? qsTr("全天开放") : openings.join(qsTr("、"));
    }
}
