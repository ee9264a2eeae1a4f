import QtQuick

// Which of `count` keys stand in `cells` places: all of them, or as many as leave a place for the
// key that turns the others over.
QtObject {
    id: share

    required property int count
    required property int cells
    property int from: 0
    readonly property bool turned: share.count > share.cells
    readonly property int held: share.turned ? Math.max(1, share.cells - 1) : share.count
    readonly property int next: share.from + share.held < share.count ? share.from + share.held : 0
    readonly property int shown: Math.min(share.held, share.count - share.from)

    function turn(): void {
        share.from = share.next;
    }

    // Places are counted anew when what stands on them has changed.
    onCountChanged: share.from = 0
    onCellsChanged: share.from = 0
}
