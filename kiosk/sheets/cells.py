"""A value as the text of a cell, and back without loss.

- A list has an entry a line; a line break inside an entry is written ``\\n`` and a backslash twice,
  as in the exhibit's files.
- Paragraphs are parted by an empty line; a line break inside one is one that the editor wants.
- Yes and no are 是 and 否.
- An id may be followed by the name of what it names (``green 绿色家居``); the id counts. The name
  alone will do where it is one item's only.

Blanks at both ends mean nothing, as everywhere in the exhibit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.exhibit.model import Exhibit
from kiosk.sheets.columns import Column

YES: Final = "是"
NO: Final = "否"
_YES: Final = frozenset({YES, "有", "真", "对", "√", "yes", "y", "true", "1"})
_NO: Final = frozenset({NO, "无", "假", "错", "×", "no", "n", "false", "0"})

_SIGN: Final = re.compile(r"\\(.)|\n", re.S)
_BETWEEN_IDS: Final = re.compile(r"[,，、;；\n]")


@dataclass(frozen=True, slots=True)
class Names:
    """What ids stand for. ``shown`` are said beside the id in a cell, the others in lists only."""

    by_shelf: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    shown: frozenset[str] = frozenset({"industries", "parks"})

    def written(self, shelf: str, name: str) -> str:
        """An id as a cell holds it."""
        label = self.by_shelf.get(shelf, {}).get(name, "")
        return f"{name} {label}" if label and shelf in self.shown else name

    def taken(self, shelf: str, text: str) -> str:
        """The id that a cell names; a text that names nothing is given back for the check."""
        known = self.by_shelf.get(shelf, {})
        first = text.split(maxsplit=1)[0]
        if text in known or first not in known:
            called = [name for name, label in known.items() if label == text]
            return called[0] if len(called) == 1 and text not in known else text
        return first


def names_of(exhibit: Exhibit) -> Names:
    """The names of everything that a firm can refer to."""
    return Names(
        {
            "industries": {each.id: each.name for each in exhibit.industries},
            "parks": {each.id: each.short_name for each in exhibit.parks},
            "figures": {
                each.id: one_line(f"{each.qualifier}{each.value}{each.unit} {each.label}")
                for each in exhibit.figures
            },
            "photos": {each.id: one_line(each.caption) for each in exhibit.photos},
            "facts": {each.id: f"{each.about}：{each.note}" for each in exhibit.ledger},
        }
    )


def one_line(text: str) -> str:
    """A text without its line breaks."""
    return text.replace("\n", "")


def written(column: Column, value: Any, names: Names) -> str:
    """A value as a cell's text. None, an empty text and an empty list are an empty cell."""
    if value is None:
        return ""
    match column.kind:
        case "yes-no":
            return YES if value else NO
        case "list" if column.shelf:
            return "\n".join(names.written(column.shelf, each) for each in value)
        case "list":
            return "\n".join(_escaped(each) for each in value)
        case "paragraphs":
            return "\n\n".join(value)
    if column.shelf and value:
        return names.written(column.shelf, value)
    return str(value)


def taken(column: Column, text: str, names: Names) -> Any:
    """The value of a cell's text, or None for an empty cell.

    Raises:
        ValueError: the text is not of the column's kind.
    """
    text = plain(text)
    if not text:
        return None
    match column.kind:
        case "yes-no":
            return _yes_no(text)
        case "whole":
            return int(text.replace(",", ""))
        case "number":
            return float(text.replace(",", ""))
        case "list" if column.shelf:
            ids = (each.strip() for each in _BETWEEN_IDS.split(text))
            return [names.taken(column.shelf, each) for each in ids if each]
        case "list":
            entries = (_unescaped(each).strip() for each in text.split("\n"))
            return [each for each in entries if each]
        case "paragraphs":
            lines = [line.strip() for line in text.split("\n")]
            return [each for each in re.split(r"\n{2,}", "\n".join(lines)) if each]
    return names.taken(column.shelf, text) if column.shelf else text


def plain(text: str) -> str:
    """A cell's text without outer blanks, its line breaks as the exhibit's files have them."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _yes_no(text: str) -> bool:
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise ValueError(text)


def _escaped(entry: str) -> str:
    return entry.replace("\\", "\\\\").replace("\n", "\\n")


def _unescaped(entry: str) -> str:
    return _SIGN.sub(lambda found: "\n" if found[1] == "n" else found[1], entry)
