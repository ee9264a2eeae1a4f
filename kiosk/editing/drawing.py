"""What an editor draws on a map, as values: each change gives new places and leaves the old ones.

Lengths are the map's units (pixels of a picture), y downwards. Corners lie on the picture, to a
tenth of a pixel.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeAlias

from kiosk.exhibit.geometry import Point, Points, contains, inner_point, middle_of
from kiosk.exhibit.placing import LEAST, Kind

DIGITS: Final = 1
"""Behind a coordinate's point."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place as it is drawn: its corners, an area's first not repeated, and its properties.

    Properties are those of the GeoJSON file, known to the exhibit or not: none is lost. Of a place
    that another file holds, the ``holder``, only the position is drawn: it is moved as a whole,
    and ``home`` is where its corners were by that file when it was read.
    """

    kind: Kind
    corners: Points
    properties: Mapping[str, Any] = field(default_factory=dict)
    holder: str = ""
    home: Points = ()

    @property
    def id(self) -> str:
        """Its name in doors; empty without one."""
        return self.told("id")

    def told(self, key: str) -> str:
        """A property that is a text; empty without one."""
        value = self.properties.get(key)
        return value if isinstance(value, str) else ""

    def listed(self, key: str) -> tuple[str, ...]:
        """A property that is a list of texts; empty without one."""
        value = self.properties.get(key)
        return tuple(map(str, value)) if isinstance(value, list) else ()

    def telling(self, key: str, value: str | Collection[str]) -> Place:
        """With another property; an empty one is taken away."""
        kept = {name: old for name, old in self.properties.items() if name != key}
        if not value:
            return replace(self, properties=kept)
        new = value if isinstance(value, str) else list(value)
        return replace(self, properties={**self.properties, key: new})

    @property
    def whole(self) -> bool:
        """Whether it has as many corners as its kind needs."""
        return len(self.corners) >= LEAST[self.kind]

    @property
    def stands(self) -> Point:
        """Where its name stands, also while it is being drawn."""
        if self.kind == "area" and self.whole:
            try:
                return inner_point(self.corners)
            except ValueError:  # of corners in a line
                return self.corners[0]
        return middle_of(self.corners)

    @property
    def edges(self) -> tuple[tuple[Point, Point], ...]:
        """Its sides, an area's last back to its first corner."""
        onward = self.corners[1:]
        closing = self.corners[:1] if self.kind == "area" and self.whole else ()
        return tuple(zip(self.corners, (*onward, *closing), strict=False))

    def distance(self, point: Point) -> float:
        """How far a point is from it; 0 inside an area."""
        if self.kind == "area" and self.whole and contains(self.corners, point):
            return 0.0
        if not self.edges:
            return math.dist(self.corners[0], point)
        return min(math.dist(point, nearest(a, b, point)) for a, b in self.edges)


Places: TypeAlias = tuple[Place, ...]


def nearest(a: Point, b: Point, point: Point) -> Point:
    """The point of the side from a to b that is nearest to a point."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / square if square else 0.0
    along = min(1.0, max(0.0, along))
    return a[0] + along * dx, a[1] + along * dy


@dataclass(frozen=True, slots=True)
class Board:
    """The picture that is drawn on, by its size: nothing is drawn beside it."""

    width: float
    height: float

    def on(self, point: Point) -> Point:
        """A point as a corner: on the picture, rounded."""
        x, y = (
            round(min(side, max(0.0, value)), DIGITS)
            for value, side in zip(point, (self.width, self.height), strict=True)
        )
        return x, y

    def shifted(self, place: Place, by: Point) -> Place:
        """A place moved as a whole, as far as the picture goes."""
        spans = []
        for axis, side in enumerate((self.width, self.height)):
            least = min(corner[axis] for corner in place.corners)
            most = max(corner[axis] for corner in place.corners)
            spans.append(min(max(by[axis], -least), side - most))
        dx, dy = (round(span, DIGITS) for span in spans)
        return replace(place, corners=tuple(self.on((x + dx, y + dy)) for x, y in place.corners))

    def with_corner(self, place: Place, at: int, point: Point) -> Place:
        """With a corner somewhere else."""
        corners = [*place.corners]
        corners[at] = self.on(point)
        return replace(place, corners=tuple(corners))

    def with_new_corner(self, place: Place, before: int, point: Point) -> Place:
        """With one corner more, before that of a number or, one past the last, at the end."""
        if place.kind == "at":
            return place
        corners = [*place.corners]
        corners.insert(before, self.on(point))
        return replace(place, corners=tuple(corners))


def without_corner(place: Place, at: int) -> Place | None:
    """With a corner less; None where too few are left."""
    corners = tuple(corner for number, corner in enumerate(place.corners) if number != at)
    return replace(place, corners=corners) if len(corners) >= LEAST[place.kind] else None


def free_id(places: Places) -> str:
    """An id that no place has: ``place-3``."""
    taken = {place.id.lower() for place in places}
    return next(name for n in range(1, len(places) + 2) if (name := f"place-{n}") not in taken)


def exchanged(places: Places, at: int, place: Place | None) -> Places:
    """With another place in a place's stead, or without it."""
    return (*places[:at], *(() if place is None else (place,)), *places[at + 1 :])
