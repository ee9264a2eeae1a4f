"""An hour of hands on a picture map, at a machine's speed: what stays in memory, what answers.

    python -m benchmarks.map_endurance --minutes 60

Drags, throws, pinches, taps and cancelled touches by lot, as long as an hour of them takes a
visitor who never rests, then a thousand times a pinch and a tap on a place, which has to tell of
it. Touches are handed to Qt as a panel's, without a pause. Memory is what the process alone holds
when nothing waits to be let go of; it is to stay within 5 % of what it is after the first tenth.
Needs no screen.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from typing import Final

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from tqdm import tqdm

from benchmarks.map_visitor import before_the_scroll, part
from benchmarks.switching import weighed
from kiosk.bridge.map_tiles import MapTiles
from kiosk.bridge.map_view import MapView
from kiosk.bridge.settling import pass_events
from tests.visitor import Visitor

MOVES_S: Final = 60
"""Moves that a finger on a panel makes in a second."""

FRAME: Final = 4
"""After so many moves what waits is done: frames, tiles that have come."""

GROWTH: Final = 0.05
SETTLED: Final = 0.1
"""The part of the hour after which what is made once has been made."""

Way = tuple[QPoint, QPoint]


class Hands:
    """Fingers on the map's frame, in px of the window, and how long they would have taken."""

    def __init__(self, visitor: Visitor, chance: random.Random) -> None:
        self.visitor, self.chance = visitor, chance
        self.seconds = 0.0
        self.gestures = 0
        (frame,) = visitor.items_with("opened", "near")
        box = visitor.box(frame)
        self.left, self.top = visitor.pixel(box.topLeft()).toTuple()
        self.right, self.bottom = visitor.pixel(box.bottomRight()).toTuple()
        self.view = part(frame, "view", MapView)
        self.tiles = part(frame, "picture.source", MapTiles)

    def unroll(self) -> None:
        """See all of the picture: the cache is full then."""
        across, down = self.view.view.size
        for x in range(0, int(across), 800):
            self.view.be(float(x), down / 2, 1.0)
            self.visitor.until(lambda: self.tiles.property("complete"), "every tile has come")

    def point(self) -> QPoint:
        """Anywhere on the map."""
        chance = self.chance
        return QPoint(
            chance.randint(self.left + 5, self.right - 5),
            chance.randint(self.top + 5, self.bottom - 5),
        )

    def gesture(self) -> None:
        """One by lot, and the pause after it."""
        chance = self.chance
        kind = chance.choices(("drag", "pinch", "tap", "many", "key"), (40, 25, 20, 5, 10))[0]
        seconds = chance.uniform(0.2, 1.2)
        if kind == "drag":
            self.fingers([(self.point(), self.point())], seconds)
        elif kind == "pinch":
            self.pinch(chance.uniform(0.4, 2.5), seconds)
        elif kind == "tap":
            self.visitor.tap_at(self.point())
            seconds = 0.1
        elif kind == "many":
            self.fingers([(self.point(), self.point()) for _ in range(10)], seconds)
        else:
            across = chance.uniform(0, self.view.view.size[0])
            chance.choice((self.view.showWhole, lambda: self.view.goTo(across, 700.0)))()
            self.visitor.until(lambda: not self.view.property("moving"), "the map has arrived")
        self.seconds += seconds + chance.uniform(0.1, 0.8)
        self.gestures += 1

    def pinch(self, factor: float, seconds: float) -> None:
        """Two fingers about a point."""
        at, start = self.point(), 120
        end = round(start * factor)
        self.fingers(
            [(at + QPoint(s * start, 0), at + QPoint(s * end, 0)) for s in (-1, 1)], seconds
        )

    def fingers(self, ways: list[Way], seconds: float) -> None:
        """Fingers go their ways at once."""
        visitor = self.visitor

        def commit(kind: str, share: float) -> None:
            event = QTest.touchEvent(visitor.window, visitor.device)
            for finger, (start, end) in enumerate(ways):
                getattr(event, kind)(finger, start + (end - start) * share, visitor.window)
            event.commit()

        steps = max(1, round(seconds * MOVES_S))
        commit("press", 0)
        for step in range(1, steps + 1):
            commit("move", step / steps)
            if step % FRAME == 0:
                pass_events(0)
        commit("release", 1)
        visitor.until(lambda: self.tiles.property("complete"), "every tile has come")


def hour(hands: Hands, minutes: float, bar: tqdm[None]) -> list[float]:
    """Gestures for so long; what the process holds after each twentieth."""
    held = []
    for turn in range(1, 21):
        while hands.seconds < turn * minutes * 3:
            before = hands.seconds
            hands.gesture()
            if not hands.visitor.place.startswith("maps/"):
                raise AssertionError(f"the hands are on {hands.visitor.place}")
            bar.update(round(hands.seconds) - round(before))
        held.append(weighed(hands.visitor))
    return held


def answered(hands: Hands, times: int, bar: tqdm[None]) -> int:
    """Pinch, then tap a place: how often it was told of."""
    visitor = hands.visitor
    map_id = visitor.place.split("/")[1]
    places = next(each for each in visitor.exhibit.maps if each.id == map_id).places
    told = 0
    for number in range(times):
        hands.pinch(hands.chance.choice((0.6, 1.8)), 0.1)
        place = places[number % len(places)]
        hands.view.be(place.at[0], place.at[1], 0.6)
        visitor.pause()
        at = hands.view.view.view_point(*place.at)
        visitor.tap_at(visitor.pixel(QPoint(round(at[0]), round(at[1]))))
        told += visitor.place == f"maps/{map_id}/{place.id}"
        bar.update()
    return told


def main() -> int:
    """Touch, and print; 1 when memory has grown or something no longer answers."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60, help="of a visitor's time")
    parser.add_argument("--taps", type=int, default=1000, help="pinches with a tap after them")
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    visitor = before_the_scroll()
    hands = Hands(visitor, random.Random(wanted.seed))
    hands.unroll()
    begun = time.monotonic()
    with tqdm(total=round(wanted.minutes * 60), unit="s", disable=None) as bar:
        held = hour(hands, wanted.minutes, bar)
    with tqdm(total=wanted.taps, unit="tap", disable=None) as bar:
        told = answered(hands, wanted.taps, bar)
    after = weighed(visitor)
    visitor.leave()
    first = held[int(len(held) * SETTLED)]
    growth = max(held[-1], after) / first - 1
    print(
        f"{hands.gestures} gestures of {hands.seconds / 60:.0f} min in "
        f"{time.monotonic() - begun:.0f} s"
    )
    print("MiB:", "  ".join(f"{each:.1f}" for each in (*held, after)))
    print(f"grown by {growth:+.1%} (target within {GROWTH:.0%})")
    print(f"taps after a pinch that were told of: {told} of {wanted.taps}")
    return int(growth > GROWTH or told < wanted.taps)


if __name__ == "__main__":
    sys.exit(main())
