"""Which names have room on the map while it is drawn on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from kiosk.exhibit.geometry import Point

LINE: Final = 48.0
"""Design px from one name's line to the next."""

GAP: Final = 8.0


def with_room(names: Iterable[tuple[int, Point, float]]) -> frozenset[int]:
    """The numbers of those names that do not lie on one that comes before them.

    Args:
        names: number, where the name stands, and its width, all in design px as they are seen.
    """
    kept: defaultdict[int, list[tuple[Point, float]]] = defaultdict(list)
    found = set()
    for number, (x, y), width in names:
        row = int(y // LINE)
        near = (other for step in (-1, 0, 1) for other in kept[row + step])
        if not any(
            abs(x - at_x) < (width + other) / 2 + GAP and abs(y - at_y) < LINE
            for (at_x, at_y), other in near
        ):
            kept[row].append(((x, y), width))
            found.add(number)
    return frozenset(found)
