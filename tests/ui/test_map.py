"""The map under real touches: pinches, drags and palms leave every tap alive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.hall import Hall
from tests.conftest import MakeVisitor
from tests.ui.map_hands import drag
from tests.visitor import Visitor, has

PARKS = {"生命健康产业园": "life-health", "范潭工业园": "fantan", "光电半导体产业专业园": "opto"}


@pytest.fixture
def visitor(make_visitor: MakeVisitor) -> Visitor:
    return before_the_map(make_visitor((960, 540)))


def before_the_map(visitor: Visitor) -> Visitor:
    visitor.access.setProperty("still", True)
    visitor.go("map")
    return visitor


def pinch(visitor: Visitor) -> None:
    drag(
        visitor,
        [(QPoint(450, 400), QPoint(330, 400)), (QPoint(600, 400), QPoint(720, 400))],
    )


def can_press(visitor: Visitor, name: str) -> bool:
    return any(seen.name == name for seen in visitor.targets())


@pytest.mark.parametrize(("size", "turns"), [((960, 540), 100), ((540, 960), 10)])
def test_taps_on_parks_live_after_a_hundred_pinches(
    make_visitor: MakeVisitor, size: tuple[int, int], turns: int
) -> None:
    visitor = before_the_map(make_visitor(size))
    names = list(PARKS)
    for turn in range(turns):
        pinch(visitor)
        assert can_press(visitor, "全图"), f"pinch {turn} did not enlarge"
        visitor.tap("全图")
        name = names[turn % len(names)]
        visitor.tap(name)
        assert visitor.place == f"map/{PARKS[name]}", f"tap {turn} was lost"


def test_ten_fingers_break_nothing(visitor: Visitor) -> None:
    for turn in range(10):
        drag(
            visitor,
            [
                (
                    QPoint(60 + 120 * n, 250 + 60 * (n % 5)),
                    QPoint(90 + 115 * n, 300 + 70 * ((n + turn) % 5)),
                )
                for n in range(10)
            ],
        )
    if can_press(visitor, "全图"):
        visitor.tap("全图")
    visitor.tap("范潭工业园")
    assert visitor.place == "map/fantan"


def test_a_drag_moves_the_enlarged_map_and_chooses_nothing(visitor: Visitor) -> None:
    visitor.tap("放大地图")
    visitor.settle()
    before = visitor.find("生命健康产业园").box
    drag(visitor, [(QPoint(700, 450), QPoint(620, 420))])
    after = visitor.find("生命健康产业园").box
    assert visitor.place == "map"
    assert (after.x() - before.x(), after.y() - before.y()) == pytest.approx((-80, -30), abs=1)


def test_the_keys_do_what_the_fingers_do(visitor: Visitor) -> None:
    whole = visitor.find("生命健康产业园").box.width()
    assert not can_press(visitor, "缩小地图")
    for factor in (1.5, 2.0, 3.0):
        visitor.tap("放大地图")
        assert visitor.find("生命健康产业园").box.width() == pytest.approx(whole * factor)
    assert not can_press(visitor, "放大地图")
    visitor.tap("缩小地图")
    assert visitor.find("生命健康产业园").box.width() == pytest.approx(whole * 2)
    visitor.tap("全图")
    assert visitor.find("生命健康产业园").box.width() == pytest.approx(whole)


def test_what_is_out_of_view_is_not_drawn_beside_the_map(visitor: Visitor) -> None:
    """Qt's software renderer would draw a wholly clipped shape over the rest of the page."""
    visitor.settle()
    before = visitor.window.grabWindow()
    for _ in range(3):
        visitor.tap("放大地图")
    visitor.settle()
    after = visitor.window.grabWindow()
    for point in ((1000, 1000), (800, 1060), (1440, 980), (1900, 500)):
        pixel = visitor.pixel(QPoint(*point))
        was, now = before.pixelColor(pixel), after.pixelColor(pixel)
        assert abs(was.lightness() - now.lightness()) < 4, f"at {point}"


def test_a_photograph_takes_the_maps_place_and_gives_it_back(visitor: Visitor) -> None:
    visitor.go("map/e-info")
    visitor.tap("看照片")
    assert not can_press(visitor, "范潭工业园")
    visitor.tap("看地图")
    visitor.tap("范潭工业园")
    assert visitor.place == "map/fantan"


def test_parks_follow_each_other_by_keys_in_reach_mode(visitor: Visitor) -> None:
    visitor.access.setProperty("reach", True)
    visitor.pause()
    visitor.tap("下一处")
    assert visitor.place == "map/opto"
    visitor.tap("上一处")
    visitor.tap("上一处")
    assert visitor.place == "map/yangguang-tangpu"


# ---- then and now


THEN, NOW = "看昔：清退与更新之前", "看今：清退与更新之后"


def roofs(visitor: Visitor) -> list[float]:
    """How much of what stood there is seen, of parks that were withdrawn or renewed."""
    parks = visitor.items_with("roofsPath", "past")
    return [park.property("past") for park in parks if park.property("roofsPath")]


@pytest.mark.parametrize("size", [(960, 540), (540, 960)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("reach", [False, True])
def test_then_and_now_by_their_keys(
    make_visitor: MakeVisitor, size: tuple[int, int], reach: bool
) -> None:
    visitor = before_the_map(make_visitor(size))
    visitor.access.setProperty("reach", reach)
    visitor.access.setProperty("instant", True)
    visitor.go("map/fantan")
    assert visitor.shows("已清退")
    assert roofs(visitor) == [0, 0]
    visitor.tap(THEN)
    assert visitor.place == "map/fantan/then"
    visitor.settle()
    assert roofs(visitor) == [1, 1]
    assert visitor.shows("产业用地")
    assert not visitor.shows("已清退")
    # Another park, another language: it stays as it was.
    visitor.tap("范潭工业园" if reach and size[0] > size[1] else "生命健康产业园")
    visitor.language.use("en")
    visitor.settle()
    assert visitor.place.endswith("/then")
    assert roofs(visitor) == [1, 1]
    assert visitor.faults() == []
    visitor.language.use("zh")
    visitor.tap(NOW)
    visitor.settle()
    assert roofs(visitor) == [0, 0]


def test_it_changes_before_ones_eyes_and_can_be_turned_back(visitor: Visitor) -> None:
    visitor.access.setProperty("still", False)
    visitor.tap(THEN)
    visitor.until(lambda: 0 < roofs(visitor)[0] < 1, "it is between the two")
    visitor.tap(NOW)
    visitor.until(lambda: roofs(visitor) == [0, 0], "it is as it was")
    assert visitor.place == "map/life-health"


def test_then_comes_back_from_a_firm_and_goes_with_the_visit(visitor: Visitor) -> None:
    visitor.go("map/life-health/then")
    visitor.tap("看微远医疗")
    visitor.arrive("firm/weiyuan")
    visitor.tap("返回")
    visitor.arrive("map/life-health/then")
    visitor.settle()
    assert roofs(visitor) == [1, 1]
    visitor.visit.end()
    visitor.go("map")
    visitor.until(lambda: roofs(visitor) == [0, 0], "the next visitor sees what is")


def test_then_is_struck_by_the_keyboard(visitor: Visitor) -> None:
    item = visitor.find(THEN).item
    item.forceActiveFocus()
    QTest.keyClick(visitor.window, Qt.Key.Key_Return)
    visitor.pause()
    assert visitor.place == "map/life-health/then"


# ---- measures


def test_a_parks_area_is_told_in_football_pitches_and_how(visitor: Visitor) -> None:
    for park, pitches in (("life-health", "420"), ("fantan", "370"), ("yangguang-tangpu", "140")):
        visitor.go(f"map/{park}")
        assert visitor.shows(f"约合 {pitches} 个足球场")
    visitor.tap("出处")
    visitor.settle()
    assert visitor.shows("1,500 亩 × 2,000 ÷ 3 平方米 ÷ 每个 7,140 平方米 ≈ 140 个")
    visitor.go("map/e-info")
    assert not visitor.shows("个足球场")


def test_the_scale_follows_the_zoom(visitor: Visitor) -> None:
    (scale,) = visitor.items_with("muWords", "lengthWords")
    seen = []
    for _ in range(4):
        seen.append((scale.property("muWords"), scale.property("lengthWords")))
        if can_press(visitor, "放大地图"):
            visitor.tap("放大地图")
    assert seen == [
        ("500 亩", "500 米"),
        ("200 亩", "200 米"),
        ("100 亩", "200 米"),
        ("50 亩", "100 米"),
    ]


@pytest.mark.parametrize("size", [(960, 540), (540, 960)], ids=["landscape", "portrait"])
def test_in_reach_mode_the_scale_lies_on_nothing(
    make_visitor: MakeVisitor, size: tuple[int, int]
) -> None:
    visitor = before_the_map(make_visitor(size))
    visitor.access.setProperty("reach", True)
    for language in ("zh", "en"):
        visitor.language.use(language)
        visitor.settle()
        (scale,) = visitor.items_with("muWords", "lengthWords")
        box = visitor.box(scale)
        parks = [visitor.box(park) for park in visitor.items_with("parkState", "areaText")]
        assert parks
        assert not any(box.intersects(park) for park in parks)
        assert visitor.faults() == []
    visitor.access.setProperty("contrast", True)  # light lines on a dark ground
    visitor.settle()
    beside = visitor.box(scale).topLeft().toPoint() - QPoint(6, 4)
    assert visitor.window.grabWindow().pixelColor(visitor.pixel(beside)).lightness() < 80


# ---- taps beside parks, and parks under one finger


def test_a_tap_within_twenty_millimetres_means_the_nearest_park(visitor: Visitor) -> None:
    """Areas to their edge and 64 design px (17 mm and more) beyond, at any size of the map."""
    for zoomed in (False, True):
        if zoomed:
            visitor.tap("放大地图")
        box = visitor.find("电子信息产业园").box
        visitor.tap_at(visitor.pixel(QPoint(int(box.center().x()) + 50, int(box.top()) - 10)))
        assert visitor.place == "map/e-info"
        visitor.go("map/liangshan-korean")
        if zoomed:
            visitor.tap("全图")


def test_parks_on_one_spot_fan_out(make_visitor: MakeVisitor, hall: Hall) -> None:
    assert hall.exhibit is not None
    near = {"e-info": (1286.0, 372.0), "liangshan-korean": (1290.0, 380.0)}
    parks = tuple(
        replace(park, place=near[park.id], place_portrait=(936.0, near[park.id][1]))
        if park.id in near
        else park
        for park in hall.exhibit.parks
    )
    crowded = replace(hall, exhibit=replace(hall.exhibit, parks=parks))
    visitor = before_the_map(make_visitor((960, 540), crowded))
    (fan,) = [item for item in every(visitor.stage) if has(item, "idents")]
    visitor.tap_at(visitor.pixel(QPoint(1238, 372)))
    visitor.until(fan.isVisible, "the fan is seen")
    assert visitor.place == "map"
    visitor.tap("两山高新")
    assert visitor.place == "map/liangshan-korean"
    assert not fan.property("open")


# ---- several firms in a park


@pytest.fixture(scope="module")
def settled(hall: Hall) -> Hall:
    """The shipped firms moved into two parks, and a dozen more in a third."""
    assert hall.exhibit is not None
    firms = hall.exhibit.firms
    moved = [
        replace(firm, park="life-health" if at < 6 else "opto") for at, firm in enumerate(firms)
    ]
    more = [replace(firms[at % 8], id=f"more-{at}", park="fantan") for at in range(12)]
    return replace(hall, exhibit=replace(hall.exhibit, firms=(*moved, *more)))


@pytest.fixture(params=[(960, 540), (540, 960)], ids=["landscape", "portrait"])
def host(
    make_visitor: MakeVisitor, settled: Hall, request: pytest.FixtureRequest
) -> Iterator[Visitor]:
    visitor = before_the_map(make_visitor(request.param, settled))
    yield visitor
    visitor.language.reset()  # it has a window of its own, which nobody resets


@pytest.mark.parametrize(("park", "count"), [("life-health", 6), ("opto", 2)])
def test_every_firm_of_a_park_is_one_tap_away_and_back_to_the_same_view(
    host: Visitor, park: str, count: int
) -> None:
    firms = [firm for firm in host.exhibit.firms if firm.park == park]
    assert len(firms) == count
    host.go(f"map/{park}")
    assert all(host.offers(f"看{firm.short_name}") for firm in firms)
    host.tap("放大地图")
    host.settle()
    before = host.find("生命健康产业园").box
    host.tap(f"看{firms[-1].short_name}")
    host.arrive(f"firm/{firms[-1].id}")
    host.tap("返回")
    host.arrive(f"map/{park}")
    host.settle()
    after = host.find("生命健康产业园").box
    assert (after.x(), after.y(), after.width()) == pytest.approx(
        (before.x(), before.y(), before.width()), abs=1
    )


@pytest.mark.parametrize("there", ["map/fantan", "maps/scroll/fantan"])
def test_of_many_firms_the_last_key_leads_to_all_in_the_directory(
    host: Visitor, there: str
) -> None:
    host.go(there)
    host.pause()
    shown = [target.name for target in host.targets() if "看" in target.name]
    assert len(set(shown) & {f"看{firm.short_name}" for firm in host.exhibit.firms}) >= 1
    host.tap("看园中全部 12 家企业")
    host.arrive("firms/park/fantan")
    assert host.directory.property("found") == 12
    host.tap("返回")
    host.arrive(there)


@pytest.mark.parametrize(
    ("reach", "size", "languages"),
    [(False, 1.0, "ko"), (False, 1.5, "en"), (True, 1.0, "en"), (True, 1.5, "pair")],
)
def test_the_keys_of_several_firms_lie_on_nothing(
    host: Visitor, reach: bool, size: float, languages: str
) -> None:
    host.access.setProperty("reach", reach)
    host.access.setProperty("textScale", size)
    if languages == "pair":
        host.language.setProperty("paired", True)
    else:
        host.language.use(languages)
    for park in ("opto", "life-health", "e-info"):
        host.way.turn(f"map/{park}")
        host.settle()
        assert host.faults() == []


def every(item: QQuickItem) -> list[QQuickItem]:
    """An item and all below it, seen or not."""
    return [item, *(each for child in item.childItems() for each in every(child))]
