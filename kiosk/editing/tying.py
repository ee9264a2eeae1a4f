"""What a place is tied to: its park, firms that are there, the facts that its texts rest on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import chain, islice
from typing import Any, Final

from kiosk.editing.drawing import Place
from kiosk.exhibit.model import Exhibit

TIES: Final = ("park", "firms", "facts")
"""Kinds of ties, by their key in a place."""

LISTED: Final = 200
"""Rows that a list has at most: who seeks one of ten thousand firms writes a letter."""

Say = Callable[[str, str], str]


class Tying:
    """Lists what the exhibit has to tie a place to, in the language on screen."""

    def __init__(self, exhibit: Exhibit, say: Say) -> None:
        self._say = say
        self._contexts: Final[Mapping[str, Mapping[str, tuple[str, str, str]]]] = {
            "park": {each.id: (f"parks/{each.id}", each.name, "") for each in exhibit.parks},
            "firms": {
                each.id: (f"firms/{each.id}", each.short_name, f"{each.name} {each.reading}")
                for each in exhibit.firms
            },
            "facts": {each.id: ("ledger", each.about, each.note) for each in exhibit.ledger},
        }

    def name(self, tie: str, ident: str) -> str:
        """What a park, a firm or a fact is called; its id where the exhibit lacks it."""
        context, name, _ = self._contexts[tie].get(ident, ("", ident, ""))
        said = self._say(context, name) if context else name
        return f"{ident} {said}" if tie == "facts" and context else said

    def name_of(self, place: Place) -> str:
        """A place's name on the map: its own as it is typed, in Chinese, or its park's."""
        park = place.told("park")
        return place.told("name") or (self.name("park", park) if park else "")

    def tied(self, place: Place, tie: str) -> tuple[str, ...]:
        """What a place is tied to, by id."""
        if tie != "park":
            return place.listed(tie)
        return tuple(filter(None, (place.told("park"),)))

    def toggled(self, place: Place, tie: str, ident: str) -> str | list[str]:
        """What a place's property is once it is tied to something, or no longer."""
        tied = self.tied(place, tie)
        if tie == "park":
            return "" if ident in tied else ident
        return [each for each in tied if each != ident] + ([] if ident in tied else [ident])

    def rows(self, tie: str, sought: str, tied: Collection[str]) -> list[dict[str, Any]]:
        """What can be tied, the tied first, then in the exhibit's order; with ``sought`` in it."""
        wanted = sought.casefold().split()
        found: Iterable[str] = (
            ident
            for ident, (_, name, more) in self._contexts[tie].items()
            if ident not in tied
            and all(
                word in f"{ident} {name} {more} {self.name(tie, ident)}".casefold()
                for word in wanted
            )
        )
        return [
            {"ident": ident, "label": self.name(tie, ident), "tied": ident in tied}
            for ident in islice(chain(tied, found), LISTED)
        ]
