"""What is looked at, and what is found there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.running.layout import HALL_INCHES, Fault
from kiosk.running.panel import Panel
from kiosk.running.speaking import Spoken

TEXTS: Final = (1.0, 1.5)
"""The text as designed, and at the largest setting."""

Size = tuple[int, int]
"""A panel's width and height in px."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A place in a language or two on a panel of so many pixels, a sheet open over it or none."""

    size: Size
    spoken: Spoken
    place: str
    sheet: str = ""

    def __str__(self) -> str:
        return f"{self.place}+{self.sheet}" if self.sheet else self.place


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a place, with the text in one of its sizes."""

    sight: Sight
    text: float
    fault: Fault


def distinct(sizes: Sequence[Size]) -> list[Size]:
    """Of panels whose stages are of one size, to a design px, the one with the fewest pixels."""
    found: list[Size] = []
    for size in sorted(sizes, key=lambda size: size[0] * size[1]):
        stage = Panel(*size, HALL_INCHES).stage
        others = (Panel(*other, HALL_INCHES).stage for other in found)
        if not any(math.dist(stage, other) < 1 for other in others):
            found.append(size)
    return found
