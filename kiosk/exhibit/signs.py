"""Finds letters and signs that no typeface of the exhibit has: on screen they would be boxes. And
those that no firm's name has.

The typefaces carry Chinese, Latin, Greek, Cyrillic, kana, hangul and bopomofo with their signs (see
``kiosk/media/fonts/characters.py``). Emoji, scripts that run from right to left and every other
script are not in them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

from kiosk.exhibit import markdown
from kiosk.exhibit.problems import code_point
from kiosk.exhibit.toml_places import Document
from kiosk.exhibit.toml_places import Path as Key

_SCRIPTS: Final = frozenset(
    [
        "LATIN",
        "GREEK",
        "CYRILLIC",
        "CJK",
        "HIRAGANA",
        "KATAKANA",
        "KATAKANA-HIRAGANA",
        "HANGUL",
        "BOPOMOFO",
        "IDEOGRAPHIC",
        "FULLWIDTH",
        "HALFWIDTH",
        "MODIFIER",
        "MICRO",
        "FEMININE",
        "MASCULINE",
        "KELVIN",
        "ANGSTROM",
        "OHM",
        "SCRIPT",
        "DOUBLE-STRUCK",
        "BLACK-LETTER",
        "VERTICAL",
    ]
)
"""The first words of the letters' names in Unicode."""

_EMOJI: Final = re.compile("[\u20e3\ufe0f\U0001f000-\U0001fbff\U000e0000-\U000e007f]")
"""Emoji, and what makes one of the character before it."""

_PICTURES: Final = re.compile("[\u2600-\u27bf\u2b00-\u2bff]")
"""The blocks of older pictographs. Typefaces have the usual ones: ★ ☎ ❶."""

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
"""Unicode's classes of letters and digits of scripts that are written from right to left."""


def strange(text: str) -> str:
    """The first character of a text that no typeface has, or ``""``."""
    return next((each for each in text if each > "\u02ff" and _is_strange(each)), "")


def drawn(text: str) -> set[str]:
    """The characters of a text that take a glyph: no blanks, joiners and selectors."""
    return {
        each
        for each in text
        if unicodedata.category(each)[0] not in "CZ" and not "\ufe00" <= each <= "\ufe0f"
    }


def pictograph(text: str) -> str:
    """The first pictograph of a text, whether a typeface has it or not, or ``""``."""
    found = _EMOJI.search(text) or _PICTURES.search(text)
    return found[0] if found else ""


def right_to_left(text: str) -> str:
    """The first character of a text that is written from right to left, or ``""``."""
    return next(filter(_is_right_to_left, text), "")


def _is_strange(character: str) -> bool:
    category = unicodedata.category(character)
    if category in ("Co", "Cn") or _EMOJI.match(character):
        return True
    if category[0] == "L":
        return unicodedata.name(character, "CJK").split()[0] not in _SCRIPTS
    return _is_right_to_left(character)


def _is_right_to_left(character: str) -> bool:
    return unicodedata.bidirectional(character) in _RIGHT_TO_LEFT


def check_signs(item: Any, document: Document, at: Key = (), skip: Collection[str] = ()) -> None:
    """Report such characters in an item of the model and in the tables inside it, one a text.

    Args:
        item: a dataclass of :mod:`kiosk.exhibit.model`.
        document: the file that holds it.
        at: where in the file it stands.
        skip: fields that are looked at elsewhere.
    """
    for field in fields(item):
        if field.name == "body":
            for paragraph in markdown.paragraphs(document.body):
                if found := strange(paragraph.text):
                    document.add_body("no-sign", paragraph.line, **told(found))
        elif field.name not in skip:
            for path, text in _texts(getattr(item, field.name), (*at, field.name)):
                if found := strange(text):
                    document.add("no-sign", path, **told(found))


def _texts(value: Any, at: Key) -> Iterator[tuple[Key, str]]:
    """Every text inside a value, with its place."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, tuple):
        for index, each in enumerate(value):
            yield from _texts(each, (*at, index))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name), (*at, field.name))


def told(character: str) -> dict[str, object]:
    """The values of the message that no typeface has it."""
    return {"character": character, "number": code_point(character)}
