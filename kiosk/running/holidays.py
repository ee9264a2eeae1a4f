"""Days with hours of their own, changed one at a time; all other days stay as they are.

Holidays are given as runs of days, which may share days: the first that holds a day decides
(:mod:`kiosk.running.hours`). A day that is changed leaves all runs that held it, so that a run may
fall in two, and joins the run beside it that has the same hours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from kiosk.running.hours import Holiday

_DAY = timedelta(days=1)


def holding(holidays: Sequence[Holiday], day: date) -> Holiday | None:
    """The holiday that decides a day's hours; None for a day like any of its weekday."""
    return next((each for each in holidays if first(each) <= day <= last(each)), None)


def with_day(holidays: Sequence[Holiday], day: date, hours: str | None) -> tuple[Holiday, ...]:
    """The holidays with these hours on a day; None: as usual."""
    without = [part for each in holidays for part in _without(each, day)]
    if hours is None:
        return tuple(without)
    for place, each in enumerate(without):
        if each.hours == hours and day - last(each) == _DAY:
            without[place] = _run(each, first(each), day)
            return tuple(without)
        if each.hours == hours and first(each) - day == _DAY:
            without[place] = _run(each, day, last(each))
            return tuple(without)
    place = next((n for n, each in enumerate(without) if first(each) > day), len(without))
    without.insert(place, Holiday(first=str(day), last=str(day), hours=hours))
    return tuple(without)


def first(holiday: Holiday) -> date:
    """Its first day."""
    return date.fromisoformat(holiday.first)


def last(holiday: Holiday) -> date:
    """Its last day."""
    return date.fromisoformat(holiday.last or holiday.first)


def _without(holiday: Holiday, day: date) -> Iterator[Holiday]:
    begins, ends = first(holiday), last(holiday)
    if not begins <= day <= ends:
        yield holiday
        return
    if begins < day:
        yield _run(holiday, begins, day - _DAY)
    if day < ends:
        yield _run(holiday, day + _DAY, ends)


def _run(holiday: Holiday, begins: date, ends: date) -> Holiday:
    return replace(holiday, first=str(begins), last=str(ends))
