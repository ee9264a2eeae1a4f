"""The staff at a hall's screen, for tests: a real window, a file of settings, a clock of theirs."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.bridge.staff import StaffEntrance
from kiosk.running.corner import HOLD_S
from kiosk.running.pin import keep, make, pin_file
from tests.visitor import Visitor

PIN: Final = "271828"
WRONG: Final = "314159"
PARTS: Final = (
    "overview",
    "hours",
    "holidays",
    "languages",
    "screen",
    "problems",
    "pin",
    "power",
    "versions",
)


class Staffed:
    """A visitor's window whose corner the staff know. The PIN is in the configuration folder."""

    def __init__(self, visitor: Visitor, state: Path) -> None:
        self.visitor = visitor
        self.now = 1000.0
        visitor.visit.useClock(lambda: self.now)
        self.state = state
        self.entrance = StaffEntrance(visitor.viewer, state, lambda: self.now)

    def restart(self) -> None:
        """Be a process that has just been started."""
        self.entrance.stop()
        self.entrance = StaffEntrance(self.visitor.viewer, self.state, lambda: self.now)

    def later(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds
        self.entrance.corner.tick()
        if self.entrance.door:
            self.entrance.door.tick()
        self.visitor.visit.tick()
        self.visitor.hours.tick()
        self.visitor.pause()

    @property
    def there(self) -> bool:
        """Whether the panel is on the screen."""
        return bool(self.visitor.window.property("staffed"))

    def hold(self, at: tuple[int, int] = (20, 20), seconds: float = HOLD_S) -> None:
        """Hold a finger at a point of the window, and let go."""
        window, device, point = self.visitor.window, self.visitor.device, QPoint(*at)
        QTest.touchEvent(window, device).press(0, point, window).commit()
        self.later(seconds)
        aside = self.entrance.door.aside if self.entrance.door else None
        if aside:
            self.visitor.until(lambda: aside.idle, "the PIN has been read")
        QTest.touchEvent(window, device).release(0, point, window).commit()
        self.visitor.pause()

    def knock(self) -> None:
        """Hold the corner until the pad is there."""
        self.hold()
        self.visitor.until(lambda: self.there, "the pad is on the screen")

    def enter(self, digits: str, key: str = "进入") -> None:
        """Type a PIN on the pad, and wait until it has been looked at."""
        for digit in digits:
            self.visitor.tap(digit)
        self.visitor.tap(key)
        door = self.entrance.door
        assert door is not None
        self.visitor.until(lambda: door.aside.idle, "the PIN has been looked at")

    def come_in(self) -> None:
        """Be before the open panel."""
        self.knock()
        self.enter(PIN)
        self.visitor.until(lambda: self.visitor.shows("概况"), "the sheet is open")


def have_pin() -> None:
    """Set the PIN, one that is looked at in no time: each test comes in several times."""
    keep(make(PIN, cost=(1 << 4, 8, 1)), pin_file())
