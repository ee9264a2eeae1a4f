"""The spreadsheet as CSV: one table, the lists in numbered columns (``labels[1].text``).

Excel and WPS make formulas, numbers and dates of what looks like one when they open a CSV. Such
cells get an apostrophe before them, which the programs show and keep and the import takes away.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, Literal

from kiosk.sheets.archive import weigh
from kiosk.sheets.columns import ID, MAIN, layout
from kiosk.sheets.findings import Findings, Place
from kiosk.sheets.tables import Row, Sheet
from kiosk.sheets.titles import heading, key_of

Encoding = Literal["utf-8", "gb18030"]

CELL_LIMIT: Final = 131_072
"""Characters of a cell: more is a quote that nobody closed."""

_GUARDED: Final = re.compile(
    r"'*(?:[=+\-@\t＝＋－＠]"  # a formula, as Excel takes it in any width
    r"|[\d\s.,:/%e年月日时分秒+\-]*\d[\d\s.,:/%e年月日时分秒+\-]*\Z"  # a number or date
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/. ]?\d+\Z"
    r"|(?:true|false)\Z)",
    re.I,
)
_WHOLE: Final = re.compile(r"0|[1-9]\d{0,14}", re.A)
"""A number that survives."""

_INDEXED: Final = re.compile(r"(\w+)\[(\d+)\]\.([\w.]+)", re.A)
_SEPARATORS: Final = ",;\t"


def guarded(text: str) -> str:
    """A cell that the programs leave alone."""
    return f"'{text}" if _GUARDED.match(text) and not _WHOLE.fullmatch(text) else text


def unguarded(text: str) -> str:
    """The cell as it was before :func:`guarded`."""
    return text[1:] if text.startswith("'") and guarded(text[1:]) == text else text


# ---------------------------------------------------------------------- out


def write(path: Path, sheets: list[Sheet], encoding: Encoding) -> None:
    """Write the sheets as one table; UTF-8 with the mark by which Excel knows it."""
    main, *lists = sheets
    rows = {row.cells[0]: row.cells for row in main.rows}
    head = [*main.head]
    of_lists: list[tuple[dict[str, list[list[str]]], int, int]] = []
    for sheet in lists:
        entries = _by_firm(sheet)
        longest = max(1, *map(len, entries.values())) if entries else 1
        keys = sheet.head[1:]
        head += [_indexed(sheet, index, key) for index in range(longest) for key in keys]
        of_lists.append((entries, longest, len(keys)))
    with path.open("w", encoding=_codec(encoding), newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        for name, row in rows.items():
            cells = list(row)
            for entries, longest, width in of_lists:
                own = entries.get(name, [])
                cells += [text for entry in own for text in entry]
                cells += [""] * ((longest - len(own)) * width)
            writer.writerow([guarded(text) for text in cells])


def _codec(encoding: Encoding) -> str:
    return "utf-8-sig" if encoding == "utf-8" else encoding


def _by_firm(sheet: Sheet) -> dict[str, list[list[str]]]:
    entries: dict[str, list[list[str]]] = {}
    for _, (name, *cells), _ in sheet.rows:
        entries.setdefault(name, []).append(cells)
    return entries


def _indexed(sheet: Sheet, index: int, head: str) -> str:
    """The heading of a list's column: ``图中文字1 文字 labels[1].text``."""
    *words, key = head.split()
    title = sheet.title.split()[0] if len(sheet.title.split()) > 1 else ""
    return " ".join([f"{title}{index + 1}", *words, f"{sheet.key}[{index + 1}].{key}"])


# ---------------------------------------------------------------------- in


def read(path: Path, encoding: Encoding | None, findings: Findings) -> dict[str, Sheet]:
    """The table of a CSV as sheets by key; nothing where it cannot be read."""
    text = _text(path, encoding, findings)
    if text is None:
        return {}
    rows = _rows(text, findings)
    if rows is None:
        return {}
    return _sheets(rows[0].cells if rows else [], rows[1:])


def _text(path: Path, encoding: Encoding | None, findings: Findings) -> str | None:
    try:
        if weigh(path, findings) is None:
            return None
        data = path.read_bytes()
    except OSError as error:
        findings.add("sheet-unreadable", None, reason=error.strerror or str(error))
        return None
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        findings.add("csv-utf16", None)
        return None
    data = data.removeprefix(b"\xef\xbb\xbf")
    if (nul := data.find(b"\0")) >= 0:
        findings.add("csv-nul", Place("", data.count(b"\n", 0, nul) + 1, 0, "-"))
        return None
    tried: tuple[Encoding, ...] = (encoding,) if encoding else ("utf-8", "gb18030")
    failed: list[int] = []
    for each in tried:
        try:
            return data.decode(each)
        except UnicodeDecodeError as error:
            failed.append(error.start)
    place = Place("", data.count(b"\n", 0, failed[0]) + 1, 0, "-")
    code = "csv-not-encoding" if encoding else "csv-encoding"
    byte = f"0x{data[failed[0]]:02X}"
    findings.add(code, place, byte=byte, encoding=str(encoding).upper())
    return None


def _rows(text: str, findings: Findings) -> list[Row] | None:
    """The rows by their numbers in a spreadsheet program, empty ones too."""
    first_line = text[: text.find("\n")] if "\n" in text else text
    separator = max(_SEPARATORS, key=first_line.count)
    csv.field_size_limit(CELL_LIMIT)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[Row] = []
    try:
        for number, cells in enumerate(reader, start=1):
            rows.append(Row(number, [unguarded(cell) for cell in cells]))
    except csv.Error as error:
        place = Place("", len(rows) + 1, 0, "-")
        code = "csv-cell-too-long" if "limit" in str(error) else "csv-quotes"
        findings.add(code, place, limit=CELL_LIMIT)
        return None
    return rows


def _sheets(head: list[str], rows: list[Row]) -> dict[str, Sheet]:
    """The main sheet, and one for each list that has columns here."""
    of_lists: dict[str, dict[int, dict[str, int]]] = {}
    main = [*head]
    for at, shown in enumerate(head):
        found = _INDEXED.fullmatch((shown.split() or [""])[-1])
        if found and found[1] in layout().lists:
            of_lists.setdefault(found[1], {}).setdefault(int(found[2]), {})[found[3]] = at
            main[at] = ""
    at_id = next((at for at, shown in enumerate(main) if key_of(shown, {ID: heading(ID)})), 0)
    sheets = {MAIN: Sheet(MAIN, "", main, rows)}
    for listing, entries in of_lists.items():
        keys = list(dict.fromkeys(key for columns in entries.values() for key in columns))
        places = [
            [at_id, *(columns.get(key, -1) for key in keys)]
            for _, columns in sorted(entries.items())
        ]
        titles = [heading(ID), *(heading(key, listing) for key in keys)]
        sheets[listing] = Sheet(listing, "", titles, list(_listed(rows, places)))
    return sheets


def _listed(rows: list[Row], places: list[list[int]]) -> Iterator[Row]:
    """The entries of a list as rows of their own, those with nothing in them left out."""
    for row in rows:
        for columns in places:
            cells = [row.cells[at] if 0 <= at < len(row.cells) else "" for at in columns]
            if any(cells[1:]):
                yield Row(row.number, cells, columns)
