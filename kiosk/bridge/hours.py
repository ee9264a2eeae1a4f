"""The opening hours, on the screen: dark outside them."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.visit import Visit
from kiosk.running.hours import HoursSettings, Opening, State, hours, plausible

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS: Final = 1000
DIMMED: Final = 0.8
"""How much of the light a dimmed screen lacks; estimated, for a panel seen through a window."""


@QmlElement
@QmlSingleton
class Hours(QObject):
    """Whether the screen sleeps. It never does until ``watch`` is called: in a public hall only."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Take the hall's hours."""
        super().__init__(parent)
        self._monotonic: Callable[[], float] = time.monotonic
        self._wall: Callable[[], float] = time.time
        self._visit: Visit | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self.keep(current_hall().settings.hours)

    def useClocks(self, monotonic: Callable[[], float], wall: Callable[[], float]) -> None:
        """Take the time, in seconds, from elsewhere: for tests."""
        self._monotonic, self._wall = monotonic, wall

    def keep(self, settings: HoursSettings) -> None:
        """Keep these hours from now on; there are no slips in them."""
        self._settings = settings
        self._opening = Opening(hours(settings))
        self.changed.emit()

    def watch(self, visit: Visit) -> None:
        """Begin to keep the hours, but never while a visit is going on."""
        self._visit = visit
        visit.changed.connect(self.tick)
        self._timer.start()

    def rest(self) -> None:
        """Keep no hours any more: the screen stays on."""
        if self._visit is not None:
            self._timer.stop()
            self._visit.changed.disconnect(self.tick)
            self._visit = None
        self.keep(self._settings)

    @property
    def today(self) -> date | None:
        """The day on the hall's wall; None while its clock cannot be right."""
        wall = self._wall()
        zone = self._opening.hours.zone
        return datetime.fromtimestamp(wall, zone).date() if plausible(wall) else None

    @property
    def state(self) -> State:
        """What the hours make of the screen now, for the staff."""
        return self._opening.state

    @Slot()
    def tick(self) -> None:
        """Let time pass."""
        before = self._opening.state
        visited = self._visit is not None and self._visit.going_on
        if self._opening.tick(self._monotonic(), self._wall(), visited) is not before:
            self.changed.emit()

    @Slot()
    def wake(self) -> None:
        """Somebody wants the screen on; the staff's panel does as long as it is used."""
        self._opening.wake(self._monotonic())
        self.tick()

    @Slot()
    def touched(self) -> None:
        """A sleeping screen was touched."""
        if self._settings.touch_wakes:
            self.wake()

    @Property(str, notify=changed)
    def now(self) -> str:
        """The same for QML: ``open``, ``asleep``, ``woken`` or ``unsure``."""
        return self._opening.state.value

    @Property(bool, notify=changed)
    def asleep(self) -> bool:
        """Whether the screen is dark, or dimmed, and shows no page that can be used."""
        return self._opening.state is State.ASLEEP

    @Property(float, notify=changed)
    def darkness(self) -> float:
        """How much of the light is taken away: 0, something, or 1 for a black screen."""
        if self._opening.state is not State.ASLEEP:
            return 0.0
        return DIMMED if self._settings.outside == "dim" else 1.0
