"""The diagram of the zone's parks in a frame of any size: where they lie, and their shapes.

Positions are schematic, areas to scale. Lengths are design px; the shapes' arithmetic is in
:mod:`kiosk.exhibit.geometry`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit import geometry, map_scale
from kiosk.exhibit.geometry import Point, Points
from kiosk.exhibit.model import Park

FURROW_TURNS: Final = (-12.0, 18.0, 4.0)
"""Degrees by which the furrows of one park after another are turned, as in the design's map."""

DIAMOND: Final = 44.0
"""Side in design px of the square that stands for a park of unknown size, for taps."""

FRAMES: Final = {False: (1408.0, 936.0), True: (1080.0, 936.0)}
"""Width and height of the designed map in design px, by portrait."""

HILL_FEET: Final = 262.0
"""Design px from the map's top to the feet of the hills, where the plain begins."""

LEAST_HILLS: Final = 150.0
"""What the hills keep of their height on a low map."""

BARE: Final = 40.0
"""Where the plain begins on a map without hills (high contrast)."""


def shape_of(park: Park, px2_per_mu: float) -> Points:
    """The park's shape about 0, 0 at a scale; nothing where its size or outline is unknown."""
    if not park.area_mu or not park.outline or px2_per_mu <= 0:
        return ()
    return geometry.park_shape(park.outline, park.area_mu, px2_per_mu=px2_per_mu)


def turned(points: Sequence[Point], degrees: float) -> Points:
    """Points turned about 0, 0, clockwise on the screen."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return tuple((x * c - y * s, x * s + y * c) for x, y in points)


def furrows_of(shape: Points, number: int) -> str:
    """The furrows of a park's shape as one SVG path; ``number`` is the park's place in the list."""
    if not shape:
        return ""
    turn = FURROW_TURNS[number % len(FURROW_TURNS)]
    lines = geometry.furrows(turned(shape, -turn), phase=float(number))
    return "".join(geometry.svg_path(turned(line, turn), closed=False) for line in lines)


ROOFS: Final = ((34.0, 15.0), (22.0, 15.0), (46.0, 15.0))
"""Width and height in design px of an old factory's roofs, as they follow each other."""

LANE: Final = 10.0
"""Between the roofs, and between them and the edge."""


def roofs_of(shape: Points, number: int) -> str:
    """A built-up park's roofs as one SVG path: drawn, not surveyed, and none is a firm's."""
    if not shape:
        return ""
    turn = FURROW_TURNS[number % len(FURROW_TURNS)]
    ground = turned(geometry.offset(shape, -LANE), -turn)
    left, right = min(x for x, _ in ground), max(x for x, _ in ground)
    top, bottom = min(y for _, y in ground), max(y for _, y in ground)
    path = ""
    row = 0
    while (y := top + row * (ROOFS[0][1] + LANE)) < bottom:
        x, at = left - row * 17 % 30, row + number
        while x < right:
            width, height = ROOFS[at % len(ROOFS)]
            roof = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
            if all(geometry.contains(ground, corner) for corner in roof):
                path += geometry.svg_path(turned(roof, turn))
            x, at = x + width + LANE, at + 1
        row += 1
    return path


@dataclass(frozen=True, slots=True)
class Frame:
    """The map's frame: how the designed diagram is set in a width and height of design px.

    Positions are schematic and spread with the frame. Areas stay to scale: all shapes shrink
    together (``shrink``, at most 1) where the frame is smaller than designed.
    """

    portrait: bool
    width: float
    height: float
    hills: bool = True

    @property
    def feet(self) -> float:
        """Where the hills' feet are."""
        if not self.hills:
            return BARE
        width, height = FRAMES[self.portrait]
        low = max(LEAST_HILLS, HILL_FEET - max(0.0, height - self.height) * 0.5)
        # Narrower hills are lower too, so that they keep off the parks at their side.
        return min(low, HILL_FEET * self.width / width)

    @property
    def shrink(self) -> float:
        """The factor on all lengths of the shapes."""
        width, height = FRAMES[self.portrait]
        return min(1.0, self.width / width, (self.height - self.feet) / (height - HILL_FEET))

    @property
    def px2_per_mu(self) -> float:
        """The diagram's scale in this frame."""
        scale = geometry.PX2_PER_MU_PORTRAIT if self.portrait else geometry.PX2_PER_MU
        return scale * self.shrink**2

    @property
    def metres_per_px(self) -> float:
        """Metres to a design px within a shape: areas are to scale, ways between parks are not."""
        return map_scale.side(1) / math.sqrt(self.px2_per_mu)

    def place(self, x: float, y: float) -> Point:
        """Where a designed place comes to lie."""
        width, height = FRAMES[self.portrait]
        share = (y - HILL_FEET) / (height - HILL_FEET)
        return x * self.width / width, self.feet + share * (self.height - self.feet)
