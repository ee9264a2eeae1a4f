"""The Qt that is installed is free of faults that would end an exhibit after hours."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication


def test_calls_that_return_nothing_do_not_use_up_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 drops a reference to None in each; Python 3.11 then dies after thousands."""
    timer = QTimer()
    timer.setSingleShot(True)
    before = sys.getrefcount(None)
    for _ in range(1000):
        timer.start(60_000)
        QCoreApplication.processEvents()
    timer.stop()
    assert abs(sys.getrefcount(None) - before) < 200
