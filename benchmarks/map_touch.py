"""From a finger on a picture map to the first frame that has changed.

    python -m benchmarks.map_touch --touches 300

On a virtual screen of 1920x1080 without a GPU, on the shipped scroll's page. A drag and a key are
real events of the X server (its XTEST extension moves the pointer, which the map takes as a
finger); a pinch, which XTEST cannot make, is handed to Qt as touches. Time runs from the moment
that the event is sent until the frame in which the map has moved has been shown. The target is 50
ms at p95. Needs Linux, Xvfb and libXtst (Debian: ``apt-get install xvfb libxtst6``).
"""

from __future__ import annotations

import argparse
import ctypes
import os
import random
import sys
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from benchmarks.firms import ms, share
from benchmarks.map_visitor import before_the_scroll, part
from benchmarks.measuring import screen
from kiosk.bridge.map_view import MapView
from tests.visitor import Visitor

TARGET_MS: Final = 50
STEPS: Final = 5
"""Moves of one drag or pinch; each is timed."""


class Pointer:
    """The X server's pointer, moved by its XTEST extension over a connection of its own."""

    def __init__(self) -> None:
        self._x11, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(None))

    def move(self, at: QPoint) -> None:
        """Be there."""
        self._xtst.XTestFakeMotionEvent(self._display, -1, at.x(), at.y(), ctypes.c_ulong(0))
        self._x11.XFlush(self._display)

    def button(self, down: bool) -> None:
        """Press the first button, or let it go."""
        self._xtst.XTestFakeButtonEvent(self._display, 1, int(down), ctypes.c_ulong(0))
        self._x11.XFlush(self._display)


class Watch:
    """Waits for the first frame that shows the map elsewhere."""

    def __init__(self, visitor: Visitor) -> None:
        (frame,) = visitor.items_with("opened", "near")
        self.view = part(frame, "view", MapView)
        self._visitor = visitor
        self._seen = self.view.view
        self._changed = 0.0
        visitor.window.frameSwapped.connect(self._shown)

    def _shown(self) -> None:
        if not self._changed and self.view.view != self._seen:
            self._changed = time.perf_counter()

    def timed(self, event: Callable[[], object]) -> float:
        """Seconds from an event to the frame."""
        self._seen, self._changed = self.view.view, 0.0
        begun = time.perf_counter()
        event()
        self._visitor.until(lambda: self._changed, "the map has moved")
        return self._changed - begun


def dragged(visitor: Visitor, watch: Watch, pointer: Pointer, chance: random.Random) -> list[float]:
    """A finger's moves, from the first that is more than a wandering tap."""
    at = visitor.pixel(QPoint(chance.randint(700, 1200), 500))
    step = visitor.pixel(QPoint(60, 0)).x() * chance.choice((-1, 1))
    pointer.move(at)
    pointer.button(True)
    visitor.until(lambda: watch.view.property("touched"), "the finger is felt")
    took = []
    for number in range(1, STEPS + 1):
        visitor.wait(chance.randint(0, 20))
        took.append(watch.timed(lambda by=number: pointer.move(at + QPoint(by * step, 0))))  # type: ignore[misc]
    pointer.button(False)
    return took


def pinched(visitor: Visitor, watch: Watch, apart: bool, chance: random.Random) -> list[float]:
    """Two fingers' moves."""
    middle = visitor.pixel(QPoint(900, 450))

    def fingers(kind: str, half: int) -> None:
        event = QTest.touchEvent(visitor.window, visitor.device)
        for finger, side in ((0, -1), (1, 1)):
            getattr(event, kind)(finger, middle + QPoint(side * half, 0), visitor.window)
        event.commit()

    start, by = (100, 25) if apart else (300, -25)
    fingers("press", start)
    took = []
    for number in range(1, STEPS + 1):
        visitor.wait(chance.randint(0, 20))
        took.append(watch.timed(lambda half=start + number * by: fingers("move", half)))  # type: ignore[misc]
    fingers("release", start + STEPS * by)
    return took


def keyed(visitor: Visitor, watch: Watch, pointer: Pointer, name: str) -> float:
    """A key's release, until the map sets off."""
    pointer.move(visitor.point(visitor.find(name).box))
    pointer.button(True)
    visitor.wait(60)
    return watch.timed(lambda: pointer.button(False))


def main() -> int:
    """Touch, and print; 1 when the target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--touches", type=int, default=300)
    touches = parser.parse_args().touches
    chance = random.Random(1)
    took: dict[str, list[float]] = {"drag (X)": [], "pinch (Qt)": [], "key (X)": []}
    with screen():
        visitor = before_the_scroll()
        watch, pointer = Watch(visitor), Pointer()
        for number in range(touches // STEPS):
            watch.view.be(16_000, 700, 0.8)
            visitor.settle()
            took["drag (X)"] += dragged(visitor, watch, pointer, chance)
            visitor.settle()
            took["pinch (Qt)"] += pinched(visitor, watch, number % 2 == 0, chance)
            visitor.settle()
            took["key (X)"].append(
                keyed(visitor, watch, pointer, "向左展开" if number % 2 else "向右展开")
            )
        visitor.leave()
    print(f"event to the first changed frame, ms: median, p95, p99; load {os.getloadavg()[0]:.1f}")
    late = False
    for name, times in took.items():
        met = 1e3 * share(times, 0.95) <= TARGET_MS
        late |= not met
        print(f"  {name:12} {len(times):4}  {ms(times)}   {'met' if met else 'MISSED'}")
    return int(late)


if __name__ == "__main__":
    sys.exit(main())
