"""What an import would change: firms added, changed key by key, removed, left alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any, Final

from kiosk.exhibit.problems import Language
from kiosk.sheets.messages import phrase
from kiosk.sheets.tables import key_order

SHOWN_VALUE: Final = 200
"""Characters of a value that the list of changes shows."""

Tables = Mapping[str, dict[str, Any]]


@dataclass(slots=True)
class Differences:
    """Ids of firms by what becomes of them, each kind in the order of the sheet or the exhibit."""

    before: Tables
    after: dict[str, dict[str, Any]]
    """Tables of the firms that are written."""
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def compare(before: Tables, after: Tables, marked: Iterable[str], *, remove: bool) -> Differences:
    """What becomes of each firm.

    Args:
        before: the exhibit's firms.
        after: the spreadsheet's firms, without those marked for removal.
        marked: ids of those.
        remove: whether firms that the spreadsheet does not have are removed.
    """
    marked = [name for name in marked if name in before]
    missing = [name for name in before if name not in after and name not in marked]
    found = Differences(before, {})
    for name, table in after.items():
        if name not in before:
            found.added.append(name)
        elif table != before[name]:
            found.changed.append(name)
        else:
            continue
        found.after[name] = table
    found.removed = [*marked, *(missing if remove else [])]
    found.left = [] if remove else missing
    return found


def told(found: Differences, language: Language) -> Iterator[str]:
    """The differences as an editor reads them, a line each."""
    for kind in ("added", "changed", "removed", "left"):
        names: list[str] = getattr(found, kind)
        if not names:
            continue
        yield phrase(kind, language, count=len(names))
        for name in names:
            table = found.after.get(name) or found.before[name]
            yield f"  {name}  {table.get('name', '')}"
            if kind in ("added", "changed"):
                old = found.before.get(name, {})
                yield from (f"    {line}" for line in _keys(old, table, language))


def _keys(old: Mapping[str, Any], new: Mapping[str, Any], language: Language) -> Iterator[str]:
    for key in key_order():
        if old.get(key) != new.get(key):
            yield from _value(key, old.get(key), new.get(key), language)


def _value(key: str, old: Any, new: Any, language: Language) -> Iterator[str]:
    """A key's change; of tables and lists, the entries that differ."""
    sample = old or new
    if isinstance(sample, dict):
        for inner in dict.fromkeys([*(old or {}), *(new or {})]):
            values = (old or {}).get(inner), (new or {}).get(inner)
            if values[0] != values[1]:
                yield from _value(f"{key}.{inner}", *values, language)
    elif isinstance(sample, list) and (isinstance(sample[0], dict) or (old and new)):
        for index, (was, becomes) in enumerate(zip_longest(old or [], new or [])):
            if was != becomes:
                yield from _value(f"{key}[{index + 1}]", was, becomes, language)
    else:
        yield f"{key}: {_shown(old, language)} → {_shown(new, language)}"


def _shown(value: Any, language: Language) -> str:
    if value is None:
        return phrase("empty", language)
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= SHOWN_VALUE else text[: SHOWN_VALUE - 1] + "…"
