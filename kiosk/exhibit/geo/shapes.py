"""What a GeoJSON geometry holds, judged position by position: points, lines and areas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from kiosk.exhibit.geo.crossings import TooIntricateError, crossing
from kiosk.exhibit.geometry import Point, Points, area
from kiosk.exhibit.problems import likely

CHINA: Final = ((73.0, 136.0), (18.0, 54.0))
"""Ranges of longitude and latitude that hold China. They share nothing, so a place in China whose
axes are swapped is known by its numbers."""

KINDS: Final = (
    *("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"),
    "GeometryCollection",
)

POINT_LIMIT: Final = 200_000
"""Positions of a file. A province at a scale of 1 : 250,000 has some 20,000; a visitor who sees
every one of 200,000 stands before a wall of screens."""

INFINITE: Final = 1e15
"""No coordinate is that great, in whatever unit."""

DEEPEST: Final = 8
"""Collections within collections."""

Area = tuple[Points, ...]
"""An outer ring and its holes, all open: the first corner is not repeated."""


class ShapeError(ValueError):
    """What makes a geometry unusable: a message's code, the key, and what fills its blanks."""

    def __init__(self, code: str, key: str, **values: object) -> None:
        """A fault at ``key``, places in lists counted from 1."""
        super().__init__(code)
        self.code, self.key, self.values = code, key, values


@dataclass(slots=True)
class Shapes:
    """Takes geometries in and keeps what they hold.

    Attributes:
        local: positions are pixels of a picture with y negative, not degrees.
        limit: positions that may come.
    """

    local: bool
    limit: int
    points: list[Point] = field(default_factory=list)
    lines: list[Points] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    count: int = 0

    def take(self, geometry: object, key: str, depth: int = 0) -> None:
        """Take a geometry in.

        Raises:
            ShapeError: it cannot be drawn.
        """
        kind = geometry.get("type") if isinstance(geometry, dict) else None
        if not isinstance(geometry, dict) or not isinstance(kind, str) or depth > DEEPEST:
            raise ShapeError("geo-no-geometry", key)
        if kind not in KINDS:
            guess = likely(kind, KINDS)
            raise ShapeError("geo-kind", f"{key}.type", kind=kind, choices=KINDS, guess=guess)
        if kind == "GeometryCollection":
            for each, at in _each(geometry.get("geometries"), f"{key}.geometries"):
                self.take(each, at, depth + 1)
            return
        parts = geometry.get("coordinates")
        at = f"{key}.coordinates"
        singles = _each(parts, at) if kind.startswith("Multi") else [(parts, at)]
        for part, at in singles:
            if kind.endswith("Point"):
                self.points += self._positions([part], at, at)
            elif kind.endswith("LineString"):
                self.lines.append(self._line(part, at))
            else:
                rings = tuple(self._ring(ring, ring_at) for ring, ring_at in _each(part, at))
                if not rings:
                    raise ShapeError("geo-short", at, count=0, least=4)
                self.areas.append(rings)

    def _line(self, value: object, key: str) -> Points:
        line = self._positions(value, key)
        if len(line) < 2:
            raise ShapeError("geo-short", key, count=len(line), least=2)
        return line

    def _ring(self, value: object, key: str) -> Points:
        given = self._positions(value, key)
        if len(given) < 4:
            raise ShapeError("geo-short", key, count=len(given), least=4)
        if given[0] != given[-1]:
            raise ShapeError("geo-open-ring", key, first=_told(given[0]), last=_told(given[-1]))
        ring = tuple(a for a, b in pairwise(given) if a != b)
        try:
            crossed = crossing(ring)
        except TooIntricateError:
            raise ShapeError("geo-intricate", key, count=len(ring)) from None
        if crossed is not None:
            raise ShapeError("geo-crossing", key, where=_told(crossed))
        if not area(ring):
            raise ShapeError("geo-flat", key)
        return ring

    def _positions(self, value: object, key: str, one: str = "") -> Points:
        """Positions that can be drawn; ``one`` is the key of the only one."""
        if not isinstance(value, list):
            raise ShapeError("geo-position", key)
        self.count += len(value)
        if self.count > self.limit:
            raise ShapeError("geo-points", key, count=len(value), limit=POINT_LIMIT)
        taken: list[Point] = []
        for number, each in enumerate(value):
            at = one or f"{key}[{number + 1}]"
            if not isinstance(each, list) or len(each) < 2:
                raise ShapeError("geo-position", at)
            x, y = each[:2]
            if type(x) not in (int, float) or type(y) not in (int, float):
                raise ShapeError("geo-position", at)
            if not (abs(x) < INFINITE and abs(y) < INFINITE):  # NaN is not below anything
                raise ShapeError("geo-not-finite", at)
            taken.append((float(x), float(y)))
        if self.local:
            return tuple((x, 0.0 - y) for x, y in taken)
        self._judge(taken, key, one)
        return tuple(taken)

    def _judge(self, taken: list[Point], key: str, one: str) -> None:
        """Whether degrees lie where they can."""
        if taken and _are_swapped(taken):
            given, wanted = _told(taken[0]), _told(taken[0][::-1])
            raise ShapeError("geo-swapped", key, given=given, wanted=wanted)
        for number, (x, y) in enumerate(taken):
            if not (abs(x) <= 180 and abs(y) <= 90):
                at = one or f"{key}[{number + 1}]"
                raise ShapeError("geo-no-degrees", at, given=_told((x, y)))
        for number, (a, b) in enumerate(pairwise(taken)):
            if abs(a[0] - b[0]) > 180:
                raise ShapeError("geo-antimeridian", f"{key}[{number + 2}]")


def _are_swapped(positions: list[Point]) -> bool:
    """Whether latitude stands first: all lie in China by it, or no latitude is that great."""
    (west, east), (south, north) = CHINA
    if all(south <= x <= north and west <= y <= east for x, y in positions):
        return True
    return all(abs(x) <= 90 < abs(y) <= 180 for x, y in positions)


def _each(value: object, key: str) -> Iterator[tuple[object, str]]:
    """The parts of a list with their keys."""
    if not isinstance(value, list):
        raise ShapeError("geo-position", key)
    for number, each in enumerate(value):
        yield each, f"{key}[{number + 1}]"


def _told(position: Point) -> str:
    return f"[{position[0]:.6g}, {position[1]:.6g}]"
