"""The coming months as the staff see them, and the day whose hours they change."""

from __future__ import annotations

from calendar import monthrange
from collections import Counter
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.hours import Hours
from kiosk.bridge.records import RecordModel, Row
from kiosk.bridge.staff_settings import StaffSettings
from kiosk.bridge.staff_week import EDGES, edge_rows, edges_model, hours_of, toggled, told
from kiosk.running.hours import CLOSED, FIRST_DAY, WEEKDAYS

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MONTHS: Final = 24
"""That can be turned to: the State Council tells a year's holidays by the end of the one before."""

CELLS: Final = 42
"""Days of a page: six weeks hold every month."""


@QmlElement
@QmlSingleton
class StaffCalendar(QObject):
    """A month and a day in it. ``serve`` is called once, before anybody looks.

    The clock may be wrong: then no day is today, and the calendar begins where the program does.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look at no day yet."""
        super().__init__(parent)
        self._settings: StaffSettings | None = None
        self._hours: Hours
        self._chosen = FIRST_DAY
        self._days = RecordModel(("day", "number", "past", "today", "kind"), self)
        self._edges = edges_model(self)

    def serve(self, settings: StaffSettings, hours: Hours) -> None:
        """Change the holidays in these settings; the hours know which day it is."""
        if self._settings is None:
            self._settings, self._hours = settings, hours
            settings.changed.connect(self._tell)

    @property
    def _first(self) -> date:
        return self._hours.today or FIRST_DAY

    @property
    def _last(self) -> date:
        month = self._first.month - 1 + MONTHS - 1
        year, month = self._first.year + month // 12, month % 12 + 1
        return date(year, month, monthrange(year, month)[1])

    @Slot()
    def look(self) -> None:
        """Look at today."""
        self._choose(self._first)

    def _choose(self, day: date) -> None:
        self._chosen = day
        self._tell()

    def _tell(self) -> None:
        self._chosen = min(max(self._chosen, self._first), self._last)
        begins = self._chosen.replace(day=1)
        begins -= timedelta(begins.weekday())
        self._days.fill([self._day(begins + timedelta(n)) for n in range(CELLS)])
        self._edges.fill(edge_rows(self._on(self._chosen)))
        self.changed.emit()

    def _day(self, day: date) -> Row:
        if (day.year, day.month) != (self._chosen.year, self._chosen.month):
            return {"day": "", "number": 0, "past": False, "today": False, "kind": ""}
        return {
            "day": str(day),
            "number": day.day,
            "past": day < self._first,
            "today": day == self._hours.today,
            "kind": self._kind(day),
        }

    def _kind(self, day: date) -> str:
        own = self._own(day)
        if own is not None:
            return "closed" if own == CLOSED else "own"
        return "shut" if self._on(day) == CLOSED else "open"

    def _own(self, day: date) -> str | None:
        from kiosk.running.holidays import holding

        holiday = holding(current_hall().settings.hours.holidays, day)
        return holiday.hours if holiday else None

    def _on(self, day: date) -> str:
        return self._own(day) or hours_of(WEEKDAYS[day.weekday()])

    # ---- the month

    @Property(RecordModel, constant=True)
    def days(self) -> RecordModel:
        """Six weeks from a Monday on. Roles: ``day``, as ``2026-10-01``, empty outside the month;
        its ``number``; whether it is ``past``, or ``today``; and of what ``kind`` it is: ``open``
        as usual, ``shut`` as usual, ``closed``, or open at its ``own`` hours."""
        return self._days

    @Property(int, notify=changed)
    def year(self) -> int:
        """Of the month that is shown."""
        return self._chosen.year

    @Property(int, notify=changed)
    def month(self) -> int:
        """The month that is shown, 1 to 12."""
        return self._chosen.month

    @Property(bool, notify=changed)
    def dated(self) -> bool:
        """Whether the clock can be right."""
        return bool(self._settings) and self._hours.today is not None

    @Property(bool, notify=changed)
    def earlier(self) -> bool:
        """Whether there is a month before."""
        return bool(self._settings) and self._chosen.replace(day=1) > self._first

    @Property(bool, notify=changed)
    def later(self) -> bool:
        """Whether there is a month after."""
        return bool(self._settings) and self._after() <= self._last

    def _after(self) -> date:
        return self._chosen.replace(day=28) + timedelta(days=4)

    @Slot(int)
    def turn(self, direction: int) -> None:
        """To the first coming day of the month after (1) or before (-1)."""
        beside = self._after() if direction > 0 else self._chosen.replace(day=1) - timedelta(1)
        self._choose(beside.replace(day=1))

    # ---- the day

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The day that is looked at."""
        return str(self._chosen)

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Of what kind it is."""
        return self._kind(self._chosen) if self._settings else ""

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def openings(self) -> list[str]:
        """Its hours, ``09:00–12:00`` each; none where it is closed."""
        return told(self._on(self._chosen)) if self._settings else []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def run(self) -> list[str]:
        """First and last of the days that have its hours together with it; empty for one alone."""
        from kiosk.running.holidays import first, holding, last

        holiday = holding(current_hall().settings.hours.holidays, self._chosen)
        if holiday is None or first(holiday) == last(holiday):
            return []
        return [str(first(holiday)), str(last(holiday))]

    @Property(RecordModel, constant=True)
    def edges(self) -> RecordModel:
        """Its edges; see :func:`kiosk.bridge.staff_week.edge_rows`."""
        return self._edges

    @Property(bool, notify=changed)
    def pausable(self) -> bool:
        """Whether it has a pause, or room for one."""
        if not self._settings:
            return False
        return toggled(self._on(self._chosen)) != self._on(self._chosen)

    @Property(bool, notify=changed)
    def followed(self) -> bool:
        """Whether there is a day after it."""
        return bool(self._settings) and self._chosen < self._last

    @Slot(str)
    def choose(self, day: str) -> None:
        """Look at a day."""
        self._choose(date.fromisoformat(day))

    @Slot()
    def asUsual(self) -> None:
        """Let it be as its weekday is."""
        self._set(self._chosen, None)

    @Slot()
    def close(self) -> None:
        """Close the hall on it."""
        self._set(self._chosen, CLOSED)

    @Slot()
    def open(self) -> None:
        """Let it have hours of its own: those of its weekday, or where that is closed, those that
        most days of the week have."""
        from kiosk.running.week import USUAL

        usual = hours_of(WEEKDAYS[self._chosen.weekday()])
        week = Counter(hours for day in WEEKDAYS if (hours := hours_of(day)) != CLOSED)
        others = week.most_common(1)[0][0] if week else USUAL
        self._set(self._chosen, others if usual == CLOSED else usual)

    @Slot(str, int)
    def move(self, edge: str, steps: int) -> None:
        """As :meth:`kiosk.bridge.staff_week.StaffWeek.move`."""
        from kiosk.running.week import moved

        self._set(self._chosen, moved(self._on(self._chosen), EDGES[edge], steps))

    @Slot()
    def pause(self) -> None:
        """Let it have a pause, or no more the first that it has."""
        self._set(self._chosen, toggled(self._on(self._chosen)))

    @Slot()
    def alike(self) -> None:
        """Let the day after it be as it is, and look at that one."""
        own = self._own(self._chosen)
        self._chosen += timedelta(1)
        self._set(self._chosen, own)
        self._tell()

    def _set(self, day: date, hours: str | None) -> None:
        from kiosk.running.holidays import with_day

        if self._settings and hours != self._own(day):
            holidays = current_hall().settings.hours.holidays
            self._settings.change_holidays(with_day(holidays, day, hours))
