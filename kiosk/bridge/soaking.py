"""The monkey's hands: real events to the real window, and eyes for what can be pressed."""

from __future__ import annotations

import gc
import json
import platform
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QGuiApplication, QTouchEvent
from PySide6.QtTest import QTest

from kiosk.bridge.display import fill_display
from kiosk.bridge.hall import Hall
from kiosk.bridge.lock import Lock
from kiosk.bridge.pointer import Pointer
from kiosk.bridge.settling import asked, pass_events
from kiosk.bridge.showing import open_viewer
from kiosk.bridge.visit import Visit
from kiosk.bridge.way import Way
from kiosk.exhibit.tour import SHEETS, tour
from kiosk.running.soak.monkey import Gesture, Monkey, Point
from kiosk.running.soak.tally import Tally, screen, warm_up
from kiosk.running.soak.watch import Watch, memory

TELL_EVERY_S: Final = 5.0
"""Seconds between two reports."""

MOVES_A_FRAME: Final = 2
"""Events of a moving finger until the window may draw: a panel tells of them twice as often."""

SAMPLES: Final = 400
"""How often memory is measured."""

_TARGETS: Final = """
    (function() {
        const found = [], waiting = [contentItem];
        while (waiting.length) {
            const item = waiting.pop();
            if (!item.visible || item.opacity <= 0 || !item.enabled)
                continue;
            if (item.accessibleName !== undefined && item.possible) {
                const at = item.mapToItem(null, item.width / 2, item.height / 2);
                found.push([at.x / width, at.y / height]);
            }
            waiting.push(...item.children);
        }
        return JSON.stringify(found);
    })()"""
"""The middles of what can be pressed. Asked in QML's own engine: what Python has seen it keeps."""


class _Frames(QObject):
    """Times each frame, from the end of its animations until it is shown."""

    def __init__(self, parent: QObject, times: list[float]) -> None:
        super().__init__(parent)
        self._times = times
        self._began = 0.0

    @Slot()
    def began(self) -> None:
        """A frame is about to be drawn."""
        self._began = time.perf_counter()

    @Slot()
    def shown(self) -> None:
        """It is on the screen."""
        if self._began:
            self._times.append((time.perf_counter() - self._began) * 1000)
            self._began = 0.0


class Soak:
    """A monkey before a hall's exhibit, as the public sees it: full screen and locked."""

    def __init__(
        self, hall: Hall, renderer: Literal["software", "gpu"], size: tuple[int, int] | None
    ) -> None:
        """Show the exhibit, full screen or in a window of ``size`` px; ``hall`` has an exhibit."""
        assert hall.exhibit is not None
        self._viewer = open_viewer(hall, renderer)
        self._window = self._viewer.window
        self._window.setProperty("leavable", False)
        self._lock = Lock(self._window)
        self._pointer = Pointer(self._window, shown=False)
        visit, way = self._viewer.singleton("Visit"), self._viewer.singleton("Way")
        assert isinstance(visit, Visit)
        assert isinstance(way, Way)
        self._visit, self._way = visit, way
        self._device = QTest.createTouchDevice()
        self._tour = tour(hall.exhibit)
        sheets = tuple(f"{place} + {sheet}" for place, sheet in SHEETS)
        self._places = dict.fromkeys(screen(place, self._tour) for place in self._tour)
        self._begin_at = {screen(place, self._tour): place for place in self._tour}
        self.screens = (*self._places, *(name.partition(" + ")[2] for name in sheets))
        self._begin_at |= {name.partition(" + ")[2]: name for name in sheets}
        if size:
            self._window.resize(*size)
            self._window.show()
        else:
            fill_display(self._window, hall.settings.panel.display)
        while not self._window.isExposed():
            pass_events(20)
        self._targets = asked(self._window, _TARGETS)
        self.machine = (
            f"{self._window.width()}x{self._window.height()}, {renderer}, "
            f"{QGuiApplication.platformName()}, {platform.system()} {platform.machine()}"
        )
        gc.freeze()
        gc.enable()

    def run(self, tally: Tally, watch: Watch, told: Callable[[], None]) -> None:
        """Do as many events as are wanted; ``told`` is called every few seconds."""
        tally.machine = self.machine
        frames = _Frames(self._window, tally.frames)
        self._window.afterAnimating.connect(frames.began)
        self._window.frameSwapped.connect(frames.shown)
        monkey = Monkey(tally.seed, self.screens)
        began, last = time.monotonic(), 0.0
        every = max(1, tally.wanted // SAMPLES)
        warm = False
        while tally.events < tally.wanted:
            self._begin(monkey.place(tally.visits), tally)
            for _ in range(monkey.steps()):
                self._do(monkey.gesture(self._offered), tally)
                self._count(tally)
                if len(tally.memory) <= tally.events // every:
                    tally.memory.append((tally.events, memory()))
            if not warm and tally.events >= warm_up(tally.wanted):
                warm = True
                watch.warmed_up()
            watch.look()
            shown = [window for window in QGuiApplication.allWindows() if window.isVisible()]
            tally.windows = max(tally.windows, len(shown))
            tally.files, tally.started, tally.lines = watch.files, watch.started, watch.lines
            tally.seconds = time.monotonic() - began
            if tally.seconds - last >= TELL_EVERY_S:
                last = tally.seconds
                told()

    def _begin(self, name: str, tally: Tally) -> None:
        """Be sent to a screen; the attract page is where a visit ends."""
        place, _, sheet = self._begin_at[name].partition(" + ")
        if place == "attract":
            self._visit.end()
            tally.ended += 1
        else:
            self._visit.touched()
            self._way.go(place)
        if sheet:
            self._way.openSheet(sheet)
        self._seen = ""
        tally.sent[name] += 1
        self._count(tally)
        for _ in range(3):
            pass_events(10)

    def _count(self, tally: Tally) -> None:
        page, item = self._way.property("page"), self._way.property("item")
        place = screen(f"{page}/{item}" if item else str(page), self._tour)
        now = str(self._way.property("sheet")) or place
        if now != self._seen:
            self._seen = now
            tally.visits[now] += 1

    def _offered(self) -> list[Point]:
        if self._targets is None:
            return []
        told = self._targets.evaluate()[0]
        found: list[Point] = json.loads(told) if isinstance(told, str) else []
        return found

    def _pixel(self, point: Point) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(
            min(width - 1, max(0, round(point[0] * width))),
            min(height - 1, max(0, round(point[1] * height))),
        )

    def _do(self, gesture: Gesture, tally: Tally) -> None:
        tally.kinds[gesture.kind] += 1
        tally.events += gesture.events
        if gesture.kind == "key":
            key = getattr(Qt.Key, f"Key_{gesture.key}")
            name = f"{gesture.held}Modifier" if gesture.held else "NoModifier"
            QTest.keyClick(self._window, key, getattr(Qt.KeyboardModifier, name))
        else:
            self._touch(gesture)
        pass_events(0)

    def _touch(self, gesture: Gesture) -> None:
        window, device = self._window, self._device
        ways = [[self._pixel(point) for point in way] for way in gesture.fingers]
        steps = max(map(len, ways))
        event = QTest.touchEvent(window, device)
        for finger, way in enumerate(ways):
            event.press(finger, way[0], window)
        event.commit()
        for step in range(1, steps - 1 if steps > 1 else 0):
            event = QTest.touchEvent(window, device)
            for finger, way in enumerate(ways):
                event.move(finger, way[step], window)
            event.commit(False)
            if step % MOVES_A_FRAME == 0:
                pass_events(0)
        if gesture.kind == "cancelled":
            cancel = QTouchEvent(QEvent.Type.TouchCancel, device)
            QCoreApplication.sendEvent(window, cancel)
        event = QTest.touchEvent(window, device)
        for finger, way in enumerate(ways):
            event.release(finger, way[-1], window)
        event.commit()

    def close(self) -> None:
        """Take the window down."""
        self._pointer.hide()
        self._lock.open()
        self._viewer.close()


def own_files(hall: Hall) -> list[Path]:
    """Where the exhibit's own files lie."""
    return [hall.folder, *([hall.translations] if hall.translations else [])]
