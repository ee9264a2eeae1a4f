"""Which names of a vector map stand at a scale: never two on each other, the first before the
later, and the same whichever way one has come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Placed:
    """A name about its point: ``x`` and ``y`` in units of the map, its box in design px, and the
    metres to a design px within which it is shown (0 is without a limit)."""

    x: float
    y: float
    width: float
    height: float
    from_m: float = 0.0
    until_m: float = 0.0

    def meets(self, other: Placed, scale: float) -> bool:
        """Whether two boxes share any area at a scale, in design px to a unit."""
        return (
            abs(self.x - other.x) * scale < (self.width + other.width) / 2
            and abs(self.y - other.y) * scale < (self.height + other.height) / 2
        )


def standing(names: Sequence[Placed], scale: float, metres: float) -> list[bool]:
    """Whether each name stands.

    Args:
        names: the more important first.
        scale: design px to a unit of the map.
        metres: to a unit of the map.
    """
    stand: list[Placed] = []
    told = []
    to_px = metres / scale if scale > 0 else 0.0
    for name in names:
        due = name.from_m <= to_px and (not name.until_m or to_px <= name.until_m)
        room = due and not any(name.meets(other, scale) for other in stand)
        told.append(room)
        if room:
            stand.append(name)
    return told
