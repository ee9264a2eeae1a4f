"""Outside the opening hours: dark, woken by a touch for one visit, bright again on time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from kiosk.running.hours import STEADY, WOKEN, HoursSettings, State
from tests.visitor import Visitor

SHORT = HoursSettings(monday="09:00-17:00", timezone="Asia/Shanghai")
MIDDLE = QPoint(900, 300)


@dataclass
class Clocks:
    """Both clocks of the visitor's window; ``wall`` is a time on a Monday."""

    visitor: Visitor
    monotonic: float = 0.0
    ahead: float = 0.0

    def at(self, wall: str, *, steady: bool = True) -> None:
        """Be at a time, and let the clock have been steady."""
        local = datetime.fromisoformat(f"2026-06-01 {wall}:00").replace(
            tzinfo=ZoneInfo("Asia/Shanghai")
        )
        before = STEADY if steady else 0.0
        self.ahead = local.timestamp() - before - self.monotonic
        self.visitor.hours.tick()
        self.go(before)

    def go(self, seconds: float) -> None:
        """Let time pass."""
        self.monotonic += seconds
        self.visitor.hours.tick()


@pytest.fixture
def clocks(visitor: Visitor) -> Iterator[Clocks]:
    """The visitor's hall with hours, at noon."""
    made = Clocks(visitor)
    visitor.hours.useClocks(lambda: made.monotonic, lambda: made.monotonic + made.ahead)
    visitor.hours.keep(SHORT)
    visitor.hours.watch(visitor.visit)
    made.at("12:00")
    yield made
    visitor.hours.rest()
    visitor.hours.keep(HoursSettings())


def brightness(visitor: Visitor) -> int:
    """Of the brightest of some pixels, 0 to 255."""
    picture = visitor.window.grabWindow()
    across, down = picture.width() // 9, picture.height() // 9
    pixels = (picture.pixelColor(x * across, y * down) for x in range(1, 9) for y in range(1, 9))
    return max(map(QColor.lightness, pixels))


def test_the_screen_goes_black_after_hours_and_comes_back_before_the_first_visitor(
    visitor: Visitor, clocks: Clocks
) -> None:
    visitor.settle()
    assert brightness(visitor) > 150
    clocks.at("20:00")
    visitor.until(lambda: brightness(visitor) == 0, "the screen is black")
    assert not visitor.targets()
    clocks.at("09:00")
    visitor.until(lambda: brightness(visitor) > 150, "the screen is bright")
    visitor.tap_at(MIDDLE)
    visitor.arrive("home")


def test_a_hall_may_dim_its_screen_instead(visitor: Visitor, clocks: Clocks) -> None:
    visitor.hours.keep(replace(SHORT, outside="dim"))
    clocks.at("20:00")
    visitor.until(lambda: 10 < brightness(visitor) < 80, "the screen is dim")


def touch(visitor: Visitor) -> None:
    visitor.tap_at(MIDDLE)


def press(visitor: Visitor) -> None:
    QTest.keyClick(visitor.window, Qt.Key.Key_Return)


def click(visitor: Visitor) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(visitor.window, left, Qt.KeyboardModifier.NoModifier, MIDDLE)


@pytest.mark.parametrize("act", [touch, press, click])
def test_a_touch_wakes_a_sleeping_screen_for_one_visit_and_does_nothing_else(
    visitor: Visitor, clocks: Clocks, act: Callable[[Visitor], None]
) -> None:
    clocks.at("20:00")
    visitor.until(lambda: brightness(visitor) == 0, "the screen is black")
    act(visitor)
    visitor.until(lambda: brightness(visitor) > 150, "the screen is bright")
    assert visitor.place == "attract"
    act(visitor)
    visitor.arrive("home")
    clocks.go(10 * WOKEN)
    assert visitor.hours.state is State.WOKEN, "while the visit goes on"
    visitor.visit.end()
    visitor.until(lambda: brightness(visitor) == 0, "the screen is black again")


def test_a_screen_that_was_woken_for_nobody_sleeps_again(visitor: Visitor, clocks: Clocks) -> None:
    clocks.at("20:00")
    visitor.tap_at(MIDDLE)
    assert not visitor.hours.property("asleep")
    clocks.go(WOKEN)
    assert visitor.hours.property("asleep")


def test_a_hall_may_let_nobody_wake_it(visitor: Visitor, clocks: Clocks) -> None:
    visitor.hours.keep(replace(SHORT, touch_wakes=False))
    clocks.at("20:00")
    touch(visitor)
    press(visitor)
    assert visitor.hours.state is State.ASLEEP
    assert visitor.place == "attract"


def test_a_visit_goes_on_after_closing_time(visitor: Visitor, clocks: Clocks) -> None:
    clocks.at("16:59")
    visitor.settle()
    visitor.tap_at(MIDDLE)
    visitor.arrive("home")
    clocks.go(3600)
    visitor.settle()
    assert brightness(visitor) > 150
    visitor.tap("企业名录")
    visitor.arrive("firms")


def test_a_clock_that_jumps_into_the_night_leaves_the_hall_bright(
    visitor: Visitor, clocks: Clocks
) -> None:
    clocks.at("23:00", steady=False)
    assert visitor.hours.state is State.UNSURE
    visitor.settle()
    visitor.tap_at(MIDDLE)
    visitor.arrive("home")
