import QtQuick

// Where the lines of two compared firms stand: on one baseline, on as many pages as it takes. Lines
// that belong together are parted only when they fill more than a page.
QtObject {
    id: plan

    required property list<Item> one // the first firm's lines
    required property list<Item> other
    required property real room // height of a page
    property int page: 0
    readonly property real gap: 20 // above each aspect, with a rule in the middle
    readonly property real loosest: 16 // a page with height to spare sets its lines farther apart
    readonly property int pages: plan.places.length > 0 ? plan.places[plan.places.length - 1].x + 1 : 0
    // x is a line's page, y its top, width its baseline below that, height how far above it a rule
    // stands, or 0.
    readonly property list<rect> places: plan.place(plan.one, plan.other, plan.room)

    function place(one: list<Item>, other: list<Item>, room: real): list<rect> {
        const both = [];
        for (let i = 0; i < one.length && i < other.length; ++i)
            both.push([one[i] as CompareLine, other[i] as CompareLine]);
        const most = (pair, of) => Math.max(of(pair[0]), of(pair[1]));
        const levels = both.map(pair => most(pair, line => line.ascent));
        const heights = both.map((pair, i) => levels[i] + most(pair, line => line.descent));
        const first = both.map(pair => pair[0].first);
        // A large figure stands by itself, the smaller ones together.
        const opens = both.map((_, i) => first[i] || i > 0 && both[i - 1].some(line => line.hero));
        const sheets = [];
        const bottoms = [];
        let bottom = 0;
        both.forEach((_, i) => {
            let end = i + 1;
            while (opens[i] && end < both.length && !opens[end])
                ++end;
            const group = heights.slice(i, end).reduce((sum, height) => sum + height, 0);
            const whole = plan.gap + group <= room ? group : heights[i];
            if (i === 0 || bottom + (first[i] ? plan.gap : 0) + whole > room) {
                sheets.push([]);
                bottom = 0;
            }
            const ruled = first[i] || bottom === 0;
            bottom += ruled ? plan.gap : 0;
            sheets[sheets.length - 1].push(Qt.rect(sheets.length - 1, bottom, levels[i], ruled ? 1 : 0));
            bottom += heights[i];
            bottoms[sheets.length - 1] = bottom;
        });
        return [].concat(...sheets.map((sheet, n) => {
            const spare = Math.max(0, Math.min(plan.loosest, (room - bottoms[n]) / sheet.length));
            return sheet.map((at, i) => Qt.rect(at.x, at.y + spare * (i + 0.5), at.width, at.height * (plan.gap + spare) / 2));
        }));
    }
}
