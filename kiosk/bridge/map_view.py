"""The map page's view: what the keys and the fingers make of the map's place and size."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:  # late: the start does without
    from kiosk.running.viewport import Viewport

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class MapView(QObject):
    """A view on a map as large as its frame at 1x. Lengths are design px.

    Touches are handed over as they come (``down``, ``moved``, ``up``, ``cancelled``); a tap comes
    back as ``tapped``, in map coordinates. After a key's step ``gliding`` is true: the picture may
    then move there smoothly; under fingers it follows at once.
    """

    changed = Signal()
    tapped = Signal(float, float, float, float, arguments=["fromX", "fromY", "toX", "toY"])

    def __init__(self, parent: QObject | None = None) -> None:
        """Show the whole of a map without size."""
        from kiosk.running.viewport import Fingers, Viewport

        super().__init__(parent)
        self._fingers = Fingers(Viewport(0.0, 0.0))
        self._gliding = False

    def _show(self, view: Viewport, *, gliding: bool) -> None:
        self._gliding = gliding
        self._fingers.view = view
        self.changed.emit()

    @Property(float, notify=changed)
    def scale(self) -> float:
        """How much the map is enlarged, from 1."""
        return self._fingers.view.scale

    @Property(float, notify=changed)
    def x(self) -> float:
        """Where the map's left edge is seen."""
        return self._fingers.view.x

    @Property(float, notify=changed)
    def y(self) -> float:
        """Where the map's upper edge is seen."""
        return self._fingers.view.y

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether the whole map is seen."""
        return self._fingers.view.whole

    @Property(bool, notify=changed)
    def largest(self) -> bool:
        """Whether the map cannot be enlarged further."""
        return self._fingers.view.largest

    @Property(bool, notify=changed)
    def gliding(self) -> bool:
        """Whether the last change was a step and not a finger's."""
        return self._gliding

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        """Whether a finger is on the map that may still become a tap."""
        return self._fingers.resting is not None

    @Property(float, notify=changed)
    def touchX(self) -> float:
        """The map's point under that finger."""
        at = self._fingers.resting
        return self._fingers.view.map_point(*at)[0] if at else 0.0

    @Property(float, notify=changed)
    def touchY(self) -> float:
        """The map's point under that finger."""
        at = self._fingers.resting
        return self._fingers.view.map_point(*at)[1] if at else 0.0

    @Slot(float, float)
    def setFrame(self, width: float, height: float) -> None:
        """Take the frame's size; what is seen stays about the same part of the map."""
        view = self._fingers.view
        if (width, height) != (view.width, view.height):
            self._show(view.resized(width, height), gliding=False)

    @Slot(bool, float, float)
    def step(self, up: bool, x: float, y: float) -> None:
        """One step larger or smaller about a point of the map."""
        self._show(self._fingers.view.stepped(up, (x, y)), gliding=True)

    @Slot(float, float)
    def goTo(self, x: float, y: float) -> None:
        """Bring a point of the map to the middle, at the same size."""
        self._show(self._fingers.view.showing((x, y)), gliding=True)

    @Slot()
    def showWhole(self) -> None:
        """Show the whole map."""
        self._show(replace(self._fingers.view, scale=1.0, x=0.0, y=0.0), gliding=True)

    @Slot(float, float, float)
    def catchAt(self, scale: float, x: float, y: float) -> None:
        """A finger came down on a map that still glides: it stays where it is seen."""
        if self._gliding:
            self._show(replace(self._fingers.view, scale=scale, x=x, y=y), gliding=False)

    @Slot("QVariantList")
    def down(self, points: list[float]) -> None:
        """Fingers came down: number, x and y of each in the frame, as one flat list."""
        for finger, x, y in _fingers(points):
            self._fingers.press(finger, x, y)
        self._show(self._fingers.view, gliding=False)

    @Slot("QVariantList")
    def moved(self, points: list[float]) -> None:
        """Fingers moved."""
        self._fingers.move({finger: (x, y) for finger, x, y in _fingers(points)})
        self._show(self._fingers.view, gliding=False)

    @Slot("QVariantList")
    def up(self, points: list[float]) -> None:
        """Fingers left."""
        taps = [self._fingers.release(*finger) for finger in _fingers(points)]
        self._show(self._fingers.view, gliding=False)
        for tap in taps:
            if tap:
                self.tapped.emit(*tap[0], *tap[1])

    @Slot()
    def cancelled(self) -> None:
        """The touches were taken away."""
        self._fingers.cancel()
        self._show(self._fingers.view, gliding=False)


def _fingers(points: list[float]) -> list[tuple[int, float, float]]:
    return [
        (int(finger), float(x), float(y))
        for finger, x, y in zip(points[::3], points[1::3], points[2::3], strict=True)
    ]
