"""Numbers and units as each language writes them.

Chinese counts in myriads: 1,000 万元 is ten million yuan. Translators write the unit (``million
yuan``); what the number becomes under it follows from the two units and is never typed by hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from kiosk.translations.languages import base

MU_PER_HECTARE: Final = 15

MAGNITUDES: Final[Mapping[str, int]] = {
    "trillion": 12,
    "billion": 9,
    "million": 6,
    "thousand": 3,
    **dict.fromkeys(("亿", "億", "억"), 8),
    **dict.fromkeys(("万", "萬", "만"), 4),
}
"""Words for powers of ten that a unit may begin with, and the powers."""

_SUFFIXES: Final = frozenset({"st", "nd", "rd", "th"})
_DIGITS: Final = "〇一二三四五六七八九"
_NUMBER: Final = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


def chinese(number: int) -> str:
    """A number from 0 to 99 in Chinese numerals; others stay in digits."""
    if not 0 <= number <= 99:
        return str(number)
    tens, ones = divmod(number, 10)
    if not tens:
        return _DIGITS[ones]
    return (_DIGITS[tens] if tens > 1 else "") + "十" + (_DIGITS[ones] if ones else "")


def ordinal(number: int, language: str) -> str:
    """A rank by itself: 十五, 15th, 15位, 15위; digits in a language whose way is not known."""
    match base(language):
        case "zh":
            return chinese(number)
        case "en":
            return f"{number}{_suffix(number)}"
        case "ja":
            return f"{number}位"
        case "ko":
            return f"{number}위"
    return str(number)


def _suffix(number: int) -> str:
    if number % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def count(number: int, language: str) -> str:
    """How many of something, to be set right before its measure word: 两, 五, ``12 ``; else 5.

    Chinese numbers above ten stay in digits, which are read faster, and end in a space.
    """
    if base(language) != "zh":
        return f"{number:,}"
    if not 1 <= number <= 10:
        return f"{number:,} "
    two = "两" if language == "zh" else "兩"
    return two if number == 2 else chinese(number)


def shown(value: str, unit: str, told_unit: str) -> tuple[str, str]:
    """A figure's value and unit under the translated unit.

    Args:
        value: as in the exhibit's file: ``1,000``, ``600–700``, ``15``.
        unit: the Chinese unit: ``万元``, ``位``.
        told_unit: its translation: ``million yuan``; the ending of an ordinal goes to the value.
    """
    if told_unit in _SUFFIXES and value.isdigit():
        return f"{value}{_suffix(int(value))}", ""
    power = magnitude(unit) - magnitude(told_unit)
    if power:
        value = _NUMBER.sub(lambda found: scaled(found[0], power), value)
    return value, told_unit


def magnitude(text: str) -> int:
    """The power of ten that a unit begins with: 4 of 万元, 6 of million yuan, 0 of 家."""
    return next((power for word, power in MAGNITUDES.items() if text.startswith(word)), 0)


def scaled(number: str, power: int) -> str:
    """A number in digits times a power of ten: 1,000 and -2 give 10."""
    result = Decimal(number.replace(",", "")).scaleb(power).normalize()
    return f"{result:,f}"


def hectares(mu: int, language: str) -> str:
    """An area in hectares, to the whole, for whom mu tell nothing; empty in Chinese."""
    return "" if base(language) == "zh" or not mu else f"{round(mu / MU_PER_HECTARE):,}"


def gap(language: str) -> str:
    """What stands between digits and a unit: nothing in Japanese and Korean."""
    return "" if base(language) in ("ja", "ko") else " "
