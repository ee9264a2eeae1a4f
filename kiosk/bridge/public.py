"""Shows a hall's exhibit to the public: full screen, locked, with signs of life."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQml import QQmlError

from kiosk.bridge.counting import Counting
from kiosk.bridge.display import fill_display
from kiosk.bridge.hall import Hall
from kiosk.bridge.health import Health
from kiosk.bridge.heartbeat import Heartbeat
from kiosk.bridge.hours import Hours
from kiosk.bridge.leaving import LineEnd, Signals, leave
from kiosk.bridge.lock import Lock
from kiosk.bridge.pointer import Pointer
from kiosk.bridge.showing import loop, open_viewer
from kiosk.bridge.staff import StaffEntrance
from kiosk.bridge.vector_map import VectorMaps
from kiosk.bridge.visit import Visit
from kiosk.bridge.wishes import Wishes
from kiosk.running.hours import State
from kiosk.running.line import Line
from kiosk.running.usage.store import Store, usage_file

if TYPE_CHECKING:
    from kiosk.running.health import Shown
    from kiosk.running.supervision import Stage

log = logging.getLogger("kiosk")

DRAWING_FAILED = 3
"""Exit status."""


def show(
    hall: Hall, renderer: Literal["software", "gpu"], line: Line, state: Path, stage: Stage
) -> int:
    """Show full screen until the supervisor wants the viewer to go; count what is looked at.

    Args:
        hall: what is shown.
        renderer: to draw with.
        line: to the supervisor.
        state: the folder for what is remembered.
        stage: which of the supervisor's stages this is, for the staff.

    Returns:
        The exit status.
    """
    since = datetime.now().astimezone()
    viewer = open_viewer(hall, renderer)
    # Qt's other messages go to the terminal alone: a handler of theirs in Python would be called by
    # threads that the window waits for.
    viewer.engine.warnings.connect(_warn)
    window = viewer.window
    window.setProperty("leavable", False)
    lock = Lock(window)
    pointer = Pointer(window, shown=False)
    visit = viewer.singleton("Visit")
    hours = viewer.singleton("Hours")
    assert isinstance(visit, Visit)
    assert isinstance(hours, Hours)
    hours.watch(visit)
    wishes = viewer.singleton("Wishes")
    assert isinstance(wishes, Wishes)
    wishes.serve(line)
    usage = hall.settings.usage
    counting = usage.counted and Counting(viewer, Store(usage_file(state), usage.keep_days))
    health = viewer.singleton("Health")
    assert isinstance(health, Health)

    maps = viewer.singleton("VectorMaps")
    assert isinstance(maps, VectorMaps)

    def shown() -> Shown:
        from kiosk.running.health import Shown

        assert hall.settings_file is not None
        return Shown(
            state=state,
            settings=hall.settings_file,
            exhibit=hall.folder,
            stage=stage,
            renderer=renderer,
            since=since,
            usage_problem=counting.problem if counting else "",
            clock_unsure=hours.state is State.UNSURE,
            uncleared=maps.property("uncleared"),
        )

    health.serve(shown)
    staff = StaffEntrance(viewer, state)
    # Without a picture there is nothing to wait for; the supervisor tries again, or something else.
    window.sceneGraphError.connect(lambda: QCoreApplication.exit(DRAWING_FAILED))
    fill_display(window, hall.settings.panel.display)
    Heartbeat(window, window.frameSwapped, lambda: line.alive(visit.going_on or wishes.held))
    line_end = LineEnd(line)
    line_end.heard.connect(wishes.hear, Qt.ConnectionType.QueuedConnection)
    ends = Signals(leave), line_end
    try:
        return loop()
    finally:
        del ends, line_end
        pointer.hide()
        lock.open()
        staff.stop()
        health.stop()
        if counting:
            counting.stop()
        viewer.close()


def _warn(errors: list[QQmlError]) -> None:
    for error in errors:
        log.warning("%s", error.toString())
