"""A map's view: what the keys and the fingers make of its place and size."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.letting_go import let_go_when_destroyed

if TYPE_CHECKING:  # late: the start does without
    from kiosk.running.motion import Fling, Glide
    from kiosk.running.viewport import Viewport

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE = 0.4
"""Seconds within which a second tap makes a double one."""

FIRST = 1 / 60
"""Seconds that a glide has gone when the frame after a key is drawn."""

NEAR = 48.0
"""Design px within which it lies."""

CLOSER = 2.2
"""How much closer a double tap goes."""


@QmlElement
class MapView(QObject):
    """A view on a map. Lengths are design px of the frame, or the map's own units.

    Touches are handed over as they come (``down``, ``moved``, ``up``, ``cancelled``); a tap comes
    back as ``tapped``, in map coordinates. After a key, a throw or a pull past the edge the view
    is ``moving``: whoever draws it calls ``advance`` with each frame. A finger catches it where it
    is. With ``still`` it is there at once.
    """

    changed = Signal()
    movingChanged = Signal()
    stillChanged = Signal()
    tapped = Signal(float, float, float, float, arguments=["fromX", "fromY", "toX", "toY"])
    doubleTapped = Signal(float, float, arguments=["atX", "atY"])

    def __init__(self, parent: QObject | None = None) -> None:
        """Show the whole of a map without size."""
        from kiosk.running.motion import Throw
        from kiosk.running.viewport import Fingers, Viewport

        super().__init__(parent)
        self._fingers = Fingers(Viewport(0.0, 0.0), soft=True)
        self._throw = Throw()
        self._motion: Glide | Fling | None = None
        self._time = 0.0  # since the motion began
        self._still = False
        self._resized: tuple[Viewport, Viewport] | None = None  # before the frame's sizes, and now
        self._tap_before = (-1.0, 0.0, 0.0)  # when and where in the view
        let_go_when_destroyed(self)

    @property
    def view(self) -> Viewport:
        """The view as it is now, for Python."""
        return self._fingers.view

    def _show(self, view: Viewport) -> None:
        self._fingers.view = view
        self.changed.emit()

    def _set_off(self, motion: Glide | Fling | None) -> None:
        was = self._motion is not None
        self._motion, self._time = motion, 0.0
        if was != (motion is not None):
            self.movingChanged.emit()

    def _glide(self, view: Viewport, seconds: float = 0.0) -> None:
        from kiosk.running.motion import GLIDE, Glide

        if self._still or view == self.view or not self.view.width:
            self._set_off(None)
            self._show(view)
        else:
            self._set_off(Glide(self.view, view, seconds or GLIDE))
            # Whoever calls `advance` has no time to tell before the second frame.
            self.advance(FIRST)

    @Property(float, notify=changed)
    def scale(self) -> float:
        """Design px to a unit of the map."""
        return self.view.scale

    @Property(float, notify=changed)
    def x(self) -> float:
        """Where the map's left edge is seen."""
        return self.view.x

    @Property(float, notify=changed)
    def y(self) -> float:
        """Where the map's upper edge is seen."""
        return self.view.y

    @Property(float, notify=changed)
    def middleX(self) -> float:
        """The map's point in the middle."""
        return self.view.middle[0] if self.view.width else 0.0

    @Property(float, notify=changed)
    def middleY(self) -> float:
        """The map's point in the middle."""
        return self.view.middle[1] if self.view.width else 0.0

    @Property(float, notify=changed)
    def width(self) -> float:
        """The frame's width."""
        return self.view.width

    @Property(float, notify=changed)
    def height(self) -> float:
        """The frame's height."""
        return self.view.height

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether the whole map is seen."""
        return self.view.whole

    @Property(bool, notify=changed)
    def largest(self) -> bool:
        """Whether the map cannot be enlarged further."""
        return self.view.largest

    @Property(bool, notify=movingChanged)
    def moving(self) -> bool:
        """Whether it moves by itself."""
        return self._motion is not None

    @Property(bool, notify=stillChanged)
    def still(self) -> bool:
        """Whether nothing moves by itself."""
        return self._still

    @still.setter
    def still(self, value: bool) -> None:
        if value != self._still:
            self._still = value
            self.stillChanged.emit()

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        """Whether a finger is on the map that may still become a tap."""
        return self._fingers.resting is not None

    @Property(float, notify=changed)
    def touchX(self) -> float:
        """The map's point under that finger."""
        at = self._fingers.resting
        return self.view.map_point(*at)[0] if at else 0.0

    @Property(float, notify=changed)
    def touchY(self) -> float:
        """The map's point under that finger."""
        at = self._fingers.resting
        return self.view.map_point(*at)[1] if at else 0.0

    @Slot(float, float)
    def setFrame(self, width: float, height: float) -> None:
        """Take the frame's size; what is seen stays about the same part of the map.

        Unless the view was moved in between, a size that it has had before shows just the same.
        """
        view = self.view
        if (width, height) == (view.width, view.height):
            return
        before, now = self._resized or (view, view)
        if now != view:
            before = view
        same = (width, height) == (before.width, before.height)
        self._set_off(None)
        self._show(before if same else before.resized(width, height))
        self._resized = before, self.view

    @Slot(float, float, float)
    def setGround(self, width: float, height: float, most: float) -> None:
        """Look at another map, of so many units; ``most`` design px to a unit at the largest."""
        from kiosk.running.viewport import Ground, Viewport

        self._set_off(None)
        frame = self.view
        ground = Ground(width, height, most)
        bare = Viewport(frame.width, frame.height, ground=ground)
        self._show(bare.all if frame.width and frame.height else bare)

    @Slot(bool, float, float)
    def step(self, up: bool, x: float, y: float) -> None:
        """One step larger or smaller about a point of the map."""
        self._glide(self._aim.stepped(up, (x, y)))

    @Slot(bool)
    def stepHere(self, up: bool) -> None:
        """One step larger or smaller about the middle."""
        aim = self._aim
        self._glide(aim.stepped(up, aim.middle))

    @Slot(float, float)
    def pan(self, dx: float, dy: float) -> None:
        """Go on over the map by a part of the view: 0.5 is half of it to the right, or down."""
        aim = self._aim
        self._glide(aim.moved(-dx * aim.width, -dy * aim.height))

    @property
    def _aim(self) -> Viewport:
        """Where it is going: keys struck one after the other add up."""
        from kiosk.running.motion import Glide

        return self._motion.end if isinstance(self._motion, Glide) else self.view.settled

    @Slot(float, float)
    def goTo(self, x: float, y: float) -> None:
        """Bring a point of the map to the middle, at the same size."""
        self._glide(self._aim.showing((x, y)))

    @Slot(float, float, float)
    def be(self, x: float, y: float, scale: float) -> None:
        """Bring a point of the map to the middle, at a scale, at once."""
        self._set_off(None)
        self._show(self.view.showing((x, y), scale))

    @Slot(float, float, float, float, float)
    def showPart(
        self, left: float, top: float, right: float, bottom: float, covered: float
    ) -> None:
        """Show a part of the map, as large as the frame allows; keys may lie over ``covered`` px
        of it at the left, or at the right if negative."""
        self._glide(self.view.holding((left, top, right, bottom), covered))

    @Slot(float, float, float, float, float)
    def bePart(self, left: float, top: float, right: float, bottom: float, covered: float) -> None:
        """The same, at once."""
        self._set_off(None)
        self._show(self.view.holding((left, top, right, bottom), covered))

    @Slot()
    def showWhole(self) -> None:
        """Show the whole map."""
        self._glide(self.view.all)

    @Slot(int, result=bool)
    def struck(self, key: int) -> bool:
        """What a key makes of the view: arrows go on, + and - come closer and back, 0 shows all.

        False for any other key.
        """
        from PySide6.QtCore import Qt  # late: it takes 30 ms

        match key:
            case Qt.Key.Key_Left:
                self.pan(-0.25, 0)
            case Qt.Key.Key_Right:
                self.pan(0.25, 0)
            case Qt.Key.Key_Up:
                self.pan(0, -0.25)
            case Qt.Key.Key_Down:
                self.pan(0, 0.25)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.stepHere(True)
            case Qt.Key.Key_Minus:
                self.stepHere(False)
            case Qt.Key.Key_0:
                self.showWhole()
            case _:
                return False
        return True

    @Slot(float, float, float)
    def zoomAt(self, factor: float, x: float, y: float) -> None:
        """Closer or farther about a point of the map, which stays where it is seen."""
        aim = self._aim
        at = aim.view_point(x, y)
        self._glide(aim.pinched(factor, at, at))

    @Slot(float)
    def advance(self, seconds: float) -> None:
        """Time has passed: move on."""
        motion = self._motion
        if motion is None:
            return
        self._time += seconds
        self._fingers.view = motion.at(self._time)
        if motion.over(self._time):
            self._set_off(None)
            self._come_back()
        self.changed.emit()

    def _come_back(self) -> None:
        """From past the edge."""
        from kiosk.running.motion import RETURN

        if self.view != self.view.settled:
            self._glide(self.view.settled, RETURN)

    @Slot("QVariantList")
    def down(self, points: list[float]) -> None:
        """Fingers came down: number, x and y of each in the frame, as one flat list."""
        self._set_off(None)
        for finger, x, y in _fingers(points):
            self._fingers.press(finger, x, y)
        self._throw.begin()
        self._show(self.view)

    @Slot("QVariantList")
    def moved(self, points: list[float]) -> None:
        """Fingers moved."""
        fingers = _fingers(points)
        self._fingers.move({finger: (x, y) for finger, x, y in fingers})
        if self._fingers.dragging and len(fingers) == 1:
            self._throw.see(time.monotonic(), *fingers[0][1:])
        self._show(self.view)

    @Slot("QVariantList")
    def up(self, points: list[float]) -> None:
        """Fingers left."""
        from kiosk.running.motion import Fling

        dragged = self._fingers.dragging
        taps = [(finger, self._fingers.release(*finger)) for finger in _fingers(points)]
        now = time.monotonic()
        if not self._fingers.down:
            speed = self._throw.speed(now) if dragged and not self._still else (0.0, 0.0)
            if any(speed) and not self.view.whole and self.view == self.view.settled:
                self._set_off(Fling(self.view, speed))
            else:
                self._come_back()
        self._throw.begin()
        self.changed.emit()
        for finger, tap in taps:
            if tap:
                self.tapped.emit(*tap[0], *tap[1])
                self._tap(now, finger[1], finger[2])

    def _tap(self, now: float, x: float, y: float) -> None:
        """Tell the second of two taps."""
        before, at_x, at_y = self._tap_before
        double = now - before <= DOUBLE and max(abs(x - at_x), abs(y - at_y)) <= NEAR
        self._tap_before = (-1.0, 0.0, 0.0) if double else (now, x, y)
        if double:
            self.doubleTapped.emit(*self.view.map_point(x, y))

    @Slot()
    def cancelled(self) -> None:
        """The touches were taken away."""
        self._fingers.cancel()
        self._come_back()
        self.changed.emit()

    @Slot(float, float)
    def closer(self, x: float, y: float) -> None:
        """Closer about a point of the map, as a double tap asks; from the closest, all of it."""
        if self.view.largest:
            self.showWhole()
        else:
            self.zoomAt(CLOSER, x, y)


def _fingers(points: list[float]) -> list[tuple[int, float, float]]:
    return [
        (int(finger), float(x), float(y))
        for finger, x, y in zip(points[::3], points[1::3], points[2::3], strict=True)
    ]
