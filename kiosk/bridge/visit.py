"""The visit: whatever a visitor does keeps it alive; when it ends, everything is as at first."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Property, QEvent, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QEventPoint, QKeyEvent, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.running.pace import reading_time
from kiosk.running.session import Session, Sight, State

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 250
_MOUSE: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
    }
)
_POINTER: Final = -1
"""The mouse's pointer among the fingers."""


@QmlElement
@QmlSingleton
class Visit(QObject):
    """The visitor's session. ``watch`` is called once with the window whose events count.

    ``looking`` asks QML what is on the screen; it answers at once, with ``seen``.
    """

    changed = Signal()
    ended = Signal()
    looking = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for the first touch."""
        super().__init__(parent)
        idle = current_hall().settings.idle
        self._session = Session(idle.ask_after, idle.countdown, idle.hold, self._look)
        self._sight = Sight()
        self._clock = time.monotonic
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._window: QWindow | None = None
        self._keyboard = False
        self._shown: tuple[State, int] = (self._session.state, 0)

    def useClock(self, clock: Callable[[], float]) -> None:
        """Take the time, in seconds, from elsewhere: for tests."""
        self._clock = clock

    def watch(self, window: QWindow) -> None:
        """Count this window's events as activity."""
        self._window = window
        window.installEventFilter(self)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See every event of the window pass; none is taken."""
        kind = event.type()
        if isinstance(event, QTouchEvent):
            self._touch(event)
        elif kind in _MOUSE and isinstance(event, QMouseEvent):
            self._mouse(event)
        elif kind == QEvent.Type.Wheel:
            self._did(answers=True)
        # A key that something lies on repeats for ever, and is no visitor.
        elif (
            kind == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not event.isAutoRepeat()
        ):
            self._did(answers=True, keyboard=True)
        return False

    def _touch(self, event: QTouchEvent) -> None:
        fingers = self._session.fingers
        if event.type() == QEvent.Type.TouchCancel:
            fingers.gone()
            return
        news = left = False
        for point in event.points():
            if point.state() == QEventPoint.State.Released:
                fingers.off(point.id())
                left = True
            elif fingers.on(point.id(), self._share(point.position()), self._clock()):
                news = True
        if news or left:
            self._did(answers=left)

    def _mouse(self, event: QMouseEvent) -> None:
        fingers = self._session.fingers
        moved = event.type() == QEvent.Type.MouseMove
        if event.buttons():
            fingers.on(_POINTER, self._share(event.position()), self._clock())
        else:
            fingers.off(_POINTER)
        released = event.type() == QEvent.Type.MouseButtonRelease
        self._did(answers=released, keyboard=self._keyboard and moved)

    def _share(self, point: QPointF) -> tuple[float, float]:
        assert self._window is not None
        side = max(1, min(self._window.width(), self._window.height()))
        return point.x() / side, point.y() / side

    def _did(self, *, answers: bool, keyboard: bool = False) -> None:
        """Somebody did something; ``answers`` if it answers whether anyone is there."""
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self.changed.emit()
        if self._session.state is State.ACTIVE:
            self.touched()
        elif self._session.state is State.ASKING and answers:
            # Once the event has been delivered: the touch that answers must press nothing of
            # the page, and the question's own keys must still be there to take it.
            QTimer.singleShot(0, self._answer)

    def _answer(self) -> None:
        if self._session.state is State.ASKING:
            self.touched()

    def _look(self) -> Sight:
        self._sight = Sight()
        self.looking.emit()
        return self._sight

    @Slot("QStringList", "QStringList", bool)
    def seen(self, texts: list[str], languages: list[str], playing: bool) -> None:
        """What is on the screen: texts, the languages they are in, whether anything plays."""
        self._sight = Sight(reading_time("\n".join(texts), languages), playing)

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
            self._over()
        self._tell()

    @Slot()
    def end(self) -> None:
        """End the visit now."""
        self._session.end()
        self._over()
        self._tell()

    def _over(self) -> None:
        self._keyboard = False
        self.changed.emit()
        self.ended.emit()

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

    def keep(self) -> None:
        """Take the hall's idle times as they are now."""
        idle = current_hall().settings.idle
        self._session.ask_after, self._session.countdown = idle.ask_after, idle.countdown
        self._session.fingers.longest = idle.hold
        self.changed.emit()

    @Property(int, notify=changed)
    def countdown(self) -> int:
        """Whole seconds that the visitor has to answer."""
        return int(self._session.countdown)

    @Property(bool, notify=changed)
    def keyboard(self) -> bool:
        """Whether the last thing used was a keyboard: the focus ring shows then."""
        return self._keyboard
