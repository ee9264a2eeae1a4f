"""The closed set of what is counted of visits, and nothing else.

No event says which visit it belongs to, so none can be put together again: a visit is known in
memory only, as long as it lasts, and by nothing but being the present one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from kiosk.running.hours import plausible

Kind = Literal["begun", "seen", "ended"]
"""``begun``: a visit, with no place. ``seen``: a place that was left, once a visit. ``ended``: a
visit, at the place where the visitor stopped."""

BUCKETS: Final = (5, 15, 30, 60, 120, 300, 600)
"""Seconds at which a duration falls into the next bucket; beyond the last there is one more."""

NO_DAY: Final = ""
"""The day of an event when the clock told a time that cannot be."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a visitor did.

    ``day`` is the local date, ``2026-11-25``, and ``hour`` the hour of the day, 0 to 23, or
    ``NO_DAY`` and -1. ``place`` is ``page`` or ``page/item``, ``language`` the one on screen.
    ``seconds`` is the least of the duration's bucket: 0, 5, 15 ... 600.
    """

    kind: Kind
    day: str
    hour: int
    place: str = ""
    language: str = ""
    seconds: int = 0


def bucket(seconds: float) -> int:
    """The least of the bucket that a duration falls into, in seconds."""
    return max((edge for edge in BUCKETS if edge <= seconds), default=0)


def bucket_told(least: int) -> str:
    """A bucket as people read it: ``5-15``, ``600+``; in seconds."""
    above = [edge for edge in BUCKETS if edge > least]
    return f"{least}-{above[0]}" if above else f"{least}+"


def day_and_hour(wall: float) -> tuple[str, int]:
    """The local day and hour of a time in seconds since 1970."""
    if not plausible(wall):
        return NO_DAY, -1
    local = datetime.fromtimestamp(wall).astimezone()
    return local.date().isoformat(), local.hour
