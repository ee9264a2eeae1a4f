"""A map's scale for QML: round metres and mu for what is seen."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.letting_go import let_go_when_destroyed
from kiosk.exhibit import map_scale

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MapMeasure(QObject):
    """Hand it ``metresPerPx`` and the ``most`` px that there are; it says what fits them.

    All is 0 where the scale is not known. Lengths on screen are design px.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Know no scale yet."""
        super().__init__(parent)
        self._metres_per_px = 0.0
        self._most = 100.0
        let_go_when_destroyed(self)

    @Property(float, notify=changed)
    def metresPerPx(self) -> float:
        """Metres to a design px, as the map is seen now; 0 where that is not known."""
        return self._metres_per_px

    @metresPerPx.setter
    def metresPerPx(self, value: float) -> None:
        if value != self._metres_per_px:
            self._metres_per_px = value
            self.changed.emit()

    @Property(float, notify=changed)
    def most(self) -> float:
        """Design px that the bar and the square may take."""
        return self._most

    @most.setter
    def most(self, value: float) -> None:
        if value != self._most:
            self._most = value
            self.changed.emit()

    def _px(self, metres: float) -> float:
        return metres / self._metres_per_px if self._metres_per_px > 0 else 0.0

    @Property(float, notify=changed)
    def metres(self) -> float:
        """What the bar shows."""
        return map_scale.length(self._metres_per_px, self._most)

    @Property(float, notify=changed)
    def bar(self) -> float:
        """How long it is."""
        return self._px(map_scale.length(self._metres_per_px, self._most))

    @Property(float, notify=changed)
    def mu(self) -> float:
        """What the square shows."""
        return map_scale.square(self._metres_per_px, self._most)

    @Property(float, notify=changed)
    def side(self) -> float:
        """How long its sides are."""
        mu = map_scale.square(self._metres_per_px, self._most)
        return self._px(map_scale.side(mu))
