"""An empty window with the viewer's real signs of life, which falls ill as it is told.

Started by the supervisor of :mod:`tests.running.supervised`: ``crash``, ``leave``, ``hang``,
``busy``, ``block``; ``heir:FIFO`` to crash and leave somebody on the line, who says ``leave`` when
the fifo is written to; ``wish:NOW,LATE``, what the staff wish, and once more when the viewer has
been told to go; or anything else to stay well.
"""

from __future__ import annotations

import faulthandler
import os
import subprocess
import sys
import threading
from pathlib import Path

from kiosk.running.line import BEFORE, LEAVE, NEWEST, POWER_OFF, RESTART, Line

HANG_S = 2.0


def stand_still() -> None:
    """Never come back."""
    threading.Event().wait()


def be_busy() -> None:
    """Never come back, and let no other thread of Python come to its turn for long."""
    while True:
        pass


def main(illness: str, stack: Path) -> int:
    """Show the window and fall ill once it has been seen."""
    line = Line(stack, HANG_S)
    if illness == "crash":
        faulthandler._sigsegv()  # type: ignore[attr-defined]
    if illness.startswith("heir:"):
        say = 'read go <"$0"; echo leave; echo said >&2'
        subprocess.Popen(["sh", "-c", say, illness[5:]], start_new_session=True)
        faulthandler._sigsegv()  # type: ignore[attr-defined]
    if illness == "leave":
        return 0
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from kiosk.bridge.heartbeat import Heartbeat
    from kiosk.bridge.leaving import LineEnd
    from kiosk.bridge.wishes import Wishes

    if illness == "block":
        os.environ["QSG_RENDER_LOOP"] = "threaded"
    app = QGuiApplication([])
    window = QQuickWindow()
    wishes = Wishes()
    wishes.serve(line)
    wish = {RESTART: wishes.restart, LEAVE: wishes.leave, POWER_OFF: wishes.powerOff}
    wish |= {BEFORE: wishes.before, NEWEST: wishes.newest}
    now, _, late = illness.removeprefix("wish:").partition(",")

    def alive() -> None:
        line.alive(visited=False)
        if now in wish and not wishes.property("wished"):
            wish[now]()
        elif illness == "hang":
            QTimer.singleShot(0, stand_still)
        elif illness == "busy":
            QTimer.singleShot(0, be_busy)
        elif illness == "block":
            window.beforeRendering.connect(stand_still, Qt.ConnectionType.DirectConnection)

    Heartbeat(window, window.frameSwapped, alive)
    end = LineEnd(line)
    end.heard.connect(wishes.hear, Qt.ConnectionType.QueuedConnection)
    wishes.refused.connect(lambda *said: print("refused:", *said, file=sys.stderr, flush=True))
    known = ("since", "beforeSince", "putBack")
    wishes.told.connect(
        lambda: print("told:", *map(wishes.property, known), file=sys.stderr, flush=True)
    )
    window.showFullScreen()
    status = app.exec()
    del end
    if late in wish:
        wish[late]()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
