"""Puts a window on the display that the hall has chosen."""

from __future__ import annotations

import logging

from PySide6.QtGui import QGuiApplication, QWindow

from kiosk.running.display import find
from kiosk.tongue import tell

log = logging.getLogger("kiosk")


def fill_display(window: QWindow, wanted: str) -> None:
    """Show a window full screen on a display, by name or number; on the main one when it is "".

    A display that is not there is named with those that are; the exhibit is shown all the same.
    Under Wayland the compositor has the last word on where a window stands.
    """
    if wanted:
        screens = QGuiApplication.screens()
        names = [screen.name() for screen in screens]
        at = find(wanted, names)
        if at is None:
            there = ", ".join(f"{number} = {name}" for number, name in enumerate(names, 1))
            log.warning(
                tell(
                    "there is no display %r; the main one is used. Displays: %s",
                    "没有显示器 %r，改用主显示器。现有：%s",
                ),
                wanted,
                there,
            )
        else:
            window.setScreen(screens[at])
    # A bare X server has no window manager that would make the window as large as the screen.
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()
