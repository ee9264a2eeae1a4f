import QtQuick

// A field of cells in rows that stand half a step apart, as paths to draw: bodies, nuclei, rays. A
// row is drawn about its own level, 0, so that a picture of another height only sets it elsewhere.
QtObject {
    id: field

    required property real pitch
    required property real begin
    required property real end // no cell stands to the right of it
    readonly property var outlines: ({}) // by seed

    // How far a row is moved to the right, in columns.
    function shift(line: int): int {
        return line % 2 === 1 ? 0 : 1;
    }

    function centre(column: int, line: int): point {
        const seed = column * 12.9898 + line * 78.233;
        const x = field.begin + (column + (line % 2 === 1 ? 1.02 : 0.52)) * field.pitch + 1.5 * Math.sin(seed);
        return Qt.point(x, 1.5 * Math.sin(seed * 1.7));
    }

    // Cells of one row, those from `without` up to `until` left out: their bodies, nuclei or rays.
    function cells(line: int, from: int, to: int, without: int, until: int, draw: var): string {
        let path = "";
        for (let column = from; column < to; ++column) {
            const at = field.centre(column, line);
            if ((column < without || column >= until) && at.x + 14 < field.end)
                path += draw(at, column * 3.1 + line * 1.7);
        }
        return path;
    }

    // An uneven round body. Its outline hangs on the seed alone and is drawn once.
    function body(at: point, seed: real): string {
        if (!(seed in field.outlines))
            field.outlines[seed] = field.outline(seed);
        const [x, y, path] = field.outlines[seed];
        return `M${(at.x + x).toFixed(1)} ${(at.y + y).toFixed(1)}${path}`;
    }

    // Where an outline begins, from the cell's centre, and its curves from there on.
    function outline(seed: real): var {
        const corners = Array.from({
            length: 10
        }, (_, i) => {
            const turn = i / 10 * 2 * Math.PI;
            const far = 12.2 * (1 + 0.07 * Math.sin(2 * turn + seed) + 0.07 * Math.sin(3 * turn + 2.3 * seed));
            return [far * Math.cos(turn), far * Math.sin(turn)];
        });
        const between = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
        const start = between(corners[9], corners[0]);
        let path = "", from = start;
        corners.forEach((corner, i) => {
            const to = between(corner, corners[(i + 1) % 10]);
            path += "q" + [corner[0] - from[0], corner[1] - from[1], to[0] - from[0], to[1] - from[1]].map(by => by.toFixed(2)).join(" ");
            from = to;
        });
        return [start[0], start[1], path + "z"];
    }

    function nucleus(at: point): string {
        return field.disc(at.x, at.y + 1, 5);
    }

    function disc(x: real, y: real, radius: real): string {
        return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
    }

    function ray(at: point, seed: real, index: int, from: real, to: real): string {
        const turn = seed + index / 9 * 2 * Math.PI;
        const c = Math.cos(turn), s = Math.sin(turn);
        return from < to ? `M${(at.x + from * c).toFixed(1)} ${(at.y + from * s).toFixed(1)}L${(at.x + to * c).toFixed(1)} ${(at.y + to * s).toFixed(1)}` : field.disc(at.x + to * c, at.y + to * s, 2);
    }

    function rays(at: point, seed: real, from: real, to: real): string {
        return [0, 1, 2, 3, 4, 5, 6, 7, 8].map(i => field.ray(at, seed, i, from, to)).join("");
    }
}
