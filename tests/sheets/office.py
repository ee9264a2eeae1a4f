"""An editor in an office: exports the firms, changes the sheet, brings it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from kiosk.cli import main
from kiosk.sheets.journal import FOLDER
from tests.exhibit.small import Small

PINE = """\
+++
# A remark of the editor's.
name = "松木有限公司"
short_name = "松木"
reading = "song mu"   # not shu
industry = "seats"
facts = ["Z1"]
picture = "mist"
+++

在山上。
"""
"""A firm that nothing leads to."""


class Said(NamedTuple):
    """How a command ended, and what it said."""

    status: int
    out: list[str]
    error: list[str]


def lay_out(folder: Path) -> Small:
    """The small exhibit with a third firm."""
    small = Small(folder / "exhibit")
    small.write("firms/pine.md", PINE)
    return small


class Office:
    """The exhibit and a spreadsheet of its firms.

    Cells are named by the keys of sheet and column and by the row: its number, or the id in it.
    """

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.small = lay_out(folder)
        self.file = folder / "firms.xlsx"
        self._capsys = capsys
        self._opened: tuple[int, Any] = (0, None)

    def run(self, *arguments: str | Path) -> Said:
        """A ``kiosk firms`` command on the exhibit."""
        self._capsys.readouterr()
        status = main(["firms", *map(str, arguments), "--exhibit", str(self.small.folder)])
        said = self._capsys.readouterr()
        return Said(status, said.out.splitlines(), said.err.splitlines())

    def export(self, file: Path | None = None, *options: str) -> None:
        """Export to a file that may be there already."""
        said = self.run("export", file or self.file, "--overwrite", *options)
        assert said.status == 0, said

    def take_in(self, *options: str) -> Said:
        """Import without being asked."""
        return self.run("import", self.file, "--yes", *options)

    def edit(self, change: Callable[[Any], object]) -> None:
        """Do anything to the workbook."""
        book = load_workbook(self.file)
        change(book)
        book.save(self.file)

    def change(self, changes: dict[tuple[str, str | int, str], Any]) -> None:
        """Write cells: ``("firms", "oak", "name")``, ``("doors", 2, "to")``."""

        def write(book: Any) -> None:
            for where, value in changes.items():
                cell(book, *where).value = value

        self.edit(write)

    def append(self, key: str, **values: str) -> None:
        """Write a row below the last one of a sheet."""

        def write(book: Any) -> None:
            made = sheet(book, key)
            made.append({column(made, name): value for name, value in values.items()})

        self.edit(write)

    def at(self, key: str, row: str | int, name: str, problem_key: str = "") -> str:
        """How a problem names a cell."""
        saved = self.file.stat().st_mtime_ns
        if self._opened[0] != saved:
            self._opened = saved, load_workbook(self.file)
        book = self._opened[1]
        found = cell(book, key, row, name)
        letter = get_column_letter(found.column)
        title = sheet(book, key).title
        return f"{self.file.name}[{title}]:{found.row}: {letter} {problem_key or name}"

    def text(self, name: str) -> str:
        """A file of the exhibit."""
        return (self.small.folder / name).read_text(encoding="utf-8")

    def files(self) -> dict[str, bytes]:
        """Every file of the exhibit with its bytes, what the import keeps for itself apart."""
        return {
            path.relative_to(self.small.folder).as_posix(): path.read_bytes()
            for path in self.small.folder.rglob("*")
            if path.is_file() and FOLDER not in path.parts
        }


def sheet(book: Any, key: str) -> Any:
    """A sheet by its key."""
    return next(each for each in book.worksheets if each.title.split()[-1] == key)


def column(made: Any, key: str) -> int:
    """The column of a key, from 1."""
    return next(int(each.column) for each in made[1] if str(each.value).split()[-1] == key)


def cell(book: Any, key: str, row: str | int, name: str) -> Any:
    """A cell by the keys of sheet and column and its row."""
    made = sheet(book, key)
    if isinstance(row, str):
        row = next(each.row for each in made["A"] if each.value == row)
    return made.cell(row, column(made, name))
