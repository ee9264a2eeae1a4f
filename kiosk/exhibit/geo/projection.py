"""Degrees to metres on a flat map, and distances over the earth.

A map of the lower Yangtze is drawn in Lambert's conformal conic projection: angles are true
everywhere, so shapes of counties are, and between its standard parallels lengths are short by less
than two in a thousand. Formulas: J. P. Snyder, Map Projections: A Working Manual, USGS Professional
Paper 1395 (1987), p. 107-109; distances: T. Vincenty, Direct and Inverse Solutions of Geodesics on
the Ellipsoid, Survey Review XXIII 176 (1975).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit.geometry import Point


@dataclass(frozen=True, slots=True)
class Ellipsoid:
    """The earth's shape: ``radius`` at the equator in metres, and its ``flattening``."""

    radius: float
    flattening: float

    @property
    def square(self) -> float:
        """The eccentricity squared."""
        return self.flattening * (2 - self.flattening)


CGCS2000: Final = Ellipsoid(6378137.0, 1 / 298.257222101)
"""China's geodetic system (GB/T 30168); within 0.1 mm that of WGS 84."""

TURNS: Final = 100
"""After so many a distance that has not settled runs to the far side of the earth."""


@dataclass(frozen=True, slots=True)
class Conic:
    """Lambert's conformal conic projection with two standard parallels, north of the equator.

    Args in degrees: ``south`` and ``north``, the parallels of true length; ``meridian``, which
    runs straight up at x = 0; ``origin``, the latitude at which y = 0 there.
    """

    south: float
    north: float
    meridian: float
    origin: float
    earth: Ellipsoid = CGCS2000

    @property
    def _cone(self) -> float:
        south, north = math.radians(self.south), math.radians(self.north)
        if math.isclose(south, north):
            return math.sin(south)
        return math.log(self._m(south) / self._m(north)) / math.log(self._t(south) / self._t(north))

    def _m(self, latitude: float) -> float:
        return math.cos(latitude) / math.sqrt(1 - self.earth.square * math.sin(latitude) ** 2)

    def _t(self, latitude: float) -> float:
        e = math.sqrt(self.earth.square)
        sine = e * math.sin(latitude)
        return math.tan(math.pi / 4 - latitude / 2) / math.pow((1 - sine) / (1 + sine), e / 2)

    def metres(self, degrees: Point) -> Point:
        """Where a longitude and latitude lie: metres to the east and to the north."""
        longitude, latitude = map(math.radians, degrees)
        radius, centre = self._radius(latitude), self._radius(math.radians(self.origin))
        angle = self._cone * (longitude - math.radians(self.meridian))
        return radius * math.sin(angle), centre - radius * math.cos(angle)

    def degrees(self, metres: Point) -> Point:
        """The longitude and latitude that lie there."""
        n, (x, y) = self._cone, metres
        up = self._radius(math.radians(self.origin)) - y
        longitude = math.atan2(x, up) / n
        t = math.pow(math.hypot(x, up) / self._reach, 1 / n)
        e = math.sqrt(self.earth.square)
        latitude = math.pi / 2 - 2 * math.atan(t)
        for _ in range(8):  # each turn gives three digits more
            sine = e * math.sin(latitude)
            bent = t * math.pow((1 - sine) / (1 + sine), e / 2)
            latitude = math.pi / 2 - 2 * math.atan(bent)
        return self.meridian + math.degrees(longitude), math.degrees(latitude)

    @property
    def _reach(self) -> float:
        south = math.radians(self.south)
        slope = math.pow(self._t(south), self._cone)
        return self.earth.radius * self._m(south) / (self._cone * slope)

    def _radius(self, latitude: float) -> float:
        """From the cone's tip, in metres."""
        return self._reach * math.pow(self._t(latitude), self._cone)

    def stretch(self, latitude: float) -> float:
        """How much longer a short way is on the map than on the ground, at a latitude."""
        n, south, here = self._cone, math.radians(self.south), math.radians(latitude)
        return self._m(south) / self._m(here) * math.pow(self._t(here) / self._t(south), n)


def distance(one: Point, other: Point, earth: Ellipsoid = CGCS2000) -> float:
    """Metres over the ellipsoid between two places in degrees; infinite where it does not settle
    (nearly opposite each other on the globe)."""
    f, minor = earth.flattening, earth.radius * (1 - earth.flattening)
    difference = math.radians(other[0] - one[0])
    u1, u2 = (math.atan((1 - f) * math.tan(math.radians(each[1]))) for each in (one, other))
    sin1, cos1, sin2, cos2 = math.sin(u1), math.cos(u1), math.sin(u2), math.cos(u2)
    turn = difference
    for _ in range(TURNS):
        sin_turn, cos_turn = math.sin(turn), math.cos(turn)
        sin_arc = math.hypot(cos2 * sin_turn, cos1 * sin2 - sin1 * cos2 * cos_turn)
        if not sin_arc:
            return 0.0
        cos_arc = sin1 * sin2 + cos1 * cos2 * cos_turn
        arc = math.atan2(sin_arc, cos_arc)
        sin_way = cos1 * cos2 * sin_turn / sin_arc
        square = 1 - sin_way**2
        middle = cos_arc - 2 * sin1 * sin2 / square if square else 0.0
        c = f / 16 * square * (4 + f * (4 - 3 * square))
        before = turn
        turn = difference + (1 - c) * f * sin_way * (
            arc + c * sin_arc * (middle + c * cos_arc * (2 * middle**2 - 1))
        )
        if abs(turn - before) < 1e-12:
            break
    else:
        return math.inf
    u = square * (earth.radius**2 - minor**2) / minor**2
    a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)))
    b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)))
    rest = middle * (4 * sin_arc**2 - 3) * (4 * middle**2 - 3)
    shift = b * sin_arc * (middle + b / 4 * (cos_arc * (2 * middle**2 - 1) - b / 6 * rest))
    return minor * a * (arc - shift)
