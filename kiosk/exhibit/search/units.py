"""A name as a row of units, each with the ways in which it is typed."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from kiosk.exhibit.search.keys import KANA, fold, fold_word, single_consonant

_HAN: Final = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_HANGUL: Final = "\uac00-\ud7a3"

_CHINESE: Final = re.compile(f"[{_HAN}]")

# Compiled when the directory is first opened: to do so takes 6 ms of every start.
_UNIT: Final = (
    f"([{_HAN}])|([{_HANGUL}])|([{KANA}])|([0-9])|((?:(?![{_HAN}{_HANGUL}{KANA}])[^\\W\\d_])+)"
)

_SYLLABLE: Final = f"[{_HAN}]|[^{_HAN}]+"
"""What pypinyin, and so an editor's reading, counts as one syllable."""

_IGNORED: Final = re.compile(
    r"[(\[【〔《][^)\]】〕》]*[)\]】〕》]"
    "|股份|有限责任公司|有限責任公司|有限公司|集团|集團|公司"
    "|株式会社|有限会社|주식회사|유한회사"
    r"|(?<![^\W\d_])(?:co|company|corp|corporation|gmbh|group|inc|incorporated|limited|llc|ltd|plc)"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
"""Words for a firm's legal form, and what stands in brackets, mostly a place: seldom said."""


class Unit(NamedTuple):
    """One character or word of a name.

    ``slot`` is the single key that stands for all of it (the Chinese character itself), or empty.
    ``spellings`` are the other ways to type it: its readings, its letters. ``ignored`` are those
    of words for a legal form and of what stands in brackets.
    """

    text: str
    slot: str
    spellings: tuple[str, ...]
    ignored: bool = False

    def leaves(self, spelling: str) -> set[int]:
        """After how many keys of a spelling the next unit may begin: an initial, or all of it. Of
        a Chinese character's kana all but for the end of a long vowel."""
        if is_chinese(self.text) and not spelling.isascii():
            return {len(spelling), max(1, len(spelling.removesuffix("あ")))}
        ways = {1, len(spelling)}
        if is_chinese(self.text) and spelling.startswith(("zh", "ch", "sh")):
            ways.add(2)
        return ways


def is_chinese(text: str) -> bool:
    """Whether a text is one Chinese character."""
    return _CHINESE.fullmatch(text) is not None


def plain(name: str) -> str:
    """A name with characters of usual width; what the functions below take."""
    return unicodedata.normalize("NFKC", name)


def without_ignored(query: str) -> str:
    """A query without the words for a legal form and without what stands in brackets."""
    return _IGNORED.sub(" ", plain(query))


def own_readings(name: str, reading: str) -> dict[int, str]:
    """The syllables of an editor's reading by the place of their characters in a plain name.

    Empty if there are not as many as there should be.
    """
    parts = list(re.finditer(_SYLLABLE, name))
    syllables = reading.split()
    if len(parts) != len(syllables):
        return {}
    return {
        part.start(): _folded(syllable)
        for part, syllable in zip(parts, syllables, strict=True)
        if is_chinese(part[0])
    }


@functools.lru_cache(1 << 10)
def _folded(syllable: str) -> str:
    return fold(syllable)


def units(
    name: str,
    readings: Mapping[str, tuple[str, ...]],
    own: Mapping[int, tuple[str, ...]] | None = None,
    sounds: Mapping[str, tuple[str, ...]] | None = None,
) -> list[Unit]:
    """The units of a plain name.

    Args:
        name: see :func:`plain`.
        readings: of every Chinese character in it.
        own: readings in their place, by the place of the characters in the name.
        sounds: kana, beside the readings, of Chinese characters in it.
    """
    places = {at for match in _IGNORED.finditer(name) for at in range(*match.span())}
    found: list[Unit] = []
    for match in re.finditer(_UNIT, name):
        at = match.start()
        text = match[0]
        if match.lastindex == 1:
            spellings = own[at] if own and at in own else readings[text]
            if sounds:
                spellings += sounds.get(text, ())
            found.append(_character(text, spellings, at in places))
        else:
            found.extend(_other(text, match.lastindex or 0, at in places))
    return found


def said(name: Sequence[Unit]) -> int:
    """How many units of a name are left without the ignored ones at its end."""
    count = len(name)
    while count and name[count - 1].ignored:
        count -= 1
    return count


def variants(name: Sequence[Unit]) -> Iterator[Sequence[Unit]]:
    """A name, and the same without the ignored units in its middle if it has any."""
    yield name
    count = said(name)
    kept = [unit for unit in name[:count] if not unit.ignored]
    if len(kept) < count:
        yield [*kept, *name[count:]]


@functools.lru_cache(1 << 12)
def _character(text: str, spellings: tuple[str, ...], ignored: bool) -> Unit:
    """The unit of a Chinese character: one for all names, as many are kept."""
    return Unit(text, text, spellings, ignored)


@functools.lru_cache(1 << 10)
def _other(text: str, script: int, ignored: bool) -> tuple[Unit, ...]:
    """The unit of what is not Chinese, or none if there is nothing to type of it.

    Args:
        text: as written.
        script: the group of :data:`_UNIT`.
        ignored: see :class:`Unit`.
    """
    keys = fold_word(text)
    if script == 2:
        return (Unit(text, single_consonant(keys[0]), (keys,), ignored),)
    if script == 3:
        return (Unit(text, keys, (), ignored),)
    return (Unit(text, "", (keys,), ignored),) if keys else ()
