"""What a Chinese text states: the numbers it shows, whose word it is, how arithmetic comes out."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Final

_NUMBER: Final = re.compile(r"(?<![A-Za-z0-9.])\d+(?:,\d{3})*(?:\.\d+)?(?![A-Za-z0-9])")
WORKING: Final = re.compile(r"([\d.,]+(?: [−+×÷-] [\d.,]+)+) = ([\d.,]+)")
"""A derived figure's arithmetic: numbers with signs between them, and the result."""

_SAYING: Final = re.compile(
    r"自述|自称|期望|希望|表示|认为|介绍|看来|预计|预期|期许|坦言|告诉|谈到"
    r"|(?<![名简统号职昵堪])称(?![号为职])|(?<![小传学据])说(?![明法])|(?<![数依根证凭论占单])据(?!点|说明)"
)
"""Words by which a Chinese sentence says that somebody says so."""


def numbers(text: str) -> list[str]:
    """The numbers that a text shows in digits, without separators: ``"±3,400"`` gives 3400.

    Digits inside names (``CoV2``, ``3D``) are none.
    """
    return [
        found.replace(",", "") for found in _NUMBER.findall(unicodedata.normalize("NFKC", text))
    ]


def calculated(working: str, value: str) -> str:
    """The result of a chain of operations, from left to right, to as many places as ``value``."""
    first, *rest = working.replace(",", "").split(" ")
    try:
        result = Decimal(first)
        for sign, operand in zip(rest[::2], map(Decimal, rest[1::2]), strict=True):
            if sign == "+":
                result += operand
            elif sign == "×":
                result *= operand
            elif sign == "÷":
                result /= operand
            else:
                result -= operand
        places = len(value.partition(".")[2])
        return f"{result:.{places}f}"
    except (InvalidOperation, ZeroDivisionError):
        return "?"


def attributed(text: str, who: str) -> bool:
    """Whether a text says whose word it is: by a word of saying, or by a part of ``who``."""
    if _SAYING.search(text):
        return True
    names = [name for name in re.split(r"[，,、；;（(）) ]", who) if len(name) >= 2]
    return any(name in text for name in names)
