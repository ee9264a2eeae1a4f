"""Which numbers a text tells, in any of the ways of writing them, to compare it with another.

A translation may write a number otherwise (15 for 十五, 10 million for 1,000 万, twenty for 20),
and tell mu in hectares, too. What it may not is tell another number, or leave one out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from kiosk.translations.quantities import MAGNITUDES, MU_PER_HECTARE

_MAGNITUDE: Final = "|".join(MAGNITUDES)
_DIGITS: Final = re.compile(
    r"(?<![A-Za-z\d.%])(?P<number>\d+(?:,\d{3})*(?:\.\d+)?)(?!\d)"
    r"(?![A-Za-z]*\d)(?P<end>(?:st|nd|rd|th)\b)?(?(end)|(?![A-Za-z]))"
    rf"(?P<range>\s?[–~-]\s?(?=\d))?(?:\s?[多余餘여]?\s?(?P<magnitude>{_MAGNITUDE}))?"
)
_WORDS: Final = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""Capital letters tell May from may."""
_MORE_WORDS: Final = {"tenth": 10, "half": 2, "thirty": 30, "thirty-four": 34, "ninety": 90}
_WORD: Final = {**{word: at for at, word in enumerate(_WORDS)}, **_MORE_WORDS}

_CHINESE_DIGIT: Final = {sign: at for at, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_CHINESE_POWER: Final = {"十": 10, "百": 100, "千": 1000}
_CHINESE: Final = re.compile("[〇零一二两兩三四五六七八九十百千]+[万萬亿億]?")


def digits_in(text: str) -> set[Decimal]:
    """The numbers that a text tells in digits: ``1,000 万`` is ten million."""
    found: set[Decimal] = set()
    waiting: list[Decimal] = []
    for match in _DIGITS.finditer(unicodedata.normalize("NFKC", text)):
        number = Decimal(match["number"].replace(",", ""))
        if match["range"]:
            waiting.append(number)
            continue
        power = MAGNITUDES.get(match["magnitude"] or "", 0)
        found.update(each.scaleb(power) for each in (*waiting, number))
        waiting = []
    return found


def words_in(text: str) -> set[Decimal]:
    """The numbers that a text tells in words, English or Chinese, and what may be meant by them."""
    found = {Decimal(_WORD[word]) for word in re.findall(r"[a-z-]+", text.lower()) if word in _WORD}
    found |= {
        Decimal(at) for at, month in enumerate(_MONTHS, 1) if re.search(rf"\b{month}\b", text)
    }
    for match in _CHINESE.finditer(text):
        found.update(map(Decimal, _readings(match[0])))
        if text[match.end() : match.end() + 1] == "成":
            found.update(Decimal(10 * number) for number in _readings(match[0]))
    return found


def _readings(word: str) -> Iterator[int]:
    """What a Chinese numeral may mean: 三十四 is 34; 三五 is 3 and 5."""
    power = 10 ** MAGNITUDES.get(word[-1], 0)
    if power > 1:
        word = word[:-1]
    total, digit = 0, 0
    for sign in word:
        if sign in _CHINESE_POWER:
            total += (digit or 1) * _CHINESE_POWER[sign]
            digit = 0
        else:
            digit = _CHINESE_DIGIT[sign]
            yield digit
    yield (total + digit) * power


def differing(source: str, told: str) -> tuple[list[str], list[str]]:
    """The numbers that a translation leaves out, and those that it adds."""
    given, said = digits_in(source), digits_in(told)
    lost = given - said - words_in(told)
    allowed = given | words_in(source)
    if "亩" in source:
        allowed |= {Decimal(round(number / MU_PER_HECTARE)) for number in given}
    return _told(lost), _told(said - allowed)


def _told(numbers: set[Decimal]) -> list[str]:
    return [f"{number.normalize():,f}" for number in sorted(numbers)]
