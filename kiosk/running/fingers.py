"""Fingers on the glass, and whether any of them holds the exhibit.

A finger that lies still holds it: somebody leans on the panel, or is about to drag. What has lain
for longer than any visitor does is an object, or dirt; it counts again once it moves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

STILL: Final = 0.01
"""What a finger may move and still lie, as a share of the panel's shorter side: about 7 mm of a
55-inch panel, more than a touch frame trembles."""

Point = tuple[float, float]


@dataclass(slots=True)
class Fingers:
    """Fingers by their numbers, in shares of the panel's shorter side. Times are in seconds."""

    longest: float
    """A finger that has not moved for so long holds nothing any more."""
    _at: dict[int, tuple[Point, float]] = field(default_factory=dict)

    def on(self, finger: int, at: Point, now: float) -> bool:
        """A finger is here. True when that is news: it has come down, or moved."""
        lay = self._at.get(finger)
        if lay and max(abs(at[0] - lay[0][0]), abs(at[1] - lay[0][1])) <= STILL:
            return False
        self._at[finger] = at, now
        return True

    def off(self, finger: int) -> None:
        """A finger has left the glass."""
        self._at.pop(finger, None)

    def gone(self) -> None:
        """All have: the system has taken the touches away."""
        self._at.clear()

    def holding(self, now: float) -> bool:
        """Whether any finger holds the exhibit."""
        return any(abs(now - since) < self.longest for _, since in self._at.values())
