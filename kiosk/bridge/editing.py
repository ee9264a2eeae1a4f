"""Shows edit mode in a window, until its editor leaves it."""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import Literal

from PySide6.QtCore import QLockFile
from PySide6.QtGui import QGuiApplication

from kiosk.bridge import map_editor
from kiosk.bridge.hall import Hall
from kiosk.bridge.leaving import Signals
from kiosk.bridge.showing import loop
from kiosk.bridge.viewer import Viewer, application, prepare
from kiosk.bridge.visit import Visit
from kiosk.editing.store import FOLDER
from kiosk.tongue import tell

log = logging.getLogger("kiosk")

MODULE = "Kiosk.Editing"


def open_editor(hall: Hall) -> Viewer:
    """Edit mode on the map that the hall begins at; its window is not shown yet."""
    viewer = Viewer(hall, MODULE)
    visit = viewer.singleton("Visit")
    assert isinstance(visit, Visit)
    visit.watch(viewer.window)  # it knows keyboards from hands
    return viewer


def edit(hall: Hall, renderer: Literal["software", "gpu"], windowed: tuple[int, int] | None) -> int:
    """Show it in a window of ``windowed`` px, or one that fills the screen. The exit status."""
    lock = QLockFile(str(hall.folder / FOLDER / f"{hall.start.rpartition('/')[2]}.lock"))
    lock.setStaleLockTime(0)  # of one that is drawn on for a day, too
    if not lock.tryLock(0) and lock.error() == QLockFile.LockError.LockFailedError:
        busy = tell("this map is being drawn on in another window", "这幅地图正在另一个窗口里编辑")
        print(f"kiosk: {busy}", file=sys.stderr)
        return 1
    prepare(renderer)
    application()
    viewer = open_editor(hall)
    if windowed:
        viewer.window.resize(*windowed)
        viewer.window.show()
    else:
        # Where no window manager hears of maximising, it fits at least.
        viewer.window.setGeometry(viewer.window.screen().availableGeometry())
        viewer.window.showMaximized()
    # Qt's quit() would ask the window, which may ask its editor.
    signals = Signals(partial(QGuiApplication.exit, 0))
    log.info(tell("edit mode is open", "已打开地图编辑"))
    try:
        return loop()
    finally:
        del signals
        editor = viewer.singleton("MapEditor")
        assert isinstance(editor, map_editor.MapEditor)
        editor.keep()  # whoever ends the program by force finds the draft
        viewer.close()
        lock.unlock()
