"""Signs of life: one a second, each for a frame that was asked for and has been shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, SignalInstance, Slot
from PySide6.QtGui import QRasterWindow

if TYPE_CHECKING:  # the picture for when QML fails has signs of life, too
    from PySide6.QtQuick import QQuickWindow

BEAT_MS: Final = 1000


class Heartbeat(QObject):
    """Asks a window for a frame each second and tells when it has been shown.

    The timer runs in the thread of the window, and so does what the frame's signal leads to,
    wherever the frame was drawn: a sign proves that this thread lives and that frames come out. A
    window that is not on the screen, because the screen sleeps, has no frames to show; that its
    thread lives has to do.
    """

    def __init__(
        self,
        window: QQuickWindow | QRasterWindow,
        shown: SignalInstance,
        tell: Callable[[], None],
    ) -> None:
        """``shown`` is the window's signal for a frame that was shown, ``tell`` gives the sign."""
        super().__init__(window)
        self._window = window
        self._tell = tell
        self._asked = False
        shown.connect(self._shown, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._ask)
        self._timer.start()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self._window.isExposed():
            self._asked = True
            self._window.update()
        elif self._window.isVisible():
            self._tell()

    @Slot()
    def _shown(self) -> None:
        if self._asked:
            self._asked = False
            self._tell()
