"""The view on a map that can be enlarged: where it looks, how large, and never past its edge.

Plain arithmetic, the same for every kind of map. *Map* coordinates are the map's own: design px of
the diagram, pixels of a picture, metres of a projection. *View* coordinates are design px of the
frame that it is seen through. A map point ``p`` is seen at ``p * scale + offset``.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Final

STEPS: Final = (1.0, 1.5, 2.0, 3.0)
"""The sizes that the keys go through on a map as large as its frame: whole, and three steps up."""

STEP: Final = 1.6
"""A key's step on any other map."""

GIVE: Final = 110.0
"""Design px that a map can be drawn past its edge, at most: it gives ever less."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ground:
    """A map that is larger or smaller than its frame, in its own units.

    ``most`` is the largest scale that it is worth looking at: design px of the view to a unit.
    """

    width: float
    height: float
    most: float


@dataclass(frozen=True, slots=True)
class Viewport:
    """A view of ``width`` x ``height`` design px on a map: its ``ground``, or one of the same size.

    ``scale`` is between :attr:`least` and :attr:`most`; ``x`` and ``y`` are where the map's upper
    left corner is seen. Every change gives a new view that never shows what lies beyond the map; a
    map that is smaller than the frame stands in its middle.
    """

    width: float
    height: float
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0
    ground: Ground | None = None

    @property
    def size(self) -> Point:
        """The map's width and height in its own units."""
        return (self.ground.width, self.ground.height) if self.ground else (self.width, self.height)

    @property
    def least(self) -> float:
        """The scale at which the whole map is seen."""
        if self.ground is None:
            return STEPS[0]
        return min(
            self.width / self.ground.width, self.height / self.ground.height, self.ground.most
        )

    @property
    def covering(self) -> float:
        """The least scale at which the map fills the frame."""
        width, height = self.size
        return min(self.most, max(self.width / width, self.height / height))

    @property
    def most(self) -> float:
        """The largest scale."""
        return self.ground.most if self.ground else STEPS[-1]

    def _bounds(self, scale: float) -> tuple[Point, Point]:
        """How far left and right, up and down, the map's corner may be seen."""
        bounds = []
        for frame, side in zip((self.width, self.height), self.size, strict=True):
            spare = frame - side * scale
            # What is left over by arithmetic only is no room.
            bounds.append((spare, 0.0) if spare <= 1e-6 else (spare / 2, spare / 2))
        return bounds[0], bounds[1]

    def at(self, scale: float, x: float, y: float, *, soft: bool = False) -> Viewport:
        """At a place of the map's corner, brought within the edges; ``soft`` ones give a little."""
        across, down = self._bounds(scale)
        return replace(self, scale=scale, x=_within(x, across, soft), y=_within(y, down, soft))

    @property
    def settled(self) -> Viewport:
        """The same view within the edges."""
        return self.at(self.scale, self.x, self.y)

    def map_point(self, x: float, y: float) -> Point:
        """The map's point that is seen at a point of the view."""
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def view_point(self, x: float, y: float) -> Point:
        """Where in the view a point of the map is seen."""
        return x * self.scale + self.x, y * self.scale + self.y

    @property
    def middle(self) -> Point:
        """The map's point in the middle of the view."""
        return self.map_point(self.width / 2, self.height / 2)

    def moved(self, dx: float, dy: float) -> Viewport:
        """Dragged by ``dx``, ``dy`` design px of the view."""
        return self.at(self.scale, self.x + dx, self.y + dy)

    def zoomed(self, factor: float, before: Point, now: Point) -> tuple[float, float, float]:
        """Scale and corner, wherever they are, when a point of the view goes to another."""
        scale = min(self.most, max(self.least, self.scale * factor))
        at_x, at_y = self.map_point(*before)
        return scale, now[0] - at_x * scale, now[1] - at_y * scale

    def pinched(self, factor: float, before: Point, now: Point) -> Viewport:
        """Enlarged by ``factor`` between fingers whose middle went from ``before`` to ``now``.

        The map's point under the fingers stays under them, as far as the map's edge allows.
        """
        return self.at(*self.zoomed(factor, before, now))

    @property
    def _steps(self) -> tuple[float, ...]:
        if self.ground is None:
            return STEPS
        count = math.floor(math.log(self.most / self.least, STEP) + 1e-9)
        return (*(self.least * STEP**n for n in range(count + 1)), self.most)

    def stepped(self, up: bool, about: Point) -> Viewport:
        """One step larger or smaller, with the map's point ``about`` towards the middle."""
        steps = self._steps
        if up:
            scale = next((s for s in steps if s > self.scale * 1.001), steps[-1])
        else:
            scale = next((s for s in reversed(steps) if s < self.scale * 0.999), steps[0])
        return self.showing(about, scale)

    def showing(self, point: Point, scale: float = 0.0) -> Viewport:
        """With a point of the map in the middle; at the same scale, if no other is given."""
        scale = min(self.most, max(self.least, scale or self.scale))
        x, y = self.width / 2 - point[0] * scale, self.height / 2 - point[1] * scale
        return self.at(scale, x, y)

    def holding(self, part: tuple[float, float, float, float], covered: float = 0.0) -> Viewport:
        """With a part of the map (left, top, right, bottom) in the middle, as large as it can be;
        the whole map for a part without size. ``covered`` is how much of the frame something lies
        over, at its left, or at its right if negative."""
        left, top, right, bottom = part
        if right <= left or bottom <= top:
            return self.all
        free = max(1.0, self.width - abs(covered))
        scale = HOLDING * min(free / (right - left), self.height / (bottom - top))
        scale = min(self.most, max(self.least, scale))
        middle = (left + right) / 2 - covered / 2 / scale
        return self.showing((middle, (top + bottom) / 2), scale)

    def resized(self, width: float, height: float) -> Viewport:
        """Through a frame of another size, looking at the same part of the map."""
        view = replace(self, width=width, height=height)
        if not self.width or not self.height:
            return view.all if self.ground else Viewport(width, height)
        at_x, at_y = self.middle
        if self.ground is None:
            return view.showing((at_x * width / self.width, at_y * height / self.height))
        if self.whole:
            return view.all
        seen = view.showing((at_x, at_y), self.scale * view.covering / self.covering)
        # What stood at its end stands there still.
        least, most = self._bounds(self.scale)[0]
        at_end = least < most and abs(self.x - least) < 1
        return seen.at(seen.scale, -math.inf if at_end else seen.x, seen.y)

    @property
    def all(self) -> Viewport:
        """The whole map."""
        return self.at(self.least, 0.0, 0.0)

    @property
    def whole(self) -> bool:
        """Whether the whole map is seen."""
        return self.scale <= self.least * (1 + 1e-9)

    @property
    def largest(self) -> bool:
        """Whether there is no larger step."""
        return self.scale >= self.most * (1 - 1e-9)


def _within(place: float, bounds: Point, soft: bool) -> float:
    least, most = bounds
    kept = min(most, max(least, place))
    if not soft or kept == place:
        return kept
    past = place - kept
    return kept + math.copysign(GIVE * (1 - math.exp(-abs(past) / (2 * GIVE))), past)


HOLDING: Final = 0.86
"""Share of the frame that a part takes which is shown."""

SLOP: Final = 18.0
"""Design px (about 5 mm) that a finger may wander before its touch is a drag and no tap."""


@dataclass(slots=True)
class Fingers:
    """Fingers on the map: one drags, two pinch, any more are passed over, one that rests taps.

    Fed with every change of the touches, it moves :attr:`view` and tells taps. It keeps nothing
    from one touch to the next, so that a cancelled touch or a palm leaves nothing behind.
    """

    view: Viewport
    soft: bool = False
    """Whether the map's edges give under a finger; they draw it back when it leaves."""
    _loose: Point = (0.0, 0.0)
    """Where the map's corner would be if it had no edges."""
    _now: dict[int, Point] = field(default_factory=dict)
    _start: Point = (0.0, 0.0)
    _tap: bool = False
    _dragging: bool = False

    @property
    def down(self) -> bool:
        """Whether any finger is on the map."""
        return bool(self._now)

    @property
    def resting(self) -> Point | None:
        """The view's point under the one finger whose touch may still become a tap."""
        return next(iter(self._now.values())) if self._tap else None

    def press(self, finger: int, x: float, y: float) -> None:
        """A finger comes down."""
        self._tap = not self._now
        self._dragging = False
        if not self._now:
            self._loose = (self.view.x, self.view.y)
        self._start = (x, y)
        self._now[finger] = (x, y)

    def move(self, moved: dict[int, Point]) -> None:
        """Fingers move, all that moved at once."""
        before = list(self._now.items())[:2]
        self._now.update({f: at for f, at in moved.items() if f in self._now})
        after = [self._now[finger] for finger, _ in before]
        if len(before) == 2:
            a, b = before[0][1], before[1][1]
            apart = math.dist(a, b)
            factor = math.dist(*after) / apart if apart > 1 else 1.0
            self._show(*self._free.zoomed(factor, _middle(a, b), _middle(*after)))
        elif before:
            (x0, y0), (x, y) = before[0][1], after[0]
            if not self._dragging and math.dist(self._start, (x, y)) > SLOP:
                # On the whole map there is nothing to drag: a heavy finger still taps.
                self._dragging, self._tap = True, self._tap and self.view.whole
            if self._dragging and not self.view.whole:
                free = self._free
                self._show(free.scale, free.x + x - x0, free.y + y - y0)

    @property
    def _free(self) -> Viewport:
        """The view as the fingers have drawn it, past the edges."""
        return replace(self.view, x=self._loose[0], y=self._loose[1]) if self.soft else self.view

    def _show(self, scale: float, x: float, y: float) -> None:
        self._loose = (x, y)
        self.view = self.view.at(scale, x, y, soft=self.soft)

    @property
    def dragging(self) -> bool:
        """Whether one finger alone moves the map."""
        return self._dragging and len(self._now) == 1

    def release(self, finger: int, x: float, y: float) -> tuple[Point, Point] | None:
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


def _middle(a: Point, b: Point) -> Point:
    return (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
