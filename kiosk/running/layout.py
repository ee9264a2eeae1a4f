"""What is wrong with a page as it is laid out: judged from rectangles, whoever measured them.

All numbers are design px on the stage (:mod:`kiosk.running.panel`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, NamedTuple

from kiosk.running.panel import TARGET_MM, Panel

SMALLEST_TEXT: Final = 28.0
"""30 as designed, less what a long name may be made smaller by to stay on its line."""

LARGEST_TARGET: Final = 76.0
"""The smallest key in the layouts: 20 mm on every hall's panel (:attr:`Panel.target`)."""

HALL_INCHES: Final = 24.0
"""The smallest panel of a hall."""

HAIR: Final = 3.0
"""Rectangles that share no more than this in width or height do not overlap."""

TEXT_EDGE: Final = 2.0
"""How far a text may reach over the stage's edge: the side bearing of its glyphs."""

ROUNDING: Final = 0.01


class Box(NamedTuple):
    """A rectangle on the stage."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    def overlaps(self, other: Box) -> bool:
        """Whether two rectangles share more than a hair."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > HAIR
            and min(self.bottom, other.bottom) - max(self.top, other.top) > HAIR
        )

    def within(self, other: Box, edge: float = 0.0) -> bool:
        """Whether this lies inside another, but for ``edge``."""
        return (
            self.left >= other.left - edge
            and self.top >= other.top - edge
            and self.right <= other.right + edge
            and self.bottom <= other.bottom + edge
        )


@dataclass(frozen=True, slots=True)
class Text:
    """A text that is seen.

    ``box`` is what its lines really take, ``width`` how wide they are and ``column`` how wide they
    may be; ``size`` is that of its letters. ``components`` are the QML files that it is inside of,
    the nearest first, and ``targets`` the keys that it stands on, by their numbers.
    """

    words: str
    box: Box
    width: float
    column: float
    size: float
    cut: bool = False
    wraps: bool = False
    components: tuple[str, ...] = ()
    targets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Target:
    """What can be pressed; ``targets`` are those that it is a part of, by their numbers.

    ``whole`` targets take the whole screen, ``doubled`` ones have a second key in reach.
    """

    name: str
    box: Box
    whole: bool = False
    doubled: bool = False
    components: tuple[str, ...] = ()
    targets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What is seen of a page: the stage, the texts, and the targets in the order of their numbers.

    ``reach_top`` is what no target may lie above.
    """

    stage: Box
    texts: Sequence[Text] = ()
    targets: Sequence[Target] = ()
    reach_top: float = 0.0


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: a code of :mod:`kiosk.exhibit.messages`, with whom it concerns."""

    code: str
    of: Text | Target
    other: Text | Target | None = None

    def __str__(self) -> str:
        words = [repr(words_of(each)) for each in (self.of, self.other) if each]
        return f"{self.code}: {' and '.join(words)} at {tuple(map(round, self.of.box))}"


def words_of(item: Text | Target) -> str:
    """The words of a text, or the name of a target."""
    return item.words if isinstance(item, Text) else item.name


def least_target(width_px: int, height_px: int) -> float:
    """The least side of a target on a hall's panel of so many pixels, in design px."""
    panel = Panel(width_px, height_px, HALL_INCHES)
    return min(LARGEST_TARGET, TARGET_MM / panel.mm_per_design_px)


def faults(page: Page, least: float) -> Iterator[Fault]:
    """Everything that is wrong with a page whose targets measure ``least`` or more."""
    yield from _text_faults(page)
    yield from _target_faults(page, least)


def _text_faults(page: Page) -> Iterator[Fault]:
    for text in page.texts:
        if not text.box.within(page.stage, TEXT_EDGE):
            yield Fault("layout-off-stage", text)
        if text.cut:
            yield Fault("layout-cut", text)
        if text.wraps and text.width > text.column + 1:
            yield Fault("layout-too-wide", text)
        if text.size < SMALLEST_TEXT:
            yield Fault("layout-too-small", text)
    for one, other in combinations(page.texts, 2):
        if one.box.overlaps(other.box):
            yield Fault("layout-texts-overlap", one, other)


def _target_faults(page: Page, least: float) -> Iterator[Fault]:
    parts = [(at, target) for at, target in enumerate(page.targets) if not target.whole]
    for _, target in parts:
        if not target.name:
            yield Fault("layout-no-name", target)
        if min(target.box.width, target.box.height) < least - ROUNDING:
            yield Fault("layout-target-small", target)
        if not target.box.within(page.stage):
            yield Fault("layout-target-off-stage", target)
        if target.box.top < page.reach_top and not target.doubled:
            yield Fault("layout-out-of-reach", target)
    for (at, one), (there, other) in combinations(parts, 2):
        if one.box.overlaps(other.box) and at not in other.targets and there not in one.targets:
            yield Fault("layout-targets-overlap", one, other)
    for at, target in parts:
        for text in page.texts:
            if text.box.overlaps(target.box) and at not in text.targets:
                yield Fault("layout-text-on-target", text, target)
