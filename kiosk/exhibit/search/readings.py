"""Every reading of a Chinese character, from pypinyin's dictionary."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from kiosk.exhibit.search.keys import fold

MOST: Final = 3
"""Readings kept of a character, the usual ones first: rarer ones only cost room."""

_known: dict[str, tuple[str, ...]] = {}


def readings(characters: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Plain pinyin (``lv`` for ``lü``) of each character, its usual reading first.

    What pypinyin does not know has none.
    """
    wanted = set(characters)
    if new := sorted(wanted - _known.keys()):
        _known.update(_looked_up(new))
    return {character: _known[character] for character in wanted}


def _looked_up(characters: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The readings of characters in ascending order, as the dictionary has them.

    The dictionary is a file of JSON, ``"20013": "zhōng,zhòng"``, code points in ascending order.
    ``import pypinyin`` takes 0.2 to 0.5 s and 50 MB, mostly for phrases that are of no use here,
    and reading all of this file 40 ms and 12 MB; so only what is wanted is read from it.
    """
    package = importlib.util.find_spec("pypinyin")
    assert package is not None
    assert package.origin is not None
    data = Path(package.origin).with_name("pinyin_dict.json").read_bytes()
    found: dict[str, tuple[str, ...]] = {}
    last = 0
    for character in characters:
        key = b'"%d": "' % ord(character)
        at = data.find(key, last)
        marked = ""
        if at >= 0:
            last = at + len(key)
            marked = data[last : data.index(b'"', last)].decode()
        plain = dict.fromkeys(filter(None, map(fold, marked.split(","))))
        found[character] = tuple(plain)[:MOST]
    return found
