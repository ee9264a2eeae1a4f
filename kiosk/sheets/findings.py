"""What is wrong with a spreadsheet, with sheet, row and column, and what to write instead.

The text form of a finding is that of every problem of an exhibit:

    ``firms.xlsx[企业 firms]:5: D reading: a reading is small letters: write such as yong yi``

that is file and sheet, row, column and key, what is wrong, what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from kiosk.exhibit.messages import worded
from kiosk.exhibit.problems import Language, Problem, Severity, likely
from kiosk.sheets.messages import MESSAGES


@dataclass(frozen=True, slots=True)
class Place:
    """A cell: its sheet, empty for a CSV, its row from 1, its column from 0, its key."""

    sheet: str
    row: int
    column: int
    key: str

    def at(self, column: int | None, key: str) -> Place:
        """Another cell of the same row; without a column, this cell under another key."""
        return replace(self, column=self.column if column is None else column, key=key)


class Findings:
    """Collects what is wrong with one spreadsheet, in one language."""

    def __init__(self, file: str, language: Language) -> None:
        self.file: Final = file
        self.language: Final[Language] = language
        self.found: list[Problem] = []
        self._cells: set[tuple[str, int, int]] = set()

    def add(self, code: str, place: Place | None = None, /, **values: object) -> None:
        """Record a problem at a cell, or of the whole file."""
        severity, wrong, instead = worded(MESSAGES[code], self.language, values)
        self._put(place, severity, wrong, instead, code)

    def add_likely(self, code: str, place: Place, word: str, choices: Iterable[str]) -> None:
        """Record a word that is none of the choices, with the one that was likely meant."""
        choices = list(choices)
        self.add(code, place, name=word, guess=likely(word, choices), choices=choices)

    def knows(self, place: Place) -> bool:
        """Whether something is wrong with a cell already."""
        return (place.sheet, place.row, place.column) in self._cells

    def take(self, problem: Problem, place: Place, code: str = "") -> None:
        """Record a problem of the check at the cell that it comes from, unless it has one.

        Args:
            code: the message that says it of a cell, where the check's speaks of a text file.
        """
        if self.knows(place):
            return
        if code:
            self.add(code, place)
        else:
            self._put(place, problem.severity, problem.wrong, problem.instead, problem.code)

    def pass_on(self, problem: Problem) -> None:
        """Record a problem of a file that the spreadsheet does not hold."""
        self.found.append(problem)

    def _put(
        self, place: Place | None, severity: Severity, wrong: str, instead: str, code: str
    ) -> None:
        file, line, key = self.file, 1, "file"
        if place is not None:
            file = f"{file}[{place.sheet}]" if place.sheet else file
            line, key = place.row, f"{column_letter(place.column)} {place.key}"
            self._cells.add((place.sheet, place.row, place.column))
        self.found.append(Problem(file, line, key, wrong, instead, severity, code))

    @property
    def errors(self) -> int:
        """How many of them are errors."""
        return sum(problem.severity == "error" for problem in self.found)


def column_letter(column: int) -> str:
    """A column, from 0, by its letters: ``A``, ``Z``, ``AA``."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
