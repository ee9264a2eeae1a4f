"""Which typefaces a language is set in.

One code point has another form from place to place (直, 骨, 角), so each of the languages written
with Chinese characters has faces of its own. All others take the Latin ones: narrow punctuation,
and titles in EB Garamond; where they are written in Arabic letters, these are taken from a face for
them alone. The families' files are cut by ``kiosk.media.fonts``.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Typefaces(NamedTuple):
    """The two families of a language."""

    sans: str
    """For body, keys and captions: weights 400, 500 and 700."""
    serif: str
    """For titles, names and doors: 700, in Chinese also 600."""


CHINESE: Final = Typefaces("Anji Sans", "Anji Serif")
"""Also what every other face falls back to: it has the most characters."""
TRADITIONAL: Final = Typefaces("Anji Sans TC", "Anji Serif TC")
JAPANESE: Final = Typefaces("Anji Sans JP", "Anji Serif JP")
KOREAN: Final = Typefaces("Anji Sans KR", "Anji Serif KR")
LATIN: Final = Typefaces("Anji Sans Latin", "Anji Serif Latin")

ARABIC: Final = Typefaces("Anji Sans Arabic", "Anji Serif Arabic")
"""Arabic letters alone: what the Latin faces fall back to in the languages written in them."""

DIGITS: Final = "Anji Digits"
"""The family of large digits and initials, in every language."""

TRACKED: Final = frozenset({CHINESE, TRADITIONAL, JAPANESE})
"""Those whose titles are set a little apart; words with blanks between them hold together."""

_BY_LANGUAGE: Final = {
    "zh": CHINESE,
    "zh_TW": TRADITIONAL,
    "zh_HK": TRADITIONAL,
    "zh_MO": TRADITIONAL,
    "zh_Hant": TRADITIONAL,
    "ja": JAPANESE,
    "ko": KOREAN,
}

_IN_ARABIC_LETTERS: Final = frozenset({"ar", "ckb", "fa", "ps", "sd", "ug", "ur"})


def letters_of(language: str) -> Typefaces | None:
    """The families that have a language's letters, where those that it is set in lack them."""
    return ARABIC if language.split("_")[0] in _IN_ARABIC_LETTERS else None


def typefaces_of(language: str) -> Typefaces:
    """The families of a language by its code: ``zh_TW``, ``ja``, ``ja_JP``, ``en``."""
    plain = language.split("_")[0]
    return _BY_LANGUAGE.get(language) or _BY_LANGUAGE.get(plain, LATIN)
