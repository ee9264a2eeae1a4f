"""The firm directory by touches and keys: the pad, tiles, filters and chips.

All before one window: each test finds the directory as at the beginning of a visit.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.bridge.hall import Hall
from tests.visitor import Visitor

FOUND = "看斯丹赛生物"


def key(letter: str) -> str:
    return f"键入 {letter}"


def names(visitor: Visitor) -> set[str]:
    return {seen.name for seen in visitor.targets()}


def query(visitor: Visitor) -> str:
    return str(visitor.directory.property("query"))


def type_in(visitor: Visitor, letters: str) -> None:
    for letter in letters:
        visitor.tap(key(letter))


def strike(visitor: Visitor, *keys: Qt.Key) -> None:
    """Strike keys of a keyboard one after the other."""
    for each in keys:
        QTest.keyClick(visitor.window, each)
        visitor.pause()


def strike_letters(visitor: Visitor, letters: str) -> None:
    """Type on a keyboard."""
    strike(visitor, *(Qt.Key(ord(letter)) for letter in letters))


@pytest.fixture(scope="module")
def window(hall: Hall, bridge_types: None) -> Iterator[Visitor]:
    """A landscape panel that all tests share."""
    visitor = Visitor(hall, (1280, 720))
    visitor.access.setProperty("still", True)
    yield visitor
    visitor.leave()


@pytest.fixture
def visitor(window: Visitor) -> Visitor:
    """A visitor who has just come to the directory."""
    window.visit.end()
    window.access.setProperty("still", True)
    window.arrive("attract")
    window.go("firms")
    window.find("全部")
    window.have_index()
    return window


def test_a_slip_leads_to_its_firm(visitor: Visitor) -> None:
    visitor.tap("微远医疗")
    assert visitor.place == "firm/weiyuan"


def test_typing_leaves_one_firm_and_its_key(visitor: Visitor) -> None:
    visitor.tap(key("S"))
    assert {"深江智能", "盛禾生物", "斯丹赛生物"} <= names(visitor)
    assert "微远医疗" not in names(visitor), "what does not fit is dimmed"
    assert visitor.shows("八家里，余三家")
    type_in(visitor, "DS")
    assert query(visitor) == "SDS"
    assert visitor.shows("八家里，余一家")
    assert "深江智能" not in names(visitor)
    visitor.tap(FOUND)
    visitor.arrive("firm/sidansai")


def test_keys_that_lead_nowhere_cannot_be_pressed(visitor: Visitor) -> None:
    assert key("Q") not in names(visitor)
    visitor.tap(key("S"))
    dimmed = [
        item
        for item in visitor.items_with("letter", "accessibleName")
        if item.property("accessibleName") == key("Q")
    ]
    visitor.tap_at(visitor.point(visitor.box(dimmed[0])))
    assert query(visitor) == "S"


def test_what_was_typed_is_taken_back(visitor: Visitor) -> None:
    type_in(visitor, "SD")
    visitor.tap("退格")
    assert query(visitor) == "S"
    visitor.tap("清空")
    assert query(visitor) == ""
    assert {"永艺股份", "微远医疗", "全部"} <= names(visitor)


def test_a_tile_takes_the_letters_place(visitor: Visitor) -> None:
    visitor.tap(key("S"))
    assert {"选字 深", "选字 盛", "选字 斯"} <= names(visitor)
    visitor.tap("选字 斯")
    assert query(visitor) == "斯"
    assert FOUND in names(visitor)
    visitor.tap("退格")
    assert query(visitor) == ""


def test_filters_are_chips_that_a_tap_takes_away(visitor: Visitor) -> None:
    visitor.tap("生物医药")
    assert visitor.place == "firms/bio"
    visitor.tap("园区")
    assert key("S") not in names(visitor), "the choices stand in the pad's place"
    visitor.tap("生命健康产业园")
    assert names(visitor) & {"微远医疗", "斯丹赛生物"} == {"微远医疗"}
    visitor.tap(key("W"))
    assert "看微远医疗" in names(visitor)
    visitor.tap("去掉生命健康产业园")
    visitor.tap("退格")
    visitor.tap(key("S"))
    assert visitor.shows("四家里，余两家")
    visitor.tap("去掉生物医药")
    assert visitor.place == "firms"
    assert visitor.shows("八家里，余三家")
    visitor.tap("产业")
    visitor.tap("光电半导体")
    assert visitor.shows("两家里，余一家")


def test_a_filter_narrows_slips_and_letters(visitor: Visitor) -> None:
    visitor.tap("光电半导体")
    assert {"马丁科瑞", "深江智能", key("M"), key("S")} <= names(visitor)
    assert not {"永艺股份", key("Y")} & names(visitor)
    visitor.tap("全部")
    assert {"永艺股份", key("Y")} <= names(visitor)


def test_choices_of_which_nothing_would_be_left_cannot_be_pressed(visitor: Visitor) -> None:
    visitor.tap("绿色家居")
    visitor.tap("园区")
    assert "生命健康产业园" not in names(visitor)
    visitor.tap("园区")
    assert key("Y") in names(visitor), "the same key closes its choices"


def test_a_door_brings_its_industry_along(visitor: Visitor) -> None:
    visitor.tap(key("S"))
    visitor.go("home")
    visitor.go("firms/green")
    assert {"永艺股份", "护童家具"} <= names(visitor)
    assert "微远医疗" not in names(visitor)
    assert query(visitor) == ""


def test_sources_stay_open_while_the_names_are_being_indexed(visitor: Visitor) -> None:
    visitor.tap("出处")
    visitor.find("关上")
    visitor.directory.refresh()  # as it does once the index is built
    visitor.pause()
    assert visitor.way.property("sheet") == "sources"
    visitor.tap("关上")


def test_a_door_leads_to_who_is_tied_to_whom(visitor: Visitor) -> None:
    visitor.tap("谁与谁相连")
    visitor.arrive("ties")


def test_a_keyboard_types_what_the_pad_dims_and_finds_what_is_near(visitor: Visitor) -> None:
    visitor.window.requestActivate()
    visitor.until(visitor.window.isActive, "the window has the keyboard")
    left: list[bool] = []
    visitor.viewer.engine.quit.connect(lambda: left.append(True))
    strike_letters(visitor, "SDX")
    assert query(visitor) == "SDX"
    assert visitor.shows("没有相符的，这些相近")
    assert "斯丹赛生物" in names(visitor)
    assert FOUND not in names(visitor), "near is not found"
    strike(visitor, Qt.Key.Key_Backspace)
    assert (query(visitor), visitor.place) == ("SD", "firms")
    strike(visitor, Qt.Key.Key_Escape)
    assert (query(visitor), left) == ("", [])
    strike_letters(visitor, "VVV")
    assert visitor.shows("没有相符的，退格再试")
    strike(visitor, Qt.Key.Key_Escape)
    strike(visitor, Qt.Key.Key_Escape)
    assert left == [True], "with nothing to clear, Escape leaves as ever"


def test_what_was_asked_for_outlasts_a_profile_and_ends_with_the_visit(visitor: Visitor) -> None:
    visitor.tap("生物医药")
    visitor.tap(key("S"))
    visitor.tap("盛禾生物")
    visitor.arrive("firm/shenghe")
    visitor.tap("返回")
    visitor.arrive("firms/bio")
    assert query(visitor) == "S"
    assert visitor.shows("四家里，余两家")
    visitor.visit.end()
    visitor.arrive("attract")
    visitor.go("firms")
    assert query(visitor) == ""
    assert {"永艺股份", "微远医疗"} <= names(visitor)
