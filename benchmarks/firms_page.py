"""One visit to the firms page of the exhibit in a folder; prints what it took as a line of JSON.

Started by :mod:`benchmarks.firms` on the screen there is.
"""

from __future__ import annotations

import gc
import json
import random
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest

from benchmarks.measuring import pss_mib
from kiosk.bridge.hall import Hall
from kiosk.bridge.settling import loading, pass_events
from kiosk.bridge.viewer import application, prepare
from kiosk.exhibit.search.keys import fold
from kiosk.opening import open_exhibit
from kiosk.running.renderer import choose
from kiosk.running.settings import Settings
from tests.visitor import Visitor

TYPED: Final = 16
"""Firms that are typed, each by initials and by full pinyin."""

OPENED: Final = 6
TURNED: Final = 40


class _Watch:
    """When things happened last, in seconds."""

    def __init__(self, visitor: Visitor) -> None:
        self.told = self.shown = 0.0
        visitor.directory.changed.connect(self._tell)
        visitor.window.frameSwapped.connect(self._show)

    def _tell(self) -> None:
        self.told = time.perf_counter()

    def _show(self) -> None:
        self.shown = time.perf_counter()


def opened(visitor: Visitor) -> float:
    """Seconds from home to the complete firms page."""
    visitor.go("home")
    visitor.settle()
    begun = time.perf_counter()
    visitor.way.go("firms")
    while True:
        pass_events(2)
        if visitor.place == "firms" and not loading(visitor.window):
            return time.perf_counter() - begun


def build(visitor: Visitor) -> None:
    """Let the index be built, as a visitor does who reads the page first."""
    visitor.until(lambda: visitor.directory.property("complete"), "the index is built")


def pressed(visitor: Visitor, watch: _Watch, word: str) -> list[tuple[float, float]]:
    """Type a word on the pad as far as its keys are lit: for each key, the seconds until the ranked
    firms are told, and until the frame is shown that has them."""
    took = []
    for letter in word.upper():
        name = f"键入 {letter}"
        seen = next((each for each in visitor.targets() if each.name == name), None)
        if seen is None:
            break
        point = visitor.point(seen.box)
        QTest.touchEvent(visitor.window, visitor.device).press(0, point, visitor.window).commit()
        pass_events(5)
        watch.told = watch.shown = 0.0
        begun = time.perf_counter()
        QTest.touchEvent(visitor.window, visitor.device).release(0, point, visitor.window).commit()
        while not watch.told or watch.shown < watch.told:
            pass_events(1)
        took.append((watch.told - begun, watch.shown - begun))
        visitor.pause()
    visitor.directory.clear()
    visitor.pause()
    return took


def turned(visitor: Visitor, watch: _Watch) -> list[float]:
    """Turn pages to and fro: for each, the seconds until the frame that shows it."""
    took = []
    for number in range(TURNED if visitor.directory.property("pages") > 1 else 0):
        watch.told = watch.shown = 0.0
        begun = time.perf_counter()
        visitor.directory.turn(-1 if number % 4 > 1 else 1)
        while watch.shown < watch.told:
            pass_events(1)
        took.append(watch.shown - begun)
        visitor.pause()
    return took


def main() -> None:
    """Visit the exhibit in the folder that the command line names."""
    prepare(choose("auto"))
    application()
    begun = time.perf_counter()
    hall: Hall
    hall, _ = open_exhibit(Path(sys.argv[1]), Settings())
    read = time.perf_counter() - begun
    visitor = Visitor(hall, (1920, 1080))
    visitor.access.setProperty("still", True)
    first = opened(visitor)
    build(visitor)
    again = [opened(visitor) for _ in range(OPENED)]
    gc.freeze()  # as showing.show does
    watch = _Watch(visitor)
    firms = list(visitor.exhibit.firms)
    keys: list[tuple[float, float]] = []
    for firm in random.Random(5).sample(firms, min(TYPED, len(firms))):
        for word in ("".join(s[0] for s in firm.reading.split()), fold(firm.reading)):
            keys += pressed(visitor, watch, word)
    pages = turned(visitor, watch)
    print(
        json.dumps(
            {
                "read": read,
                "first": first,
                "again": again,
                "keys": keys,
                "pages": pages,
                "pss": pss_mib(),
            }
        ),
        flush=True,
    )
    visitor.leave()


if __name__ == "__main__":
    main()
