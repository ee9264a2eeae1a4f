"""Which place of a map a finger means: the nearest, or those that it cannot tell apart."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit import geometry
from kiosk.exhibit.geometry import Point, Points

FINGER: Final = 44.0
"""Design px, 12 mm: places that lie closer on the glass than a finger is wide, not told apart."""


@dataclass(frozen=True, slots=True)
class Target:
    """A place of a map: ``at``, and its line or area if it is one; in the map's units."""

    ident: str
    at: Point
    line: Points = ()
    area: Points = ()

    def distance(self, point: Point) -> float:
        """From a point of the map: 0 in an area."""
        if self.area:
            return geometry.distance(self.area, point)
        if self.line:
            return geometry.distance_to_line(self.line, point)
        return math.dist(self.at, point)

    def extends(self, over: float) -> bool:
        """Whether it is so long or so wide that a finger beside a place on it means it."""
        corners = self.area or self.line
        if not corners:
            return False
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return max(max(xs) - min(xs), max(ys) - min(ys)) > over


def touched(targets: Sequence[Target], point: Point, scale: float, reach: float) -> tuple[str, ...]:
    """The place that a finger at a point of the map means; several where it may mean each of them.

    What is small on the glass goes before the large area or line that it lies on.

    Args:
        targets: the places, in the order of the file.
        point: where the finger is.
        scale: design px to a unit of the map.
        reach: design px within which a place is meant.
    """
    near = [(target.distance(point) * scale, target) for target in targets]
    near = sorted((each for each in near if each[0] <= reach), key=lambda each: each[0])
    if not near:
        return ()
    off, first = near[0]
    small = [target for _, target in near if not target.extends(2 * reach / scale)]
    if first not in small:
        on_it = [target for target in small if first.distance(target.at) * scale < FINGER]
        if not on_it:
            return tuple(target.ident for away, target in near if away == off)
        first = on_it[0]
    return tuple(
        target.ident
        for target in small
        if target is first or math.dist(target.at, first.at) * scale < FINGER
    )


@dataclass(frozen=True, slots=True)
class Slip:
    """Where a name is fanned out: the middle of its near edge, and whether it lies at the right."""

    x: float
    y: float
    right: bool


SPOKE: Final = 96.0
"""Design px from the finger to the nearest slips: they are not under the hand."""

BOW: Final = 0.22
"""How much of its height off the finger a slip comes back towards it: they stand in a bow."""


def fan(
    finger: Point, widths: Sequence[float], height: float, gap: float, frame: tuple[float, float]
) -> tuple[Slip, ...]:
    """Slips about a finger, in a bow at the side where there is room, at both for many.

    None lies on another and none leaves the frame, as long as it is wide and high enough; those
    that it is too low for are left out.

    Args:
        finger: where it is in the frame.
        widths: of the slips, the most likely first.
        height: of each.
        gap: between two.
        frame: its width and height.
    """
    x, y = finger
    width, tall = frame
    room = max(1, int((tall + gap) // (height + gap)))
    widest = max(widths, default=0.0)
    rightwards = width - x - SPOKE >= widest or width - x >= x
    leftwards = x - SPOKE >= widest
    both = rightwards and leftwards and len(widths) > min(room, 4)
    sides = (True, False) if both else (rightwards,)
    slips: list[Slip | None] = [None] * len(widths)
    for number, right in enumerate(sides):
        members = list(range(number, len(widths), len(sides)))[:room]
        block = len(members) * (height + gap) - gap
        top = min(max(y - block / 2, 0.0), tall - block)
        for row, member in enumerate(members):
            middle = top + row * (height + gap) + height / 2
            out = max(SPOKE - BOW * abs(middle - y), SPOKE / 3)
            edge = x + out if right else x - out
            most = width - widths[member] if right else widths[member]
            edge = min(edge, most) if right else max(edge, most)
            slips[member] = Slip(edge, middle, right)
    return tuple(slip for slip in slips if slip is not None)
