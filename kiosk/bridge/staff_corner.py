"""The corner that the staff hold a finger in; what lies behind it is imported when they do."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent, QWindow

from kiosk.running.corner import Corner

TICK_MS: Final = 250
_POINTER: Final = -1
"""The mouse's pointer among the fingers."""
_MOUSE: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove}
)


class StaffCorner(QObject):
    """Sees the window's touches pass, takes none, and says when a finger has been held there."""

    held = Signal()
    touched = Signal()
    """Somebody is there, with whatever finger or key."""

    def __init__(self, window: QWindow, clock: Callable[[], float] = time.monotonic) -> None:
        """Watch the top left corner of a window; ``clock`` tells seconds."""
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._corner = Corner()
        self._points: dict[int, tuple[float, float]] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See where fingers are."""
        if isinstance(event, QTouchEvent):
            if event.type() == QEvent.Type.TouchCancel:
                self._points.clear()
            else:
                for point in event.points():
                    at = point.position()
                    gone = point.state() == QEventPoint.State.Released
                    self._point(point.id(), at.x(), at.y(), gone=gone)
            self._pointed()
        elif event.type() in _MOUSE and isinstance(event, QMouseEvent):
            at = event.position()
            self._point(_POINTER, at.x(), at.y(), gone=not event.buttons())
            self._pointed()
        elif event.type() == QEvent.Type.KeyPress:
            self.touched.emit()
        return False

    def _point(self, finger: int, x: float, y: float, *, gone: bool) -> None:
        if gone:
            self._points.pop(finger, None)
            return
        side = max(1, min(self._window.width(), self._window.height()))
        self._points[finger] = x / side, y / side

    def _pointed(self) -> None:
        self._corner.points(self._points, self._clock())
        if self._corner.waiting:
            self._timer.start()
        self.touched.emit()

    def tick(self) -> None:
        """Let time pass while a finger is held there."""
        if self._corner.held(self._clock()):
            self.held.emit()
        if not self._corner.waiting:
            self._timer.stop()
