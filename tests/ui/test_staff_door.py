"""The staff's way in: a corner, a pad, delays, and back; by touches in the real window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.running.corner import HOLD_S
from kiosk.running.hours import HoursSettings
from kiosk.running.staff import DELAYS
from tests.ui.staffed import PIN, WRONG, Staffed, have_pin
from tests.ui.test_night import SHORT, Clocks
from tests.visitor import Visitor


@pytest.fixture
def staffed(visitor: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Staffed]:
    """The staff at the visitor's screen; there is a PIN."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    have_pin()
    staffed = Staffed(visitor, tmp_path)
    yield staffed
    staffed.entrance.stop()


@pytest.mark.parametrize("place", ["attract", "home", "firm/yongyi", "map"])
def test_a_finger_in_the_corner_and_the_pin_open_the_panel_wherever_a_visitor_is(
    staffed: Staffed, place: str
) -> None:
    visitor = staffed.visitor
    if place != "attract":
        visitor.visit.touched()
        visitor.go(place)
    staffed.knock()
    assert visitor.place == place, "the finger has pressed nothing"
    assert {seen.name for seen in visitor.targets()} == {*"0123456789", "回到展示"}
    staffed.enter(PIN)
    visitor.until(lambda: visitor.shows("概况"), "the sheet is open")
    visitor.tap("回到展示")
    visitor.arrive("attract")
    assert not staffed.there


def test_who_came_by_mistake_goes_back_to_where_the_visit_was(staffed: Staffed) -> None:
    visitor = staffed.visitor
    visitor.visit.touched()
    visitor.go("figures")
    staffed.knock()
    visitor.tap("回到展示")
    assert not staffed.there
    visitor.tap("首页")
    visitor.arrive("home")


def test_what_visitors_do_does_not_knock(staffed: Staffed) -> None:
    visitor = staffed.visitor
    visitor.visit.touched()
    visitor.go("figures")
    for at, seconds in (((20, 20), HOLD_S - 0.5), ((900, 400), 30.0), ((200, 20), 30.0)):
        staffed.hold(at, seconds)
    for _ in range(20):
        visitor.tap_at(QPoint(20, 20))
        staffed.later(0.5)
    window, device = visitor.window, visitor.device
    palm = QTest.touchEvent(window, device)
    palm.press(0, QPoint(20, 20), window).press(1, QPoint(60, 40), window).commit()
    staffed.later(30)
    lifted = QTest.touchEvent(window, device)
    lifted.release(0, QPoint(20, 20), window).release(1, QPoint(60, 40), window).commit()
    visitor.pause()
    assert not staffed.there


def test_wrong_pins_have_to_be_waited_for_after_a_restart_too(staffed: Staffed) -> None:
    visitor = staffed.visitor
    staffed.knock()
    for delay in DELAYS[:4]:
        staffed.enter(WRONG)
        if not delay:
            assert visitor.shows("密码不对，请再试")
            continue
        assert visitor.shows(f"密码不对，0:{delay:02.0f} 后再试")
        assert not visitor.offers("1")
        staffed.later(delay - 3)
        assert visitor.shows("0:03 后再试")
        staffed.later(3)
    assert json.loads((staffed.state / "tries.json").read_text()) == {"wrong": 4}
    staffed.restart()
    staffed.knock()
    assert visitor.shows("密码不对，0:15 后再试"), "the whole delay again"
    staffed.later(15)
    staffed.enter(PIN)
    visitor.until(lambda: visitor.shows("概况"), "the sheet is open")


def test_digits_are_taken_back_and_their_keys_rest_when_twelve_are_typed(staffed: Staffed) -> None:
    visitor = staffed.visitor
    staffed.knock()
    for digit in "314159265358":
        assert visitor.offers(digit)
        visitor.tap(digit)
    assert not visitor.offers("0")
    for _ in range(12):
        visitor.tap("退格")
    assert not visitor.offers("退格")
    window = visitor.window
    for digit in PIN:
        QTest.keyClick(window, Qt.Key(ord(digit)))
    QTest.keyClick(window, Qt.Key.Key_Backspace)
    QTest.keyClick(window, Qt.Key(ord(PIN[-1])))
    visitor.tap("进入")
    visitor.until(lambda: visitor.shows("概况"), "the sheet is open")


def test_it_locks_itself_and_the_visit_is_held_as_long_as_it_is_open(staffed: Staffed) -> None:
    visitor = staffed.visitor
    visitor.visit.touched()
    visitor.go("figures")
    staffed.come_in()
    for _ in range(10):
        staffed.later(100)
        visitor.tap_at(QPoint(960, 60))
        assert staffed.there, "as long as somebody touches it"
    assert visitor.visit.property("asking") is False
    staffed.later(181)
    assert not staffed.there
    visitor.arrive("attract")
    staffed.knock()
    assert not visitor.shows("概况"), "the PIN is asked for again"
    staffed.later(31)
    assert not staffed.there, "nobody types"


def test_without_a_pin_the_corner_says_how_to_set_one(
    staffed: Staffed, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    visitor = staffed.visitor
    staffed.knock()
    assert visitor.shows("还没有设密码")
    assert visitor.shows("kiosk pin")
    assert [seen.name for seen in visitor.targets()] == ["回到展示"]
    QTest.keyClick(visitor.window, Qt.Key.Key_Escape)
    assert not staffed.there


def test_the_staff_get_in_at_night_even_where_no_touch_wakes(
    staffed: Staffed,
) -> None:
    visitor = staffed.visitor
    clocks = Clocks(visitor)
    visitor.hours.useClocks(lambda: clocks.monotonic, lambda: clocks.monotonic + clocks.ahead)
    visitor.hours.keep(
        HoursSettings(monday=SHORT.monday, timezone=SHORT.timezone, touch_wakes=False)
    )
    visitor.hours.watch(visitor.visit)
    try:
        clocks.at("20:00")
        assert visitor.hours.property("asleep")
        staffed.come_in()
        clocks.go(300)
        staffed.later(0)
        assert not visitor.hours.property("asleep")
        visitor.tap("回到展示")
        clocks.go(300)
        assert visitor.hours.property("asleep")
    finally:
        visitor.hours.rest()
        visitor.hours.keep(HoursSettings())
