"""Names as one text, and how keys move on in it, at every place at once.

A set of places in the text is one large integer, bit ``p`` for place ``p``. A key typed moves all
places on by a few operations on such integers, so that it costs the same for every query: what is
alike in a thousand names is not looked at a thousand times. Nothing is approximated.

Each unit of a name lies in the text with its slot and its spellings one behind another; a spelling
that another one follows is filled up to :data:`PITCH` places::

    重zhong.chong.tong庆qing|

To get from anywhere in a unit to the next, an addition does for all units what a loop would do for
each: a one added anywhere into the run of ones that covers a unit carries to the unit's last place.
What the carry has changed on its way are the places in between: so a slot reaches its spellings.

What may be typed of a unit is its slot, or the beginning of a spelling after which it may be left
(its initial, ``zh ch sh``, all of it), and any beginning of a query's last unit.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from kiosk.exhibit.search.units import Unit, said, variants

PITCH: Final = 6
"""Places from a spelling to the next one of its unit: the length of the longest pinyin."""

_WITHIN, _LEAVE, _TOP, _SLOT, _FIRST, _BEFORE, _GAP, _START = (1 << n for n in range(8))
"""What a place is; the sets of these places are explained in :class:`Text`."""

_TABLES: Final = {
    1 << bit: bytes(b"01"[number >> bit & 1] for number in range(256)) for bit in range(8)
}
"""By kind of place, for :meth:`bytes.translate`: what is and what is not of that kind."""

_IS: Final = {chr(key): bytes(b"01"[key == n] for n in range(256)) for key in range(1, 128)}
"""Likewise by letter or digit."""


Span = tuple[int, int]
"""A place at which something begins and that before which it ends."""


class _Piece(NamedTuple):
    """A unit as it lies in the text: its keys, and what each of its places is."""

    keys: str
    kinds: bytes


class Text:
    """Names one behind another, a block of a multiple of eight places for each firm.

    Build it with :meth:`add`, then :meth:`close`. A *front* is a set of places at which the next
    key is to be found; the end of a name counts as one.
    """

    def __init__(self) -> None:
        """Begin an empty text."""
        self._keys: list[str] = []
        self._kinds: list[bytes] = []
        self._names: list[int] = []
        self._ends: list[int] = []
        self._short: list[Span] = []
        self.spans: list[Span] = []
        """Where each firm's block lies."""
        self.length = 0
        """Places, a multiple of eight."""

    # ------------------------------------------------------------------ building

    def add(self, short: Sequence[Unit], others: Iterable[Sequence[Unit]]) -> None:
        """Append a firm: its short name, and all its other names."""
        begin = self.length
        self._add_names([short])
        self._short.append((begin, self.length))
        self._add_names(others)
        self.spans.append((begin, self.length))

    def _add_names(self, names: Iterable[Sequence[Unit]]) -> None:
        for name in names:
            for variant in variants(name):
                self._add_name(variant)
        gap = 8 - self.length % 8
        self._append("\0" * gap, bytes([_GAP]) * gap)

    def _add_name(self, name: Sequence[Unit]) -> None:
        self._names.append(self.length)
        count = said(name)
        for number, unit in enumerate(name):
            if number == count:
                self._ends.append(self.length)
            self._append(*_laid_out(unit))
        self._ends.append(self.length)
        self._append("\n", bytes([_GAP]))

    def _append(self, keys: str, kinds: bytes) -> None:
        self._keys.append(keys)
        self._kinds.append(kinds)
        self.length += len(keys)

    def close(self, keys: Iterable[str]) -> None:
        """Make the sets of places; those of ``keys`` are kept, others made when asked for."""
        self._text = "".join(self._keys)
        self._letters = self._text.encode("ascii", "replace")[::-1]
        kinds = b"".join(self._kinds)[::-1]

        def places(kind: int) -> int:
            return int(kinds.translate(_TABLES[kind]), 2)

        whole = (1 << self.length) - 1

        self.beginnings = self._set(self._names)
        """Where the names begin."""
        self.insides = places(_START)
        """Where the units begin, but for those that are ignored."""
        self.ends = self._set(self._ends)
        """The end of each name, with and without the ignored units there."""
        self._within = places(_WITHIN)
        """Places of a spelling after its first."""
        self._leave = places(_LEAVE)
        """Places after which the next unit may begin."""
        self._top = places(_TOP)
        """The last place of each unit."""
        self._run = whole & ~self._top & ~places(_GAP)
        """All other places of a unit."""
        self._slot = places(_SLOT)
        """Slots that have a spelling behind them."""
        self._first = places(_FIRST)
        """The beginnings of the spellings behind a slot."""
        self._before = places(_BEFORE)
        """Of a slot and the spellings behind it, all places before the last beginning."""
        self.short = self.filled(self._short)
        """All places of the short names."""
        self._block_top = self._set(end - 1 for _, end in self.spans)
        self._block_run = whole & ~self._block_top
        del self._keys, self._kinds, self._names, self._ends, self._short
        self._masks = {key: self._places_of(key) for key in keys}

    def _set(self, places: Iterable[int]) -> int:
        """The integer that has these bits."""
        made = bytearray(self.length // 8 + 1)
        for place in places:
            made[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(made, "little")

    def filled(self, spans: Iterable[Span]) -> int:
        """All places of these spans, which begin and end at multiples of eight."""
        made = bytearray(self.length // 8)
        for begin, end in spans:
            made[begin // 8 : end // 8] = b"\xff" * ((end - begin) // 8)
        return int.from_bytes(made, "little")

    # ------------------------------------------------------------------ a query's way

    def having(self, key: str) -> int:
        """The places of a key."""
        mask = self._masks.get(key)
        return self._places_of(key) if mask is None else mask

    def _places_of(self, key: str) -> int:
        if key.isascii():
            return int(self._letters.translate(_IS[key]), 2)
        return self._set(_all_places(self._text, key))

    def enter(self, begun: int) -> int:
        """The front of units that begin at these places."""
        slots = begun & self._slot
        return begun | (((slots + self._before) ^ self._before) & self._first)

    def advance(self, typed: int) -> int:
        """The front after keys were typed at these places."""
        if not typed:
            return 0
        left = typed & self._leave
        carried = ((left & self._run) + self._run) | left
        return ((typed << 1) & self._within) | self.enter((carried & self._top) << 1)

    def blocks(self, places: int) -> int:
        """The last place of each firm's block that holds any of these places."""
        carried = ((places & self._block_run) + self._block_run) | places
        return carried & self._block_top


@functools.lru_cache(1 << 12)
def _laid_out(unit: Unit) -> _Piece:
    keys, kinds = unit.slot, bytearray()
    if unit.slot:
        kinds.append(_LEAVE | (_SLOT if unit.spellings else 0))
    for number, spelling in enumerate(unit.spellings, 1):
        leaves = unit.leaves(spelling)
        places = [
            (_WITHIN if count else 0) | (_LEAVE if count + 1 in leaves else 0)
            for count in range(len(spelling))
        ]
        places[0] |= _FIRST if unit.slot else 0
        gap = PITCH - len(spelling) if number < len(unit.spellings) else 0
        keys += spelling + "\0" * gap
        kinds.extend([*places, *[0] * gap])
    if unit.slot and unit.spellings:
        for place in range(1 + (len(unit.spellings) - 1) * PITCH):
            kinds[place] |= _BEFORE
    kinds[0] |= 0 if unit.ignored else _START
    kinds[-1] |= _TOP
    return _Piece(keys, bytes(kinds))


def _all_places(text: str, key: str) -> Iterator[int]:
    at = text.find(key)
    while at >= 0:
        yield at
        at = text.find(key, at + 1)
