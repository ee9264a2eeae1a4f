"""Where a line may not be broken, although Qt would break it.

Qt (6.8 as 6.11) keeps most of the rules by itself: no line starts with closing punctuation, small
kana or a long-vowel mark, none ends with an opening bracket, Korean is broken at its blanks. What
is left is told to it with word joiners (U+2060), which take no room and have no glyph, and with
no-break blanks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

JOINER: Final = "\u2060"
NO_BREAK: Final = "\u00a0"
"""A blank at which no line is broken."""

RIGHT_TO_LEFT_MARK: Final = "\u200f"
"""A sign without a glyph as well: a translation's line that begins with it runs its own way."""

UNTOLD: Final = "\u2063"
"""Another sign without a glyph, before a text that no translation holds: QML draws a dot for it."""

NOT_AT_START: Final = frozenset(
    "!),.:;?]}%°¢·’”‰′″℃…‥"  # closing punctuation, and what belongs to the number before
    "、。〃々〉》」』】〕〗〙〟〻・ーゝゞヽヾ！％），．／：；？］｝～｡｣､･"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ゛゜〜–"
)
"""What no line starts with: closing punctuation, small kana, sound marks, marks of a range.

GB/T 15834, JIS X 4051 (kinsoku) and the W3C's requirements for Chinese, Japanese and Korean layout.
"""

NOT_AT_END: Final = frozenset("([{‘“〈《「『【〔〖〘〝（［｛｢$£¥€￥＄￡№±")
"""What no line ends with: opening brackets and quotes, and what belongs to the number behind."""

ONE_LINE: Final = 8
"""Characters that fit every column of the exhibit: such a text is left as it is."""

_HAN: Final = r"[\u3005\u3007\u3400-\u9fff\uf900-\ufaff]"
_HAN_PAIR: Final = rf"(?<={_HAN})(?={_HAN})"
_HANGUL: Final = r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]"
_RANGE: Final = r"[-–—～〜~]"

_PLACES: Final = re.compile(
    "|".join(
        (
            rf"(?<=\d)(?={_RANGE}\d)|(?<=\d{_RANGE})(?=\d)",  # 18–20
            r"(?<=[^\s—])(?=—(?!—))",  # a single dash; a pair may start a line of Chinese
            r"(?<=\S)(?=[–～／])",
            r"(?<=\d)(?=[\u3380-\u33dfァ-ヺ])",  # 667㎡, 267ヘクタール
            r"(?<=\w)(?=/)|(?<=\w/)(?=[A-Za-z0-9])",  # mm/s, and/or
            # A hyphen is a place to break between two whole small words: not in CAR-T, 3-year.
            r"(?<=-)(?=\w)(?!(?<=[a-z]{3}-)[a-z]{3})",
        )
    )
)
_TIED: Final = re.compile(
    "|".join(
        (
            rf"(?<=\d) (?=(?:mu|ha|k?m|[µμ]m)\b|{_HAN})",  # 300 ha, 84 家
            r"(?<=[近约約第过過逾]) (?=\d)",  # 近 1,500
            rf"(?<=[^A-Za-z0-9-][A-Za-z]) (?={_HAN})",  # T 细胞
            r"(?<=Co\.,) (?=Ltd)",
        )
    )
)
"""Blanks of a number or of a letter with the word that it belongs to."""
_BEFORE_NUMBER: Final = re.compile(r"(?<=약) (?=\d)")  # about 267
_WORD_BORDER: Final = rf"(?<={_HANGUL})(?={_HAN})|(?<={_HAN})(?={_HANGUL})"
_NUMBER_BORDER: Final = rf"(?<={_HAN})(?=\d)|(?<=\d)(?={_HAN})"
# Compiled when Korean is first told: to do so takes 10 ms of every start.
_KOREAN_PLACES: Final = f"{_WORD_BORDER}|{_NUMBER_BORDER}"
_HANJA_WORD: Final = rf"(?<!{_HAN}){_HAN}{{2,4}}(?!{_HAN})"
"""Hanja stand in a Korean word as one; longer runs are names, which may be broken."""


def joined(text: str, language: str) -> str:
    """A text of a language as it is set: word joiners stand where no line may be broken."""
    if len(text) <= ONE_LINE:
        return text
    text = _PLACES.sub(JOINER, _TIED.sub(NO_BREAK, text))
    if language.split("_")[0] == "ko" and re.search(_HANGUL, text):  # else it is still Chinese
        text = _BEFORE_NUMBER.sub(NO_BREAK, re.sub(_KOREAN_PLACES, JOINER, text))
        text = re.sub(_HANJA_WORD, lambda word: JOINER.join(word.group()), text)
    return text


def whole(name: str) -> str:
    """A name in whose characters no line is broken."""
    return re.sub(_HAN_PAIR, JOINER, name)


def unbroken(lines: Iterable[str]) -> str:
    """A text of these lines that is broken between them only, where it has to be."""
    return "".join(JOINER.join(line) for line in lines)


def in_two(sentence: str) -> str:
    """A sentence in two lines, broken after the full-width comma nearest to its middle.

    Without one it stays as it is.
    """
    commas = [index + 1 for index, char in enumerate(sentence[:-1]) if char in "，、"]
    if not commas:
        return sentence
    at = min(commas, key=lambda place: abs(2 * place - len(sentence)))
    return f"{sentence[:at]}\n{sentence[at:]}"


def in_one(text: str) -> str:
    """A text of several lines in one: with a blank in a break's place where words have blanks.

    Chinese and Japanese have none; Korean does.
    """
    first, *others = text.split("\n")
    for line in others:
        first += line if _closed_up(first[-1:]) and _closed_up(line[:1]) else f" {line}"
    return first


def _closed_up(char: str) -> bool:
    """Whether a character stands in a script without blanks between its words."""
    width = unicodedata.east_asian_width(char) if char else ""
    if width == "A":  # “ and — belong to either
        return unicodedata.category(char).startswith("P")
    return width in ("W", "F") and re.match(_HANGUL, char) is None


def plain(text: str) -> str:
    """A text without the signs that only set it: to be read aloud, compared or searched."""
    text = text.replace(JOINER, "").replace(NO_BREAK, " ")
    return text.replace(RIGHT_TO_LEFT_MARK, "").replace(UNTOLD, "")
