"""What is wrong with the places as they are drawn, said at once: the exhibit's own rules for them.

What other files decide (whether a number stands in a fact that is cited) is left to ``check``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import permutations
from typing import Any, Final

from kiosk.editing.drawing import Board, Place, Places
from kiosk.exhibit.geometry import Point, overlap
from kiosk.exhibit.hotspots import table_of
from kiosk.exhibit.lengths import check_lengths
from kiosk.exhibit.messages import wording
from kiosk.exhibit.model import Hotspot
from kiosk.exhibit.placing import drawn
from kiosk.exhibit.problems import Language, Problems
from kiosk.exhibit.reading import NAME
from kiosk.exhibit.shaping import shape
from kiosk.exhibit.signs import check_signs
from kiosk.exhibit.toml_places import Document, Path

LEFT_TO_CHECK: Final = frozenset(
    {"no-source", "too-long", "unknown-key", "no-sign", "off-picture", "park-overlap"}
)
"""Faults with which a place is shown all the same: it may be saved, to be mended later."""

FIELDS: Final = ("id", "name", "text", "facts", "at", "line", "area")
"""Properties that an editor sees; others are named."""

UNFINISHED: Final = frozenset({"place-without-name", "place-line", "place-area"})
"""Faults of what is still being drawn."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something to mend: in which place, at which property, in words. ``stops``: before saving."""

    place: int
    key: str
    words: str
    code: str

    @property
    def stops(self) -> bool:
        """Whether the place would not be shown."""
        return self.code not in LEFT_TO_CHECK


class _Found(Document):
    """Takes what the exhibit's rules find in one place."""

    __slots__ = ("faults",)

    def __init__(self, language: Language) -> None:
        super().__init__("", "", Problems(language))
        self.faults: list[Fault] = []

    def add(self, code: str, path: Path = (), /, **values: object) -> None:
        """Record a fault."""
        key = next((step for step in path if isinstance(step, str)), "")
        severity, wrong, _ = wording(code, self.problems.language, values)
        if severity == "error":
            words = wrong if key in ("", *FIELDS) else f"{key}: {wrong}"
            self.faults.append(Fault(0, key, words, code))


@dataclass(slots=True)
class Judge:
    """Judges places again and again; each is looked at once, as long as it stays as it is."""

    board: Board
    language: Language
    _known: dict[int, tuple[Place, tuple[Fault, ...]]] = field(default_factory=dict)

    def faults(self, places: Places) -> tuple[Fault, ...]:
        """Everything that is wrong, place by place."""
        found: list[Fault] = []
        known = {}
        taken: set[str] = set()
        for number, place in enumerate(places):
            held = self._known.get(id(place)) or (place, self._alone(place))
            known[id(place)] = held
            found += [replace(fault, place=number) for fault in held[1]]
            ident = place.id.lower()
            if ident in taken and ident:
                document = _Found(self.language)
                document.add("same-id", ("id",), name=place.id)
                found += [replace(fault, place=number) for fault in document.faults]
            taken.add(ident)
        self._known = known
        return (*found, *self._overlaps(places))

    def _overlaps(self, places: Places) -> Iterator[Fault]:
        """Parks that would be drawn over each other, each said of both."""
        parks = [
            (number, place, _bounds(place))
            for number, place in enumerate(places)
            if place.holder and place.kind == "area"
        ]
        for (number, one, box), (_, other, other_box) in permutations(parks, 2):
            if _meet(box, other_box) and overlap(one.corners, other.corners):
                _, words, _ = wording("park-overlap", self.language, {"name": other.id})
                yield Fault(number, "", words, "park-overlap")

    def _alone(self, place: Place) -> tuple[Fault, ...]:
        """What is wrong with a place, whatever others there are."""
        document = _Found(self.language)
        width, height = round(self.board.width), round(self.board.height)
        if not all(0 <= x <= width and 0 <= y <= height for x, y in place.corners):
            document.add("off-picture", (place.kind,), width=width, height=height)
        if place.holder:  # whose own file is judged by ``check``
            return tuple(document.faults)
        if not NAME.fullmatch(place.id):
            document.add("bad-id", ("id",), name=place.id)
        hotspot = shape(Hotspot, as_table(place), document.add)
        if hotspot is not None:
            drawn(hotspot, document.add, ())
            if not hotspot.park and not hotspot.name:
                document.add("place-without-name", ("name",))
            if (hotspot.name or hotspot.text) and not hotspot.facts:
                document.add("no-source", ("facts",))
            check_lengths(hotspot, document)
            check_signs(hotspot, document)
        return tuple(document.faults)


def _bounds(place: Place) -> tuple[Point, Point]:
    across, down = zip(*place.corners, strict=True)
    return (min(across), max(across)), (min(down), max(down))


def _meet(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    return all(a <= d and c <= b for (a, b), (c, d) in zip(one, other, strict=True))


def as_table(place: Place) -> dict[str, Any]:
    """A place as the table that the exhibit's reader makes of it."""
    return table_of(place.properties, {place.kind: place.corners})
