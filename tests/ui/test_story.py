"""The story as a visitor goes through it: panel by panel, there and back, by every way."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bridge.hall import Hall
from tests.conftest import MakeVisitor
from tests.visitor import Visitor

PRIMARY = ("下一幅", "下一章", "接着读")
SLOW_FRAME_MS = 700
"""A frame that takes so long ends every animation at once."""


@pytest.fixture
def story(make_visitor: MakeVisitor) -> Callable[[str], Visitor]:
    def at(place: str, size: tuple[int, int] = (1920, 1080)) -> Visitor:
        visitor = make_visitor(size)
        visitor.access.setProperty("still", True)
        visitor.way.go(place)
        visitor.settle()
        return visitor

    return at


def places(hall: Hall) -> list[str]:
    assert hall.exhibit is not None
    return [f"story/{panel.chapter}/{panel.id}" for panel in hall.exhibit.panels]


def primary(visitor: Visitor) -> str:
    return next(seen.name for seen in visitor.targets() if seen.name in PRIMARY)


def body(visitor: Visitor) -> list[str]:
    return [seen.name for seen in visitor.texts()]


def test_the_back_key_leads_to_the_first_panel_and_rests_there(
    story: Callable[[str], Visitor], hall: Hall
) -> None:
    todo = places(hall)
    visitor = story(todo[3])
    for place in reversed(todo[:3]):
        visitor.tap("上一幅")
        visitor.settle()
        assert visitor.place == place
    assert "上一幅" not in [seen.name for seen in visitor.targets()]


def test_a_chapter_opens_at_its_first_panel(story: Callable[[str], Visitor], hall: Hall) -> None:
    visitor = story("story/add")
    assert hall.exhibit is not None
    first = next(panel for panel in hall.exhibit.panels if panel.chapter == "add")
    assert any(first.title.split("\n")[0] in text for text in body(visitor))


def test_arrow_keys_do_what_the_keys_do(story: Callable[[str], Visitor], hall: Hall) -> None:
    todo = places(hall)
    visitor = story(todo[0])
    QTest.keyClick(visitor.window, Qt.Key.Key_Right)
    assert visitor.place == todo[1]
    visitor.settle()
    QTest.keyClick(visitor.window, Qt.Key.Key_Left)
    assert visitor.place == todo[0]


def test_a_swipe_turns_to_the_next_panel_and_back(
    story: Callable[[str], Visitor], hall: Hall
) -> None:
    todo = places(hall)
    visitor = story(todo[0])
    visitor.swipe(QPoint(1200, 400), -400)
    assert visitor.place == todo[1]
    visitor.settle()
    visitor.swipe(QPoint(700, 400), 400)
    assert visitor.place == todo[0]


def test_a_short_or_upright_stroke_turns_nothing(
    story: Callable[[str], Visitor], hall: Hall
) -> None:
    todo = places(hall)
    visitor = story(todo[1])
    visitor.swipe(QPoint(1200, 400), -60)
    visitor.swipe(QPoint(1200, 200), -20, 400)
    assert visitor.place == todo[1]


def test_a_long_text_is_told_in_parts_before_the_next_panel(
    story: Callable[[str], Visitor], hall: Hall
) -> None:
    todo = places(hall)
    place = "story/add/sixty-projects"
    visitor = story(place)
    assert primary(visitor) == "下一幅"
    visitor.access.setProperty("textScale", 1.5)
    visitor.settle()
    told = [body(visitor)]
    while primary(visitor) == "接着读":
        visitor.tap("接着读")
        visitor.settle()
        assert visitor.place == place
        told.append(body(visitor))
    assert len(told) > 1
    assert told[0] != told[1]
    visitor.tap("上一幅")
    visitor.settle()
    assert body(visitor) == told[-2]
    assert visitor.place == place
    visitor.tap(primary(visitor))
    visitor.settle()
    visitor.tap(primary(visitor))
    visitor.settle()
    assert visitor.place == todo[todo.index(place) + 1]
    # Back again, the text is met where it was left.
    visitor.tap("上一幅")
    visitor.settle()
    assert body(visitor) == told[-1]


def test_reach_mode_adds_the_chapters(story: Callable[[str], Visitor]) -> None:
    visitor = story("story/subtract/turned-away")
    assert "下一章" not in [seen.name for seen in visitor.targets()]
    visitor.access.setProperty("reach", True)
    visitor.settle()
    visitor.tap("下一章")
    visitor.settle()
    assert visitor.place.startswith("story/add/")
    visitor.tap("上一章")
    visitor.settle()
    assert visitor.place.startswith("story/subtract/")


def test_an_extra_door_leads_out_and_back_returns_to_the_panel(
    story: Callable[[str], Visitor],
) -> None:
    visitor = story("story/multiply/hair")
    visitor.tap("看马丁科瑞")
    assert visitor.place == "firm/martin-kerui"
    visitor.settle()
    visitor.tap("返回")
    assert visitor.place == "story/multiply/hair"


def test_quick_taps_never_leave_an_empty_page(story: Callable[[str], Visitor], hall: Hall) -> None:
    todo = places(hall)
    visitor = story(todo[0])
    visitor.access.setProperty("still", False)
    for place in todo[1:6]:
        visitor.tap(primary(visitor))
        assert visitor.place == place
        assert body(visitor)


@pytest.mark.parametrize("pauses", [1, 2])
def test_a_panel_may_still_be_coming_when_the_story_leaves(
    make_visitor: MakeVisitor, hall: Hall, pauses: int
) -> None:
    todo = places(hall)
    visitor = make_visitor((960, 540))  # before moving pictures
    visitor.way.go(todo[0])
    visitor.settle()
    visitor.way.turn(todo[1])
    visitor.way.go("home")
    for _ in range(pauses):
        visitor.pause()
    slow = QDeadlineTimer(SLOW_FRAME_MS)
    while not slow.hasExpired():
        pass  # a machine that is busy
    visitor.settle()
    assert visitor.place == "home", "and nothing is told that nobody is there for any more"
