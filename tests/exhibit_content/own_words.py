"""Finds runs of the newspaper article in other texts, without the article.

Before anything is compared, a text is reduced to its letters and digits: Unicode's NFKC form, small
letters, and nothing that is not a letter, a Chinese character or a digit. So full-width and
half-width forms, blanks, line breaks, thousands commas and all punctuation make no difference, and
a sentence does not become our own by another comma.

``article_runs.txt`` has, for each run of :data:`RUN` characters of the reduced article (one
stream, across lines and columns), the first :data:`DIGITS` hexadecimal digits of the SHA-256 of the
run. The chance that a run of ours is found by accident is below one in a hundred million.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

RUN = 13
"""Characters in a row that two texts must not share."""

DIGITS = 10
"""Hexadecimal digits kept of each digest."""

_CHINESE = re.compile("[\u4e00-\u9fff]")

RUNS_FILE = Path(__file__).with_name("article_runs.txt")


class Stretch(NamedTuple):
    """A piece of a reduced text that the article has too, and how much of it is not a name."""

    text: str
    words: int


@cache
def reduced(text: str) -> str:
    """The letters, Chinese characters and digits of a text, in NFKC and small letters."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


def digest(run: str) -> str:
    """What stands in the file for a run of :data:`RUN` reduced characters."""
    return hashlib.sha256(run.encode()).hexdigest()[:DIGITS]


def runs(text: str) -> Iterator[str]:
    """Every run of a reduced text."""
    return (text[at : at + RUN] for at in range(len(text) - RUN + 1))


@cache
def article_digests() -> frozenset[str]:
    """The digests of the article's runs."""
    lines = RUNS_FILE.read_text(encoding="ascii").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def shared_stretches(
    text: str, digests: frozenset[str], names: Iterable[str] = ()
) -> Iterator[Stretch]:
    """Stretches of a text that the article has too, of :data:`RUN` or more characters.

    Args:
        text: any text, as it is.
        digests: what :func:`article_digests` gives.
        names: names and slogans; their characters do not count among a stretch's words.
    """
    plain = reduced(text)
    if not _CHINESE.search(plain):
        return  # the article is Chinese; most of the project's code is not
    counts = [True] * len(plain)
    for name in map(reduced, names):
        at = plain.find(name)
        while name and at >= 0:
            counts[at : at + len(name)] = [False] * len(name)
            at = plain.find(name, at + 1)
    begin = end = -1
    for at, run in enumerate([*runs(plain), ""]):
        if run and _CHINESE.search(run) and digest(run) in digests:
            begin = at if begin < 0 else begin
            end = at + RUN
        elif begin >= 0:
            yield Stretch(plain[begin:end], sum(counts[begin:end]))
            begin = -1
