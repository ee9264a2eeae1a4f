"""The exhibit's own viewer, before which visitors come and go without end, many in a second.

Started by the supervisor of :mod:`tests.running.supervised` as ``kiosk.commands.viewer`` is. What
they do is counted like any visit.
"""

from __future__ import annotations

import sys

from kiosk.commands import viewer
from kiosk.running.line import Line

EVERY_MS = 20


class Visited(Line):
    """A line whose first sign of life lets the visitors in."""

    _let_in = False

    def alive(self, visited: bool) -> None:
        """Give a sign of life."""
        super().alive(visited)
        if not self._let_in:
            self._let_in = True
            _let_in()


def _let_in() -> None:
    from PySide6.QtCore import QPoint, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import qmlEngine
    from PySide6.QtQuick import QQuickWindow
    from PySide6.QtTest import QTest

    from kiosk.bridge.visit import Visit

    (window,) = QGuiApplication.topLevelWindows()
    assert isinstance(window, QQuickWindow)
    engine = qmlEngine(window)
    assert engine is not None
    visit = engine.singletonInstance("Kiosk.Bridge", "Visit")
    assert isinstance(visit, Visit)
    device = QTest.createTouchDevice()

    def come_or_go() -> None:
        if visit.going_on:
            visit.end()
        else:
            at = QPoint(window.width() // 2, window.height() // 2)
            QTest.touchEvent(window, device).press(0, at, window).commit()
            QTest.touchEvent(window, device).release(0, at, window).commit()

    timer = QTimer(window)
    timer.timeout.connect(come_or_go)
    timer.start(EVERY_MS)


if __name__ == "__main__":
    viewer.Line = Visited  # type: ignore[attr-defined]  # taken by it, not given out
    sys.exit(viewer.main())
