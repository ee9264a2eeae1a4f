"""How names stand in a directory in each language, and under which key of its pad."""

from __future__ import annotations

import unicodedata
from typing import Final, NamedTuple

from kiosk.exhibit.search.keys import CHOSEONG, fold, hiragana, single_consonant
from kiosk.exhibit.search.onyomi import readings
from kiosk.exhibit.search.units import is_chinese, plain

_CONSONANTS: Final = {fold(key): key for key in CHOSEONG}
"""The keys for consonants by what a syllable is folded into."""


class Stand(NamedTuple):
    """Where a name stands: names of the language's own script first, then letters, then digits.

    ``spelled`` is what it is ordered by among these; ``initial`` the key that its first sound has.
    """

    group: int
    spelled: str
    initial: str


def stand(name: str, pinyin: str, language: str) -> Stand:
    """Where a name stands in a language's order.

    Korean names stand in the order of hangul, Japanese ones in that of kana, of which Chinese
    characters have their on readings, others in that of their letters. What begins with a Chinese
    character that is not read in this language is ordered by its pinyin.

    Args:
        name: as told in the language.
        pinyin: of its Chinese name, as an editor writes it.
        language: on screen.
    """
    spelled = plain(name).casefold()
    if language == "ja":
        spelled = _in_kana(spelled)
    own = fold(spelled[:1])[:1]
    if not own or is_chinese(spelled[0]):
        spelled, own = pinyin, fold(pinyin)[:1]
    if language == "ko" and (key := _CONSONANTS.get(single_consonant(own) or own)):
        return Stand(0, spelled.replace(" ", ""), key)
    if not own.isascii():
        return Stand(0, _without_marks(spelled), own)
    return Stand(2 if own.isdecimal() else 1, fold(spelled), own.upper())


def _in_kana(name: str) -> str:
    """A name in hiragana where it has Chinese characters or katakana."""
    told = readings(filter(is_chinese, name))
    sounds = ((*told.get(character, ()), character)[0] for character in name)
    return "".join(map(hiragana, "".join(sounds)))


def _without_marks(kana: str) -> str:
    """Kana as they are ordered: first without their marks, then with them."""
    bare = "".join(c for c in unicodedata.normalize("NFD", kana) if not unicodedata.combining(c))
    return f"{bare}\0{kana}"
