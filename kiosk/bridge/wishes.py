"""What the staff wish of the supervisor, and its answer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.running.line import (
    BEFORE,
    LEAVE,
    NEWEST,
    NONE,
    POWER_OFF,
    PUT_BACK,
    REFUSED,
    RESTART,
    VERSIONS,
    Line,
    Wish,
)

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Wishes(QObject):
    """Restart, leave, power off, another version: whatever is granted ends the viewer.

    ``refused`` tells a wish and why: ``denied`` by the system or the disk, ``missing`` where there
    is no such thing, ``silent`` when it gave no answer, ``alone`` without a supervisor. The screen
    stays.
    """

    changed = Signal()
    told = Signal()
    """Something is known of the versions."""
    refused = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Without a supervisor."""
        super().__init__(parent)
        self._line: Line | None = None
        self._wished = ""
        self._since = self._before = ""
        self.held = False
        """Whether the staff are at the screen, so that the supervisor leaves the viewer alone."""

    def serve(self, line: Line) -> None:
        """Have a supervisor at this line."""
        self._line = line
        self.changed.emit()

    @Property(bool, notify=changed)
    def supervised(self) -> bool:
        """Whether there is a supervisor."""
        return self._line is not None

    @Property(str, notify=changed)
    def wished(self) -> str:
        """What was wished and has not been refused: ``restart``, ``leave``, ``power-off``,
        ``before``, ``newest`` or ""."""
        return self._wished

    @Slot()
    def restart(self) -> None:
        """Wish the viewer anew."""
        self._wish(RESTART)

    @Slot()
    def leave(self) -> None:
        """Wish it all ended, until the service is started by hand or the machine is."""
        self._wish(LEAVE)

    @Slot()
    def powerOff(self) -> None:
        """Wish the machine switched off."""
        self._wish(POWER_OFF)

    @Slot()
    def before(self) -> None:
        """Wish the exhibit's version before put back, until its files are changed."""
        self._wish(BEFORE)

    @Slot()
    def newest(self) -> None:
        """Wish the exhibit's files as they are now."""
        self._wish(NEWEST)

    @Property(str, notify=told)
    def since(self) -> str:
        """The day from which on what is on show has been, as ``2026-11-20 09:12``; empty: not
        known, or the exhibit has no versions."""
        return _moment(self._since)

    @Property(str, notify=told)
    def beforeSince(self) -> str:
        """From when on the version before was shown, which can be put back; empty: there is none"""
        return "" if self._before in (NONE, PUT_BACK) else _moment(self._before)

    @Property(bool, notify=told)
    def putBack(self) -> bool:
        """Whether the version before is on show."""
        return self._before == PUT_BACK

    def _wish(self, wish: Wish) -> None:
        if self._line is None:
            self.refused.emit(wish, "alone")
            return
        self._wished = wish
        self.changed.emit()
        self._line.wish(wish)

    @Slot(str)
    def hear(self, said: str) -> None:
        """What the supervisor said."""
        match said.split():
            case [word, wish, why] if word == REFUSED:
                self._wished = ""
                self.changed.emit()
                self.refused.emit(wish, why)
            case [word, since, before] if word == VERSIONS:
                self._since, self._before = since, before
                self.told.emit()


def _moment(told: str) -> str:
    """A moment of the line in the computer's own time."""
    return datetime.fromisoformat(told).astimezone().strftime("%Y-%m-%d %H:%M") if told else ""
