"""Chinese characters to offer as tiles: what the last letters of a query may stand for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from kiosk.exhibit.search.keys import fold
from kiosk.exhibit.search.units import Unit, is_chinese, plain, variants

MOST: Final = 12
"""Tiles offered at once."""

_LAST_LETTERS: Final = re.compile(r"[a-zü]*\Z", re.IGNORECASE)

_Fit = tuple[tuple[int, ...], int]
"""The units that were typed for the last letters, and the unit behind them."""


def put(query: str, tile: str) -> str:
    """A query with a tile put in: in place of its last letters, or behind what stands there."""
    return _LAST_LETTERS.sub("", plain(query), count=1) + tile


def tiles(query: str, firms: Iterable[Iterable[Sequence[Unit]]]) -> tuple[str, ...]:
    """The characters that the query's last letters stand for, or that follow it; frequent first.

    Args:
        query: what is typed, with at least one key.
        firms: the names, as units, of each firm that fits it.
    """
    keys = fold(query)
    letters = _LAST_LETTERS.search(keys)
    at = letters.start() if letters else len(keys)
    counts: Counter[str] = Counter()
    for names in firms:
        found = (
            tile
            for name in names
            for variant in variants(name)
            for tile in _tiles(variant, keys, at)
        )
        counts.update(islice(found, 1))
    return tuple(tile for tile, _ in counts.most_common(MOST))


def _tiles(name: Sequence[Unit], keys: str, at: int) -> Iterator[str]:
    """What a name has for ``keys[at:]``, or what follows where these are no letters."""
    for begin, first in enumerate(name):
        if begin and first.ignored:
            continue
        for units, behind in _fits(name, begin, keys, at):
            if at == len(keys):
                units = (behind,) if behind < len(name) else ()
            text = "".join(name[unit].text for unit in units)
            if any(map(is_chinese, text)):
                yield text


def _fits(
    name: Sequence[Unit], at: int, keys: str, split: int, units: tuple[int, ...] = ()
) -> Iterator[_Fit]:
    """How ``keys`` can have been typed for the units from ``at`` on."""
    if not keys:
        yield units, at
    if not keys or at == len(name):
        return
    unit = name[at]
    if split <= 0:
        units = (*units, at)
    for spelling in unit.spellings:
        if spelling.startswith(keys):
            yield units, at + 1
    for way in _ways(unit):
        if keys.startswith(way):
            yield from _fits(name, at + 1, keys[len(way) :], split - len(way), units)


def _ways(unit: Unit) -> Iterator[str]:
    """All that can be typed of a unit before the next one, the longest first."""
    if unit.slot:
        yield unit.slot
    for spelling in unit.spellings:
        for length in sorted(unit.leaves(spelling), reverse=True):
            yield spelling[:length]
