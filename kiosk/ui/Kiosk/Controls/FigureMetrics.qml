import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// How a figure is taken apart and how wide its parts are: what is set large, and the words before and
// behind it. Where room is short the words give way first, and then the unit stands below.
QtObject {
    id: metrics

    property string value: ""
    property string qualifier: ""
    property string unit: ""

    readonly property real smallest: 30
    // Letters that follow digits are words too: "15th", "100 billion".
    readonly property list<string> pieces: /^(.*[0-9])( ?)([A-Za-z]+)$/.exec(metrics.value) ?? []
    readonly property string digits: metrics.pieces[1] ?? metrics.value
    readonly property string behind: [metrics.pieces[3] ?? "", metrics.unit].filter(text => text !== "").join(" ")
    // What makes a rank of a number stands close behind it, wherever its last digit's ink ends.
    readonly property bool close: metrics.pieces[2] === "" || metrics.unit === "位" || metrics.unit === "위"
    readonly property real bearing: metrics.close ? Typesetter.bearing(metrics.digits, Theme.digits, 100) / 100 : 0 // em

    readonly property string spoken: Typesetter.plain([metrics.value, metrics.unit].reduce(metrics.said, metrics.qualifier))

    // Words such as 过半 are set in the serif, at the height that digits of this size have.
    readonly property bool words: !/[0-9]/.test(metrics.digits)
    // Latin words are set in the digits' face, at 1.2 times the size of Chinese ones.
    readonly property bool latin: metrics.words && /^[\u0020-\u024f\u1e00-\u1eff]+$/.test(metrics.digits)
    // Letters reach below their line; Chinese, Japanese and Korean characters do not.
    readonly property bool hanging: metrics.words && !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(metrics.digits)
    readonly property bool symbol: metrics.unit === "%" || metrics.unit === "µm"

    // Widths in em of the size that each part is set in
    readonly property real digitsEm: metrics.latin ? 0.92 * Typesetter.width(metrics.digits, Theme.digits, 100) / 100 : metrics.words ? 0.77 * Typesetter.width(metrics.digits, Theme.serif, 100) / 100 : Typesetter.width(metrics.digits, Theme.digits, 100) / 100 - 0.01 * metrics.digits.length
    readonly property real behindEm: metrics.behind === "" ? 0 : Typesetter.width(metrics.behind, Theme.serif, 100) / 100
    readonly property real qualifierEm: metrics.qualifier === "" ? 0 : Typesetter.width(metrics.qualifier, Theme.serif, 100) / 100

    // Read aloud, letters stand apart from digits; characters do not.
    function said(before: string, behind: string): string {
        const apart = before !== "" && behind !== "" && (/[A-Za-z\uac00-\ud7a3]$/.test(before) || /^[A-Za-z]/.test(behind));
        return before + (apart ? " " : "") + behind;
    }
    function gapBefore(size: real): real {
        return Math.max(10, size * 0.1);
    }
    function gapBehind(size: real): real {
        return metrics.close ? size * (0.035 - metrics.bearing) : Math.max(10, size * 0.07);
    }
    function between(size: real, share: real): real {
        return metrics.smallest + Math.max(0, size - metrics.smallest) * share;
    }
    function qualifierSize(size: real, share: real): real {
        return metrics.between(Math.min(64, size * 0.42), share);
    }
    function behindSize(size: real, share: real): real {
        return metrics.between(Math.min(metrics.symbol ? 96 : 64, size * 0.45), share);
    }
    // Where the digits end, where the words behind begin, and where they end.
    function digitsEnd(size: real, share: real): real {
        const before = metrics.qualifier === "" ? -0.035 * size : metrics.qualifierEm * metrics.qualifierSize(size, share) + metrics.gapBefore(size);
        return before + metrics.digitsEm * size;
    }
    function behindX(size: real, share: real): real {
        return metrics.digitsEnd(size, share) + metrics.gapBehind(size);
    }
    function width(size: real, share: real): real {
        return metrics.behindX(size, share) + metrics.behindEm * metrics.behindSize(size, share);
    }
    // The size up to this one at which all of it fits on one line, its words as small as there are.
    function fitting(size: real, room: real): real {
        const words = metrics.width(size, 0) - metrics.digitsEm * size;
        return Math.min(size, Math.max(metrics.smallest, (room - words - 2) / metrics.digitsEm));
    }
    // How large words are in this room: 1 as designed, 0 as small as there is.
    function shareIn(size: real, room: real): real {
        const least = metrics.width(size, 0), natural = metrics.width(size, 1);
        return natural <= room ? 1 : Math.max(0, (room - least) / (Math.max(1, natural - least)));
    }
    // Whether the unit has to stand below, even when all words are small.
    function breaks(size: real, room: real): bool {
        return metrics.behind !== "" && metrics.width(size, 0) > room;
    }
    // Height that a unit takes which stands below.
    function below(size: real, room: real): real {
        return metrics.breaks(size, room) ? 1.3 * metrics.behindSize(size, 1) : 0;
    }
}
