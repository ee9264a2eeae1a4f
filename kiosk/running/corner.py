"""A finger held in the corner: what the staff do on purpose, and a visitor's palm does not.

Points are shares of the window's shorter side, measured from its top left corner, as for
:mod:`kiosk.running.fingers`; times are seconds of a monotonic clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SIDE: Final = 0.1
"""Of the corner's square: 34 to 80 mm on panels from 27 to 65 inches."""

STILL: Final = 0.03
"""How far the finger may stray: a palm that leans on the glass rolls further."""

HOLD_S: Final = 5.0


@dataclass(slots=True)
class Corner:
    """Feed it every point that is on the glass, whenever one comes, moves or goes."""

    _since: float | None = None
    _at: tuple[float, float] = (0.0, 0.0)
    _spoiled: bool = False
    """Something else was on the glass: only when all of it is gone does a hold begin anew."""

    def points(self, points: Mapping[int, tuple[float, float]], now: float) -> None:
        """What is on the glass now, by the finger's number."""
        if not points:
            self._since, self._spoiled = None, False
            return
        x, y = next(iter(points.values()))
        if len(points) > 1 or self._spoiled:
            self._spoiled = True
        elif self._since is None:
            self._since, self._at = now, (x, y)
            self._spoiled = not (0 <= x <= SIDE and 0 <= y <= SIDE)
        else:
            self._spoiled = max(abs(x - self._at[0]), abs(y - self._at[1])) > STILL
        if self._spoiled:
            self._since = None

    @property
    def waiting(self) -> bool:
        """Whether a finger is being held there."""
        return self._since is not None

    def held(self, now: float) -> bool:
        """Whether it has been held long enough; true once."""
        if self._since is None or now - self._since < HOLD_S:
            return False
        self._since, self._spoiled = None, True
        return True
