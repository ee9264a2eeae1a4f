import QtQuick

// Which of `count` keys stand in `cells` places: all of them, or as many as leave a place for the
// key that turns the others over. Another language may have other places, or other keys: what was
// turned to is kept, and what is shown worked out from it.
QtObject {
    id: share

    required property int count
    required property int cells
    property int wanted: 0 // the first key, that was turned to
    readonly property bool turned: share.count > share.cells
    readonly property int held: share.turned ? Math.max(1, share.cells - 1) : share.count
    readonly property int from: Math.floor(Math.max(0, Math.min(share.wanted, share.count - 1)) / Math.max(1, share.held)) * share.held
    readonly property int next: share.from + share.held < share.count ? share.from + share.held : 0
    readonly property int shown: Math.min(share.held, share.count - share.from)

    function turn(): void {
        share.wanted = share.next;
    }
}
