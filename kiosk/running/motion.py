"""How a map moves by itself: to where a key leads, on after a finger has left, back from its edge.

A motion is a function of the time since it began, so that it can be caught at any moment where it
is seen, and tried without a window.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

from kiosk.running.viewport import Point, Viewport

GLIDE: Final = 0.3
"""Seconds from a key to where it leads."""

RETURN: Final = 0.30
"""Seconds from beyond the edge back to it."""

FADING: Final = 0.34
"""Seconds in which a map that was let go loses all but a third of its speed."""

SLOW: Final = 24.0
"""Design px a second below which it stands."""

FASTEST: Final = 6000.0
"""Design px a second, at most, however fast the finger was."""

STALE: Final = 0.09
"""Seconds: what a finger did longer ago than this says nothing of how it let go."""


@dataclass(frozen=True, slots=True)
class Glide:
    """From one view to another: each point of the map goes a straight way, fast first."""

    start: Viewport
    end: Viewport
    seconds: float = GLIDE

    def at(self, time: float) -> Viewport:
        """The view after so many seconds."""
        if time >= self.seconds:
            return self.end
        share = 1 - (1 - time / self.seconds) ** 3
        grown = self.end.scale / self.start.scale
        scale = self.start.scale * grown**share
        # A change of scale is a zoom about one point that stands still.
        way = share if abs(grown - 1) < 1e-6 else (1 - grown**-share) / (1 - 1 / grown)
        x0, y0 = self.start.middle
        x1, y1 = self.end.middle
        middle = (x0 + (x1 - x0) * way, y0 + (y1 - y0) * way)
        corner = (self.end.width / 2 - middle[0] * scale, self.end.height / 2 - middle[1] * scale)
        return self.end.at(scale, *corner, soft=True)

    def over(self, time: float) -> bool:
        """Whether it has arrived."""
        return time >= self.seconds


@dataclass(frozen=True, slots=True)
class Fling:
    """On in the direction of the finger that left, ever slower, softly into the edge."""

    start: Viewport
    speed: Point
    """Design px a second."""

    def at(self, time: float) -> Viewport:
        """The view after so many seconds."""
        gone = FADING * (1 - math.exp(-time / FADING))
        start = self.start
        x, y = start.x + self.speed[0] * gone, start.y + self.speed[1] * gone
        return start.at(start.scale, x, y, soft=True)

    def over(self, time: float) -> bool:
        """Whether it has become slow, or was caught by the edge."""
        now = self.at(time)
        slow = math.hypot(*self.speed) * math.exp(-time / FADING) < SLOW
        caught = math.dist((now.x, now.y), (now.settled.x, now.settled.y)) > 60
        return slow or caught


@dataclass(slots=True)
class Throw:
    """Watches a finger, and says how fast it was when it let go."""

    _trail: list[tuple[float, float, float]] = field(default_factory=list)

    def begin(self) -> None:
        """Another finger, or another touch: what was before does not count."""
        self._trail.clear()

    def see(self, time: float, x: float, y: float) -> None:
        """The finger is here now."""
        self._trail = [each for each in self._trail if time - each[0] <= STALE]
        self._trail.append((time, x, y))

    def speed(self, time: float) -> Point:
        """Design px a second, if the finger leaves now."""
        trail = [each for each in self._trail if time - each[0] <= STALE]
        if len(trail) < 2 or trail[-1][0] - trail[0][0] < 0.004:
            return 0.0, 0.0
        (t0, x0, y0), (t1, x1, y1) = trail[0], trail[-1]
        speed = (x1 - x0) / (t1 - t0), (y1 - y0) / (t1 - t0)
        size = math.hypot(*speed)
        most = min(1.0, FASTEST / size) if size else 1.0
        return speed[0] * most, speed[1] * most
