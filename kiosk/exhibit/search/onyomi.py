"""What Chinese characters sound like in Japanese, in kana: the on readings of Unicode's Unihan.

In Japan a Chinese firm's name is usually read by the on readings of its characters, one by one; but
nobody has said how this firm is called there. So they serve the search and the order of names only,
and are never shown as text.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kiosk.exhibit.search.keys import fold

DATA: Final = Path(__file__).with_suffix(".txt")
"""A line for each character in ascending order, ``生セイ,ショウ``, behind some with ``#``; made
by ``python -m kiosk.media.onyomi``."""

_known: dict[str, tuple[str, ...]] = {}


def readings(characters: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The on readings of each character in katakana, the usual one first.

    Characters that Japanese does not have, as most simplified ones, have none.
    """
    wanted = set(characters)
    if new := sorted(wanted - _known.keys()):
        _known.update(_looked_up(new))
    return {character: _known[character] for character in wanted}


def sounds(characters: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The same as keys of the pad."""
    return {
        character: tuple(dict.fromkeys(map(fold, told)))
        for character, told in readings(characters).items()
    }


def _looked_up(characters: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The readings of characters in ascending order; only these are read from the file."""
    data = DATA.read_bytes()
    found: dict[str, tuple[str, ...]] = {}
    last = 0
    for character in characters:
        key = b"\n" + character.encode()
        at = data.find(key, last)
        if at >= 0:
            begin = at + len(key)
            last = data.index(b"\n", begin)
            found[character] = tuple(data[begin:last].decode().split(","))
        else:
            found[character] = ()
    return found
