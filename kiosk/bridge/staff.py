"""The staff in a public hall: the corner, the door behind it, and what the screen does meanwhile.

Only ``kiosk run`` has it. The types that QML sees are registered before any QML is read: PySide
6.11 breaks Qt's own types where one of Python's comes later. What they need is imported when
somebody knocks, and the panel's QML is read then.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, SignalInstance

from kiosk.bridge.hall import current_hall
from kiosk.bridge.hours import Hours
from kiosk.bridge.language import Language
from kiosk.bridge.mounting import Mounting
from kiosk.bridge.staff_calendar import StaffCalendar
from kiosk.bridge.staff_corner import StaffCorner
from kiosk.bridge.staff_door import StaffDoor
from kiosk.bridge.staff_report import StaffReport
from kiosk.bridge.staff_settings import StaffSettings
from kiosk.bridge.staff_week import StaffWeek
from kiosk.bridge.viewer import Viewer
from kiosk.bridge.visit import Visit
from kiosk.bridge.wishes import Wishes
from kiosk.running.line import BEFORE, LEAVE, NEWEST, POWER_OFF, RESTART

_T = TypeVar("_T")


class StaffEntrance(QObject):
    """Lets the staff in. Keep it as long as the window; ``stop`` takes it away."""

    def __init__(
        self, viewer: Viewer, state: Path, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Watch the corner of the viewer's window.

        Args:
            viewer: the exhibit on the screen.
            state: the folder for what is remembered.
            clock: tells seconds.
        """
        super().__init__()
        self._viewer, self._state, self._clock = viewer, state, clock
        self.door: StaffDoor | None = None
        self.corner = StaffCorner(viewer.window, clock)
        self.corner.held.connect(self._knock)
        self.corner.touched.connect(self._touched)

    def stop(self) -> None:
        """Watch no more, and shut the door."""
        self.corner.stop()
        if door := self.door:
            door.close()
            door.aside.stop()
            for signal, slot in self._heard(door):
                signal.disconnect(slot)

    def _the(self, kind: type[_T]) -> _T:
        found = self._viewer.singleton(kind.__name__)
        assert isinstance(found, kind)
        return found

    def _knock(self) -> None:
        if self.door is None:
            door = self._the(StaffDoor)
            door.serve(self._state, self._clock)
            self._the(StaffReport).serve(self._state, door.aside)
            settings = self._the(StaffSettings)
            self._the(StaffWeek).serve(settings)
            self._the(StaffCalendar).serve(settings, self._the(Hours))
            for signal, slot in self._heard(door):
                signal.connect(slot)
            self.door = door
        self.door.knock()

    def _heard(self, door: StaffDoor) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        return (
            (door.opened, self._opened),
            (door.shut, self._shut),
            (door.changed, self._stay_awake),
            (door.granted, self._grant),
            (self._the(StaffSettings).kept, self._apply),
        )

    def _touched(self) -> None:
        if self.door:
            self.door.touched()

    def _opened(self) -> None:
        visit = self._the(Visit)
        if visit.going_on:
            visit.touched()  # whoever was asked is there
        self._stand(there=True)

    def _shut(self, was_open: bool) -> None:
        self._stand(there=False)
        if was_open:
            self._the(Visit).end()  # the next visitor finds everything as it is set now

    def _stand(self, *, there: bool) -> None:
        self._viewer.window.setProperty("staffed", there)
        self._the(Wishes).held = there

    def _stay_awake(self) -> None:
        if self._viewer.window.property("staffed"):
            self._the(Hours).wake()

    def _grant(self, wish: str) -> None:
        wishes = self._the(Wishes)
        {
            RESTART: wishes.restart,
            LEAVE: wishes.leave,
            POWER_OFF: wishes.powerOff,
            BEFORE: wishes.before,
            NEWEST: wishes.newest,
        }[wish]()

    def _apply(self) -> None:
        """Let the hall's settings, which have been changed, hold at once."""
        self._the(Visit).keep()
        self._the(Language).keep()
        self._the(Mounting).keep()
        self._the(Hours).keep(current_hall().settings.hours)
