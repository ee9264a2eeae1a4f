"""The spreadsheet as an Excel workbook, for Excel, WPS and LibreOffice.

Every cell is a text cell (format ``@``), so that the program turns nothing into a formula, a date
or a number: neither what is exported nor what an editor types into an empty row. A value that
begins with ``=`` is therefore safe and comes back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time, timedelta
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final

from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from kiosk.sheets.archive import Bounds, inspect
from kiosk.sheets.cells import NO, YES, Names
from kiosk.sheets.columns import MAIN, REMOVE, Column, layout
from kiosk.sheets.findings import Findings, Place
from kiosk.sheets.guide import guide
from kiosk.sheets.progress import progress
from kiosk.sheets.tables import Bad, Row, Sheet
from kiosk.sheets.titles import heading, key_of

CHOICES: Final = "choices"
NOTES: Final = "notes"

CELL_LIMIT: Final = 32_767
"""Characters that a cell of an Excel workbook holds."""

SPARE_ROWS: Final = 500
"""Rows below the last firm in which the drop-down lists are offered, too."""

_WIDTHS: Final[Mapping[str, int]] = {
    "id": 18, "name": 34, "reading": 22, "facts": 20, "figures": 26, "tagline": 34, "caption": 30,
    "text": 60, "to": 30, "label": 26, "known": 10, "remove": 10,
}  # fmt: skip
_WIDTH: Final = 18

_HEAD: Final = PatternFill("solid", fgColor="FFE8EEF0")
_ESCAPE: Final = re.compile("_x[0-9A-Fa-f]{4}_|[\ufffe\uffff]")
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


# ---------------------------------------------------------------------- out


def write(path: Path, sheets: Iterable[Sheet], names: Names) -> None:
    """Write the sheets of firms with the lists to choose from and the notes on how to use them."""
    book = Workbook(write_only=True)
    _notes(book)
    choices = _choices(names)
    for sheet in sheets:
        _sheet(book, sheet, choices)
    _choices_sheet(book, choices, names)
    book.active = 1
    book.save(path)


def _sheet(book: Workbook, sheet: Sheet, choices: Mapping[str, list[str]]) -> None:
    made = book.create_sheet(sheet.title)
    keys = [head.split()[-1] for head in sheet.head]
    made.freeze_panes = "C2" if sheet.key == MAIN else "B2"
    for index, key in enumerate(keys, start=1):
        column = made.column_dimensions[get_column_letter(index)]
        column.width = _WIDTHS.get(key, _WIDTH)
        column.number_format = "@"
    made.append(_headings(made, sheet.head))
    cells = [_text_cell(made) for _ in keys]
    last = 1
    for row in progress(sheet.rows, sheet.title):
        for cell, text in zip(cells, row.cells, strict=True):
            _set(cell, text)
        made.append(cells)
        last = row.number
    made.auto_filter.ref = f"A1:{get_column_letter(len(keys))}{last}"
    _offer(made, sheet, keys, choices, last)


def _offer(
    made: Any, sheet: Sheet, keys: list[str], choices: Mapping[str, list[str]], last: int
) -> None:
    """Drop-down lists; another value can be typed, the import judges it."""
    laid = layout()
    columns = laid.columns if sheet.key == MAIN else laid.lists[sheet.key]
    by_key = {column.key: column for column in columns}
    for index, key in enumerate(keys, start=1):
        source = _source(by_key.get(key), key, choices)
        if not source:
            continue
        offered = DataValidation(type="list", formula1=source, allow_blank=True)
        offered.errorStyle = "warning"
        letter = get_column_letter(index)
        offered.add(f"{letter}2:{letter}{last + SPARE_ROWS}")
        made.data_validations.append(offered)


def _source(column: Column | None, key: str, choices: Mapping[str, list[str]]) -> str:
    """Where the choices of a column stand, as Excel writes it."""
    if key == REMOVE or (column is not None and column.kind == "yes-no"):
        return f'"{YES}"' if key == REMOVE else f'"{YES},{NO}"'
    if column is None or column.kind == "list":
        return ""
    name = column.shelf or (column.key if column.choices else "")
    if not choices.get(name):
        return ""
    letter = get_column_letter(1 + 2 * list(choices).index(name))
    return f"'{heading(CHOICES)}'!${letter}$2:${letter}${1 + len(choices[name])}"


def _choices(names: Names) -> dict[str, list[str]]:
    """What can be chosen, by the kind of item or the key with its own words."""
    found = {
        shelf: [names.written(shelf, name) for name in items]
        for shelf, items in names.by_shelf.items()
    }
    laid = layout()
    for columns in (laid.columns, *laid.lists.values()):
        found.update({each.key: list(each.choices) for each in columns if each.choices})
    return found


def _choices_sheet(book: Workbook, choices: Mapping[str, list[str]], names: Names) -> None:
    made = book.create_sheet(heading(CHOICES))
    made.freeze_panes = "A2"
    head: list[str] = []
    columns: list[list[str]] = []
    for name, words in choices.items():
        labels = list(names.by_shelf.get(name, {}).values())
        head += [heading(name), ""]
        columns += [words, labels]
        letter = get_column_letter(len(head))
        made.column_dimensions[letter].width = 40 if labels else 2
        made.column_dimensions[get_column_letter(len(head) - 1)].width = 26
    made.append(_headings(made, head))
    cells = [_text_cell(made, wrap=False) for _ in columns]
    for row in zip_longest(*columns, fillvalue=""):
        for cell, text in zip(cells, row, strict=True):
            _set(cell, text)
        made.append(cells)


def _notes(book: Workbook) -> None:
    made = book.create_sheet(heading(NOTES))
    for letter, width in zip("ABCDE", (22, 8, 10, 60, 60), strict=True):
        made.column_dimensions[letter].width = width
    for line in guide():
        cells = [_text_cell(made) for _ in line]
        for cell, text in zip(cells, line, strict=True):
            _set(cell, text)
        made.append(cells)


def _headings(made: Any, head: list[str]) -> list[Any]:
    cells = []
    for text in head:
        cell = _text_cell(made)
        cell.font = Font(bold=True)
        cell.fill = _HEAD
        _set(cell, text)
        cells.append(cell)
    return cells


def _text_cell(made: Any, *, wrap: bool = True) -> Any:
    cell = WriteOnlyCell(made)
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=wrap, vertical="top")
    return cell


def _set(cell: Any, text: str) -> None:
    """Give a cell a text that stays one."""
    if not text:
        cell.value = None
        return
    cell.value = _ESCAPE.sub(_escape, text)
    cell.data_type = "s"


def _escape(found: re.Match[str]) -> str:
    """What XML cannot hold, and what looks like it, as Excel writes it: ``_xFFFF_``."""
    text = found[0]
    return f"_x005F{text}" if len(text) > 1 else f"_x{ord(text):04X}_"


# ---------------------------------------------------------------------- in


def read(path: Path, findings: Findings) -> dict[str, Sheet]:
    """The sheets of a workbook that hold firms, by key; nothing where it cannot be read.

    Its rows can be read once.
    """
    bounds = inspect(path, findings)
    if bounds is None:
        return {}
    try:
        with path.open("rb") as file:
            book = load_workbook(file, read_only=True, keep_links=False)
            return {
                key: _taken_in(key, sheet, bounds, findings)
                for key, sheet in _known(book, findings).items()
            }
    except Exception as error:  # what a damaged file makes openpyxl raise is not to be foreseen
        findings.add("sheet-damaged", None, reason=f"{type(error).__name__}: {error}")
        return {}


def _taken_in(key: str, sheet: Any, bounds: Mapping[str, Bounds], findings: Findings) -> Sheet:
    bound = bounds.get(str(sheet._worksheet_path).lstrip("/"), Bounds())
    for ref in bound.merged:
        column, row = _corner(ref)
        findings.add("cell-merged", Place(sheet.title, row, column, "-"), ref=ref)
    head, *rows = _rows(sheet, bound) if bound.rows else [Row(1, [])]
    texts = [each if isinstance(each, str) else "" for each in head.cells]
    return Sheet(key, sheet.title, texts, rows)


def _known(book: Any, findings: Findings) -> dict[str, Any]:
    """The workbook's sheets of firms and their lists."""
    headings = {key: heading(key) for key in (MAIN, *layout().lists, CHOICES, NOTES)}
    found: dict[str, Any] = {}
    for sheet in book.worksheets:
        key = key_of(sheet.title, headings)
        if key in found:
            findings.add("sheet-name-twice", Place(sheet.title, 1, 0, key), name=headings[key])
        elif key and key not in (CHOICES, NOTES):
            found[key] = sheet
        elif not key:
            wanted = [headings[each] for each in headings if each not in found]
            findings.add_likely(
                "sheet-not-read", Place(sheet.title, 1, 0, "-"), sheet.title, wanted
            )
    if MAIN not in found:
        findings.add("no-firms-sheet", None, name=headings[MAIN], choices=book.sheetnames)
        return {}
    return found


def _rows(sheet: Any, bound: Bounds) -> Iterator[Row]:
    sheet.reset_dimensions()  # what the file says of its size may not be so
    rows = sheet.iter_rows(max_row=bound.rows, max_col=bound.columns)
    for number, row in enumerate(progress(rows, sheet.title, bound.rows), start=1):
        yield Row(number, [_taken(cell) for cell in row])


def _taken(cell: Any) -> Any:
    """A cell's text, or why it has none."""
    value, kind = cell.value, cell.data_type
    if value is None:
        return ""
    if kind == "f":
        return Bad("cell-formula", {})
    if kind == "e":
        return Bad("cell-error", {"value": value})
    if isinstance(value, date | time | timedelta):
        return Bad("cell-date", {"value": str(value)})
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, float):
        return f"{value:.15g}"  # as many digits as Excel shows
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), str(value))


def _corner(ref: str) -> tuple[int, int]:
    """Column from 0 and row from 1 of the first cell of a range."""
    matched = re.match(r"([A-Z]+)(\d+)", ref)
    if matched is None:
        return 0, 1
    column = 0
    for letter in matched[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1, int(matched[2])
