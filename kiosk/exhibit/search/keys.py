"""The keys of the pad in each language, and how a text is folded into keys."""

from __future__ import annotations

import re
import string
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Mapping
from typing import Final

CHOSEONG: Final = tuple("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")
"""The consonants that a Korean syllable can begin with, doubled ones under their single ones."""

KANA_ROWS: Final = tuple("あかさたなはまやらわ")
"""The rows of kana by their heads, as on a Japanese telephone: each types what is in its row."""

_ROW_BEGINNINGS: Final = "ぁかさたなはまゃらゎゕ"
"""Where in Unicode each row begins: small kana stand before their large ones, two of か last."""

KANA: Final = "\u3041-\u3096\u30a1-\u30fa"
"""Kana, as a range of a regular expression."""

_BASE: Final = {"ᄁ": "ᄀ", "ᄄ": "ᄃ", "ᄈ": "ᄇ", "ᄊ": "ᄉ", "ᄍ": "ᄌ"}
"""Doubled consonants and the single ones under which Koreans look for them."""


_OWN_KEYS: Final[Mapping[str, tuple[re.Pattern[str], tuple[str, ...]]]] = {
    "ko": (re.compile("[\uac00-\ud7a3]"), CHOSEONG),
    "ja": (re.compile(f"[{KANA}\u3400-\u9fff]"), KANA_ROWS),
}
"""By language what its own keys type, and these keys: kana type Chinese characters, too."""

_DIGIT: Final = re.compile(r"\d")


def has_own_keys(language: str) -> bool:
    """Whether a language has keys for a script of its own."""
    return language in _OWN_KEYS


def alphabet(language: str, names: Iterable[str]) -> tuple[str, ...]:
    """The keys of the pad in a language for these names, in order.

    First those of its own script, where they type some of a name. Then A to Z, then the digits,
    where a name has some.
    """
    text = "".join(names)
    script, own = _OWN_KEYS.get(language, (None, ()))
    if script is None or not script.search(text):
        own = ()
    return (*own, *string.ascii_uppercase, *(string.digits if _DIGIT.search(text) else ""))


def fold(query: str) -> str:
    """A text as keys: width, case, blanks, punctuation and accents folded; ``ü`` is ``v``.

    A Korean syllable becomes its letters, a kana the head of its row (が, ガ and き are か, ゃ is
    や), the sign for a long vowel is left out.
    """
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", query).casefold())
    text = text.replace("u\u0308", "v").replace("ー", "")
    return "".join(filter(str.isalnum, map(_in_rows, text)))


def fold_word(word: str) -> str:
    """A word of a name as keys: as :func:`fold`, but ``ü`` is ``u``, its letter on the pad."""
    return fold(unicodedata.normalize("NFKD", word).replace("u\u0308", "u"))


def single_consonant(jamo: str) -> str:
    """The single consonant of a doubled one, or empty."""
    return _BASE.get(jamo, "")


def _in_rows(character: str) -> str:
    """The head of the row that a kana stands in; any other character as it is."""
    kana = hiragana(character)
    if not "ぁ" <= kana <= "ゖ":
        return kana
    return (*KANA_ROWS, "か")[bisect(_ROW_BEGINNINGS, kana) - 1]


def hiragana(character: str) -> str:
    """The hiragana of a katakana; any other character as it is."""
    return chr(ord(character) - 0x60) if "ァ" <= character <= "ヶ" else character
