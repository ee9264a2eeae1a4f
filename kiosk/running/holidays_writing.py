"""Holidays in the text of a settings file, changed line by line.

What is said about a holiday stands above its table, where tomlkit counts it to the table before: to
take a table out, or to put one in, would lose or misplace it. So only a holiday's own lines are
touched, from its header to its last key. Whoever calls this reads the text again, to see that it
says what it should.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any, Final

from kiosk.running.hours import Holiday

_HEADER: Final = re.compile(r"""\s*\[\[\s*["']?hours["']?\s*\.\s*["']?holidays["']?\s*\]\]""")
_WEEK: Final = re.compile(r"""\s*\[\s*["']?hours["']?\s*\]""")
_TABLE: Final = re.compile(r"\s*\[")
_NOTHING: Final = re.compile(r"\s*(#.*)?$")


def with_holidays(text: str, before: Sequence[Holiday], after: Sequence[Holiday]) -> str:
    """The text of the settings with other holidays.

    Args:
        text: settings that can be read.
        before: the holidays in it.
        after: those that are to be in it.
    """
    if _in_a_list(text):
        return _with_list(text, after)
    lines = text.splitlines(keepends=True)
    end = "\r\n" if "\r\n" in text else "\n"
    headers = [n for n, line in enumerate(lines) if _HEADER.match(line)]
    places = [(n, _end(lines, n)) for n in headers]
    changes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for change, old, to_old, new, to_new in reversed(changes):  # from below: places above hold
        if change == "equal":
            continue
        same = min(to_old - old, to_new - new)
        for start, stop in reversed(places[old + same : to_old]):
            del lines[start:stop]
        at = places[old + same - 1][1] if old + same else _beginning(lines, headers)
        lines[at:at] = _tables(after[new + same : to_new], lines[at - 1 : at], lines[at:], end)
        for n in reversed(range(same)):
            start, stop = places[old + n]
            lines[start + 1 : stop] = [_rewritten("".join(lines[start + 1 : stop]), after[new + n])]
    return "".join(lines)


def _end(lines: Sequence[str], header: int) -> int:
    """Where a table ends: after its last key. What stands below that is not its own."""
    end = header + 1
    for n in range(header + 1, len(lines)):
        if _TABLE.match(lines[n]):
            break
        if not _NOTHING.match(lines[n]):
            end = n + 1
    return end


def _beginning(lines: Sequence[str], headers: Sequence[int]) -> int:
    """Where a first holiday goes: above the others and what is said of them, or below the week."""
    if headers:
        at = headers[0]
        while at and lines[at - 1].lstrip().startswith("#"):
            at -= 1
        return at
    week = next((n for n, line in enumerate(lines) if _WEEK.match(line)), None)
    return len(lines) if week is None else _end(lines, week)


def _tables(
    holidays: Sequence[Holiday], above: Sequence[str], below: Sequence[str], end: str
) -> list[str]:
    """Holidays as lines, with an empty one between them and what is above and below."""
    told = [
        f"[[hours.holidays]]{end}"
        + "".join(f'{key} = "{value}"{end}' for key, value in _keys(each).items())
        for each in holidays
    ]
    if not told:
        return []
    before = [] if not above or above[0].endswith("\n") else [end]  # a last line without its end
    gap = [end] if above and above[0].strip() else []
    after = [end] if below and below[0].strip() else []
    return [*before, *gap, end.join(told), *after]


def _rewritten(keys: str, holiday: Holiday) -> str:
    """The lines of a holiday's keys, with these values."""
    import tomlkit

    table = tomlkit.parse(keys)
    for key, value in _keys(holiday).items():
        if table.get(key) != value:
            table[key] = value
    return tomlkit.dumps(table)


def _keys(holiday: Holiday) -> dict[str, str]:
    last = {"last": holiday.last} if holiday.last else {}
    return {"first": holiday.first, **last, "hours": holiday.hours}


def _in_a_list(text: str) -> bool:
    """Whether holidays are written, or can only be written, as a list in square brackets."""
    import tomlkit
    from tomlkit.items import AoT, InlineTable

    week: Any = tomlkit.parse(text).get("hours", {})
    return isinstance(week, InlineTable) or not isinstance(week.get("holidays", AoT([])), AoT)


def _with_list(text: str, holidays: Sequence[Holiday]) -> str:
    import tomlkit

    document: Any = tomlkit.parse(text)
    told = tomlkit.array()
    for each in holidays:
        row = tomlkit.inline_table()
        row.update(_keys(each))
        told.append(row)
    document["hours"]["holidays"] = told
    return tomlkit.dumps(document)
