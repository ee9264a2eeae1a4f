import QtQuick

// A field of cells in rows that stand half a step apart, as paths to draw: bodies, nuclei, rays of
// those within the chosen columns and lines, or of the others.
QtObject {
    id: field

    required property int columns
    required property real pitchX
    required property real pitchY
    required property point origin
    required property real end // no cell stands to the right of it
    required property rect chosen // columns and lines

    function within(column: int, line: int): bool {
        const shift = line % 2 === 1 ? 0 : 1; // rows stand half a step apart
        return line >= field.chosen.y && line < field.chosen.y + field.chosen.height && column >= field.chosen.x + shift && column < field.chosen.x + field.chosen.width + shift;
    }

    function centre(column: int, line: int): point {
        const seed = column * 12.9898 + line * 78.233;
        const x = field.origin.x + (column + (line % 2 === 1 ? 1.02 : 0.52)) * field.pitchX + 1.5 * Math.sin(seed);
        return Qt.point(x, field.origin.y + (line + 0.6) * field.pitchY + 1.5 * Math.sin(seed * 1.7));
    }

    // Cells of one row that are chosen or not: their bodies, nuclei or rays.
    function cells(line: int, from: int, to: int, chosen: bool, draw: var): string {
        let path = "";
        for (let column = from; column < to; ++column) {
            const at = field.centre(column, line);
            if (field.within(column, line) === chosen && at.x + 14 < field.end)
                path += draw(at, column * 3.1 + line * 1.7);
        }
        return path;
    }

    // An uneven round body.
    function body(at: point, seed: real): string {
        const corner = i => {
            const turn = i / 10 * 2 * Math.PI;
            const far = 12.2 * (1 + 0.07 * Math.sin(2 * turn + seed) + 0.07 * Math.sin(3 * turn + 2.3 * seed));
            return [at.x + far * Math.cos(turn), at.y + far * Math.sin(turn)];
        };
        const between = (a, b) => `${((a[0] + b[0]) / 2).toFixed(1)} ${((a[1] + b[1]) / 2).toFixed(1)}`;
        let path = "M" + between(corner(9), corner(0));
        for (let i = 0; i < 10; ++i)
            path += `Q${corner(i)[0].toFixed(1)} ${corner(i)[1].toFixed(1)} ${between(corner(i), corner(i + 1))}`;
        return path + "Z";
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
