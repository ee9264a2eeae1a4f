"""The whole exhibit by keyboard, with a ring that shows where one is, and only then."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.conftest import MakeVisitor
from tests.visitor import Seen, Visitor

LANDSCAPE, PORTRAIT = (1280, 720), (720, 1280)
PLACES = (
    "home",
    "story/subtract",
    "story/multiply/chain",
    "map",
    "firms",
    "firm/martin-kerui",
    "firm/hutong",
    "figures",
    "about",
)
Key = Qt.Key


@pytest.fixture
def visitor(make_visitor: MakeVisitor) -> Visitor:
    """A visitor at a keyboard, before still pictures."""
    return at_keyboard(make_visitor(LANDSCAPE))


def at_keyboard(visitor: Visitor) -> Visitor:
    """A visitor whose window has the keyboard."""
    visitor.access.setProperty("still", True)
    visitor.window.requestActivate()
    visitor.until(visitor.window.isActive, "the window has the keyboard")
    return visitor


def strike(visitor: Visitor, *keys: Qt.Key) -> None:
    """Strike keys one after the other."""
    for key in keys:
        QTest.keyClick(visitor.window, key)
        visitor.pause()


def focused(visitor: Visitor) -> str:
    """The name of what has the keyboard's focus."""
    item: QQuickItem | None = visitor.window.activeFocusItem()
    return str(item.property("accessibleName") or "") if item is not None else ""


def rings(visitor: Visitor) -> list[QQuickItem]:
    """The focus rings on screen."""
    return [item for item in visitor.items_with("target") if item.inherits("QQuickRectangle")]


def tabbed(visitor: Visitor, key: Qt.Key = Key.Key_Tab) -> list[Seen]:
    """What Tab goes through until it comes round."""
    order: list[Seen] = []
    while True:
        strike(visitor, key)
        item = visitor.window.activeFocusItem()
        assert item is not None
        if order and item == order[0].item:
            return order
        assert len(order) < 200, "Tab never comes round"
        order.append(Seen(item, focused(visitor), visitor.box(item)))


def tab_to(visitor: Visitor, name: str) -> None:
    """Strike Tab until something of this name has the focus."""
    visitor.find(name)
    for _ in range(100):
        if focused(visitor) == name:
            return
        strike(visitor, Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name!r} on {visitor.place}")


# ---- Tab


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("place", PLACES)
def test_tab_goes_through_everything_that_can_be_pressed_in_reading_order(
    make_visitor: MakeVisitor, size: tuple[int, int], place: str
) -> None:
    visitor = at_keyboard(make_visitor(size))
    visitor.go(place)
    order = tabbed(visitor)
    names = [seen.name for seen in order]
    targets = [seen.name for seen in visitor.targets()]
    assert sorted(names) == sorted(targets)
    rail = [name for name in names if name in visitor.rail]
    assert rail == [name for name in visitor.rail if name in targets], "the rail from left to right"
    start = names.index("首页")
    page = [*order[start:], *order[:start]][len(rail) :]
    assert not any(seen.name in visitor.rail for seen in page), "the rail is in one piece"
    for one, other in pairwise(page):
        same_row = abs(one.box.center().y() - other.box.center().y()) < one.box.height() / 4
        same_kind = one.item.metaObject().className() == other.item.metaObject().className()
        if same_row and same_kind and not one.item.property("doubled"):
            assert one.box.x() < other.box.x(), f"{one.name} before {other.name}"


def test_shift_and_tab_go_the_same_way_back(visitor: Visitor) -> None:
    visitor.go("home")
    forward = [seen.name for seen in tabbed(visitor)]
    backward = [seen.name for seen in tabbed(visitor, Key.Key_Backtab)]
    turned = [*reversed(backward)]
    start = turned.index(forward[0])
    assert turned[start:] + turned[:start] == forward


@pytest.mark.parametrize("sheet", ["access", "sources"])
def test_tab_stays_on_an_open_sheet(visitor: Visitor, sheet: str) -> None:
    visitor.go("figures")
    visitor.way.openSheet(sheet)
    visitor.find("完成" if sheet == "access" else "关上")
    names = {seen.name for seen in tabbed(visitor)}
    assert names == {seen.name for seen in visitor.targets()}
    assert not names & set(visitor.rail)


# ---- the ring


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_is_seen_wherever_tab_goes(visitor: Visitor, place: str) -> None:
    visitor.go(place)
    visitor.settle()
    bare = visitor.window.grabWindow()
    stage = visitor.box(visitor.stage)
    for _ in tabbed(visitor):
        strike(visitor, Key.Key_Tab)
        shown = rings(visitor)
        item: QQuickItem | None = visitor.window.activeFocusItem()
        if item is not None and item.property("outlinePath") is not None:
            assert shown == [], "a park is outlined, not framed"
            assert visitor.window.grabWindow() != bare
        else:
            assert len(shown) == 1, f"{len(shown)} rings at {focused(visitor)} on {place}"
            assert stage.contains(visitor.box(shown[0])), f"{focused(visitor)}: beyond the stage"


def test_the_ring_is_painted_round_the_key(visitor: Visitor) -> None:
    visitor.go("home")
    visitor.settle()
    before = visitor.window.grabWindow()
    tab_to(visitor, "企业名录")
    visitor.settle()
    after = visitor.window.grabWindow()
    ring = visitor.box(rings(visitor)[0]).adjusted(2, 2, -2, -2)
    edges = [
        QPoint(round(ring.left()), round(ring.center().y())),
        QPoint(round(ring.right()), round(ring.center().y())),
        QPoint(round(ring.center().x()), round(ring.top())),
        QPoint(round(ring.center().x()), round(ring.bottom())),
    ]
    for edge in edges:
        pixel = visitor.stage.mapToScene(edge).toPoint()
        assert before.pixelColor(pixel) != after.pixelColor(pixel)


def test_there_is_no_ring_for_those_who_touch(visitor: Visitor) -> None:
    visitor.go("home")
    strike(visitor, Key.Key_Tab)
    assert rings(visitor)
    visitor.tap("企业名录")
    visitor.arrive("firms")
    assert rings(visitor) == []
    visitor.tap("首页")
    visitor.arrive("home")
    assert rings(visitor) == []
    strike(visitor, Key.Key_Tab)
    assert len(rings(visitor)) == 1


# ---- keys that act


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_a_key_acts_on_enter_and_space(visitor: Visitor, key: Qt.Key) -> None:
    visitor.arrive("attract")
    strike(visitor, key)
    visitor.arrive("home")
    tab_to(visitor, "企业名录")
    strike(visitor, key)
    visitor.arrive("firms")


def test_backspace_goes_back_and_home_goes_home(visitor: Visitor) -> None:
    visitor.go("home")
    visitor.way.go("firms")
    visitor.way.go("firm/yongyi")
    visitor.arrive("firm/yongyi")
    strike(visitor, Key.Key_Backspace)
    visitor.arrive("firms")
    visitor.way.go("firm/yongyi")
    visitor.arrive("firm/yongyi")
    strike(visitor, Key.Key_Home)
    visitor.arrive("home")


def test_backspace_closes_a_sheet_first(visitor: Visitor) -> None:
    visitor.go("figures")
    visitor.way.openSheet("sources")
    strike(visitor, Key.Key_Backspace)
    assert (visitor.place, visitor.way.property("sheet")) == ("figures", "")


def test_escape_closes_a_sheet_and_then_leaves(visitor: Visitor) -> None:
    left: list[bool] = []
    visitor.viewer.engine.quit.connect(lambda: left.append(True))
    visitor.go("figures")
    visitor.way.openSheet("sources")
    strike(visitor, Key.Key_Escape)
    assert (visitor.way.property("sheet"), left) == ("", [])
    strike(visitor, Key.Key_Escape)
    assert left == [True]


def test_escape_leaves_no_exhibit_that_must_not_be_left(visitor: Visitor) -> None:
    left: list[bool] = []
    visitor.viewer.engine.quit.connect(lambda: left.append(True))
    visitor.window.setProperty("leavable", False)
    visitor.go("home")
    strike(visitor, Key.Key_Escape)
    assert (visitor.place, left) == ("home", [])


def test_the_arrow_keys_turn_the_story_and_the_firms(visitor: Visitor) -> None:
    panels = [f"story/{p.chapter}/{p.id}" for p in visitor.exhibit.panels]
    visitor.go(panels[1])
    strike(visitor, Key.Key_Right)
    visitor.arrive(panels[2])
    strike(visitor, Key.Key_Left, Key.Key_Left)
    visitor.arrive(panels[0])
    strike(visitor, Key.Key_Left)
    visitor.arrive(panels[0])
    firms = [f"firm/{firm.id}" for firm in visitor.exhibit.firms]
    visitor.go(firms[0])
    strike(visitor, Key.Key_Right)
    visitor.arrive(firms[1])
    strike(visitor, Key.Key_Left)
    visitor.arrive(firms[0])


def test_a_choice_made_by_keyboard_keeps_the_focus(visitor: Visitor) -> None:
    visitor.go("home")
    tab_to(visitor, "辅助")
    strike(visitor, Key.Key_Return)
    for choice in ("最大", "高对比", "触手可及"):
        tab_to(visitor, choice)
        strike(visitor, Key.Key_Return)
        if choice != "触手可及":  # whose keys come down into the zone, others in their place
            assert focused(visitor) == choice
    assert visitor.access.property("textScale") == 1.5
    assert visitor.access.property("contrast") is True
    assert visitor.access.property("reach") is True
    tab_to(visitor, "完成")
    strike(visitor, Key.Key_Return)
    assert visitor.way.property("sheet") == ""
    tab_to(visitor, "企业名录")


def test_a_park_is_chosen_by_keyboard(visitor: Visitor) -> None:
    visitor.go("map")
    park = [park for park in visitor.exhibit.parks if park.on_map][-1]
    tab_to(visitor, park.name)
    strike(visitor, Key.Key_Return)
    visitor.arrive(f"map/{park.id}")
    assert focused(visitor) == park.name
