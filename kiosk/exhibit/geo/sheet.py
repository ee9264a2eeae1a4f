"""The sheet that a vector map is drawn on: its projection, its size, its pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit.geo.projection import Conic
from kiosk.exhibit.geometry import Point, Points
from kiosk.exhibit.model import Map

SIXTH: Final = 1 / 6
"""The standard parallels lie a sixth of the height from its ends: Snyder 1987, p. 99."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A map in Lambert's conformal conic projection, in pixels from its upper left corner.

    Attributes:
        frame: degrees of west, south, east and north that it shows.
        conic: the projection.
        left: metres of the left edge, to the east of the middle meridian.
        top: metres of the upper edge, to the north.
        metres: to a pixel.
        width: pixels.
        height: pixels.
    """

    frame: tuple[float, ...]
    conic: Conic
    left: float
    top: float
    metres: float
    width: int
    height: int

    @classmethod
    def of(cls, frame: tuple[float, ...], metres: float) -> Sheet:
        """The sheet for a frame of degrees (west, south, east, north) at so many metres a pixel."""
        west, south, east, north = frame
        sixth = (north - south) * SIXTH
        conic = Conic(south + sixth, north - sixth, (west + east) / 2, (south + north) / 2)
        # Widest in the south, lowest in the middle, highest at the corners.
        x = conic.metres((east, south))[0]
        top, bottom = conic.metres((east, north))[1], conic.metres(((west + east) / 2, south))[1]
        width, height = math.ceil(2 * x / metres), math.ceil((top - bottom) / metres)
        return cls(frame, conic, -x, top, metres, width, height)

    @classmethod
    def of_map(cls, chart: Map) -> Sheet | None:
        """The sheet of a vector map; None for another one, and for one that cannot be drawn."""
        return cls.of(chart.frame, chart.metres) if chart.drawable else None

    def pixel(self, degrees: Point) -> Point:
        """Where a longitude and latitude lie."""
        x, y = self.conic.metres(degrees)
        return (x - self.left) / self.metres, (self.top - y) / self.metres

    def degrees(self, pixel: Point) -> Point:
        """The longitude and latitude that lie at a pixel."""
        return self.conic.degrees(
            (pixel[0] * self.metres + self.left, self.top - pixel[1] * self.metres)
        )

    def pixels(self, degrees: Iterable[Point]) -> Points:
        """The same for many."""
        return tuple(map(self.pixel, degrees))

    @property
    def told(self) -> Mapping[str, str]:
        """Its frame, for messages."""
        edges = zip(("west", "south", "east", "north"), self.frame, strict=True)
        return {edge: f"{degrees:g}" for edge, degrees in edges}

    def holds(self, pixels: Iterable[Point]) -> bool:
        """Whether all these lie on it."""
        return all(0 <= x <= self.width and 0 <= y <= self.height for x, y in pixels)
