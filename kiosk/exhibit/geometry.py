"""Shapes of the zone's diagram: pure functions on polygons, in design px with y downwards.

A park's outline has a handful of corners. Cutting them (Chaikin) rounds it, scaling brings the
rounded shape to exactly its area on the diagram's scale, and the result is what is drawn, tapped
and hatched. The design's own shapes come out of these steps within a pixel.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

Point = tuple[float, float]
Points = tuple[Point, ...]

CORNER_CUTS: Final = (0.18, 0.25, 0.25)
"""Share of an edge that each round of corner cutting takes away at either end."""

PX2_PER_MU: Final = 20.0
"""Design px² for one mu in landscape: the diagram's scale (DESIGN.md 9)."""

PX2_PER_MU_PORTRAIT: Final = 16.0

SELECTED_OFFSET: Final = 11.0
"""Design px from a park's edge outwards to the gold line that shows it selected."""

FURROW_GAP: Final = 22.0
"""Design px from one furrow line to the next."""

_FURROW_STEP: Final = 12.0
_WAVES: Final = ((14.0, 120.0, 0.0), (8.0, 47.0, 140.0))
"""Height and length (px) of a furrow's two waves, and the distance down the park in which the wave
moves on by one radian; measured from the design's map."""

_MITRE: Final = 4.0
"""How many times the offset a sharp corner may stand out."""


def points(flat: Sequence[float]) -> Points:
    """Corners from a flat list x, y, x, y.

    Raises:
        ValueError: the list's length is odd.
    """
    return tuple(zip(flat[::2], flat[1::2], strict=True))


def _edges(polygon: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    return zip(polygon, [*polygon[1:], *polygon[:1]], strict=True)


def signed_area(polygon: Sequence[Point]) -> float:
    """The shoelace formula; positive where the corners run clockwise on the screen."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in _edges(polygon)) / 2


def area(polygon: Sequence[Point]) -> float:
    """The area enclosed, in px²."""
    return abs(signed_area(polygon))


def centroid(polygon: Sequence[Point]) -> Point:
    """The centre of the area.

    Raises:
        ValueError: the polygon encloses nothing.
    """
    # About the first corner, so that a shape far from the origin loses no digits.
    x0, y0 = polygon[0] if polygon else (0.0, 0.0)
    doubled = x = y = 0.0
    for (ax, ay), (bx, by) in _edges([(px - x0, py - y0) for px, py in polygon]):
        cross = ax * by - bx * ay
        doubled += cross
        x += (ax + bx) * cross
        y += (ay + by) * cross
    if abs(doubled) < 1e-9:
        raise ValueError("the polygon encloses nothing")
    return x0 + x / (3 * doubled), y0 + y / (3 * doubled)


def cut_corners(polygon: Sequence[Point], cuts: Sequence[float] = CORNER_CUTS) -> Points:
    """The polygon with its corners cut once for each share in ``cuts`` (Chaikin's scheme)."""
    rounded = list(polygon)
    for cut in cuts:
        rounded = [
            corner
            for a, b in _edges(rounded)
            for corner in (_between(a, b, cut), _between(a, b, 1 - cut))
        ]
    return tuple(rounded)


def _between(a: Point, b: Point, share: float) -> Point:
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])


def moved(polygon: Sequence[Point], dx: float, dy: float) -> Points:
    """The polygon shifted by (dx, dy) px."""
    return tuple((x + dx, y + dy) for x, y in polygon)


def scaled_to(polygon: Sequence[Point], wanted: float) -> Points:
    """The polygon grown or shrunk about its centroid to an area of ``wanted`` px².

    Raises:
        ValueError: the polygon encloses nothing, or the wanted area is not above 0.
    """
    if not wanted > 0:
        raise ValueError("an area is more than 0")
    x0, y0 = centroid(polygon)
    factor = math.sqrt(wanted / area(polygon))
    return tuple((x0 + (x - x0) * factor, y0 + (y - y0) * factor) for x, y in polygon)


def park_shape(
    outline: Sequence[float],
    area_mu: float,
    place: Sequence[float] = (0.0, 0.0),
    px2_per_mu: float = PX2_PER_MU,
) -> Points:
    """A park as it is drawn: rounded, to scale in area, its centroid at ``place``.

    Args:
        outline: the corners as the park's file gives them, a flat list about the centre.
        area_mu: the area in mu.
        place: the centre on the diagram, x and y in px.
        px2_per_mu: the diagram's scale.
    """
    shape = scaled_to(cut_corners(points(outline)), area_mu * px2_per_mu)
    x, y = centroid(shape)
    return moved(shape, place[0] - x, place[1] - y)


def offset(polygon: Sequence[Point], distance: float) -> Points:
    """The polygon's outline moved outwards by ``distance`` px (inwards if negative)."""
    corners = [a for a, b in _edges(polygon) if a != b]
    outwards = distance if signed_area(corners) > 0 else -distance
    result = []
    for at, (x, y) in enumerate(corners):
        before, after = corners[at - 1], corners[(at + 1) % len(corners)]
        ux, uy = _normal(before, (x, y))
        vx, vy = _normal((x, y), after)
        # The corner of the two moved edges lies on the sum of their normals.
        square = max((1 + ux * vx + uy * vy), 2 / _MITRE**2)
        result.append((x + outwards * (ux + vx) / square, y + outwards * (uy + vy) / square))
    return tuple(result)


def _normal(a: Point, b: Point) -> Point:
    """The unit normal to the left of the way from a to b with y upwards: outwards if clockwise."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy)
    return dy / size, -dx / size


def contains(polygon: Sequence[Point], point: Point) -> bool:
    """Whether the point lies inside; points on the edge may fall either way."""
    x, y = point
    inside = False
    for (ax, ay), (bx, by) in _edges(polygon):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            inside = not inside
    return inside


def distance(polygon: Sequence[Point], point: Point) -> float:
    """Design px from a point to a polygon: 0 inside it."""
    return 0.0 if contains(polygon, point) else distance_to_line([*polygon, polygon[0]], point)


def distance_to_line(line: Sequence[Point], point: Point) -> float:
    """From a point to an open line of two points or more, in their unit."""
    x, y = point
    least = math.inf
    for (ax, ay), (bx, by) in pairwise(line):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        along = min(1.0, max(0.0, ((x - ax) * dx + (y - ay) * dy) / length)) if length else 0.0
        least = min(least, math.hypot(x - ax - along * dx, y - ay - along * dy))
    return least


def overlap(one: Sequence[Point], other: Sequence[Point]) -> bool:
    """Whether two polygons share any area: a corner in the other, or edges that cross."""
    if any(contains(other, each) for each in one) or any(contains(one, each) for each in other):
        return True
    return any(meet(a, b, c, d) for a, b in _edges(one) for c, d in _edges(other))


def _side(a: Point, b: Point, p: Point) -> float:
    return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])


def meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the edges from a to b and from c to d cross."""
    return (_side(a, b, c) > 0) != (_side(a, b, d) > 0) and (
        (_side(c, d, a) > 0) != (_side(c, d, b) > 0)
    )


def meeting(a: Point, b: Point, c: Point, d: Point) -> Point:
    """Where two edges that cross do so."""
    from_c, from_d = _side(a, b, c), _side(a, b, d)
    return _between(c, d, from_c / (from_c - from_d))


def furrows(
    polygon: Sequence[Point], gap: float = FURROW_GAP, phase: float = 0.0
) -> tuple[Points, ...]:
    """The wavy lines of a field, ``gap`` px apart, cut off at the polygon's edge.

    The same polygon gives the same lines wherever it is placed; ``phase`` (radians) tells one
    field's waves from another's.
    """
    x0, y0 = centroid(polygon)
    left, right = min(x for x, _ in polygon), max(x for x, _ in polygon)
    half = (max(y for _, y in polygon) - min(y for _, y in polygon)) / 2
    swing = sum(height for height, _, _ in _WAVES)
    rows = math.ceil((half * 2 + swing) / gap)
    steps = math.ceil((right - left) / _FURROW_STEP)
    lines: list[Points] = []
    for row in range(-rows, rows + 1):
        level = row * gap
        wave = [
            (x, y0 + level + _wave(x - x0, level, phase))
            for x in (left + step * _FURROW_STEP for step in range(-1, steps + 1))
        ]
        top, bottom = min(y for _, y in wave), max(y for _, y in wave)
        near = [
            (a, b)
            for a, b in _edges(polygon)
            if max(a[1], b[1]) >= top and min(a[1], b[1]) <= bottom
        ]
        if near:
            lines += _clipped(wave, near)
    return tuple(lines)


def _wave(x: float, level: float, phase: float) -> float:
    return sum(
        height * math.sin(x / length + (level / turn if turn else 0.0) + phase)
        for height, length, turn in _WAVES
    )


def _clipped(line: Sequence[Point], near: Sequence[tuple[Point, Point]]) -> list[Points]:
    """The pieces of a line that lie inside; it begins left of the polygon and runs to the right."""
    pieces: list[Points] = []
    piece: list[Point] = []
    inside = False
    for a, b in pairwise(line):
        crossings = sorted(share for c, d in near if (share := _crossing(a, b, c, d)) is not None)
        for share in crossings:
            piece.append(_between(a, b, share))
            if inside:
                pieces.append(tuple(piece))
                piece = []
            inside = not inside
        if inside:
            piece.append(b)
    if inside and len(piece) > 1:
        pieces.append(tuple(piece))
    return pieces


def _crossing(a: Point, b: Point, c: Point, d: Point) -> float | None:
    """How far along from a to b (0 up to 1) the way crosses the edge from c to d."""
    if max(c[0], d[0]) < a[0] or min(c[0], d[0]) > b[0] or not meet(a, b, c, d):
        return None
    from_c, from_d = _side(c, d, a), _side(c, d, b)
    return from_c / (from_c - from_d)


def svg_path(line: Sequence[Point], *, closed: bool = True) -> str:
    """The line as an SVG path for QML's PathSvg, to a tenth of a px; empty for no points."""
    if not line:
        return ""
    text = "L".join(f"{x:.1f} {y:.1f}" for x, y in line)
    return f"M{text}Z" if closed else f"M{text}"


def banks(course: Sequence[float], steps: int = 6) -> tuple[Points, Points]:
    """The left and right bank of a river from its centre line.

    Args:
        course: a flat list x, y, width at each point of the centre line.
        steps: points drawn for each given one; a Catmull-Rom spline runs through them.
    """
    given = list(zip(course[::3], course[1::3], course[2::3], strict=True))
    padded = [given[0], *given, given[-1]]
    line = [
        tuple(_spline([p[axis] for p in padded[at : at + 4]], step / steps) for axis in range(3))
        for at in range(len(given) - 1)
        for step in range(steps)
    ]
    line.append(given[-1])
    left, right = [], []
    for at, (x, y, width) in enumerate(line):
        before, after = line[max(at - 1, 0)], line[min(at + 1, len(line) - 1)]
        nx, ny = _normal((before[0], before[1]), (after[0], after[1]))
        left.append((x + nx * width / 2, y + ny * width / 2))
        right.append((x - nx * width / 2, y - ny * width / 2))
    return tuple(left), tuple(right)


def _spline(four: Sequence[float], t: float) -> float:
    a, b, c, d = four
    return 0.5 * (
        2 * b
        + (c - a) * t
        + (2 * a - 5 * b + 4 * c - d) * t * t
        + (3 * b - a - 3 * c + d) * t * t * t
    )


def middle_of(line: Sequence[Point]) -> Point:
    """The point halfway along a line of at least one corner."""
    left = sum(math.dist(a, b) for a, b in pairwise(line)) / 2
    for a, b in pairwise(line):
        length = math.dist(a, b)
        if length and left <= length:
            return _between(a, b, left / length)
        left -= length
    return line[-1]


def inner_point(polygon: Sequence[Point]) -> Point:
    """A point inside a polygon where a name can stand: its centroid, or, where that lies outside
    as with a crescent, the middle of the widest of nine level ways through it.

    Raises:
        ValueError: the polygon encloses nothing.
    """
    middle = centroid(polygon)
    if contains(polygon, middle):
        return middle
    top, bottom = min(y for _, y in polygon), max(y for _, y in polygon)
    ways: list[tuple[float, Point]] = []
    for share in range(1, 10):
        y = top + (bottom - top) * share / 10
        meets = sorted(
            ax + (y - ay) * (bx - ax) / (by - ay)
            for (ax, ay), (bx, by) in _edges(polygon)
            if (ay > y) != (by > y)
        )
        ways += [(b - a, ((a + b) / 2, y)) for a, b in zip(meets[::2], meets[1::2], strict=True)]
    return max(ways, default=(0.0, middle))[1]
