"""The panel as mounted in the hall, for QML: how high the keys' zone is in reach mode."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.running.panel import Panel, believable_diagonal
from kiosk.tongue import tell

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")


@QmlElement
@QmlSingleton
class Mounting(QObject):
    """Asks the settings, then the screen, for the panel's real size."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Take the hall's settings."""
        super().__init__(parent)
        self._settings = current_hall().settings.panel
        self._told = False

    def keep(self) -> None:
        """Take the hall's settings as they are now."""
        self._settings = current_hall().settings.panel
        self.changed.emit()

    @Property(float, notify=changed)
    def dimming(self) -> float:
        """How much of the panel's light is taken away, 0 to 0.8."""
        return 1.0 - self._settings.brightness / 100.0

    @Slot(float, float, result=float)
    def zone(self, width: float, height: float) -> float:
        """Height in design px of the zone that holds every key, for a window in px."""
        diagonal = self._settings.diagonal_inches
        screen = QGuiApplication.primaryScreen()
        if not diagonal and screen is not None:
            size = screen.physicalSize()
            diagonal = believable_diagonal(size.width(), size.height())
        size_px = max(1, round(width)), max(1, round(height))
        panel = Panel(*size_px, diagonal, self._settings.lower_edge_mm)
        if not panel.reach_zone_fits and self._settings.lower_edge_mm and not self._told:
            self._told = True
            log.warning(
                tell(
                    "the panel hangs too high: reach mode's keys end above 1,200 mm",
                    "屏幕挂得太高：“触手可及”的按键高过 1,200 毫米",
                )
            )
        return panel.reach_zone
