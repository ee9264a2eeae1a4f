"""A text in two languages, told in step: what stands together, and how much of it at a time.

Two translations seldom have the same sentences. Pieces that belong together are made as small as
can be, sentence by sentence where the counts agree; then as many pieces are told at a time as fit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

Piece = tuple[str, str]
"""A stretch of the first language and the same of the second."""

_SENTENCE: Final = re.compile(
    # A point inside a number or a name ("0.13") ends nothing.
    r"(?:[^。！？；.!?;\n]|[.!?;](?!\s|$))*(?:[。！？；]|[.!?;](?=\s|$)|\n|$)[”’」』）)]*\s*"
)


_CLAUSE: Final = re.compile(
    r"(?:[^，、；：,;:]|[,;:](?!\s))*(?:[，、；：]|[,;:](?=\s)|$)[”’」』）)]*\s*"
)


def sentences(text: str) -> list[str]:
    """A text's sentences, each with the blanks behind it."""
    return [sentence for sentence in _SENTENCE.findall(text) if sentence.strip()]


def clauses(sentence: str) -> list[str]:
    """What a sentence's commas and colons part, each with the blanks behind it."""
    return [clause for clause in _CLAUSE.findall(sentence) if clause.strip()]


def in_step(first: str, second: str) -> list[Piece]:
    """The smallest pieces that belong together.

    Paragraphs belong together where both have as many. Where one language takes more sentences than
    the other, they are shared out by length: a piece of each ends at about the same part of the
    whole.
    """
    ones, others = first.splitlines(keepends=True), second.splitlines(keepends=True)
    if len(ones) != len(others):
        return _sentence_by_sentence(first, second)
    pairs = zip(ones, others, strict=True)
    return [piece for one, other in pairs for piece in _sentence_by_sentence(one, other)]


def _sentence_by_sentence(first: str, second: str) -> list[Piece]:
    ones, others = sentences(first), sentences(second)
    if not ones or not others:
        return [(first.strip(), second.strip())] if first.strip() or second.strip() else []
    count = min(len(ones), len(others))
    if len(ones) == len(others):
        return list(zip(ones, others, strict=True))
    fewer = ones if len(ones) == count else others
    ends = _shares(fewer)
    return list(zip(_cut(ones, ends), _cut(others, ends), strict=True))


def _shares(parts: Sequence[str]) -> list[float]:
    """Where each part ends, as a share of the whole; the last at 1."""
    whole, ends, length = sum(map(len, parts)), [], 0
    for part in parts:
        length += len(part)
        ends.append(length / whole)
    return ends


def _cut(parts: Sequence[str], ends: Sequence[float]) -> list[str]:
    """Parts joined to as many pieces as there are ends, each ending as near to its end as may be.

    Every piece has a part at least.
    """
    own = _shares(parts)
    pieces, start = [], 0
    for number, end in enumerate(ends):
        last = len(parts) - (len(ends) - number - 1)
        stop = min(range(start + 1, last + 1), key=lambda at: abs(own[at - 1] - end))
        if number == len(ends) - 1:
            stop = len(parts)
        pieces.append("".join(parts[start:stop]))
        start = stop
    return pieces


def told(pieces: Sequence[Piece], fits: Callable[[str, str, bool], bool]) -> list[Piece]:
    """What is told at a time: as many pieces as fit together.

    Args:
        pieces: from :func:`in_step`.
        fits: whether two texts fit, the third argument telling if they are the first that are
            told: there may be less room then, beside a figure. Where a piece never fits, each
            language has a time of its own; where that does not fit first, the first time tells
            nothing.
    """
    parts: list[Piece] = []
    for piece in pieces:
        if parts:
            longer = (parts[-1][0] + piece[0], parts[-1][1] + piece[1])
            if any(parts[-1]) and fits(*_stripped(longer), len(parts) == 1):
                parts[-1] = longer
                continue
        if fits(*_stripped(piece), not parts):
            parts.append(piece)
            continue
        apart = [piece] if fits(*_stripped(piece), False) else [(piece[0], ""), ("", piece[1])]
        if not parts and not fits(*_stripped(apart[0]), True):
            parts.append(("", ""))
        parts += apart
    return [_stripped(part) for part in parts]


def _stripped(piece: Piece) -> Piece:
    return piece[0].strip(), piece[1].strip()
