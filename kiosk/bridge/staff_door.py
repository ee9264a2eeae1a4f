"""The staff's door for QML: the PIN's pad, and what is done once it is open."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.unwritten import why_not_written
from kiosk.tongue import tell

if TYPE_CHECKING:  # imported when somebody knocks
    from kiosk.bridge.aside import Aside
    from kiosk.running.pin import Pin
    from kiosk.running.staff import Staff

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

TICK_MS: Final = 250
CLOSED: Final = "closed"
OPEN: Final = "open"


@QmlElement
@QmlSingleton
class StaffDoor(QObject):
    """The door. ``serve`` is called once, when somebody knocks for the first time.

    ``aside`` is the thread that looks at PINs, and does for the staff what else takes a while.
    """

    changed = Signal()
    opened = Signal()
    """Somebody knocked: the pad is on the screen."""
    shut = Signal(bool)
    """It is shut, and whether anybody had been in."""
    granted = Signal(str)
    """The PIN was right once more: this is to be done."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Be shut."""
        super().__init__(parent)
        self.aside: Aside
        self._clock: Callable[[], float] = time.monotonic
        self._staff: Staff | None = None
        self._pin: Pin | None = None
        self._knocking = False
        self._failed = ""
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def serve(self, state: Path, clock: Callable[[], float]) -> None:
        """Remember wrong PINs in this folder; ``clock`` tells seconds."""
        from kiosk.bridge.aside import Aside
        from kiosk.running.staff import Staff, Tries

        self._clock = clock
        self.aside = Aside(self)
        self._staff = Staff(Tries(state / "tries.json", _not_kept))

    def knock(self) -> None:
        """Ask for the PIN, once the kept one has been read."""
        from kiosk.running.pin import kept, pin_file

        if not self._knocking and self._state == CLOSED:
            self._knocking = True
            self.aside.do(lambda: kept(pin_file()), self._knocked)

    def _knocked(self, pin: Pin | None) -> None:
        assert self._staff is not None
        self._knocking, self._pin = False, pin
        self._staff.knock(self._clock())
        self._timer.start()
        self.opened.emit()
        self.changed.emit()

    def touched(self) -> None:
        """Somebody is there."""
        if self._staff and self._state != CLOSED:
            self._staff.touched(self._clock())

    @Slot()
    def tick(self) -> None:
        """Let time pass."""
        was = self._state
        if self._staff and self._staff.tick(self._clock()):
            self._closed(was)
        self.changed.emit()

    @property
    def _state(self) -> str:
        return self._staff.door.value if self._staff else CLOSED

    # ---- the pad

    @Property(str, notify=changed)
    def door(self) -> str:
        """``closed``, ``asking`` for the PIN, or ``open``."""
        return self._state

    @Property(str, notify=changed)
    def wish(self) -> str:
        """What the PIN is asked for once more, as ``Wishes`` has it, a new ``pin``, or nothing."""
        return self._staff.wish if self._staff else ""

    @Property(bool, notify=changed)
    def pinSet(self) -> bool:
        """Whether there is a PIN; without one nobody gets in."""
        return self._pin is not None

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether a PIN can be typed now."""
        return self._pin is not None and self._staff is not None and self._staff.asked

    @Property(int, notify=changed)
    def typed(self) -> int:
        """Digits typed so far."""
        return len(self._staff.typed) if self._staff else 0

    @Property(int, constant=True)
    def least(self) -> int:
        """Digits that a PIN has at the least."""
        from kiosk.running.pin import LEAST

        return LEAST

    @Property(int, constant=True)
    def most(self) -> int:
        """Digits that a PIN has at the most."""
        from kiosk.running.pin import MOST

        return MOST

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Whether the PIN typed last was wrong."""
        return self._staff.wrong if self._staff else False

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        """Whether a PIN is being looked at."""
        return self._staff.looking if self._staff else False

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Whole seconds until the next try."""
        return math.ceil(self._staff.wait()) if self._staff else 0

    @Slot(str)
    def type(self, digit: str) -> None:
        """A key of the pad."""
        if self._staff and self._pin:
            self._staff.type(digit)
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The key that takes a digit away."""
        if self._staff:
            self._staff.erase()
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Have the PIN looked at, or a new one kept once it has been typed twice."""
        if self._staff is None:
            return
        if self._staff.renewing:
            if digits := self._staff.renew(self._clock()):
                self.aside.do(lambda: _kept(digits), self._renewed)
        elif (pin := self._pin) and (digits := self._staff.enter(self._clock())):
            self.aside.do(lambda: pin.is_it(digits), self._answered)
        self.changed.emit()

    def _answered(self, right: bool) -> None:
        assert self._staff is not None
        was = self._state
        granted = self._staff.answer(self._clock(), right)
        if not right:
            log.warning(tell("a wrong PIN was typed", "有人输错了员工面板的密码"))
        elif was != self._state:
            log.info(tell("the staff panel is open", "员工面板已打开"))
        self.changed.emit()
        if granted:
            self.granted.emit(granted)

    # ---- a new PIN

    @Property(str, notify=changed)
    def renewal(self) -> str:
        """Of a new PIN: the ``first`` time is asked for, or ``again``; ``easy``: another one is,
        because it would be guessed first; ``differ``: both are anew; ``kept``; ``failed``; empty:
        nobody wants one."""
        return self._staff.renewal.value if self._staff else ""

    @Property(str, notify=changed)
    def failed(self) -> str:
        """Why the last new PIN could not be kept: ``full``, ``denied`` or ``other``."""
        return self._failed

    def _renewed(self, came: Pin | OSError) -> None:
        assert self._staff is not None
        if isinstance(came, OSError):
            self._failed = why_not_written(came)
            log.warning(tell("the new PIN is not kept: %s", "新密码没有存下：%s"), came)
        else:
            self._pin = came
            log.info(tell("the staff have changed the PIN", "员工改了面板的密码"))
        self._staff.renewed(self._clock(), not isinstance(came, OSError))
        self.changed.emit()

    @Slot(str)
    def want(self, wish: str) -> None:
        """Ask for the PIN once more before this is done; empty: not any more."""
        if self._staff:
            self._staff.want(wish)
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Shut and lock it."""
        if self._staff and (was := self._state) != CLOSED:
            self._staff.close()
            self._closed(was)
            self.changed.emit()

    def _closed(self, was: str) -> None:
        self._timer.stop()
        self.shut.emit(was == OPEN)


def _kept(digits: str) -> Pin | OSError:
    """The new PIN, which has been kept; or why it could not be: the one before stays."""
    from kiosk.running.pin import keep, make, pin_file

    pin = make(digits)
    try:
        keep(pin, pin_file())
    except OSError as error:
        return error
    return pin


def _not_kept(error: OSError) -> None:
    log.warning(tell("wrong PINs cannot be counted: %s", "无法记录输错的次数：%s"), error)
