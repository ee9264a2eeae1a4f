"""A query's way through a text, key by key, with at most one mistake."""

from __future__ import annotations

from functools import cached_property
from typing import Final, NamedTuple

from kiosk.exhibit.search.text import Text

KEPT: Final = 8
"""Queries that are remembered, so that a key typed or taken back is one step: up to 1 MB each."""


class Way:
    """Fronts of a text, see :class:`kiosk.exhibit.search.text.Text`, after the keys of a query.

    What a mistake makes of it is reckoned when it is asked for: most answers do not need it.
    """

    def __init__(self, text: Text, exact: int, came: _Step | None = None) -> None:
        """Stand where all keys fit, or at the beginning."""
        self._text = text
        self._came = came
        self.exact = exact
        """All keys fit."""

    @cached_property
    def _passed(self) -> int:
        """Whatever the next key is."""
        return self._text.advance(self.exact)

    @cached_property
    def settled(self) -> int:
        """All keys fit but for one before the last: it was wrong, missing, too many, or in its
        neighbour's place."""
        if self._came is None:
            return 0
        last, early, has, had = self._came
        others = (last.erred | last._passed) & has
        if early and had:
            others |= self._text.advance(early) & had
        return self._text.advance(others)

    @cached_property
    def erred(self) -> int:
        """Likewise, or the last key is the mistake."""
        if self._came is None:
            return 0
        last = self._came.last
        return self.settled | last._passed | last.exact

    def complete(self) -> None:
        """Reckon all that the next key may ask for, and let the keys before go."""
        _ = self.erred, self._passed
        self._came = None


class _Step(NamedTuple):
    """How a way came to its last key.

    ``last`` is the way before it; ``early`` where it would fit in place of the key before it;
    ``has`` the places of the key, ``had`` those of the key before it.
    """

    last: Way
    early: int
    has: int
    had: int


class Ways(NamedTuple):
    """A query's ways in one text, from the beginning of each name and from that of each unit."""

    outer: Way
    inner: Way

    def complete(self) -> None:
        """Reckon all that the next key may ask for."""
        self.outer.complete()
        self.inner.complete()


class Walk:
    """The ways of queries through a text that is closed."""

    def __init__(self, text: Text) -> None:
        """Begin with the empty query."""
        self._text = text
        self._last = Ways(
            Way(text, text.enter(text.beginnings)),
            Way(text, text.enter(text.beginnings | text.insides)),
        )
        self._kept = {"": self._last}

    def ways(self, keys: str) -> Ways:
        """Where the next key can be after these."""
        known = len(keys)
        while known and not {keys[:known], keys[: known - 1]} <= self._kept.keys():
            known -= 1
        last = self._kept[keys[:known]]
        before = self._kept[keys[: max(0, known - 1)]]
        for count in range(known + 1, len(keys) + 1):
            before.complete()
            ways = self._step(before, last, keys[max(0, count - 2) : count])
            self._kept[keys[:count]] = ways
            before, last = last, ways
        for old in [typed for typed in self._kept if typed][:-KEPT]:
            del self._kept[old]
        self._last = last
        return last

    def ahead(self) -> None:
        """Reckon all that a key behind the last query may ask for."""
        self._last.complete()

    def _step(self, before: Ways, last: Ways, keys: str) -> Ways:
        """The ways after the last of these keys, from those before the last two and before it."""
        text = self._text
        has = text.having(keys[-1])
        had = text.having(keys[0]) if len(keys) > 1 else 0

        def way(before: Way, last: Way) -> Way:
            step = _Step(last, before.exact & has, has, had)
            return Way(text, text.advance(last.exact & has), step)

        return Ways(way(before.outer, last.outer), way(before.inner, last.inner))
