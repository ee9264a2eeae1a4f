"""What the staff wish of the supervisor, and its answer."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.running.line import LEAVE, POWER_OFF, REFUSED, RESTART, Line, Wish

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Wishes(QObject):
    """Restart, leave, power off: whatever is granted ends the viewer.

    ``refused`` tells a wish and why: ``denied`` by the system, ``missing`` where it cannot do such
    a thing, ``silent`` when it gave no answer, ``alone`` without a supervisor. The screen stays.
    """

    changed = Signal()
    refused = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        """Without a supervisor."""
        super().__init__(parent)
        self._line: Line | None = None
        self._wished = ""
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
        """What was wished and has not been refused: ``restart``, ``leave``, ``power-off`` or ""."""
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
