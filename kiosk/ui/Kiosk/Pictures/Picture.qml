import QtQuick
import Kiosk.Bridge

// The base of every drawing. A drawing fills its own size in landscape and portrait, takes all its
// words from `labels`, and shows its end state at progress 1. Rows of `labels` by number: `mark(0)`,
// `text(0)`, `note(0)`.
Item {
    id: picture

    property RecordModel labels: null
    property string caption: ""
    property string figure: "" // hero figure's id
    property list<string> parks: [] // parks to draw, by id
    property string photo: "" // photograph's slot, by id
    property string subject: "" // the firm's id on a profile
    property color pigment // the subject's industry
    // The movement when first shown: 0 before, 1 after. The frame moves it, once.
    property real progress: 1
    property int duration: 2400 // ms
    // Space beyond the drawing's own right edge up to the stage's: a picture may bleed into it.
    // In portrait there is as much on its left.
    property real bleed: 0
    // A wide picture takes a story panel's whole width in landscape and stands behind its title.
    property bool wide: false
    // It shows the screen's one vermilion mark.
    property bool sealed: false

    // Progress between two moments of the movement, eased out.
    function part(from: real, to: real): real {
        const t = Math.max(0, Math.min(1, (picture.progress - from) / (to - from)));
        return 1 - Math.pow(1 - t, 3);
    }
    function word(row: int, role: string): string {
        return picture.labels && picture.labels.revision >= 0 ? picture.labels.text(row, role) : "";
    }
    function mark(row: int): string {
        return picture.word(row, "mark");
    }
    function text(row: int): string {
        return picture.word(row, "text");
    }
    function note(row: int): string {
        return picture.word(row, "note");
    }
}
