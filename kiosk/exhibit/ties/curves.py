"""Curves between the tiles of the ties' picture, as SVG paths in design px.

Every line leaves a tile's side level and arrives level, so that it stays in the gutter between two
columns and never runs over a name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from kiosk.exhibit.geometry import Point

ARROW: Final = 12.0
"""An arrow's tip off the tile that it points at, in design px, and half the arrow's width."""

ARROW_LENGTH: Final = 18.0

NODE: Final = 10.0
"""Half the diagonal of the diamond that stands for a chain."""

SPACE: Final = 14.0
"""Design px from one line's end to the next at a tile's side; an arrow takes twice as much."""

Side = Literal["left", "right"]


class Box(NamedTuple):
    """A tile's rectangle."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return self.y + self.height / 2

    def edge(self, side: Side) -> float:
        """Where its left or right side is."""
        return self.x if side == "left" else self.x + self.width


class Curve(NamedTuple):
    """A cubic Bézier curve."""

    start: Point
    first: Point
    second: Point
    end: Point

    def at(self, share: float) -> Point:
        """The point so far (0 to 1) along the curve's parameter."""
        rest = 1 - share
        parts = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
        x, y = (sum(k * p[axis] for k, p in zip(parts, self, strict=True)) for axis in (0, 1))
        return x, y

    @property
    def path(self) -> str:
        """The curve as an SVG path."""
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self
        return f"M{ax:.1f} {ay:.1f}C{bx:.1f} {by:.1f} {cx:.1f} {cy:.1f} {dx:.1f} {dy:.1f}"


def across(start: Point, end: Point) -> Curve:
    """A line from one column to another."""
    reach = (end[0] - start[0]) / 2
    return Curve(start, (start[0] + reach, start[1]), (end[0] - reach, end[1]), end)


def beside(start: Point, end: Point, room: float) -> Curve:
    """A line between two tiles of a column, round to their right within ``room`` px."""
    # A cubic whose inner points lie so far out comes out three quarters as far.
    out = max(start[0], end[0]) + min(room / 0.75, 48 + 0.2 * abs(end[1] - start[1]))
    return Curve(start, (out, start[1]), (out, end[1]), end)


def ribbon(start: Point, end: Point, width: float) -> str:
    """A band of a width from one column to another, as a closed SVG path."""
    half = width / 2
    upper = across((start[0], start[1] - half), (end[0], end[1] - half))
    lower = across((end[0], end[1] + half), (start[0], start[1] + half))
    return f"{upper.path}L{lower.path[1:]}Z"


def arrow(tip: Point, side: Side) -> str:
    """The head of an arrow that points at a tile's left or right side, on a level shaft: it stays
    open however steep the line comes."""
    x, y = tip
    back = x - ARROW_LENGTH if side == "left" else x + ARROW_LENGTH
    shaft = f"M{back:.1f} {y:.1f}L{x:.1f} {y:.1f}"
    return f"{shaft}M{back:.1f} {y - ARROW:.1f}L{x:.1f} {y:.1f}L{back:.1f} {y + ARROW:.1f}"


def node(at: Point) -> str:
    """A diamond on a line, as a closed SVG path."""
    x, y = at
    return (
        f"M{x:.1f} {y - NODE:.1f}L{x + NODE:.1f} {y:.1f}"
        f"L{x:.1f} {y + NODE:.1f}L{x - NODE:.1f} {y:.1f}Z"
    )


@dataclass(frozen=True, slots=True)
class Port:
    """Where a line ends: a tile's side, how much of it the end takes, how high the other end is."""

    box: Box
    side: Side
    takes: float
    far: float


def heights(ports: Sequence[Port]) -> list[float]:
    """The heights of line ends that share a tile's side: about its middle, none crossing another.

    Where they take more than the side has they move together.
    """
    box = ports[0].box
    order = sorted(range(len(ports)), key=lambda at: (ports[at].far, at))
    whole = sum(port.takes for port in ports)
    shrink = min(1.0, (box.height - 12) / whole)
    y = box.middle - whole * shrink / 2
    found = [0.0] * len(ports)
    for at in order:
        step = ports[at].takes * shrink
        found[at] = y + step / 2
        y += step
    return found
