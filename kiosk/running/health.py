"""How the exhibit fares, for the staff who stand before it: codes and values, no sentences.

Files are read, so it takes a moment: not for the thread of a window. What cannot be read is not
known, or is itself the trouble; nothing is raised.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, Literal, TypeAlias

from kiosk.places import exhibit_folder
from kiosk.running.disk import LITTLE_MB, TOO_LITTLE_MB, existing, free_mb, try_writing
from kiosk.running.hours import STEADY, plausible
from kiosk.running.line import BEFORE, NEWEST, RESTART
from kiosk.running.logs import Line, last_problems
from kiosk.running.record import Entry
from kiosk.running.settings import read_settings
from kiosk.running.settings_writing import SettingsWriter
from kiosk.running.supervision import Stage
from kiosk.running.supervisor import record_in
from kiosk.running.usage.events import day_and_hour
from kiosk.running.usage.store import usage_file, visits_on
from kiosk.running.versions import versions_in
from kiosk.tongue import tongue

Live = Literal["shipped", "own", "last-good", "put-back"]
"""Which exhibit is on the screen: the program's, the hall's, the last copy kept of the hall's, or
the copy that the staff have put back."""

Code: TypeAlias = Literal[
    "stage-last-good",
    "stage-safe",
    "disk-little",
    "disk-full",
    "disk-fails",
    "usage",
    "settings-aside",
    "settings-slip",
    "clock",
    "restarts",
    "map-review",
]

MANY_RESTARTS: Final = 3
"""Failures in a day from which on they are a trouble; estimated: one is nothing, two are chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What a viewer knows of itself."""

    state: Path
    settings: Path
    """The settings file, which need not exist."""
    exhibit: Path
    """The folder."""
    stage: Stage
    renderer: str
    """``software`` or ``gpu``."""
    since: datetime
    """When it came on, with its offset from UTC."""
    usage_problem: str = ""
    """Why nothing can be counted, in plain words (:class:`~kiosk.running.usage.store.Store`)."""
    clock_unsure: bool = False
    """Whether the opening hours do not trust the clock."""
    uncleared: Sequence[str] = ()
    """Titles of maps that lack the number of their review (审图号), which the public's have."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that is not as it should be; what ``value`` is depends on the code."""

    code: Code
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How it fares."""

    since: datetime
    """When the present viewer came on."""
    stage: Stage
    renderer: str
    live: Live
    restarts: int
    """Viewers started again today: after a failure, or because the staff wished it."""
    last: Entry | None
    """The last end of a viewer that was one of these, whenever it was."""
    free_mb: int | None
    """Free space where the state is kept; None: not known."""
    visits: int | None
    """Visits begun today; None: not known."""
    problems: Sequence[Line]
    """What went wrong lately, the newest first."""
    troubles: Sequence[Trouble]
    """What is not as it should be; none: all is well."""


def look(shown: Shown, now: datetime) -> Health:
    """See how it fares.

    Args:
        shown: the viewer that is on the screen.
        now: the time, with its offset from UTC.
    """
    again = (RESTART, BEFORE, NEWEST)
    ends = [e for e in record_in(shown.state).entries() if e.code or e.wish in again]
    today = [e for e in ends if e.moment.astimezone(now.tzinfo).date() == now.date()]
    free = None
    with suppress(OSError):
        free = free_mb(shown.state)
    return Health(
        since=shown.since,
        stage=shown.stage,
        renderer=shown.renderer,
        live=_live(shown),
        restarts=len(today),
        last=ends[-1] if ends else None,
        free_mb=free,
        visits=_visits(shown.state, now),
        problems=last_problems(shown.state)[::-1],
        troubles=tuple(_troubles(shown, now, sum(bool(e.code) for e in today), free)),
    )


def _live(shown: Shown) -> Live:
    if shown.exhibit.is_relative_to(versions_in(shown.state)):
        return "put-back" if shown.stage is Stage.EXHIBIT else "last-good"
    return "shipped" if shown.exhibit == exhibit_folder() else "own"


def _visits(state: Path, now: datetime) -> int | None:
    with suppress(sqlite3.Error, OSError):
        return visits_on(usage_file(state), day_and_hour(now.timestamp())[0])
    return None


def _troubles(shown: Shown, now: datetime, failures: int, free: int | None) -> Iterator[Trouble]:
    match shown.stage:
        case Stage.LAST_GOOD:
            yield Trouble("stage-last-good")
        case Stage.SAFE:
            yield Trouble("stage-safe")
    if failures >= MANY_RESTARTS:
        yield Trouble("restarts", str(failures))
    if free is not None and free < LITTLE_MB:
        yield Trouble("disk-full" if free < TOO_LITTLE_MB else "disk-little", str(free))
    try:
        try_writing(existing(shown.state))
    except OSError as error:
        yield Trouble("disk-fails", str(error))
    if shown.usage_problem:
        yield Trouble("usage", shown.usage_problem)
    # At first every clock is in doubt until it has been seen to go.
    seen_long = abs((now - shown.since).total_seconds()) > 2 * STEADY
    if not plausible(now.timestamp()) or (shown.clock_unsure and seen_long):
        yield Trouble("clock", now.strftime("%Y-%m-%d %H:%M"))
    yield from (Trouble("map-review", title) for title in shown.uncleared)
    yield from _settings(shown.settings)


def _settings(file: Path) -> Iterator[Trouble]:
    with suppress(OSError):
        yield from (Trouble("settings-aside", each.name) for each in SettingsWriter(file).aside())
    try:
        slips = read_settings(file, tongue())[1]
    except OSError as error:
        yield Trouble("settings-slip", str(error))
    else:
        yield from (Trouble("settings-slip", str(slip)) for slip in slips)
