"""The week's hours as the staff see and change them, and the edges of one day."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.records import RecordModel, Row
from kiosk.bridge.staff_settings import StaffSettings
from kiosk.running.hours import CLOSED, WEEKDAYS

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

EDGES: Final = {"opens": 0, "rests": 1, "resumes": 2, "closes": -1}
"""The edges of a day that there are keys for: of several pauses the first has some."""


@QmlElement
@QmlSingleton
class StaffWeek(QObject):
    """A day of the week each. ``serve`` is called once, before anybody looks."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Know no hours yet."""
        super().__init__(parent)
        self._settings: StaffSettings | None = None
        self._before_closed: dict[str, str] = {}
        self._day = WEEKDAYS[0]
        moves = ("opensEarlier", "opensLater", "closesEarlier", "closesLater")
        self._days = RecordModel(("day", "opens", "closes", "shut", "pause", *moves), self)
        self._edges = edges_model(self)

    def serve(self, settings: StaffSettings) -> None:
        """Change the hours in these settings."""
        if self._settings is None:
            self._settings = settings
            settings.changed.connect(self._tell)

    def _tell(self) -> None:
        self._days.fill([_day(day, hours_of(day)) for day in WEEKDAYS])
        self._edges.fill(edge_rows(hours_of(self._day)))
        self.changed.emit()

    @Property(RecordModel, constant=True)
    def days(self) -> RecordModel:
        """The week. Roles: ``day``, ``monday`` to ``sunday``; ``opens`` and ``closes`` as a clock
        shows them; whether the hall is ``shut``, or has a ``pause``; and which moves there are room
        for."""
        return self._days

    @Slot(str, str, int)
    def move(self, day: str, edge: str, steps: int) -> None:
        """Let an edge of a day, ``opens`` or ``closes`` or one of its first pause, ``rests`` or
        ``resumes``, be so many half hours later."""
        from kiosk.running.week import moved

        self._set_day(day, moved(hours_of(day), EDGES[edge], steps))

    @Slot(str)
    def turn(self, day: str) -> None:
        """Close the hall on a weekday, or open it as it was before, or from nine to five."""
        from kiosk.running.week import USUAL

        hours = hours_of(day)
        if hours == CLOSED:
            self._set_day(day, self._before_closed.get(day, USUAL))
        else:
            self._before_closed[day] = hours
            self._set_day(day, CLOSED)

    # ---- one day

    @Property(str, notify=changed)
    def day(self) -> str:
        """The day that is looked at, ``monday`` to ``sunday``."""
        return self._day

    @Property(RecordModel, constant=True)
    def edges(self) -> RecordModel:
        """The edges of the day that is looked at; see :func:`edge_rows`."""
        return self._edges

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def openings(self) -> list[str]:
        """That day's hours, ``09:00–12:00`` each; see :func:`told`."""
        return told(hours_of(self._day))

    @Property(bool, notify=changed)
    def pausable(self) -> bool:
        """Whether it has a pause, or room for one."""
        return toggled(hours_of(self._day)) != hours_of(self._day)

    @Slot(str)
    def look(self, day: str) -> None:
        """Look at a day."""
        self._day = day
        self._tell()

    @Slot()
    def pause(self) -> None:
        """Let that day have a pause, or no more the first that it has."""
        self._set_day(self._day, toggled(hours_of(self._day)))

    def _set_day(self, day: str, hours: str) -> None:
        if self._settings and hours != hours_of(day):
            self._settings.change({("hours", day): hours})


def hours_of(day: str) -> str:
    """The hall's hours on a weekday, as in the settings."""
    hours: str = getattr(current_hall().settings.hours, day)
    return hours


def edges_model(parent: QObject) -> RecordModel:
    """A model for :func:`edge_rows`."""
    return RecordModel(("edge", "value", "less", "more"), parent)


def edge_rows(hours: str) -> list[Row]:
    """The edges that there are keys for: which one, what a clock shows then, whether it can be
    earlier (``less``) and later (``more``). None for a day on which the hall is closed."""
    from kiosk.running.week import clock, edges, moved

    minutes = edges(hours)
    there = {name: edge for name, edge in EDGES.items() if 0 <= edge < len(minutes) - 1 or edge < 0}
    return [
        {
            "edge": name,
            "value": clock(minutes[edge]),
            "less": moved(hours, edge, -1) != hours,
            "more": moved(hours, edge, 1) != hours,
        }
        for name, edge in (there.items() if minutes else ())
    ]


def told(hours: str) -> list[str]:
    """The openings of a day as a clock shows them; none where it is closed."""
    from kiosk.running.week import clock, edges

    minutes = edges(hours)
    return [
        f"{clock(first)}–{clock(last)}"
        for first, last in zip(minutes[::2], minutes[1::2], strict=True)
    ]


def toggled(hours: str) -> str:
    """Hours with a pause, or without the first that there is."""
    from kiosk.running.week import edges, paused, unpaused

    return unpaused(hours) if len(edges(hours)) > 2 else paused(hours)


def _day(day: str, hours: str) -> Row:
    from kiosk.running.week import clock, edges, moved

    minutes = edges(hours)
    return {
        "day": day,
        "opens": clock(minutes[0]) if minutes else "",
        "closes": clock(minutes[-1]) if minutes else "",
        "shut": not minutes,
        "pause": len(minutes) > 2,
        "opensEarlier": moved(hours, 0, -1) != hours,
        "opensLater": moved(hours, 0, 1) != hours,
        "closesEarlier": moved(hours, -1, -1) != hours,
        "closesLater": moved(hours, -1, 1) != hours,
    }
