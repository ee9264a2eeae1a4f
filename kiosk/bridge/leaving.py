"""Leaves Qt's event loop on a signal, or when the supervisor says so."""

from __future__ import annotations

import signal
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kiosk.running.line import Line

WAKE_MS: Final = 250


class Signals(QObject):
    """Calls ``leave`` in the event loop on SIGINT and SIGTERM. Keep it as long as the loop runs."""

    def __init__(self, leave: Callable[[], None]) -> None:
        """Listen from now on."""
        super().__init__()
        # Python handles a signal wherever it runs next, which may be inside an event of the window:
        # leaving there would take the window from under Qt. So it waits for the event loop.
        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, lambda *_: QTimer.singleShot(0, leave))
        # Python sees a signal only while it runs: give it a moment now and then.
        self._wake = QTimer(self)
        self._wake.start(WAKE_MS)
        self._wake.timeout.connect(lambda: None)


class LineEnd(QObject):
    """Leaves the event loop when the line to the supervisor ends. Keep it as :class:`Signals`.

    ``heard`` carries what the supervisor says meanwhile; it comes from a thread of the line's.
    """

    heard = Signal(str)
    _told = Signal()

    def __init__(self, line: Line) -> None:
        """Listen from now on, in a thread."""
        super().__init__()
        from PySide6.QtCore import Qt  # late, as in records.py

        self._told.connect(leave, Qt.ConnectionType.QueuedConnection)
        line.when_ended(self._told.emit, self.heard.emit)


def leave() -> None:
    """Leave, whatever a locked window says; ``quit`` would ask it to close first."""
    QCoreApplication.exit(0)
