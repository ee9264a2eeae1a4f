"""Languages that nobody speaks, made from the source, to see what real ones would do to a page.

- ``en_XA``: every text as pinyin with its tone marks, in brackets. It is as long as a long
  translation, has an accent on every syllable, and shows at its brackets what has been cut off. A
  Chinese character on a page in this language was never translated.
- ``ar_XB``: the same, turned from right to left by Unicode's override. That leaves the line itself
  one from left to right, which Arabic's own letters would not: marks beside it make up for them.

They are made into ``build/`` for tests and never shipped.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kiosk.exhibit.line_breaks import RIGHT_TO_LEFT_MARK
from kiosk.translations import languages
from kiosk.translations.linguist import Catalogue, Message

ACCENTED: Final = "en_XA"
RIGHT_TO_LEFT: Final = "ar_XB"
CODES: Final = (ACCENTED, RIGHT_TO_LEFT)

_KEPT: Final = re.compile(r"(%L?(?:\d{1,2}|n)|\n)")
"""Places of values and line breaks stay as they are."""

_MARKS: Final = str.maketrans("，。、；：？！（）“”《》　", ',.,;:?!()""<> ')
_NUMBER: Final = re.compile(r"(\d(?:[\d,.]*\d)?)")
_ARROWS: Final = str.maketrans("→←", "←→")
_TURNED: Final = f"{RIGHT_TO_LEFT_MARK}\u202e"
_TURNED_BACK: Final = f"\u202c{RIGHT_TO_LEFT_MARK}"
"""An override and its end. Without a mark between Qt puts a number beside them out of place."""


def catalogue(code: str, wanted: Sequence[Message]) -> Catalogue:
    """All the wanted messages in one of the languages of this module."""
    forms = languages.plural_forms(code)
    told = [
        replace(
            message,
            forms=(told_in(code, message.source),) * (forms if message.numerus else 1),
            state="finished",
        )
        for message in wanted
    ]
    return Catalogue(code, messages=tuple(told))


def told_in(code: str, text: str) -> str:
    """A text in one of the languages of this module."""
    told = _latin if code == ACCENTED else _turned
    return "".join(
        part if _KEPT.fullmatch(part) else told(part) for part in _KEPT.split(f"[{text}]")
    )


def _latin(text: str) -> str:
    """Chinese as pinyin with tone marks, a blank between the syllables; the rest as it is."""
    # 0.2 s to import.
    from pypinyin import Style, lazy_pinyin

    syllables = lazy_pinyin(text, style=Style.TONE, errors=lambda other: other)
    told = re.sub(" +", " ", " ".join(syllables).translate(_MARKS))
    return re.sub(r"\[ | (?=[],.;:?!)%])", lambda match: match[0].strip(), told)


def _turned(text: str) -> str:
    """The same, written from right to left by Unicode's override; numbers as Arabic has them."""
    parts = _NUMBER.split(_latin(text).translate(_ARROWS))
    return "".join(
        part if _NUMBER.fullmatch(part) else f"{_TURNED}{part}{_TURNED_BACK}"
        for part in parts
        if part
    )
