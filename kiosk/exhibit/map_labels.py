"""Where the parks' names stand on the map: in their shapes or beside them, never on each other.

A name can be set in several ways: in the lines that the editor gave it, in fewer or more, smaller,
broken at a hyphen, or short; without the area at last. The ways are tried from the best on, and the
first that has room is taken: in the park's own shape, else below it, else above. A park without
room for any stands without a name; its key and its card have it.

Lengths are design px of the map at 1x.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, islice, product
from typing import Final, NamedTuple

from kiosk.exhibit import geometry
from kiosk.exhibit.diagram import DIAMOND
from kiosk.exhibit.geometry import Point, Points
from kiosk.exhibit.line_breaks import JOINER

Measure = Callable[[str, str, float], float]
"""Px that a text takes in one line, by its face and its size.

Faces are ``name``, ``second``, ``word`` and ``figure``.
"""

SMALLEST: Final = 30.0
"""The size below which no name is set."""

LINE: Final = 1.3
"""Lines of a name are so many times its size apart."""

AREA_ROW: Final = 56.0
"""What the area takes below the name."""

LARGEST_WORD: Final = 32.0
"""The size of the words beside an area."""

GAP: Final = 8.0
"""Between the words of an area, and between a label and what it keeps off."""

RING: Final = geometry.SELECTED_OFFSET + 3.0
"""What a label keeps off another park: the gold line round it, too."""

CORE: Final = 0.36
"""From a shape's middle so much of its width can be touched on either side."""

LEAST_TARGET: Final = 76.0
"""The least width of what can be touched: 20 mm."""

INSETS: Final = (10.0, 4.0)
"""What a name keeps from the edge of its park's shape: where it can, and at least."""

NUDGES: Final = (0.0, 8.0, -8.0, 16.0, -16.0, 24.0, -24.0)
"""How much lower than in the middle of a shape a name may stand, in the order of preference."""

MOST_LINES: Final = 4


class Box(NamedTuple):
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether two boxes share any area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def grown(self, by: float) -> Box:
        """The box with its edges so much farther out."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def united(self, other: Box) -> Box:
        """The least box that holds both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    @property
    def corners(self) -> Points:
        """The box as a polygon."""
        left, top, right, bottom = self
        return (left, top), (right, top), (right, bottom), (left, bottom)


NOWHERE: Final = Box(math.inf, math.inf, -math.inf, -math.inf)
"""A box that meets none."""


@lru_cache(256)
def _bounds(shape: Points) -> Box:
    shape = shape or ((-DIAMOND / 2, -DIAMOND / 2), (DIAMOND / 2, DIAMOND / 2))
    xs, ys = zip(*shape, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


@dataclass(frozen=True, slots=True)
class Subject:
    """A park whose name is to be placed; ``shape`` lies about 0, 0 and is empty if unknown."""

    shape: Points
    centre: Point
    lines: tuple[str, ...]
    name: str
    short_name: str
    area: tuple[str, str, str] = ("", "", "")  # qualifier, figure, unit
    withdrawn: bool = False
    second: str = ""  # its name in the language below Chinese

    @property
    def box(self) -> Box:
        """The bounds of the shape about 0, 0, or of the diamond that stands for it."""
        return _bounds(self.shape)

    @property
    def core(self) -> Box:
        """What can be touched of the shape on the map: its inner part."""
        (x, y), box = self.centre, self.box
        half = max(CORE * (box.right - box.left), LEAST_TARGET / 2)
        return Box(x - half, y + box.top, x + half, y + box.bottom)

    def covers(self, box: Box) -> bool:
        """Whether a box on the map shares any area with the shape or the diamond."""
        x, y = self.centre
        own = Box(box.left - x, box.top - y, box.right - x, box.bottom - y)
        if not own.meets(self.box):
            return False
        return not self.shape or geometry.overlap(own.corners, self.shape)


@dataclass(frozen=True, slots=True)
class Label:
    """A name as it is set, and where; below it a ``second`` one at the smallest size, if any, in a
    line or two.

    ``figure_size`` is 0 where there is no room for its area. ``x`` is its middle and ``y`` its top,
    from the park's centre; ``rows`` are width and height of its rows from above.
    """

    lines: tuple[str, ...]
    size: float
    figure_size: float
    rows: tuple[tuple[float, float], ...]
    second: str = ""
    x: float = 0.0
    y: float = 0.0
    inside: bool = False

    @property
    def width(self) -> float:
        """Of its widest row."""
        return max(width for width, _ in self.rows)

    @property
    def height(self) -> float:
        """Of all its rows."""
        return sum(height for _, height in self.rows)

    def box(self, centre: Point) -> Box:
        """Where it lies on the map, by its park's centre."""
        x, y, half = centre[0] + self.x, centre[1] + self.y, self.width / 2
        return Box(x - half, y, x + half, y + self.height)


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of a park's name and of its area."""

    name: float
    figure: float

    @classmethod
    def of(cls, subject: Subject, portrait: bool) -> Sizes:
        """As designed: the map's largest names are those of parks of known size."""
        if subject.withdrawn:
            box = subject.box
            small = portrait or box.right - box.left < 200
            return cls(30, 40) if small else cls(32, 44)
        return cls(34 if portrait or not subject.shape else 36, 48 if portrait else 52)


@dataclass(slots=True)
class Map:
    """A map that names are placed on, off its own ``keys``."""

    frame: Box
    portrait: bool
    measure: Measure
    keys: Sequence[Box] = ()
    _parks: list[_Placed] = field(default_factory=list)

    def place(self, subjects: Sequence[Subject]) -> list[Label | None]:
        """A label for each park, or None where it has no room."""
        self._parks = [_Placed(subject, self._within(subject, True)) for subject in subjects]
        for park in self._parks:
            for area in (True, False):
                if park.label is None:
                    park.label = self._within(park.subject, area) or self._beside(park, area)
        return [park.label for park in self._parks]

    def _wordings(self, subject: Subject, area: bool) -> Iterator[list[Label]]:
        """The ways to set a name, with its area or without, each time from the best on: with the
        second name, if any, then without."""
        ways = [*dict.fromkeys(self._ways(subject, area))]
        if subject.second:
            whole = (subject.second,)
            *_, divided = (whole, *islice(broken(subject.second, True, self._second), 2))
            seconds = [*dict.fromkeys((whole, divided))]
            yield [self._below(label, lines) for label in ways for lines in seconds]
        yield ways

    def _second(self, line: str) -> float:
        return self.measure(line, "second", SMALLEST)

    def _below(self, label: Label, second: tuple[str, ...]) -> Label:
        """A label with the second name below its lines."""
        also = ((self._second(line), LINE * SMALLEST) for line in second)
        count = len(label.lines)
        rows = (*label.rows[:count], *also, *label.rows[count:])
        return replace(label, second="\n".join(second), rows=rows)

    def _ways(self, subject: Subject, area: bool) -> Iterator[Label]:
        full = Sizes.of(subject, self.portrait)
        small = Sizes(SMALLEST, min(full.figure, 40))
        names = ((subject.name, False), (subject.name, True), (subject.short_name, True))
        for name, hyphens in names:
            for sizes in dict.fromkeys((full, small)):
                if not hyphens:
                    yield self._set(subject, subject.lines, sizes, area)
                for lines in broken(name, hyphens, self._length):
                    yield self._set(subject, lines, sizes, area)

    def _length(self, line: str) -> float:
        return self.measure(line, "name", SMALLEST)

    def _set(self, subject: Subject, lines: tuple[str, ...], sizes: Sizes, area: bool) -> Label:
        rows = [(self.measure(line, "name", sizes.name), LINE * sizes.name) for line in lines]
        qualifier, figure, unit = subject.area
        if figure and area:
            word = min(LARGEST_WORD, sizes.name)
            words = [self.measure(each, "word", word) + GAP for each in (qualifier, unit) if each]
            rows.append((self.measure(figure, "figure", sizes.figure) + sum(words), AREA_ROW))
        return Label(lines, sizes.name, sizes.figure if area else 0, tuple(rows))

    def _within(self, subject: Subject, area: bool) -> Label | None:
        """The best label that the park's own shape has room for."""
        if not subject.shape:
            return None
        box = subject.box
        for labels in self._wordings(subject, area):
            low = [label for label in labels if label.height <= box.bottom - box.top]
            for inset, label, lower in product(INSETS, low, NUDGES):
                placed = replace(label, y=lower - label.height / 2, inside=True)
                if _encloses(subject.shape, placed, inset):
                    return placed
        return None

    def _beside(self, park: _Placed, area: bool) -> Label | None:
        """The best label that has room below the park or above it, as near its middle as may be."""
        box = park.subject.box
        below = box.bottom + 4 if park.subject.shape else 30.0
        others = [other.taken for other in self._parks if other is not park]
        wordings = [*chain.from_iterable(self._wordings(park.subject, area))]
        for over in (False, True):
            for label in wordings:
                top = box.top - 4 - label.height if over else below
                x = self._free(park.subject, label, top, others)
                if x is not None:
                    return replace(label, x=x, y=top)
        return None

    def _free(
        self, subject: Subject, label: Label, top: float, others: Sequence[_Taken]
    ) -> float | None:
        """Where a label's middle may stand, nearest the park's: in view and off keys, other parks
        and their names; None where there is no room."""
        (x, y), core = subject.centre, subject.core
        top, half = y + top, label.width / 2
        bottom = top + label.height
        if top < self.frame.top or bottom > self.frame.bottom:
            return None
        for step in range(int(half / GAP) + 1):
            for by in dict.fromkeys((step * GAP, -step * GAP)):
                box = Box(x + by - half, top, x + by + half, bottom)
                if box.left < self.frame.left or box.right > self.frame.right:
                    continue
                target, name = box.united(core).grown(-1), box.grown(GAP)
                if any(name.meets(key) or target.meets(key) for key in self.keys):
                    continue
                if any(target.meets(each.target) or name.meets(each.name) for each in others):
                    continue
                if not any(each.subject.covers(box.grown(RING)) for each in others):
                    return by
        return None


class _Taken(NamedTuple):
    """What the labels of other parks keep off."""

    subject: Subject
    target: Box
    """What can be touched of it."""
    name: Box


@dataclass(slots=True)
class _Placed:
    """A park and its label, if it has one by now."""

    subject: Subject
    label: Label | None

    @property
    def taken(self) -> _Taken:
        """What it takes of the map."""
        core = self.subject.core
        if self.label is None:
            x, y = self.subject.centre
            return _Taken(self.subject, core.united(Box(x, y, x, y)), NOWHERE)
        box = self.label.box(self.subject.centre)
        return _Taken(self.subject, core.united(box), box)


def _encloses(shape: Points, label: Label, inset: float) -> bool:
    """Whether the ends of all rows lie in a park's shape, ``inset`` px from its edge."""
    y = label.y
    for width, height in label.rows:
        y += height / 2
        ends = ((-width / 2 - inset, y), (width / 2 + inset, y))
        if not all(geometry.contains(shape, end) for end in ends):
            return False
        y += height / 2
    return True


def broken(name: str, hyphens: bool, length: Callable[[str], float]) -> Iterator[tuple[str, ...]]:
    """A name in one line, in two, and so on: each time as equally long as its words allow.

    Args:
        name: words with blanks between them.
        hyphens: whether a line may also end after a hyphen.
        length: of a line, in any unit.
    """
    pieces = []
    for word in name.split():
        # A word joiner after a hyphen keeps Qt from breaking there.
        parts = re.split(rf"(?<=-){JOINER}?(?=.)", word) if hyphens else [word]
        pieces += [*parts[:-1], f"{parts[-1]} "]
    for count in range(1, min(MOST_LINES, len(pieces)) + 1):
        yield min(_divisions(pieces, count), key=lambda lines: _uneven([*map(length, lines)]))


def _uneven(lengths: Sequence[float]) -> tuple[float, float]:
    return max(lengths), -min(lengths)


def _divisions(pieces: Sequence[str], count: int) -> Iterator[tuple[str, ...]]:
    """All ways to divide a name into so many lines."""
    if count == 1:
        yield ("".join(pieces).rstrip(),)
        return
    for first in range(1, len(pieces) - count + 2):
        for rest in _divisions(pieces[first:], count - 1):
            yield ("".join(pieces[:first]).rstrip(), *rest)
