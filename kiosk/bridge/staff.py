"""The staff in a public hall: the corner, the door behind it, and what the screen does meanwhile.

Only ``kiosk run`` has it. The types that QML sees are registered before any QML is read: PySide
6.11 breaks Qt's own types where one of Python's comes later. What they need is imported when
somebody knocks, and the panel's QML is read then.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, SignalInstance

from kiosk.bridge.hours import Hours
from kiosk.bridge.staff_corner import StaffCorner
from kiosk.bridge.staff_door import StaffDoor
from kiosk.bridge.viewer import Viewer
from kiosk.bridge.visit import Visit


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
        visit, hours = viewer.singleton("Visit"), viewer.singleton("Hours")
        assert isinstance(visit, Visit)
        assert isinstance(hours, Hours)
        self._viewer, self._state, self._clock = viewer, state, clock
        self._visit, self._hours = visit, hours
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

    def _knock(self) -> None:
        if self.door is None:
            door = self._viewer.singleton("StaffDoor")
            assert isinstance(door, StaffDoor)
            door.serve(self._state, self._clock)
            for signal, slot in self._heard(door):
                signal.connect(slot)
            self.door = door
        self.door.knock()

    def _heard(self, door: StaffDoor) -> tuple[tuple[SignalInstance, Callable[..., None]], ...]:
        return (
            (door.opened, self._opened),
            (door.shut, self._shut),
            (door.changed, self._stay_awake),
        )

    def _touched(self) -> None:
        if self.door:
            self.door.touched()

    def _opened(self) -> None:
        if self._visit.going_on:
            self._visit.touched()  # whoever was asked is there
        self._viewer.window.setProperty("staffed", True)

    def _stay_awake(self) -> None:
        if self._viewer.window.property("staffed"):
            self._hours.wake()

    def _shut(self, was_open: bool) -> None:
        self._viewer.window.setProperty("staffed", False)
        if was_open:
            self._visit.end()  # the next visitor finds everything as it is set now
