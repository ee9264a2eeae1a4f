"""What the staff are told of today, of what is on show, and the way of the counts to a stick."""

from __future__ import annotations

import errno
import logging
from contextvars import copy_context
from pathlib import Path
from typing import TYPE_CHECKING, Final

import PySide6
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk import __version__
from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say
from kiosk.tongue import tell
from kiosk.translations.languages import OWN_NAMES

if TYPE_CHECKING:  # imported when the staff look
    from kiosk.bridge.aside import Aside
    from kiosk.running.usage.events import Event

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

MOST_SEEN: Final = 3
"""Places that are named."""


@QmlElement
@QmlSingleton
class StaffReport(QObject):
    """Read in a thread, by ``look``. ``serve`` is called once, with the folder of the state."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Know nothing yet."""
        super().__init__(parent)
        self._state: Path | None = None
        self._aside: Aside
        self._stay = -1
        self._seen: tuple[str, ...] = ()
        self._stick = ""
        self._taken = ""

    def serve(self, state: Path, aside: Aside) -> None:
        """Read the counts in this folder, in a thread."""
        self._state, self._aside = state, aside
        self._stick = ""

    @Slot()
    def look(self) -> None:
        """Read today's counts; ``changed`` says when that is done."""
        if state := self._state:
            self._aside.do(lambda: _today(state), self._take)

    def _take(self, found: tuple[int, tuple[str, ...]]) -> None:
        self._stay, self._seen = found
        self.changed.emit()

    @Property(str, constant=True)
    def versions(self) -> str:
        """Of the program and of Qt."""
        return f"kiosk {__version__} · Qt {PySide6.__version__}"

    @Property(int, notify=changed)
    def stay(self) -> int:
        """Seconds that half of today's visits lasted at least; -1: not known."""
        return self._stay

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def mostSeen(self) -> list[str]:
        """What was looked at most today, in the language on screen."""
        from kiosk.running.usage.names import item_texts

        exhibit = current_hall().exhibit
        named = item_texts(exhibit) if exhibit else {}
        return [say(*named[place]) for place in self._seen if place in named][:MOST_SEEN]

    @Property(int, constant=True)
    def photos(self) -> int:
        """Photographs that the exhibit has slots for."""
        exhibit = current_hall().exhibit
        return len(exhibit.photos) if exhibit else 0

    @Property(int, constant=True)
    def photosMissing(self) -> int:
        """Those that are not there; artwork stands in for them."""
        exhibit = current_hall().exhibit
        return sum(not photo.present for photo in exhibit.photos) if exhibit else 0

    # ---- a stick

    @Property(str, notify=changed)
    def stick(self) -> str:
        """How it stands with the counts: being ``written`` to a stick; ``done``; or why not: there
        is ``none``; it is ``full``, ``locked`` against writing, or ``gone``, pulled out or broken;
        it ``failed`` otherwise; empty: nobody asked."""
        return self._stick

    @Property(str, notify=changed)
    def taken(self) -> str:
        """The names of the files on the stick."""
        return self._taken

    @Slot()
    def takeAway(self) -> None:
        """Write today's report and the table to the first stick that is there."""
        if (state := self._state) and self._stick != "written":
            self._stick = "written"
            speaking = copy_context()  # a thread would speak English
            self._aside.do(lambda: speaking.run(_to_stick, state), self._took)
            self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Say no more of the last stick; what is being written is written."""
        if self._stick != "written":
            self._took(("", ""))

    def _took(self, came: tuple[str, str]) -> None:
        self._stick, self._taken = came
        self.changed.emit()


def _today(state: Path) -> tuple[int, tuple[str, ...]]:
    """The median visit's seconds, and the places seen today, most often seen first."""
    import sqlite3
    import time
    from statistics import median_low

    from kiosk.running.usage.events import day_and_hour
    from kiosk.running.usage.store import read_events, usage_file
    from kiosk.running.usage.summary import summary

    try:
        events = read_events(usage_file(state))
    except sqlite3.Error:
        return -1, ()
    day = day_and_hour(time.time())[0]
    today: list[Event] = [event for event in events if event.day == day]
    stays = [event.seconds for event in today if event.kind == "ended"]
    return median_low(stays) if stays else -1, tuple(
        place for place, _ in summary(today).seen.most_common()
    )


def _to_stick(state: Path) -> tuple[str, str]:
    """How it went, and the files' names."""
    import sqlite3

    from kiosk.running.usage.names import names_of
    from kiosk.running.usage.stick import sticks, to_stick

    there = sticks()
    if not there:
        return "locked" if sticks(writable=False) else "none", ""
    why: str | None = "gone"
    try:
        files = to_stick(state, there[0], names_of(current_hall().exhibit, OWN_NAMES))
        if there[0] in sticks():
            return "done", " · ".join(file.name for file in files)
        log.warning(tell("the stick was pulled out", "U 盘在写的时候拔掉了"))
    except (OSError, sqlite3.Error) as error:
        log.warning(tell("nothing is written to the stick: %s", "没有写到 U 盘：%s"), error)
        why = _FAILURES.get(getattr(error, "errno", None) or 0)
    return why or "failed", ""


_FAILURES: Final = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "locked",
    errno.EACCES: "locked",
    errno.EPERM: "locked",
    errno.EIO: "gone",
    errno.ENODEV: "gone",
    errno.ENXIO: "gone",
    errno.ENOENT: "gone",
}
