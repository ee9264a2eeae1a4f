"""What a query finds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import overload


class Firms(Sequence[str]):
    """Firms by their ids, best first; each is looked for when it is first asked for: thousands may
    fit, a page shows eight."""

    def __init__(self, firms: Iterable[str] = (), count: int = 0) -> None:
        """Take where they come from, and how many will come."""
        self._coming = iter(firms)
        self._come: list[str] = []
        self._count = count

    def __len__(self) -> int:
        """How many there are."""
        return self._count

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[str, ...]: ...
    def __getitem__(self, at: int | slice) -> str | tuple[str, ...]:
        """The firm at a place, the firms of a slice."""
        places = range(self._count)[at]
        if isinstance(places, int):
            return self._until(places + 1)[places]
        firms = self._until(max(places, default=-1) + 1)
        return tuple(firms[place] for place in places)

    def __eq__(self, other: object) -> bool:
        """Whether another sequence has the same firms in the same order."""
        return isinstance(other, Sequence) and self[:] == tuple(other)

    __hash__ = None  # type: ignore[assignment]  # as of a list

    def _until(self, count: int) -> list[str]:
        self._come += islice(self._coming, max(0, count - len(self._come)))
        return self._come


@dataclass(frozen=True, slots=True)
class Found:
    """What a query finds.

    ``hits`` are firms by their ids, best first; the first ``exact`` of them fit as typed, the
    others but for one mistake. ``near`` are offered where there are no hits. ``next_keys`` are the
    keys of the alphabet that lead on: after each there is a hit. ``characters`` are tiles, see
    :func:`kiosk.exhibit.search.put`.
    """

    hits: Firms | tuple[str, ...]
    exact: int
    near: tuple[str, ...]
    next_keys: frozenset[str]
    characters: tuple[str, ...]
