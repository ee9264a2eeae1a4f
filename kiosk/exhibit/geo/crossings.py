"""Whether a ring of any length crosses itself, in bounded time.

Every edge is entered into the cells of a grid that it runs through, about as many cells as edges;
only edges of one cell are compared. A ring that is drawn to make this slow is given up on.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from kiosk.exhibit.geometry import Point, meet, meeting

STEPS_EACH: Final = 60
"""Cells and comparisons for each edge, on average, before a ring is given up; coastlines take 5."""

STEPS_AT_LEAST: Final = 100_000


class TooIntricateError(ValueError):
    """The ring was given up: its edges lie over each other everywhere."""


def crossing(ring: Sequence[Point]) -> Point | None:
    """A point where two edges of a ring cross that are no neighbours; None if none do.

    Args:
        ring: its corners, the first not repeated; any unit.

    Raises:
        TooIntricateError: it would take too long to know.
    """
    count = len(ring)
    if count < 4:
        return None
    left, top = min(x for x, _ in ring), min(y for _, y in ring)
    right, bottom = max(x for x, _ in ring), max(y for _, y in ring)
    width, height = right - left, bottom - top
    cell = max(math.sqrt(width * height / count), width / count, height / count)
    if not cell:
        return None
    cells: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    left_over = STEPS_AT_LEAST + STEPS_EACH * count
    for number in range(count):
        a, b = ring[number - 1], ring[number]
        for key in _run_through((a[0] - left, a[1] - top), (b[0] - left, b[1] - top), cell):
            left_over -= 1 + len(cells[key])
            if left_over < 0:
                raise TooIntricateError(f"{count} corners lie over each other")
            for other in cells[key]:
                c, d = ring[other - 1], ring[other]
                if (number - other) % count in (1, count - 1):
                    continue
                if meet(a, b, c, d):
                    return meeting(a, b, c, d)
            cells[key].append(number)
    return None


def crosses_itself(ring: Sequence[Point]) -> bool:
    """Whether it does, or is too intricate to know."""
    try:
        return crossing(ring) is not None
    except TooIntricateError:
        return True


def _run_through(a: Point, b: Point, cell: float) -> Iterator[tuple[int, int]]:
    """The cells that an edge runs through, row by row, and now and then one beside."""
    (ax, ay), (bx, by) = (a, b) if a[1] <= b[1] else (b, a)
    first, last = math.floor(ay / cell), math.floor(by / cell)
    slope = (bx - ax) / (by - ay) if by > ay else 0.0
    for row in range(first, last + 1):
        begin = ax if row == first else ax + (row * cell - ay) * slope
        end = bx if row == last else ax + ((row + 1) * cell - ay) * slope
        if begin > end:
            begin, end = end, begin
        for column in range(math.floor(begin / cell), math.floor(end / cell) + 1):
            yield column, row
