"""The vector map under real touches: closer step by step, names that never lie on each other, what
is told of them, and a door that leads to one."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from tests.conftest import MakeVisitor
from tests.ui.map_hands import drag, evaluated
from tests.visitor import Visitor, has


@pytest.fixture(params=[(960, 540), (540, 960)], ids=["landscape", "portrait"])
def visitor(make_visitor: MakeVisitor, request: pytest.FixtureRequest) -> Visitor:
    visitor = make_visitor(request.param)
    visitor.access.setProperty("still", True)
    visitor.go("maps/locator")
    visitor.settle()
    return visitor


def frame(visitor: Visitor) -> QQuickItem:
    (found,) = visitor.items_with("opened", "standing")
    return found


def names(visitor: Visitor) -> dict[str, QRectF]:
    """The names that stand on the map, and their boxes on it."""
    found = visitor.items_with("boxWidth", "ident", "words")
    return {
        str(each.property("ident")): QRectF(each.x(), each.y(), each.width(), each.height())
        for each in found
        if each.isVisible()
    }


def test_steps_lead_from_the_delta_to_the_county(visitor: Visitor) -> None:
    scales = [float(evaluated(frame(visitor), "view.scale"))]
    assert {"zhejiang", "jiangsu", "anhui", "shanghai", "anji"} <= names(visitor).keys()
    assert not {"changxing", "huzhou"} & names(visitor).keys()
    for step, place, told in (
        ("浙江", "hangzhou", "与安吉相邻"),
        ("湖州", "taihu", "距安吉边界直线约 25 公里"),
        ("安吉", "anji", "与长兴、吴兴、德清、余杭、临安、广德、宁国相邻"),
    ):
        visitor.tap(f"走近{step}")
        visitor.arrive(f"maps/locator/{place}")
        visitor.settle()
        assert visitor.shows(told)
        scales.append(float(evaluated(frame(visitor), "view.scale")))
    assert scales == sorted(scales)
    assert len(set(scales)) == 4
    visitor.tap("走近长三角")
    visitor.settle()
    assert visitor.shows("距安吉边界直线约 102 公里")
    assert evaluated(frame(visitor), "view.whole")


@pytest.mark.parametrize("second", ["", "en"])
def test_names_never_lie_on_each_other_at_any_scale(visitor: Visitor, second: str) -> None:
    if second:
        visitor.language.use(second)
        visitor.language.setProperty("paired", True)
        visitor.settle()
        assert visitor.shows("江苏") and visitor.shows("Jiangsu")  # noqa: PT018 - one name
    seen: set[str] = set()
    for _ in range(12):
        standing = names(visitor)
        seen |= standing.keys()
        overlaps = [
            pair
            for pair in combinations(standing, 2)
            if standing[pair[0]].intersects(standing[pair[1]])
        ]
        assert not overlaps
        evaluated(frame(visitor), "view.zoomAt(1.4, 6000, 6300)")
        visitor.pause()
    assert {"jiangsu", "hangzhou", "changxing", "anji"} <= seen


def test_a_tap_on_a_name_tells_of_it_and_pinches_do_not_lame_it(visitor: Visitor) -> None:
    for _ in range(3):
        drag(visitor, [(QPoint(300, 300), QPoint(250, 300)), (QPoint(600, 300), QPoint(650, 300))])
        visitor.tap("走近浙江")
        visitor.settle()
        box = names(visitor)["ningbo"]
        at = frame(visitor).mapToScene(QPointF(box.center().x() + 20, box.bottom() + 10))
        visitor.tap_at(at.toPoint())
        visitor.arrive("maps/locator/ningbo")
        assert visitor.shows("距安吉边界直线约 109 公里")


def test_a_door_leads_to_a_name_in_its_setting(visitor: Visitor) -> None:
    visitor.go("home")
    visitor.go("maps/locator/deqing")
    visitor.settle()
    assert "deqing" in names(visitor)
    assert visitor.shows("与安吉相邻")
    evaluated(frame(visitor), "view.be(7000, 7000, 0.5)")
    visitor.way.go("firm/yongyi")
    visitor.arrive("firm/yongyi")
    visitor.tap("返回")
    visitor.arrive("maps/locator/deqing")
    visitor.settle()
    assert evaluated(frame(visitor), "view.scale") == pytest.approx(0.5)


def test_the_legend_tells_scale_north_sources_and_that_the_review_is_to_come(
    visitor: Visitor,
) -> None:
    for words in ("100 公里", "北"):
        assert visitor.shows(words)
    assert any("审图号：待补" in text.name and "天地图" in text.name for text in visitor.texts())
    visitor.tap("走近安吉")
    visitor.settle()
    assert visitor.shows("10 公里")


def test_it_is_two_taps_from_home(visitor: Visitor) -> None:
    visitor.go("home")
    visitor.tap("园区地图")
    visitor.arrive("map")
    visitor.tap("安吉在哪里")
    visitor.arrive("maps/locator")
    visitor.tap("返回")
    visitor.arrive("map")
    visitor.go("home")
    visitor.tap("从头讲起")
    visitor.tap("看安吉在哪里")
    visitor.arrive("maps/locator")


def test_a_key_leads_to_the_next_map_and_no_name_lies_on_it(visitor: Visitor) -> None:
    visitor.tap("走近湖州")
    visitor.settle()
    key = visitor.box(visitor.find("下一图").item).center()
    for place in ("huzhou", "changxing", "deqing"):
        (name,) = [
            each
            for each in frame(visitor).childItems()
            if has(each, "boxWidth") and each.property("ident") == place
        ]
        at = name.property("atX"), name.property("atY")
        evaluated(
            frame(visitor),
            f"view.be({at[0]} - ({key.x()} - view.width / 2) / view.scale,"
            f" {at[1]} - ({key.y()} - view.height / 2) / view.scale, view.scale)",
        )
        visitor.pause()
        assert visitor.faults() == []
    view = [
        float(evaluated(frame(visitor), f"view.{part}")) for part in ("middleX", "middleY", "scale")
    ]
    visitor.tap("下一图")
    visitor.arrive("maps/scroll")
    visitor.settle()
    assert visitor.faults() == []
    visitor.tap("返回")
    visitor.arrive("maps/locator/taihu")
    visitor.settle()
    found = [
        float(evaluated(frame(visitor), f"view.{part}")) for part in ("middleX", "middleY", "scale")
    ]
    assert found == pytest.approx(view, rel=0.001)
