"""What is wrong with the places as they are drawn, said at once: the exhibit's own rules for them.

What other files decide (whether a number stands in a fact that is cited) is left to ``check``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from kiosk.editing.drawing import Place, Places
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

LEFT_TO_CHECK: Final = frozenset({"no-source", "too-long", "unknown-key", "no-sign"})
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

    __slots__ = ("faults", "number")

    def __init__(self, number: int, language: Language) -> None:
        super().__init__("", "", Problems(language))
        self.number = number
        self.faults: list[Fault] = []

    def add(self, code: str, path: Path = (), /, **values: object) -> None:
        """Record a fault."""
        key = next((step for step in path if isinstance(step, str)), "")
        severity, wrong, _ = wording(code, self.problems.language, values)
        if severity == "error":
            words = wrong if key in ("", *FIELDS) else f"{key}: {wrong}"
            self.faults.append(Fault(self.number, key, words, code))


def faults(places: Places, language: Language) -> tuple[Fault, ...]:
    """Everything that is wrong, place by place."""
    found: list[Fault] = []
    taken: set[str] = set()
    for number, place in enumerate(places):
        document = _Found(number, language)
        _judge(place, document, taken)
        taken.add(place.id.lower())
        found += document.faults
    return tuple(found)


def _judge(place: Place, document: _Found, taken: set[str]) -> None:
    if not NAME.fullmatch(place.id):
        document.add("bad-id", ("id",), name=place.id)
    elif place.id.lower() in taken:
        document.add("same-id", ("id",), name=place.id)
    hotspot = shape(Hotspot, as_table(place), document.add)
    if hotspot is None:
        return
    drawn(hotspot, document.add, ())
    if not hotspot.park and not hotspot.name:
        document.add("place-without-name", ("name",))
    if (hotspot.name or hotspot.text) and not hotspot.facts:
        document.add("no-source", ("facts",))
    check_lengths(hotspot, document)
    check_signs(hotspot, document)


def as_table(place: Place) -> dict[str, Any]:
    """A place as the table that the exhibit's reader makes of it."""
    return table_of(place.properties, {place.kind: place.corners})
