"""Shows a hall's exhibit on a screen, until somebody leaves."""

from __future__ import annotations

import gc
import logging
from typing import Literal

from PySide6.QtGui import QGuiApplication

from kiosk.bridge.display import fill_display
from kiosk.bridge.hall import Hall
from kiosk.bridge.leaving import Signals
from kiosk.bridge.pointer import Pointer
from kiosk.bridge.settling import loading
from kiosk.bridge.viewer import Viewer, application, prepare
from kiosk.bridge.visit import Visit
from kiosk.tongue import tell

log = logging.getLogger("kiosk")


def tell_when_complete(viewer: Viewer) -> None:
    """Log once when the first page is on screen with every picture: the start's measure."""

    def swapped() -> None:
        if not loading(viewer.window):
            viewer.window.frameSwapped.disconnect(swapped)
            log.info("first page complete")

    viewer.window.frameSwapped.connect(swapped)


def open_viewer(hall: Hall, renderer: Literal["software", "gpu"]) -> Viewer:
    """A viewer of the exhibit; its window is not shown yet."""
    prepare(renderer)
    application()
    viewer = Viewer(hall)
    window = viewer.window
    tell_when_complete(viewer)
    window.sceneGraphError.connect(
        lambda _, message: log.error(tell("drawing failed: %s", "绘图失败：%s"), message)
    )
    visit = viewer.singleton("Visit")
    assert isinstance(visit, Visit)
    visit.watch(window)
    if hall.start != "attract":
        visit.touched()
    return viewer


def loop() -> int:
    """Let Qt run until it is left. Returns the exit status."""
    # What is there now stays. Python's collector going through ten thousand firms again and again
    # would hold up a touch for 70 ms each time.
    gc.freeze()
    gc.enable()
    return application().exec()


def show(
    hall: Hall,
    renderer: Literal["software", "gpu"],
    *,
    windowed: tuple[int, int] | None,
) -> int:
    """Show full screen, or in a window of ``windowed`` px, until somebody leaves.

    Returns:
        The exit status.
    """
    viewer = open_viewer(hall, renderer)
    pointer = Pointer(viewer.window)
    if windowed:
        viewer.window.resize(*windowed)
        viewer.window.show()
    else:
        fill_display(viewer.window, hall.settings.panel.display)
    signals = Signals(QGuiApplication.quit)
    try:
        return loop()
    finally:
        del signals
        pointer.hide()
        viewer.close()
