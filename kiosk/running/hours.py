"""The hall's opening hours, and whether the screen sleeps now.

Plain Python with both clocks handed in, so that tests run years in a moment. To blank an open hall
is worse than to light an empty one: whatever is in doubt, the screen stays on. A clock is in doubt
until it has gone evenly for some minutes, and while it tells a year that cannot be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import Enum
from typing import Final, Literal, TypeAlias

DAY: Final = 24 * 60
"""Minutes."""

FIRST_DAY: Final = date(2026, 1, 1)
_NOT_BEFORE: Final = datetime.combine(FIRST_DAY, time(), UTC).timestamp()
_NOT_AFTER: Final = datetime(2036, 1, 1, tzinfo=UTC).timestamp()
"""Seconds since 1970. Before, there was no such program: a machine whose battery is empty begins
years earlier. So long after it nobody runs this version of it."""

JUMP: Final = 120.0
"""Seconds that the clock may gain or lose within ``STEADY``; more is a jump. Estimated: a time
server's corrections are smaller, a mistake of hours or of a time zone is larger."""

STEADY: Final = 300.0
"""Seconds without a jump until a clock is trusted, from the start on; estimated: a time server is
found by then if there is one."""

WOKEN: Final = 60.0
"""Seconds that a screen stays on after a touch that nothing follows; estimated."""


def plausible(wall: float) -> bool:
    """Whether a time in seconds since 1970 can be the present."""
    return _NOT_BEFORE <= wall < _NOT_AFTER


Span: TypeAlias = tuple[int, int]
"""Minutes from midnight, of the day on which it begins: opening, and closing, which may be beyond
that day's end."""

ALL_DAY: Final = "all-day"
CLOSED: Final = "closed"
_SPAN: Final = re.compile(r"(\d{1,2})[:：](\d\d)\s*[-–—]\s*(\d{1,2})[:：](\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """Days with hours of their own: from ``first`` to ``last``, or ``first`` alone."""

    first: str
    last: str = ""
    hours: str = CLOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursSettings:
    """The hours of each weekday, ``"09:00-12:00, 13:30-17:00"``, ``"all-day"`` or ``"closed"``.

    Of holidays that share a day the first in the list decides. ``timezone`` is a name such as
    ``Asia/Shanghai``; empty, the system's. ``outside`` tells what the screen does outside the
    hours, ``touch_wakes`` whether a touch then wakes it for a visit.
    """

    monday: str = ALL_DAY
    tuesday: str = ALL_DAY
    wednesday: str = ALL_DAY
    thursday: str = ALL_DAY
    friday: str = ALL_DAY
    saturday: str = ALL_DAY
    sunday: str = ALL_DAY
    holidays: tuple[Holiday, ...] = ()
    timezone: str = ""
    outside: Literal["sleep", "dim"] = "sleep"
    touch_wakes: bool = True


WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
"""Fields of the settings, in the order of :meth:`datetime.date.weekday`."""


def spans(text: str) -> tuple[Span, ...]:
    """The hours of a day as they are written in the settings.

    Raises:
        ValueError: they cannot be read so.
    """
    if text in (ALL_DAY, CLOSED):
        return ((0, DAY),) if text == ALL_DAY else ()
    return tuple(_span(part.strip()) for part in re.split("[,，、]", text))


def _span(text: str) -> Span:
    found = _SPAN.fullmatch(text)
    if not found:
        raise ValueError(text)
    hour, minute, to_hour, to_minute = map(int, found.groups())
    first, last = hour * 60 + minute, to_hour * 60 + to_minute
    if max(minute, to_minute) >= 60 or first >= DAY or last > DAY or first == last:
        raise ValueError(text)
    return first, last if last > first else last + DAY


@dataclass(frozen=True, slots=True)
class Hours:
    """When the hall is open, on the clock on its wall."""

    week: tuple[tuple[Span, ...], ...] = (((0, DAY),),) * 7
    holidays: tuple[tuple[date, date, tuple[Span, ...]], ...] = ()
    zone: tzinfo | None = None
    """None is the system's."""

    @property
    def always(self) -> bool:
        """Whether it never closes."""
        return self == Hours(zone=self.zone)

    def on(self, day: date) -> tuple[Span, ...]:
        """The hours that begin on a day."""
        of_its_own = (hours for first, last, hours in self.holidays if first <= day <= last)
        return next(of_its_own, self.week[day.weekday()])

    def open_at(self, moment: datetime) -> bool:
        """Whether the hall is open; ``moment`` is what the clock on its wall shows.

        In the night when clocks are put back an hour that comes twice is open twice; when they are
        put forward, a hall that opens in the hour left out opens after it.
        """
        day, minute = moment.date(), moment.hour * 60 + moment.minute
        if any(first <= minute < last for first, last in self.on(day)):
            return True
        before = self.on(day - timedelta(1)) if day > date.min else ()
        return any(minute + DAY < last for _, last in before)

    def open_when(self, wall: float) -> bool:
        """Whether the hall is open at a plausible time in seconds since 1970."""
        return self.open_at(datetime.fromtimestamp(wall, self.zone))


def slips(settings: HoursSettings) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """What in the settings cannot be read: the code of the message, and the key."""
    written: list[tuple[str, tuple[str | int, ...]]]
    written = [(getattr(settings, day), (day,)) for day in WEEKDAYS]
    for number, holiday in enumerate(settings.holidays):
        at = ("holidays", number)
        written.append((holiday.hours, (*at, "hours")))
        first = _date(holiday.first)
        if first is None:
            yield "setting-date", (*at, "first")
        last = _date(holiday.last or holiday.first)
        if holiday.last and (last is None or (first and last < first)):
            yield "setting-date", (*at, "last")
    for text, key in written:
        try:
            spans(text)
        except ValueError:
            yield "setting-hours", key
    try:
        _zone(settings.timezone)
    except (ValueError, OSError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        yield "setting-timezone", ("timezone",)


def hours(settings: HoursSettings) -> Hours:
    """The hours of settings in which there are no :func:`slips`."""
    holidays = (
        (
            date.fromisoformat(each.first),
            date.fromisoformat(each.last or each.first),
            spans(each.hours),
        )
        for each in settings.holidays
    )
    week = tuple(spans(getattr(settings, day)) for day in WEEKDAYS)
    return Hours(week, tuple(holidays), _zone(settings.timezone))


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _zone(name: str) -> tzinfo | None:
    if not name:
        return None
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


class State(Enum):
    """What the hours make of the screen."""

    OPEN = "open"
    ASLEEP = "asleep"
    WOKEN = "woken"
    """Outside the hours, but somebody is there."""
    UNSURE = "unsure"
    """On, because the clock is not to be trusted."""


@dataclass(slots=True)
class Clock:
    """Whether the wall's clock goes evenly, seen from a clock that only counts seconds."""

    _ahead: float | None = None
    _since: float = 0.0
    _trusted: bool = False

    def trusted(self, monotonic: float, wall: float) -> bool:
        """Whether it has been steady long enough; to be asked every few seconds."""
        ahead = wall - monotonic
        if self._ahead is None or not abs(ahead - self._ahead) <= JUMP:
            self._ahead, self._since, self._trusted = ahead, monotonic, False
        elif monotonic - self._since >= STEADY:  # the small corrections of months are no jump
            self._ahead, self._since, self._trusted = ahead, monotonic, True
        return self._trusted and plausible(wall)


@dataclass(slots=True)
class Opening:
    """Whether the screen is on. Times are seconds: of a clock that only counts, and since 1970."""

    hours: Hours = field(default_factory=Hours)
    state: State = State.OPEN
    _clock: Clock = field(default_factory=Clock)
    _awake_until: float = float("-inf")

    def tick(self, monotonic: float, wall: float, visited: bool) -> State:
        """Let time pass. A visit that is going on is never cut off."""
        trusted = self._clock.trusted(monotonic, wall)
        if self.hours.always:
            self.state = State.OPEN
        elif not trusted:
            self.state = State.UNSURE
        elif self.hours.open_when(wall):
            self.state = State.OPEN
        elif visited or monotonic < self._awake_until:
            self.state = State.WOKEN
        else:
            self.state = State.ASLEEP
        return self.state

    def wake(self, monotonic: float) -> None:
        """Somebody wants the screen on: for a visit, if one begins within a minute."""
        self._awake_until = monotonic + WOKEN
