"""Places of a picture map under real touches: areas, lines, several under a finger, firms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.hall import Hall
from kiosk.exhibit.model import Door, Hotspot, Map
from tests.conftest import MakeVisitor
from tests.ui.map_hands import drag, evaluated
from tests.ui.test_maps import picture
from tests.visitor import Visitor, has

FIELD = (3000, 200, 5000, 200, 5000, 1200, 3000, 1200)
PLACES = (
    Hotspot(id="field", at=(4000.0, 700.0), area=FIELD, name="田野", text="一块地。"),
    Hotspot(id="mill", at=(3300.0, 400.0), name="磨坊", firms=("yongyi", "shenjiang", "weiyuan")),
    Hotspot(id="barn", at=(3310.0, 406.0), name="谷仓", door=Door(to="figures", label="看数据")),
    Hotspot(id="house", at=(3316.0, 396.0), name="农舍", park="e-info"),
    Hotspot(
        id="road",
        at=(6000.0, 700.0),
        line=(6000.0, 0.0, 6000.0, 1400.0),
        name="大路",
        park="fantan",
    ),
)
PLAN = Map(id="plan", title="规划图", note="试验", file="artwork/scroll.dzi", places=PLACES)
NAMES = {place.id: place.name for place in PLACES}


@pytest.fixture(scope="module")
def planned(hall: Hall) -> Hall:
    assert hall.exhibit is not None
    return replace(hall, exhibit=replace(hall.exhibit, maps=(PLAN,)))


@pytest.fixture(params=[(960, 540), (540, 960)], ids=["landscape", "portrait"])
def visitor(
    make_visitor: MakeVisitor, planned: Hall, request: pytest.FixtureRequest
) -> Iterator[Visitor]:
    visitor = make_visitor(request.param, planned)
    visitor.access.setProperty("still", True)
    visitor.go("maps/plan")
    visitor.settle()
    yield visitor
    visitor.language.reset()  # it has a window of its own, which nobody resets


def look(visitor: Visitor, x: float, y: float, scale: float) -> None:
    evaluated(picture(visitor), f"view.be({x}, {y}, {scale})")
    visitor.pause()


def tap(visitor: Visitor, x: float, y: float, right: int = 0, down: int = 0) -> None:
    """Tap at a point of the picture, or so many design px off it."""
    at = evaluated(picture(visitor), f"[{x} * view.scale + view.x, {y} * view.scale + view.y]")
    if not isinstance(at, list):
        at = at.toVariant()
    visitor.tap_at(visitor.pixel(QPoint(int(at[0]) + right, int(at[1]) + down)))


def fanned(visitor: Visitor) -> QQuickItem:
    (item,) = [each for each in picture(visitor).childItems() if has(each, "idents")]
    return item


def fan(visitor: Visitor) -> list[str]:
    """The names that are fanned out."""
    item = fanned(visitor)
    return sorted(map(str, item.property("names"))) if item.property("open") else []


def test_an_area_is_touched_anywhere_and_a_line_beside_it(visitor: Visitor) -> None:
    look(visitor, 4500, 700, 0.3)
    tap(visitor, 4900, 1000)
    assert visitor.place == "maps/plan/field"
    assert visitor.shows("一块地。")
    tap(visitor, 6000, 900, right=50)
    assert visitor.place == "maps/plan/road"
    assert visitor.shows("约 4,000 亩")
    tap(visitor, 2950, 600)
    assert visitor.place == "maps/plan/field"
    tap(visitor, 6000, 400, right=80)
    assert visitor.place == "maps/plan/field"


def test_places_under_one_finger_fan_out_and_fold(visitor: Visitor) -> None:
    look(visitor, 3400, 500, 1.0)
    tap(visitor, 3308, 402)
    assert fan(visitor) == sorted(["磨坊", "谷仓", "农舍"])
    assert visitor.place == "maps/plan"
    visitor.until(fanned(visitor).isVisible, "the fan is seen")
    visitor.tap("农舍")
    assert visitor.place == "maps/plan/house"
    assert fan(visitor) == []
    # A tap elsewhere, a map that moves, and Esc.
    for fold in ("tap", "drag", "esc"):
        look(visitor, 3400, 500, 1.0)
        tap(visitor, 3308, 402)
        assert fan(visitor)
        if fold == "tap":
            tap(visitor, 3700, 700)
        elif fold == "drag":
            drag(visitor, [(QPoint(500, 300), QPoint(440, 280))])
        else:
            visitor.until(fanned(visitor).isVisible, "the fan is seen")
            visitor.find("磨坊").item.forceActiveFocus()
            QTest.keyClick(visitor.window, Qt.Key.Key_Escape)
        visitor.pause()
        assert fan(visitor) == [], fold
        assert visitor.place == "maps/plan/house", fold


def test_close_by_they_are_told_apart(visitor: Visitor) -> None:
    look(visitor, 3308, 402, 5.0)
    tap(visitor, 3300, 400)
    assert visitor.place == "maps/plan/mill"
    assert fan(visitor) == []


def test_the_fans_slips_are_whole_and_apart_and_opened_by_the_keyboard(visitor: Visitor) -> None:
    look(visitor, 3400, 500, 1.0)
    tap(visitor, 3308, 402)
    visitor.until(lambda: fanned(visitor).property("spread") == 1, "the fan is open")
    boxes = [visitor.find(name).box for name in fan(visitor)]
    frame = visitor.box(picture(visitor))
    assert all(frame.contains(box) for box in boxes)
    assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert min(box.height() for box in boxes) >= 76
    visitor.find("谷仓").item.forceActiveFocus()
    QTest.keyClick(visitor.window, Qt.Key.Key_Return)
    visitor.pause()
    assert visitor.place == "maps/plan/barn"


def test_a_fan_can_be_folded_while_it_opens(visitor: Visitor) -> None:
    visitor.access.setProperty("still", False)
    look(visitor, 3400, 500, 1.0)
    tap(visitor, 3308, 402)
    tap(visitor, 3700, 700)
    assert fan(visitor) == []
    visitor.until(lambda: not fanned(visitor).isVisible(), "the fan has gone")


def test_every_firm_is_one_tap_away_and_back_to_the_same_view(visitor: Visitor) -> None:
    for firm, name in (
        ("yongyi", "看永艺股份"),
        ("shenjiang", "看深江智能"),
        ("weiyuan", "看微远医疗"),
    ):
        visitor.way.turn("maps/plan/mill")
        visitor.pause()
        look(visitor, 3300, 500, 0.8)
        found = [target.name for target in visitor.targets() if target.name.startswith("看")]
        if name not in found:  # more than there is room for
            visitor.tap("此处的其他企业")
        visitor.tap(name)
        visitor.arrive(f"firm/{firm}")
        visitor.tap("返回")
        visitor.arrive("maps/plan/mill")
        visitor.settle()
        assert evaluated(picture(visitor), "view.scale") == pytest.approx(0.8)
        assert evaluated(picture(visitor), "view.middleX") == pytest.approx(3300, abs=2)
    # A park's firms come after its own.
    visitor.way.turn("maps/plan/house")
    visitor.pause()
    assert visitor.offers("看深江智能")


def test_no_name_lies_on_another_and_the_first_of_the_file_goes_first(visitor: Visitor) -> None:
    for scale in (0.05, 0.1, 0.3, 0.8, 2.0, 8.0):
        look(visitor, 3400, 500, scale)
        slips = [
            each
            for each in visitor.items_with("slipBox", "ident")
            if each.property("named") and each.isVisible()
        ]
        boxes = [each.property("slipBox") for each in slips]
        assert not any(a.intersects(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :]), scale


def test_two_languages_stand_on_slips_and_card(visitor: Visitor) -> None:
    visitor.language.setProperty("paired", True)
    visitor.way.turn("maps/plan/road")
    look(visitor, 6000, 700, 0.5)
    visitor.settle()
    assert visitor.shows("数百家绿色家居企业。")
    assert visitor.shows("Several hundred green home furnishing firms.")
    assert visitor.faults() == []
