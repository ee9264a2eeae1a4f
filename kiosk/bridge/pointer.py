"""Hides the pointer while nobody moves it: a touchscreen has none, a laptop's would stand still."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPixmap

HIDE_AFTER_MS = 3000


class Pointer(QObject):
    """Watches a window's mouse and hides its pointer after three seconds of rest."""

    def __init__(self, window: QObject, *, shown: bool = True) -> None:
        """Begin hidden: whoever uses a mouse moves it first. It stays so unless ``shown``."""
        super().__init__(window)
        self._hidden = False
        # A cursor of one clear pixel: naming Qt's blank one costs the start 25 ms (records.py).
        clear = QPixmap(1, 1)
        clear.fill(QColor(0, 0, 0, 0))
        self._none = QCursor(clear)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(HIDE_AFTER_MS)
        self._rest.timeout.connect(self.hide)
        if shown:
            window.installEventFilter(self)
        self.hide()

    def hide(self) -> None:
        """Hide the pointer until it moves."""
        if not self._hidden:
            self._hidden = True
            QGuiApplication.setOverrideCursor(self._none)

    def show(self) -> None:
        """Show the pointer until it rests."""
        if self._hidden:
            self._hidden = False
            QGuiApplication.restoreOverrideCursor()
        self._rest.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the pointer when the mouse moves; take no event."""
        if event.type() == QEvent.Type.MouseMove:
            self.show()
        return False
