"""The columns and sheets of the spreadsheet, laid out from the dataclass of a firm.

Nothing here knows a firm's keys: a new field of :class:`kiosk.exhibit.model.Firm` has its column
by being there. A list of tables (``labels``) gets a sheet of its own, a table that may be missing
a column for each of its keys (``quote.who``).
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from dataclasses import dataclass
from typing import Any, Final, Literal

from kiosk.exhibit.linking import references
from kiosk.exhibit.model import Firm
from kiosk.exhibit.problems import BODY

Kind = Literal["text", "paragraphs", "list", "yes-no", "whole", "number"]
"""What a cell holds. A list has an entry a line; paragraphs are parted by an empty line."""

ID: Final = "id"
REMOVE: Final = "remove"
"""The column that marks a firm to be taken out; it is no key of a firm."""

MAIN: Final = "firms"


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``path`` is where its value stands in the table of a firm or of a list's entry.

    ``choices`` are the words of a ``Literal``; ``shelf`` is the kind of item that ids name:
    ``parks``. ``default`` is what an empty cell means.
    """

    path: tuple[str, ...]
    kind: Kind
    needed: bool
    default: Any = None
    choices: tuple[str, ...] = ()
    shelf: str = ""
    owner: str = ""
    """The name of the class that the key is of, for its limit."""

    @property
    def key(self) -> str:
        """The key as a problem names it: ``quote.who``."""
        return ".".join(self.path)


@dataclass(frozen=True, slots=True)
class Layout:
    """The main sheet's columns, and those of each list that has a sheet of its own."""

    columns: tuple[Column, ...]
    lists: dict[str, tuple[Column, ...]]


@functools.cache
def layout(cls: type = Firm) -> Layout:
    """How items of a class are laid out."""
    columns = [Column((ID,), "text", needed=True)]
    lists: dict[str, tuple[Column, ...]] = {}
    body: list[Column] = []
    for field, hint in _fields(cls):
        entry = _entry(hint)
        if field.name == "body":
            body.append(Column((BODY,), "paragraphs", False, [], owner=cls.__name__))
        elif field.metadata.get("from_reader"):
            continue
        elif entry is not None and typing.get_origin(hint) is tuple:
            lists[field.name] = tuple(_columns(entry))
        else:
            columns += _column(cls, field, hint, ())
    return Layout((*columns, *body), lists)


def table_of(item: Any) -> dict[str, Any]:
    """An item as its file would hold it: what is at its default is left out."""
    table: dict[str, Any] = {}
    for field in dataclasses.fields(item):
        value = getattr(item, field.name)
        if field.name == "body":
            if value:
                table[BODY] = list(value)
        elif not field.metadata.get("from_reader") and value != _default(field):
            table[field.name] = _plain(value)
    return table


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return table_of(value) if dataclasses.is_dataclass(value) else value


def _fields(cls: type) -> list[tuple[dataclasses.Field[Any], Any]]:
    hints = typing.get_type_hints(cls)
    return [(field, hints[field.name]) for field in dataclasses.fields(cls)]


def _columns(cls: type, at: tuple[str, ...] = (), needed: bool = True) -> list[Column]:
    """The columns of every key of a class that stands in a list or in a table of its own."""
    return [
        column
        for field, hint in _fields(cls)
        for column in _column(cls, field, hint, at, needed=needed)
    ]


def _column(
    cls: type,
    field: dataclasses.Field[Any],
    hint: Any,
    at: tuple[str, ...],
    *,
    needed: bool = True,
) -> list[Column]:
    """A field's column, or those of the table that it holds."""
    path = (*at, field.name)
    entry = _entry(hint)
    if entry is not None:
        if typing.get_origin(hint) is tuple:
            raise TypeError(f"{cls.__name__}.{field.name}: no sheet for a list inside a list")
        return _columns(entry, path, needed=False)
    default = _default(field)
    must = needed and default is dataclasses.MISSING
    value = None if default is dataclasses.MISSING else _plain(default)
    shelf = references(cls).get(field.name, "")
    kind, choices = _kind(hint)
    return [Column(path, kind, must, value, choices, shelf, cls.__name__)]


def _kind(hint: Any) -> tuple[Kind, tuple[str, ...]]:
    if typing.get_origin(hint) is Literal:
        return "text", typing.get_args(hint)
    if typing.get_origin(hint) is tuple and typing.get_args(hint)[0] is str:
        return "list", ()
    kinds: dict[Any, Kind] = {str: "text", bool: "yes-no", int: "whole", float: "number"}
    if hint not in kinds:
        raise TypeError(f"no column for {hint}")
    return kinds[hint], ()


def _entry(hint: Any) -> type | None:
    """The dataclass inside ``X``, ``X | None`` or ``tuple[X, ...]``, if there is one."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType, tuple):
        (hint,) = {*typing.get_args(hint)} - {types.NoneType, ...}
    return hint if isinstance(hint, type) and dataclasses.is_dataclass(hint) else None


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default
