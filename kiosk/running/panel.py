"""The panel's real size, and what follows from it for a standing, small or seated visitor.

Design px are the unit of the layouts (DESIGN.md): 1 at a short side of 1080, so that a landscape
stage is at least 1920 x 1080 of them and a portrait stage at least 1080 x 1920.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

MM_PER_INCH: Final = 25.4
TARGET_MM: Final = 20.0
"""The least side of a touch target for a standing visitor (Colle and Hiszem 2004)."""
REACH_MM: Final = 1200.0
"""Highest operable part within everybody's reach, above the floor (ADA 308 says 1,219 mm)."""
GUESS_INCHES: Final = 27.0
"""Diagonal assumed when neither the settings nor a believable screen tell it."""
ZONE_LEAST: Final = {False: 360.0, True: 640.0}
"""Height in design px that the keys need in reach mode, by portrait (DESIGN.md 7)."""


def believable_diagonal(width_mm: float, height_mm: float) -> float:
    """The diagonal in inches that the screen reports, or the guess where it cannot be true.

    EDID lies: projectors and cheap panels report 0, 160 x 90 mm or a television's size. Whatever
    is smaller than a laptop's 11 inches or larger than 110 is not believed.
    """
    inches = math.hypot(width_mm, height_mm) / MM_PER_INCH
    return inches if 11.0 <= inches <= 110.0 else GUESS_INCHES


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel in pixels with its diagonal in inches and its lower edge above the floor in mm."""

    width_px: int
    height_px: int
    diagonal_inches: float
    lower_edge_mm: float = 0.0

    @property
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self.height_px > self.width_px

    @property
    def unit(self) -> float:
        """Pixels to one design px: the largest at which the whole base layout fits."""
        base = (1080, 1920) if self.portrait else (1920, 1080)
        return min(self.width_px / base[0], self.height_px / base[1])

    @property
    def stage(self) -> tuple[float, float]:
        """Width and height of the stage in design px."""
        return self.width_px / self.unit, self.height_px / self.unit

    @property
    def mm_per_design_px(self) -> float:
        """Millimetres on the glass to one design px."""
        diagonal_px = math.hypot(self.width_px, self.height_px)
        return self.diagonal_inches * MM_PER_INCH / diagonal_px * self.unit

    @property
    def target(self) -> float:
        """Least side of a touch target in design px: 20 mm on a hall's panel.

        Between 72 (the design's floor) and 76 (the smallest key in the layouts, which is 20 mm
        from 23.0 inches up). A laptop's screen is below a hall's panel and pointed at with a mouse.
        """
        return min(76.0, max(72.0, TARGET_MM / self.mm_per_design_px))

    @property
    def reach_zone(self) -> float:
        """Height in design px of the zone at the bottom that holds every key in reach mode.

        What lies below 1,200 mm above the floor, but no more than the lowest third and never less
        than the keys need. With the default lower edge of 0 mm (not measured) it is the third.
        """
        least = ZONE_LEAST[self.portrait]
        third = self.stage[1] / 3
        if self.lower_edge_mm <= 0:
            return max(least, third)
        reachable = (REACH_MM - self.lower_edge_mm) / self.mm_per_design_px
        return max(least, min(third, reachable))

    @property
    def reach_zone_fits(self) -> bool:
        """Whether the keys' zone really lies below 1,200 mm, as mounted."""
        return self.lower_edge_mm + self.reach_zone * self.mm_per_design_px <= REACH_MM + 0.5
