"""Switches language again and again at random places, and looks whether anything else changes.

``python -m benchmarks.switching --switches 1000`` says how long a switch takes, from the finger's
release to the first frame in the new language, which places did not outlast one, and what memory
grew by once a quarter of the switches had made what is made once and kept: typefaces of each size,
the letters drawn with them, pages' code. ``--second en`` does so with English below Chinese. Needs
Linux and Xvfb. The same ``--seed`` takes the same way.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtQml import qmlEngine
from PySide6.QtTest import QTest

from benchmarks.measuring import screen
from kiosk.bridge.hall import Hall
from kiosk.bridge.language import offered
from kiosk.bridge.settling import pass_events
from kiosk.bridge.viewer import application, prepare
from kiosk.exhibit.tour import tour
from kiosk.opening import open_exhibit
from kiosk.places import translations_folder
from kiosk.running.layout import Target
from kiosk.running.renderer import choose
from kiosk.running.settings import HallSettings, Settings
from kiosk.running.soak.watch import memory
from kiosk.translations.languages import own_name
from tests.standing import chosen, page_of, seen
from tests.visitor import Visitor

LANGUAGES: Final = ("zh", "en", "ja", "ko", "zh_TW")
STAY: Final = 5
"""Switches at a place; the last one leads back to the language that it was come to in."""

SCALES: Final = (1.0, 1.25, 1.5)

TARGET_MS: Final = 150
MEMORY_MIB: Final = 5
WEIGHINGS: Final = 20
"""The memory is weighed so often along the way; a single weighing is off by up to 5 MiB."""

TAPS: Final = 3
"""So many targets at most are touched at a place before languages are switched there."""


def visitor_in(languages: tuple[str, ...], second: str = "") -> Visitor:
    """A visitor in a hall that offers these languages, with a second one below Chinese or none."""
    settings = Settings(hall=HallSettings(languages=languages, second=second))
    hall: Hall
    hall, _ = open_exhibit(None, settings)
    folder = translations_folder(hall.folder)
    told = offered(hall.exhibit, folder, languages)
    return Visitor(replace(hall, languages=told, translations=folder))


def centre(target: Target) -> QPointF:
    """Where a finger touches a target, on the stage."""
    box = target.box
    return QPointF((box.left + box.right) / 2, (box.top + box.bottom) / 2)


class Wanderer:
    """Goes to random places and touches there what comes under the finger."""

    def __init__(self, visitor: Visitor, seed: int, scales: tuple[float, ...]) -> None:
        self.scales = scales
        self.visitor = visitor
        self.chance = random.Random(seed)
        self.places = list(tour(visitor.exhibit))
        self.rail = {*visitor.rail, "首页"}

    def wander(self) -> str:
        """Go somewhere, do something there, and tell it."""
        visitor, chance = self.visitor, self.chance
        scale, reach = chance.choice(self.scales), len(self.scales) > 1 and chance.random() < 0.25
        visitor.access.setProperty("textScale", scale)
        visitor.access.setProperty("reach", reach)
        place = chance.choice([each for each in self.places if each != "attract"])
        visitor.way.go(place)
        visitor.settle()
        told = [f"{place} at {scale:.0%}{', reach' if reach else ''}"]
        bottom = visitor.stage.height() - 140  # the rail leads away, or to a sheet over it
        for _ in range(chance.randint(0, TAPS)):
            there = [
                (target.name, middle)
                for target in page_of(visitor).targets
                if target.box.bottom < bottom and visitor.stage.contains(middle := centre(target))
            ]
            if not there:
                break
            name, point = chance.choice(there)
            told.append(name)
            visitor.tap_at(visitor.pixel(point))
            visitor.settle()
        visitor.way.closeSheet()  # it lies over the languages' keys
        if visitor.place == "attract":
            visitor.way.go("home")
        visitor.settle()
        return " > ".join(told)


def switched(visitor: Visitor, code: str) -> float:
    """Touch a language's key: seconds from the release to the first frame in that language."""
    shown: list[float] = []
    keys = [each for each in page_of(visitor).targets if each.name == own_name(code)]
    point = visitor.pixel(centre(keys[-1]))
    QTest.touchEvent(visitor.window, visitor.device).press(0, point, visitor.window).commit()
    pass_events(5)
    language = visitor.viewer.singleton("Language")

    def drawn() -> None:
        if not shown and language.property("code") == code:  # type: ignore[attr-defined]
            shown.append(time.perf_counter())

    watch = visitor.window.frameSwapped.connect(drawn)
    begun = time.perf_counter()
    QTest.touchEvent(visitor.window, visitor.device).release(0, point, visitor.window).commit()
    visitor.until(lambda: shown, f"a frame is drawn in {code}")
    visitor.window.frameSwapped.disconnect(watch)
    return shown[0] - begun


def cleared(visitor: Visitor) -> None:
    """Let go of what waits for it: each look at a page leaves some 100 KiB to QML's collector."""
    gc.collect()
    engine = qmlEngine(visitor.window)
    assert engine is not None
    for _ in range(2):
        engine.collectGarbage()
        pass_events(50)


def weighed(visitor: Visitor) -> float:
    """What the process takes where it is, when nothing waits to be let go of, in MiB."""
    cleared(visitor)
    ctypes.CDLL(None).malloc_trim(0)
    return memory()


def weighed_at_home(visitor: Visitor) -> float:
    """The same at home: other pages take more or less by themselves."""
    visitor.way.go("home")
    visitor.settle()
    return weighed(visitor)


def warmed(visitor: Visitor) -> None:
    """See every place in every language once: what is made once and kept is made by then."""
    for place in tour(visitor.exhibit):
        visitor.way.go(place)
        for code in visitor.hall.languages:
            visitor.language.use(code)
            visitor.settle()
        cleared(visitor)
    visitor.language.use(visitor.hall.languages[0])


def growth(weights: list[float]) -> tuple[float, float, float]:
    """What memory grew by from the second quarter to the last, and both quarters' medians."""
    quarter = max(1, len(weights) // 4)
    second = statistics.median(weights[quarter : 2 * quarter] or weights)
    last = statistics.median(weights[-quarter:])
    return last - second, second, last


def differing(before: object, after: object) -> str:
    """What is not as it was."""
    if isinstance(before, dict) and isinstance(after, dict):
        names = [name for name in before if before[name] != after.get(name)]
        return ", ".join(f"{name}: {before[name]} -> {after.get(name)}" for name in names)
    assert isinstance(before, list)
    assert isinstance(after, list)
    gone = [each for each in before if each not in after]
    come = [each for each in after if each not in before]
    return f"gone {gone[:3]}, come {come[:3]}"


def at_random(
    visitor: Visitor,
    switches: int,
    seed: int,
    scales: tuple[float, ...],
    say: Callable[[str], None],
) -> bool:
    """Switch so often, tell what was found, and whether all of it is as it should be."""
    wanderer = Wanderer(visitor, seed, scales)
    chance, codes = wanderer.chance, visitor.hall.languages
    took: list[float] = []
    slow: list[tuple[float, str]] = []
    lost: list[str] = []
    now = codes[0]
    warmed(visitor)
    begun = weighed_at_home(visitor)
    weights: list[float] = []
    while len(took) < switches:
        where = wanderer.wander()
        home, kept = now, chosen(visitor)
        looks = {now: seen(visitor)}
        for number in range(min(STAY, switches - len(took))):
            others = [code for code in codes if code != now]
            back = number == STAY - 2 and now == home  # else the last one could not lead there
            now = chance.choice(others) if back or number < STAY - 1 or now == home else home
            seconds = switched(visitor, now)
            took.append(seconds)
            slow.append((seconds, f"{now}: {where}"))
            visitor.settle()
            if (found := chosen(visitor)) != kept:
                lost.append(f"{now}: {where}: {differing(kept, found)}")
                kept = found
            look = seen(visitor)
            if looks.setdefault(now, look) != look:
                lost.append(f"{now} again: {where}: {differing(looks[now], look)}")
        cleared(visitor)
        if len(took) >= switches * (len(weights) + 1) / WEIGHINGS:
            weights.append(weighed_at_home(visitor))
            say(f"{len(took)}: {weights[-1]:.1f} MiB")
    grown, second, last = growth(weights)
    ordered = sorted(1000 * seconds for seconds in took)
    p95 = ordered[int(len(ordered) * 0.95)]
    say(f"{len(took)} switches among {', '.join(codes)}, seed {seed}")
    say(
        f"release to the first frame: p50 {statistics.median(ordered):.0f} ms, p95 {p95:.0f}, "
        f"max {ordered[-1]:.0f} (target {TARGET_MS})"
    )
    for seconds, where in sorted(slow, reverse=True)[:5]:
        say(f"  {1000 * seconds:.0f} ms  {where}")
    say(
        f"memory {grown:+.1f} MiB, from {second:.1f} MiB in the second quarter to {last:.1f} in "
        f"the last (target within {MEMORY_MIB}); {begun:.1f} before the first switch"
    )
    say(f"not as before: {len(lost)}")
    for each in lost[:40]:
        say(f"  {each}")
    return p95 <= TARGET_MS and grown <= MEMORY_MIB and not lost


def main() -> int:
    """Read the command line, switch, and fail where a target is missed."""
    parser = argparse.ArgumentParser(prog="benchmarks.switching", description=__doc__)
    parser.add_argument("--switches", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--second", choices=LANGUAGES[1:], default="")
    parser.add_argument(
        "--one-size",
        action="store_true",
        help="at the designed text size alone; without it at any size, as visitors choose",
    )
    wanted = parser.parse_args()
    scales = SCALES[:1] if wanted.one_size else SCALES
    with screen():
        prepare(choose("auto"))
        application()
        visitor = visitor_in(LANGUAGES, wanted.second)
        visitor.access.setProperty("still", True)
        kept = at_random(visitor, wanted.switches, wanted.seed, scales, print)
        visitor.leave()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
