"""What is measured on outlines: how far apart they lie, and where a name has most room."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator, Sequence

from kiosk.exhibit.geometry import Point, Points, contains


def nearest(one: Sequence[Points], other: Sequence[Points]) -> tuple[float, Point, Point]:
    """How far two groups of rings are apart, and the points where they are; in their own unit.

    Each ring is given open. From corners to edges both ways: two outlines that do not cross are
    nearest at a corner of one of them.
    """
    best = (math.inf, (0.0, 0.0), (0.0, 0.0))
    for there, back in ((one, other), (other, one)):
        for ring in back:
            left, top = min(x for x, _ in ring), min(y for _, y in ring)
            right, bottom = max(x for x, _ in ring), max(y for _, y in ring)
            for corner in (corner for each in there for corner in each):
                x, y = corner
                if math.hypot(max(left - x, x - right, 0), max(top - y, y - bottom, 0)) < best[0]:
                    for on_edge in _feet(corner, ring):
                        if (away := math.dist(corner, on_edge)) < best[0]:
                            best = (away, corner, on_edge)
                            if there is other:
                                best = (away, on_edge, corner)
    return best


def _feet(point: Point, ring: Points) -> Iterator[Point]:
    """The point of each edge that is nearest to a point."""
    x, y = point
    for number, (bx, by) in enumerate(ring):
        ax, ay = ring[number - 1]
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        along = min(1.0, max(0.0, ((x - ax) * dx + (y - ay) * dy) / length)) if length else 0.0
        yield ax + along * dx, ay + along * dy


def roomiest(ring: Points, share: float = 0.01) -> Point:
    """The point of a ring that lies farthest from its edge, to a ``share`` of the ring's size.

    Cells are halved where they may still hold a better one (V. Agafonkin's polylabel, ISC).
    """
    left, top = min(x for x, _ in ring), min(y for _, y in ring)
    right, bottom = max(x for x, _ in ring), max(y for _, y in ring)
    size = max(min(right - left, bottom - top), 1e-12)
    fine = size * share
    best = (-math.inf, ring[0])
    cells: list[tuple[float, float, Point]] = []

    def enter(point: Point, half: float) -> None:
        nonlocal best
        depth = min(math.dist(point, foot) for foot in _feet(point, ring))
        if not contains(ring, point):
            depth = -depth
        best = max(best, (depth, point))
        heapq.heappush(cells, (-depth - half * math.sqrt(2), half, point))

    for column in range(math.ceil((right - left) / size)):
        for row in range(math.ceil((bottom - top) / size)):
            enter((left + (column + 0.5) * size, top + (row + 0.5) * size), size / 2)
    while cells and -cells[0][0] > best[0] + fine:
        _, half, (x, y) = heapq.heappop(cells)
        for across in (-half / 2, half / 2):
            for down in (-half / 2, half / 2):
                enter((x + across, y + down), half / 2)
    return best[1]
