"""Which way the lines of a text run.

Qt lets a line run the way of its first letter. In a language from right to left that goes wrong
where a line begins with a Latin name, or with a value that may be one: ``%1``. Such a line is given
a mark that has no glyph and counts as a letter from right to left.
"""

from __future__ import annotations

import re
from typing import Final
from unicodedata import bidirectional

from kiosk.exhibit.line_breaks import RIGHT_TO_LEFT_MARK
from kiosk.translations import languages

_VALUE: Final = re.compile(r"%L?(?:\d{1,2}|n)")


def directed(text: str, language: str) -> str:
    """A text of a language as it is set: each of its lines runs the language's way.

    Lines without a letter of a right-to-left script stay as they are: a Latin name, a figure.
    """
    if not languages.right_to_left(language):
        return text
    return "\n".join(
        RIGHT_TO_LEFT_MARK + line if _begins_otherwise(line) else line for line in text.split("\n")
    )


def _begins_otherwise(line: str) -> bool:
    letters = (_side(char) for char in _VALUE.sub("a", line))
    sides = [side for side in letters if side]
    return "right" in sides and sides[0] == "left"


def _side(char: str) -> str:
    """The side that a letter's writing begins from; empty for digits, blanks and signs."""
    return {"L": "left", "R": "right", "AL": "right"}.get(bidirectional(char), "")
