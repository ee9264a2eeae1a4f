"""From right to left: the whole interface is mirrored, every text reads, every way leads on.

The language is ``ar_XB``, as long as the accented one: what fits in the one fits in the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.hall import Hall
from kiosk.bridge.inspector import Inspector
from kiosk.bridge.language import Language
from kiosk.exhibit.tour import tour
from kiosk.translations.pseudo import RIGHT_TO_LEFT, told_in
from tests.ui.staffed import PARTS, PIN, Staffed, have_pin
from tests.visitor import Visitor, look

LANDSCAPE, PORTRAIT = (640, 360), (360, 640)

UPRIGHT = ("home", "map", "firms", "firm/martin-kerui", "ties", "about")

WITH_A_SIDE = """(function(stage) {
    const found = [], waiting = [stage];
    while (waiting.length) {
        const item = waiting.pop();
        if (!item.visible || item.opacity <= 0)
            continue;
        waiting.push(...item.children);
        const kind = item.truncated !== undefined ? "text"
            : item.autoTransform ? "photograph"
            : item.near !== undefined && item.held !== undefined ? "map"
            : item.parent.modules !== undefined && item.border !== undefined ? "code" : "";
        if (!kind)
            continue;
        const at = item.mapToItem(null, 0, 0);
        const right = item.mapToItem(null, 1, 0), down = item.mapToItem(null, 0, 1);
        const turn = (right.x - at.x) * (down.y - at.y) - (right.y - at.y) * (down.x - at.x);
        found.push([kind, item.text ?? "", turn <= 0]);
    }
    return found;
})(this)"""
"""In a mirror an item's right and its down do not turn as they should."""


@pytest.fixture(scope="module")
def arrived(pseudo: Path, hall: Hall) -> Iterator[Visitor]:
    of = replace(hall, languages=("zh", RIGHT_TO_LEFT), translations=pseudo)
    visitor = Visitor(of, LANDSCAPE)
    yield visitor
    speak(visitor, "zh")
    visitor.leave()


@pytest.fixture
def visitor(arrived: Visitor) -> Iterator[Visitor]:
    """A visitor who reads from right to left, before still pictures."""
    arrived.go_away()
    arrived.come(LANDSCAPE)
    arrived.access.setProperty("still", True)
    speak(arrived, RIGHT_TO_LEFT)
    yield arrived
    arrived.settle()  # no page is left while it still comes


def speak(visitor: Visitor, code: str) -> None:
    language = visitor.viewer.singleton("Language")
    assert isinstance(language, Language)
    language.use(code)
    assert language.property("code") == code


def told(chinese: str) -> str:
    return told_in(RIGHT_TO_LEFT, chinese)


def at(visitor: Visitor, place: str) -> Visitor:
    visitor.way.go(place)
    visitor.settle()
    assert visitor.place == place
    return visitor


def middle(item: QQuickItem) -> QPointF:
    """The middle of an item in the window, px."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def with_a_side(visitor: Visitor) -> list[tuple[str, str, bool]]:
    """What must never be mirrored: texts, photographs, codes to scan, the map.

    Of each its kind, its words, and whether it is seen as in a mirror.
    """
    return [(kind, words, wrong) for kind, words, wrong in look(visitor.stage, WITH_A_SIDE)[0]]


@pytest.mark.parametrize(
    ("size", "only"), [(LANDSCAPE, ()), (PORTRAIT, UPRIGHT)], ids=("landscape", "portrait")
)
def test_every_page_is_whole_and_nothing_on_it_is_mirror_writing(
    visitor: Visitor, size: tuple[int, int], only: tuple[str, ...]
) -> None:
    inspector = Inspector(visitor.viewer)
    inspector.panel(*size)
    wrong: list[str] = []
    seen: set[str] = set()
    for place in only or tour(visitor.exhibit):
        inspector.go(place)
        wrong += [f"{place}: {fault}" for fault in inspector.faults()]
        sided = with_a_side(visitor)
        wrong += [f"{place}: mirrored {kind}: {words}" for kind, words, bad in sided if bad]
        seen |= {kind for kind, _, _ in sided}
    assert not wrong, "\n".join(wrong)
    assert seen == {"text", "photograph", "map", "code"}


def across(visitor: Visitor, *names: str) -> list[int]:
    """Where the keys of these names stand in the window, from the left."""
    return [visitor.point(visitor.find(told(name)).box).x() for name in names]


def test_a_panel_further_lies_to_the_left(visitor: Visitor) -> None:
    places = [f"story/{panel.chapter}/{panel.id}" for panel in visitor.exhibit.panels]
    at(visitor, places[1])
    back, on = across(visitor, "上一幅", "下一幅")
    assert on < back
    visitor.tap(told("下一幅"))
    assert visitor.place == places[2]
    visitor.settle()
    visitor.swipe(QPoint(250, 130), -130)
    assert visitor.place == places[1], "a stroke to the left brings what lies at the right"
    visitor.settle()
    visitor.swipe(QPoint(120, 130), 130)
    assert visitor.place == places[2]
    visitor.settle()
    visitor.window.requestActivate()
    visitor.until(visitor.window.isActive, "the window has the keyboard")
    QTest.keyClick(visitor.window, Qt.Key.Key_Right)
    assert visitor.place == places[1]
    visitor.settle()
    QTest.keyClick(visitor.window, Qt.Key.Key_Left)
    assert visitor.place == places[2]


def test_the_next_firm_lies_to_the_left(visitor: Visitor) -> None:
    at(visitor, "firm/keyi")
    visitor.swipe(QPoint(200, 120), 130)
    following = visitor.place
    assert following != "firm/keyi"
    visitor.pause()
    QTest.keyClick(visitor.window, Qt.Key.Key_Right)
    assert visitor.place == "firm/keyi"
    visitor.pause()
    QTest.keyClick(visitor.window, Qt.Key.Key_Left)
    assert visitor.place == following


def test_letters_run_from_left_to_right(visitor: Visitor) -> None:
    at(visitor, "firms")
    keys = [told("键入 %1").replace("%1", letter) for letter in "HK"]
    assert visitor.find(keys[0]).box.left() > visitor.find(keys[1]).box.left(), (
        "on a mirrored stage"
    )
    visitor.directory.type("S")
    visitor.directory.type("J")
    visitor.settle()
    typed = [item for item in visitor.items_with("latin", "index") if item.property("text")]
    assert [item.property("text") for item in typed] == ["S", "J"]
    assert middle(typed[0]).x() < middle(typed[1]).x()


def test_east_stays_at_the_right_of_the_map(visitor: Visitor) -> None:
    def parks() -> dict[str, QPointF]:
        areas = visitor.items_with("ident", "centreX", "parkState")
        # A park's item is as large as its name; what its parts stand on has no size.
        found = {
            area.property("ident"): middle(part)
            for area in areas
            for part in area.childItems()
            if not part.width() and part.childItems()
        }
        assert len(found) > 3
        return found

    at(visitor, "map")
    mirrored = parks()
    visitor.tap(told("放大地图"))
    visitor.settle()
    before = parks()
    visitor.swipe(QPoint(400, 200), -80)
    after = parks()
    assert visitor.place == "map"
    for ident, place in before.items():
        assert after[ident].x() - place.x() == pytest.approx(-80, abs=10)
    speak(visitor, "zh")
    visitor.tap("全图")
    visitor.settle()
    order = sorted(mirrored, key=lambda ident: mirrored[ident].x())
    straight = parks()
    assert order == sorted(straight, key=lambda ident: straight[ident].x())


def test_the_staff_s_pad_keeps_its_digits_in_order_and_their_sheet_is_whole(
    visitor: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    have_pin()
    staffed = Staffed(visitor, tmp_path)
    staffed.knock()
    digits = [middle(visitor.find(digit).item).x() for digit in "123"]
    assert digits == sorted(digits)
    faults = {"pad": visitor.faults()}
    staffed.enter(PIN, told("进入"))
    visitor.until(lambda: visitor.items_with("part", "parts"), "the sheet is open")
    (sheet,) = visitor.items_with("part", "parts")
    for part in PARTS:
        sheet.setProperty("part", part)
        visitor.settle()
        faults[part] = visitor.faults()
        assert not [words for _, words, wrong in with_a_side(visitor) if wrong]
    staffed.entrance.stop()
    assert not {where: found for where, found in faults.items() if found}
