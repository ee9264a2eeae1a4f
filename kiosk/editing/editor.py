"""Drawing on a map with one finger at a time: what a touch takes, what it makes of it, the tools.

Points are the map's own. ``reach`` is how far beside a corner a finger may be, in its units too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from kiosk.editing.drawing import (
    Board,
    Place,
    Places,
    exchanged,
    free_id,
    without_corner,
)
from kiosk.editing.history import History
from kiosk.exhibit.geometry import Point, area

Tool = Literal["select", "at", "line", "area"]

NONE: Final = -1
"""Of a place's or a corner's number."""

SIDES_LEAST: Final = 3.0
"""How many times the reach a side is long that has a handle in its middle."""


@dataclass(frozen=True, slots=True)
class Grip:
    """What a finger has taken of the chosen place: a corner, or all of it."""

    start: Point
    place: Place
    corner: int = NONE
    new: bool = False
    """The corner was made by taking a side's middle."""


@dataclass(slots=True)
class Editor:
    """The places of a map under an editor's hands."""

    board: Board
    history: History = field(default_factory=History)
    tool: Tool = "select"
    chosen: int = NONE
    corner: int = NONE
    growing: bool = False
    """Whether the chosen place is being drawn: a tap adds a corner to it."""
    _grip: Grip | None = None
    _held: Place | None = None

    @property
    def places(self) -> Places:
        """What is to be seen: with what a finger moves where it is now."""
        if self._held is None:
            return self.history.now
        return exchanged(self.history.now, self.chosen, self._held)

    @property
    def place(self) -> Place | None:
        """The chosen place."""
        return self.places[self.chosen] if self.chosen != NONE else None

    # ---- tools and what is chosen

    def use(self, tool: Tool) -> None:
        """Take up another tool; what was being drawn is finished."""
        self.finish()
        self.tool = tool
        if tool != "select":
            self.choose(NONE)

    def choose(self, number: int) -> None:
        """Choose a place, or none."""
        self.history.pause()
        self.chosen, self.corner = number, NONE

    def finish(self) -> None:
        """End the drawing of a line or an area; one with too few corners goes away."""
        if not self.growing:
            return
        self.growing, self.tool = False, "select"
        place = self.place
        if place is not None and not place.whole:
            self.history.do(exchanged(self.history.now, self.chosen, None))
            self.choose(NONE)

    def at(self, point: Point, reach: float) -> int:
        """The place at a point: the nearest point or line in reach, else the smallest area."""
        near: list[tuple[float, float, int]] = []
        for number, place in enumerate(self.places):
            off = place.distance(point)
            if off <= reach:
                size = area(place.corners) if place.kind == "area" else 0.0
                near.append((size, off, number))
        return min(near, default=(0.0, 0.0, NONE))[-1]

    # ---- touches

    def tap(self, point: Point, reach: float) -> None:
        """A finger came and went where it had taken nothing."""
        if self.tool == "select":
            self.choose(self.at(point, reach))
        elif self.growing and self.place is not None:
            self._grow(self.place, point)
        else:
            self._begin(point)

    def _begin(self, point: Point) -> None:
        if self.tool == "select":
            return
        now = self.history.now
        place = Place(self.tool, (self.board.on(point),), {"id": free_id(now)})
        self.history.do((*now, place))
        self.choose(len(now))
        self.growing = self.tool != "at"
        if not self.growing:
            self.tool = "select"

    def _grow(self, place: Place, point: Point) -> None:
        if self.board.on(point) != place.corners[-1]:
            self._change(self.board.with_new_corner(place, len(place.corners), point))

    def handles(self, reach: float) -> tuple[tuple[Point, int, bool], ...]:
        """Where the chosen place can be taken: corners, and the middles of sides that are long.

        Each with its corner's number, or that of the corner that would come to be there; the last
        tells whether it is a middle.
        """
        place = self.place
        if place is None or (place.holder and place.kind != "at"):
            return ()
        corners = [(corner, number, False) for number, corner in enumerate(place.corners)]
        middles = [
            (((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), number + 1, True)
            for number, (a, b) in enumerate(place.edges)
            if math.dist(a, b) >= SIDES_LEAST * reach and not self.growing
        ]
        return (*corners, *middles)

    def grip(self, point: Point, reach: float) -> Grip | None:
        """What a finger takes that comes down at a point: of the chosen place, or nothing."""
        place = self.place
        if place is None:
            return None
        near = [
            (middle, math.dist(point, at), number)
            for at, number, middle in self.handles(reach)
            if math.dist(point, at) <= reach
        ]
        if near:
            middle, _, number = min(near)
            if middle:
                place = self.board.with_new_corner(place, number, point)
            return Grip(point, place, number, new=middle)
        if not self.growing and place.distance(point) <= reach / 2:
            return Grip(point, place)
        return None

    def press(self, point: Point, reach: float) -> bool:
        """A finger comes down; whether it takes something."""
        self._grip = self.grip(point, reach)
        return self._grip is not None

    def drag(self, point: Point) -> None:
        """The finger that has taken something is elsewhere."""
        grip = self._grip
        if grip is None:
            return
        by = (point[0] - grip.start[0], point[1] - grip.start[1])
        if grip.corner == NONE:
            self._held = self.board.shifted(grip.place, by)
        else:
            x, y = grip.place.corners[grip.corner]
            target = point if grip.new else (x + by[0], y + by[1])
            self._held = self.board.with_corner(grip.place, grip.corner, target)

    def release(self) -> None:
        """It has left: what it moved stays there. Without a move it was a tap on a corner."""
        grip, held = self._grip, self._held
        self._grip = self._held = None
        if grip is None:
            return
        if held is not None:
            self._change(held)
            self.corner = grip.corner
        elif grip.new:
            self._change(grip.place)
            self.corner = grip.corner
        elif self.growing and grip.corner in (0, len(grip.place.corners) - 1):
            self.finish()
        else:
            self.corner = grip.corner

    def cancel(self) -> None:
        """It was taken away, or a second one came: nothing was moved."""
        self._grip = self._held = None

    def hold(self) -> None:
        """It rests on a corner: the corner goes away, if enough are left."""
        grip = self._grip
        self.cancel()
        if grip is not None and grip.corner != NONE and not grip.new:
            self.corner = grip.corner
            self._drop_corner()

    # ---- keys

    def delete(self) -> None:
        """Take the chosen corner away; without one, or when too few are left, the place.

        One that another file holds goes home instead.
        """
        place = self.place
        if place is None:
            return
        if place.holder:
            self._change(replace(place, corners=place.home))
        elif not self._drop_corner():
            self.history.do(exchanged(self.history.now, self.chosen, None))
            self.growing = False
            self.choose(NONE)

    def _drop_corner(self) -> bool:
        place = self.place
        if place is None or self.corner == NONE:
            return False
        less = without_corner(place, self.corner)
        if less is not None:
            self._change(less)
            self.corner = NONE
        return less is not None

    def step(self, by: int) -> None:
        """Choose the corner that comes next, or before; past the last one, none."""
        if self.place is not None and not self.place.holder:
            self.history.pause()
            self.corner = (self.corner + 1 + by) % (len(self.place.corners) + 1) - 1

    def nudge(self, by: Point) -> None:
        """Move the chosen corner, or all of the place."""
        place = self.place
        if place is None:
            return
        if self.corner == NONE:
            moved = self.board.shifted(place, by)
        else:
            x, y = place.corners[self.corner]
            moved = self.board.with_corner(place, self.corner, (x + by[0], y + by[1]))
        self._change(moved, f"nudge {self.chosen} {self.corner}")

    def tell(self, key: str, value: str | Collection[str]) -> None:
        """Give the chosen place a property; letters typed one after the other are one step."""
        if self.place is not None and not self.place.holder:
            same = f"{key} {self.chosen}" if isinstance(value, str) else ""
            self._change(self.place.telling(key, value), same)

    def _change(self, place: Place, same: str = "") -> None:
        self.history.do(exchanged(self.history.now, self.chosen, place), same)

    def take_over(self, places: Places) -> None:
        """Other places as one step, such as those of a file that has been changed."""
        self.finish()
        self.history.pause()
        self.history.do(places)
        self.choose(NONE)

    def undo(self) -> None:
        """Take a step back."""
        self._step(self.history.undo)

    def redo(self) -> None:
        """Take it again."""
        self._step(self.history.redo)

    def _step(self, step: Callable[[], None]) -> None:
        ident, count = self.place.id if self.place else "", len(self.history.now)
        self.cancel()
        step()
        # The place that was chosen: the same one in a list of as many, else the one of its id.
        if len(self.history.now) != count:
            there = [n for n, place in enumerate(self.history.now) if ident and place.id == ident]
            self.chosen = there[0] if there else NONE
        self.corner = NONE
        self.growing = self.growing and self.chosen != NONE


def with_ids(places: Places) -> Places:
    """The places, those without an id under a new one: a GIS draws features that have none."""
    named: Places = ()
    for number, place in enumerate(places):
        free = free_id((*named, *places[number:]))
        named = (*named, place if place.id else place.telling("id", free))
    return named
