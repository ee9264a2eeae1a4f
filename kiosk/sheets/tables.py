"""The spreadsheet between the exhibit and a file, whatever the file's format.

Out: :func:`sheets_of` makes the text of every cell. In: a reader gives :class:`Sheet` back, with
the rows as they were numbered in the file, and :func:`entries_of` makes tables of firms of them,
remembering the place of each cell. Every problem is found in one pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problems import BODY, WHOLE_FILE
from kiosk.exhibit.reading import NAME
from kiosk.sheets.cells import NO, YES, Names, names_of, plain, taken, written
from kiosk.sheets.columns import ID, MAIN, REMOVE, Column, layout, table_of
from kiosk.sheets.findings import Findings, Place, column_letter
from kiosk.sheets.titles import heading, key_of

_MARK: Final = Column((REMOVE,), "yes-no", needed=False, default=False)
_STEP: Final = re.compile(r"(\w+)(?:\[(\d+)\])?(?:\.(.+))?", re.A)


class Row(NamedTuple):
    """A row: the number by which the file's program calls it, and its cells.

    A cell that is no text of the editor's is a :class:`Bad`. ``columns`` are the cells' columns in
    the file, from 0, where these are not simply counted.
    """

    number: int
    cells: list[Any]
    columns: Sequence[int] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its key, what its tab says, its headings and its rows.

    ``title`` is empty in a CSV, which has one sheet only.
    """

    key: str
    title: str
    head: list[str]
    rows: Iterable[Row]


class Bad(NamedTuple):
    """A cell whose content cannot be taken: the problem's code and values."""

    code: str
    values: Mapping[str, object]


@dataclass(slots=True)
class Entry:
    """A firm as the spreadsheet has it: its table as its file would hold it, and its places."""

    id: str
    table: dict[str, Any]
    place: Place
    columns: dict[str, int]
    """The main sheet's columns by key, from 0."""
    lists: dict[str, list[tuple[Place, Mapping[str, int]]]] = field(default_factory=dict)
    """The entries of each list: the first cell, and the columns by key."""
    remove: bool = False

    def where(self, key: str) -> Place:
        """The cell of a key as problems name it, or the firm's first cell."""
        matched = _STEP.fullmatch(key)
        if matched is None or key == WHOLE_FILE:
            return self.place
        name, index, rest = matched.groups()
        rows = self.lists.get(name, [])
        if index and 0 < int(index) <= len(rows):
            place, columns = rows[int(index) - 1]
            return place.at(columns.get((rest or "").partition("[")[0]), key)
        column = self.columns.get(key.partition("[")[0], self.columns.get(name))
        return self.place.at(column, key)


@dataclass(slots=True)
class Taken:
    """What a spreadsheet holds: firms by id, and the keys and lists that it has no place for."""

    entries: dict[str, Entry]
    missing: list[str]


def sheets_of(exhibit: Exhibit) -> Iterator[Sheet]:
    """The main sheet and one for each list, as they are exported."""
    names = names_of(exhibit)
    laid = layout()
    tables = {firm.id: table_of(firm) for firm in exhibit.firms}

    def main() -> Iterator[Row]:
        for number, (name, table) in enumerate(tables.items(), start=2):
            cells = [written(each, at(table, each), names) for each in laid.columns[1:]]
            yield Row(number, [name, *cells, ""])

    yield Sheet(MAIN, heading(MAIN), main_head(), main())
    for listing, columns in laid.lists.items():

        def rows(listing: str = listing, columns: tuple[Column, ...] = columns) -> Iterator[Row]:
            number = 1
            for name, table in tables.items():
                for entry in table.get(listing, ()):
                    number += 1
                    cells = [written(each, at(entry, each), names) for each in columns]
                    yield Row(number, [name, *cells])

        head = [heading(ID), *(heading(each.key, listing) for each in columns)]
        yield Sheet(listing, heading(listing), head, rows())


def main_head() -> list[str]:
    """The headings of the main sheet."""
    return [heading(key) for key in (*(each.key for each in layout().columns), REMOVE)]


def at(table: Mapping[str, Any], column: Column) -> Any:
    """The value of a column in a table; its default where the table has none."""
    value: Any = table
    for step in column.path:
        if not isinstance(value, Mapping) or step not in value:
            return column.default
        value = value[step]
    return value


def entries_of(
    sheets: Mapping[str, Sheet],
    before: Mapping[str, dict[str, Any]],
    exhibit: Exhibit,
    findings: Findings,
) -> Taken:
    """The firms of a spreadsheet. What it has no column or sheet for stays as it was.

    Args:
        sheets: by key; the main sheet is among them.
        before: the tables of the firms as their files hold them, by id.
        exhibit: for the names that ids may be given by.
        findings: takes what is wrong.
    """
    names = names_of(exhibit)
    main = sheets[MAIN]
    laid = layout()
    columns = {each.key: each for each in (*laid.columns, _MARK)}
    found = _head(main, {key: heading(key) for key in columns}, findings)
    taken_in = Taken({}, [key for key in columns if key not in found and key != REMOVE])
    if ID not in found:
        return taken_in
    lower: dict[str, Entry] = {}
    for number, cells, _ in main.rows:
        row = Place(main.title, number, found[ID], ID)
        if not any(_is_filled(cell) for cell in cells):
            continue
        name = _id(cells, found, row, findings, lower)
        if name is None:
            continue
        entry = Entry(name, deepcopy(before.get(name, {})), row, found)
        for key, at_column in found.items():
            if key != ID:
                cell = cells[at_column] if at_column < len(cells) else ""
                _put(entry.table, columns[key], cell, row.at(at_column, key), names, findings)
        entry.remove = bool(entry.table.pop(REMOVE, False))
        taken_in.entries[name] = lower[name.lower()] = entry
    for listing, list_columns in laid.lists.items():
        if listing in sheets:
            _list(sheets[listing], listing, list_columns, taken_in, lower, names, findings)
        else:
            taken_in.missing.append(listing)
    return taken_in


def _head(sheet: Sheet, headings: Mapping[str, str], findings: Findings) -> dict[str, int]:
    """The columns of a sheet by key, from 0."""
    found: dict[str, int] = {}
    for index, shown in enumerate(sheet.head):
        place = Place(sheet.title, 1, index, plain(shown) or WHOLE_FILE)
        key = key_of(shown, headings)
        if not key:
            if shown.strip():
                free = [each for each in headings if each not in found]
                findings.add_likely("unknown-heading", place, shown, free or list(headings))
        elif key in found:
            findings.add("heading-twice", place, key=key, other=column_letter(found[key]))
        else:
            found[key] = index
    if ID not in found:
        findings.add("no-id-column", Place(sheet.title, 1, 0, ID), example=heading(ID))
    return found


def _id(
    cells: list[Any],
    found: Mapping[str, int],
    row: Place,
    findings: Findings,
    taken_ids: Mapping[str, Entry],
) -> str | None:
    """The id of a row, or None with the reason among the findings."""
    cell = cells[found[ID]] if found[ID] < len(cells) else ""
    if isinstance(cell, Bad):
        findings.add(cell.code, row, **cell.values)
        return None
    name = plain(cell)
    if not name:
        example = ""
        if (at_reading := found.get("reading")) is not None and at_reading < len(cells):
            reading = cells[at_reading]
            example = "-".join(reading.split()) if isinstance(reading, str) else ""
        example = example if NAME.fullmatch(example) else "shan-kou"
        findings.add("no-id", row, example=example)
        return None
    if not NAME.fullmatch(name):
        findings.add("bad-firm-id", row, name=name)
        return None
    if (other := taken_ids.get(name.lower())) is not None:
        findings.add("id-twice", row, name=other.id, row=other.place.row)
        return None
    return name


def _put(
    table: dict[str, Any],
    column: Column,
    cell: Any,
    place: Place,
    names: Names,
    findings: Findings,
) -> None:
    """Put a cell's value into a table; an empty cell takes the key away."""
    if isinstance(cell, Bad):
        findings.add(cell.code, place, **cell.values)
        return
    try:
        value = taken(column, cell, names)
    except ValueError:
        code = {"yes-no": "not-yes-no", "whole": "not-whole"}.get(column.kind, "not-number")
        findings.add(code, place, value=plain(cell), yes=YES, no=NO)
        return
    *path, last = column.path
    inner = table
    for step in path:
        inner = inner.setdefault(step, {})
    if value is None and column.kind == "list" and column.needed:
        value = []
    if value is None or value == column.default:
        inner.pop(last, None)
        if path and not inner:
            table.pop(path[0], None)
    else:
        inner[last] = value


def _list(
    sheet: Sheet,
    listing: str,
    columns: tuple[Column, ...],
    taken_in: Taken,
    lower: Mapping[str, Entry],
    names: Names,
    findings: Findings,
) -> None:
    """Give the rows of a list's sheet to their firms, in the order of the sheet."""
    headings = {ID: heading(ID), **{each.key: heading(each.key, listing) for each in columns}}
    found = _head(sheet, headings, findings)
    if absent := [headings[key] for key in headings if key not in found and key != ID]:
        place = Place(sheet.title, 1, 0, WHOLE_FILE)
        findings.add("missing-column", place, columns=absent)
    if ID not in found or absent:
        return
    for entry in taken_in.entries.values():
        entry.table.pop(listing, None)
    for number, cells, own in sheet.rows:
        if not any(_is_filled(cell) for cell in cells):
            continue
        places = {key: own[index] for key, index in found.items()} if own else found
        row = Place(sheet.title, number, places[ID], ID)
        cell = cells[found[ID]] if found[ID] < len(cells) else ""
        if findings.knows(row):
            continue
        if isinstance(cell, Bad):
            findings.add(cell.code, row, **cell.values)
            continue
        owner = lower.get(plain(cell).lower())
        if owner is None:
            code = "firm-not-here" if plain(cell) else "no-owner"
            findings.add_likely(code, row, plain(cell), [each.id for each in lower.values()])
            continue
        table: dict[str, Any] = {}
        for column in columns:
            index = found[column.key]
            value = cells[index] if index < len(cells) else ""
            place = row.at(places[column.key], column.key)
            _put(table, column, value, place, names, findings)
        owner.table.setdefault(listing, []).append(table)
        owner.lists.setdefault(listing, []).append((row, places))


def _is_filled(cell: Any) -> bool:
    return isinstance(cell, Bad) or bool(plain(cell))


def key_order() -> list[str]:
    """The keys of a firm's file in the order of its dataclass, the running text last."""
    laid = layout()
    keys = [*dict.fromkeys(each.path[0] for each in laid.columns if each.key != ID), *laid.lists]
    return [key for key in keys if key != BODY] + [BODY]
