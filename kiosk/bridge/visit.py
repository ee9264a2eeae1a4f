"""The visit: every touch and key keeps it alive; when it ends, everything is as at first."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.running.session import Session, State

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 250
_ACTIVITY = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)
_ANSWERS = frozenset(
    {
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
    }
)
"""What answers the question whether anyone is there: a touch does when it ends."""


@QmlElement
@QmlSingleton
class Visit(QObject):
    """The visitor's session. ``watch`` is called once with the window whose events count."""

    changed = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for the first touch."""
        super().__init__(parent)
        idle = current_hall().settings.idle
        self._session = Session(ask_after=idle.ask_after, countdown=idle.countdown)
        self._clock = time.monotonic
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._keyboard = False
        self._shown: tuple[State, int] = (self._session.state, 0)

    def useClock(self, clock: Callable[[], float]) -> None:
        """Take the time, in seconds, from elsewhere: for tests."""
        self._clock = clock

    def watch(self, window: QObject) -> None:
        """Count this window's events as activity."""
        window.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every event of the window pass; none is taken."""
        kind = event.type()
        # A key that something lies on repeats for ever, and is no visitor.
        repeated = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        if kind in _ACTIVITY and not repeated:
            by_key = kind == QEvent.Type.KeyPress
            if by_key != self._keyboard and kind != QEvent.Type.MouseMove:
                self._keyboard = by_key
                self.changed.emit()
            if self._session.state is State.ACTIVE:
                self.touched()
            elif self._session.state is State.ASKING and kind in _ANSWERS:
                # Once the event has been delivered: the touch that answers must press nothing of
                # the page, and the question's own keys must still be there to take it.
                QTimer.singleShot(0, self._answer)
        return False

    def _answer(self) -> None:
        if self._session.state is State.ASKING:
            self.touched()

    @property
    def going_on(self) -> bool:
        """Whether a visitor is there, as far as can be told."""
        return self._session.state is not State.ATTRACT

    @Slot()
    def touched(self) -> None:
        """A visitor did something."""
        self._session.touched(self._clock())
        self._tell()

    def tick(self) -> None:
        """Let time pass."""
        if self._session.tick(self._clock()):
            self.ended.emit()
        self._tell()

    @Slot()
    def end(self) -> None:
        """End the visit now."""
        self._session.end()
        self.ended.emit()
        self._tell()

    def _tell(self) -> None:
        shown = (self._session.state, self._session.seconds_left(self._clock()))
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the visitor is being asked if anyone is still there."""
        return self._session.state is State.ASKING

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Whole seconds until the visit ends."""
        return self._session.seconds_left(self._clock())

    @Property(int, constant=True)
    def countdown(self) -> int:
        """Whole seconds that the visitor has to answer."""
        return int(self._session.countdown)

    @Property(bool, notify=changed)
    def keyboard(self) -> bool:
        """Whether the last thing used was a keyboard: the focus ring shows then."""
        return self._keyboard

    @Property(int, notify=changed)
    def characters(self) -> int:
        """Characters on the page now shown; the page sets it."""
        return self._session.characters

    @characters.setter
    def characters(self, value: int) -> None:
        if value != self._session.characters:
            self._session.characters = value
            self.changed.emit()
