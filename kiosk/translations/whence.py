"""Leads from words on screen back to the line that they were written on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.exhibit import line_breaks
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problems import WHOLE_FILE
from kiosk.exhibit.signs import drawn
from kiosk.exhibit.texts import texts_of
from kiosk.translations.extraction import PACKAGE
from kiosk.translations.interface import words_of
from kiosk.translations.linguist import Catalogue, file_for

_VALUE: Final = re.compile(r"%L?(?:\d{1,2}|n)")
"""Where a text of the interface has a value filled in."""

BUILDING_BLOCKS: Final = "Controls"
"""The QML module that the others are made of: its files say nothing of where a text stands."""

SHORTEST: Final = 2
"""Characters below which a text is not taken for a part of another."""


class Origin(NamedTuple):
    """A line of a file, and the key there, as problems name them."""

    file: str
    line: int
    key: str


@dataclass(frozen=True, slots=True)
class _Written:
    """A text as it was written, bare, with its context and how to find its line."""

    bare: str
    context: str
    file: str
    line: int
    key: str
    path: Path | None = None
    source: str = ""

    def origin(self) -> Origin:
        """Where it stands. Only now is its file read, if its line is not known."""
        line = _line_in(self.path, self.source) if self.path else self.line
        return Origin(self.file, line, self.key)


class Whence:
    """The texts of an exhibit and of the interface in one language."""

    def __init__(self, written: Iterable[_Written]) -> None:
        self._written: Final = tuple(written)

    @classmethod
    def chinese(cls, exhibit: Exhibit, folder: Path) -> Whence:
        """The texts as they stand in an exhibit's files and in the code."""
        return cls(_chinese(exhibit, folder))

    @classmethod
    def translated(cls, catalogue: Catalogue, folder: Path) -> Whence:
        """The texts as a translation's file in a folder has them; what it lacks is Chinese."""
        file = f"{folder.name}/{file_for(catalogue.language)}"
        return cls(
            _Written(_bare(form), message.context, file, message.line, message.context)
            for message in catalogue.messages
            if message.wanted
            for form in (message.forms if message.state == "finished" else (message.source,))
        )

    def find(self, words: str, place: str, components: Sequence[str] = ()) -> Origin | None:
        """Where words that stand on a place were written; None if nobody wrote them (numbers).

        Args:
            words: a text of the screen: a whole one, a part of one, or one with values filled in.
            place: ``page/item``; of several files with such a text its own is meant.
            components: the QML files that the text is inside of: the same of the interface's.
        """
        sought, item = _bare(words), place.partition("/")[2]

        def is_near(context: str) -> bool:
            return context in components or bool(item and context.endswith(f"/{item}"))

        ranked = [
            (rank, not is_near(written.context), number)
            for number, written in enumerate(self._written)
            if (rank := _likeness(sought, written.bare))
        ]
        return self._written[min(ranked)[-1]].origin() if ranked else None

    def characters(self) -> set[str]:
        """Every character of the texts that takes a glyph."""
        return set().union(*(drawn(written.bare) for written in self._written))

    def holding(self, character: str) -> Iterator[Origin]:
        """Where a character stands."""
        return (each.origin() for each in self._written if character in each.bare)


def set_in(components: Sequence[str]) -> Origin:
    """The QML file that sets a text, of the components that it is inside of, the nearest first."""
    files = [file for name in components for file in PACKAGE.rglob(f"{name}.qml")]
    pages = [file for file in files if file.parent.name != BUILDING_BLOCKS]
    (file,) = (pages or files)[:1]
    return Origin(file.relative_to(PACKAGE.parent).as_posix(), 1, WHOLE_FILE)


def _chinese(exhibit: Exhibit, folder: Path) -> Iterator[_Written]:
    for text in texts_of(exhibit):
        path = folder / text.file
        yield _Written(_bare(text.source), text.context, text.file, 1, text.key, path, text.source)
    for word in words_of(PACKAGE):
        path, file = PACKAGE / word.file, f"{PACKAGE.name}/{word.file}"
        yield _Written(_bare(word.source), word.context, file, 1, word.context, path, word.source)


def _line_in(path: Path, source: str) -> int:
    """The line of a file on which a text begins."""
    text = path.read_text(encoding="utf-8")
    for sought in (f'"{source}"', source, source[:8]):
        if (at := text.find(sought)) >= 0:
            return text.count("\n", 0, at) + 1
    return 1


def _bare(words: str) -> str:
    """Words without blanks, line breaks and word joiners: those differ from line to line."""
    return "".join(line_breaks.plain(words).split())


def _likeness(sought: str, bare: str) -> tuple[int, int] | None:
    """How surely a text on screen is one that was written, the least being the surest."""
    if sought == bare:
        return 0, 0
    if min(len(sought), len(bare)) < SHORTEST:
        return None
    if _VALUE.search(bare):
        if re.fullmatch(".+".join(map(re.escape, _VALUE.split(bare))), sought):
            return 1, -len(bare)
    elif sought in bare:
        return 2, len(bare)
    elif bare in sought:
        return 3, -len(bare)
    return None
