"""The view on a map that can be enlarged: where it looks, how large, and never past its edge.

Plain arithmetic. *Map* coordinates are design px of the map at 1x; *view* coordinates are design
px of the frame that it is seen through, of the same size. A map point ``p`` is seen at
``p * scale + offset``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

STEPS: Final = (1.0, 1.5, 2.0, 3.0)
"""The sizes that the keys go through: whole, and three steps up."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """A view of ``width`` x ``height`` design px on a map of the same size at 1x.

    ``scale`` is between the first and the last of :data:`STEPS`; ``x`` and ``y`` are where the
    map's upper left corner is seen. Every change gives a new view that never shows what lies beyond
    the map.
    """

    width: float
    height: float
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def _at(self, scale: float, x: float, y: float) -> Viewport:
        least_x, least_y = self.width * (1 - scale), self.height * (1 - scale)
        return Viewport(
            self.width,
            self.height,
            scale,
            min(0.0, max(least_x, x)),
            min(0.0, max(least_y, y)),
        )

    def map_point(self, x: float, y: float) -> tuple[float, float]:
        """The map's point that is seen at a point of the view."""
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def view_point(self, x: float, y: float) -> tuple[float, float]:
        """Where in the view a point of the map is seen."""
        return x * self.scale + self.x, y * self.scale + self.y

    def moved(self, dx: float, dy: float) -> Viewport:
        """Dragged by ``dx``, ``dy`` design px of the view."""
        return self._at(self.scale, self.x + dx, self.y + dy)

    def pinched(
        self, factor: float, before: tuple[float, float], now: tuple[float, float]
    ) -> Viewport:
        """Enlarged by ``factor`` between fingers whose middle went from ``before`` to ``now``.

        The map's point under the fingers stays under them, as far as the map's edge allows.
        """
        scale = min(STEPS[-1], max(STEPS[0], self.scale * factor))
        at_x, at_y = self.map_point(*before)
        return self._at(scale, now[0] - at_x * scale, now[1] - at_y * scale)

    def stepped(self, up: bool, about: tuple[float, float]) -> Viewport:
        """One step larger or smaller, with the map's point ``about`` towards the middle."""
        if up:
            scale = next((s for s in STEPS if s > self.scale * 1.001), STEPS[-1])
        else:
            scale = next((s for s in reversed(STEPS) if s < self.scale * 0.999), STEPS[0])
        x = self.width / 2 - about[0] * scale
        y = self.height / 2 - about[1] * scale
        return self._at(scale, x, y)

    def showing(self, point: tuple[float, float]) -> Viewport:
        """At the same size, with a point of the map in the middle."""
        return self._at(
            self.scale,
            self.width / 2 - point[0] * self.scale,
            self.height / 2 - point[1] * self.scale,
        )

    def resized(self, width: float, height: float) -> Viewport:
        """Through a frame of another size, looking at the same part of the map."""
        if not self.width or not self.height:
            return Viewport(width, height)
        at_x, at_y = self.map_point(self.width / 2, self.height / 2)
        view = Viewport(width, height, self.scale)
        return view.showing((at_x * width / self.width, at_y * height / self.height))

    @property
    def whole(self) -> bool:
        """Whether the whole map is seen."""
        return self.scale <= STEPS[0]

    @property
    def largest(self) -> bool:
        """Whether there is no larger step."""
        return self.scale >= STEPS[-1]


SLOP: Final = 18.0
"""Design px (about 5 mm) that a finger may wander before its touch is a drag and no tap."""


@dataclass(slots=True)
class Fingers:
    """Fingers on the map: one drags, two pinch, any more are passed over, one that rests taps.

    Fed with every change of the touches, it moves :attr:`view` and tells taps. It keeps nothing
    from one touch to the next, so that a cancelled touch or a palm leaves nothing behind.
    """

    view: Viewport
    _now: dict[int, tuple[float, float]] = field(default_factory=dict)
    _start: tuple[float, float] = (0.0, 0.0)
    _tap: bool = False
    _dragging: bool = False

    @property
    def down(self) -> bool:
        """Whether any finger is on the map."""
        return bool(self._now)

    @property
    def resting(self) -> tuple[float, float] | None:
        """The view's point under the one finger whose touch may still become a tap."""
        return next(iter(self._now.values())) if self._tap else None

    def press(self, finger: int, x: float, y: float) -> None:
        """A finger comes down."""
        self._tap = not self._now
        self._dragging = False
        self._start = (x, y)
        self._now[finger] = (x, y)

    def move(self, moved: dict[int, tuple[float, float]]) -> None:
        """Fingers move, all that moved at once."""
        before = list(self._now.items())[:2]
        self._now.update({f: at for f, at in moved.items() if f in self._now})
        after = [self._now[finger] for finger, _ in before]
        if len(before) == 2:
            a, b = before[0][1], before[1][1]
            apart = math.dist(a, b)
            factor = math.dist(*after) / apart if apart > 1 else 1.0
            self.view = self.view.pinched(factor, _middle(a, b), _middle(*after))
        elif before:
            (x0, y0), (x, y) = before[0][1], after[0]
            if not self._dragging and math.dist(self._start, (x, y)) > SLOP:
                # On the whole map there is nothing to drag: a heavy finger still taps.
                self._dragging, self._tap = True, self._tap and self.view.whole
            if self._dragging:
                self.view = self.view.moved(x - x0, y - y0)

    def release(
        self, finger: int, x: float, y: float
    ) -> tuple[tuple[float, float], tuple[float, float]] | None:
        """A finger leaves. Where it came down and left, on the map, if that was a tap."""
        if self._now.pop(finger, None) is None:
            return None
        tap = self._tap and not self._now
        self._tap = False
        # Of two fingers the other goes on dragging from where it is.
        self._dragging = True
        return (self.view.map_point(*self._start), self.view.map_point(x, y)) if tap else None

    def cancel(self) -> None:
        """The touches are taken away: nothing happened."""
        self._now.clear()
        self._tap = False


def _middle(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
