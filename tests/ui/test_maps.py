"""The picture map under real touches: unrolled, enlarged, left for a firm and come back to."""

from __future__ import annotations

import logging
import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.hall import current_hall, open_hall
from kiosk.bridge.map_tiles import MapTiles
from kiosk.running.tiling import CACHE
from kiosk.running.viewport import Ground, Viewport
from tests.conftest import MakeVisitor
from tests.exhibit.small import jpeg
from tests.ui.map_hands import drag, evaluated
from tests.visitor import Visitor


@pytest.fixture(params=[(960, 540), (540, 960)], ids=["landscape", "portrait"])
def visitor(make_visitor: MakeVisitor, request: pytest.FixtureRequest) -> Visitor:
    visitor = make_visitor(request.param)
    visitor.access.setProperty("still", True)
    visitor.go("maps/scroll")
    visitor.settle()
    return visitor


def picture(visitor: Visitor) -> QQuickItem:
    """The map under the hands."""
    (found,) = visitor.items_with("opened", "near")
    return found


def seen(visitor: Visitor) -> Viewport:
    """The view as QML has it."""
    frame = picture(visitor)
    scale, x, y = (float(evaluated(frame, f"view.{name}")) for name in ("scale", "x", "y"))
    ground = Ground(32768, 1400, 10)
    return Viewport(frame.width(), frame.height(), scale, x, y, ground)


def test_it_opens_at_the_right_end_whole_in_height_and_without_a_hole(visitor: Visitor) -> None:
    frame = picture(visitor)
    here = seen(visitor)
    assert here.x + 32768 * here.scale == pytest.approx(frame.width(), abs=1)
    assert 1400 * here.scale >= frame.height() - 1
    shown = visitor.window.grabWindow()
    paper = shown.pixelColor(visitor.pixel(QPoint(10, int(frame.height()) + 60)))
    lowest = visitor.pixel(QPoint(int(frame.width()) // 2, int(frame.height()) - 8))
    assert shown.pixelColor(lowest) != paper


def test_who_is_sent_to_a_place_sees_it_wherever_they_were(visitor: Visitor) -> None:
    visitor.go("map")
    visitor.tap("看其他地图")
    visitor.arrive("maps/scroll")
    assert not evaluated(picture(visitor), 'sees("e-info")')
    visitor.go("maps/scroll/e-info")
    visitor.until(lambda: evaluated(picture(visitor), 'sees("e-info")'), "the view has followed")


def test_it_is_unrolled_by_the_hand_and_by_the_keys(visitor: Visitor) -> None:
    before = seen(visitor)
    drag(visitor, [(QPoint(300, 500), QPoint(700, 500))])
    after = seen(visitor)
    assert after.x - before.x == pytest.approx(400, abs=2)
    visitor.tap("向左展开")
    assert seen(visitor).x > after.x + 0.7 * after.width
    visitor.tap("全图")
    assert seen(visitor).whole
    visitor.tap("放大地图")
    assert not seen(visitor).whole


def test_a_pinch_keeps_the_point_between_the_fingers(visitor: Visitor) -> None:
    visitor.tap("向左展开")
    before = seen(visitor)
    drag(visitor, [(QPoint(400, 400), QPoint(350, 400)), (QPoint(600, 400), QPoint(650, 400))])
    after = seen(visitor)
    assert after.scale == pytest.approx(before.scale * 1.5, rel=0.02)
    assert after.view_point(*before.map_point(500, 400))[0] == pytest.approx(500, abs=2)


def test_a_tap_near_a_place_tells_of_it_and_pinches_do_not_lame_it(visitor: Visitor) -> None:
    for turn in range(5):
        drag(visitor, [(QPoint(300, 400), QPoint(250, 400)), (QPoint(600, 400), QPoint(650, 400))])
        visitor.go("maps/scroll")
        visitor.tap("全图")
        here = seen(visitor)
        at = here.view_point(30500, 880) if turn % 2 else here.view_point(21560, 820)
        visitor.tap_at(visitor.pixel(QPoint(int(at[0]) + 12, int(at[1]) + 20)))
        place = "fantan" if turn % 2 else "opto"
        assert visitor.place == f"maps/scroll/{place}"
    assert visitor.shows("专为光电半导体而建")


def test_the_chosen_places_slip_is_seen_wherever_it_is_and_none_lies_under_the_words(
    visitor: Visitor,
) -> None:
    visitor.language.use("en")
    frame, scale = picture(visitor), 1.2
    (scroll,) = [each for each in visitor.exhibit.maps if each.id == "scroll"]
    for place in scroll.places:
        visitor.way.turn(f"maps/scroll/{place.id}")
        for x, y in ((0.03, 0.02), (0.15, 0.1), (0.5, 0.5), (0.97, 0.97)):
            across, down = (0.5 - x) * frame.width(), (0.5 - y) * frame.height()
            middle = place.at[0] + across / scale, place.at[1] + down / scale
            evaluated(picture(visitor), f"view.be({middle[0]}, {middle[1]}, {scale})")
            visitor.pause()
            words = evaluated(picture(visitor), "kept")
            slips = {
                str(mark.property("ident")): mark.property("slipBox")
                for mark in visitor.items_with("slipBox", "ident")
                if mark.property("named")
            }
            assert place.id in slips
            assert visitor.faults() == []
            whole = QRectF(0, 0, frame.width(), frame.height())
            assert all(whole.contains(slip) for slip in slips.values())
            assert not any(words.intersects(slip) for slip in slips.values())


def test_a_firm_and_back_to_the_same_view(visitor: Visitor) -> None:
    visitor.way.turn("maps/scroll/e-info")
    visitor.pause()
    evaluated(picture(visitor), "view.be(13750, 700, 0.9)")
    visitor.tap("看深江智能")
    visitor.arrive("firm/shenjiang")
    visitor.tap("返回")
    visitor.arrive("maps/scroll/e-info")
    visitor.settle()
    here = seen(visitor)
    assert here.scale == pytest.approx(0.9)
    assert here.middle[0] == pytest.approx(13750, abs=2)


def test_a_key_is_answered_in_the_next_frame(visitor: Visitor) -> None:
    visitor.access.setProperty("still", False)
    view, before = evaluated(picture(visitor), "view"), seen(visitor)
    view.pan(-0.5, 0.0)
    assert view.property("moving")
    assert seen(visitor).x > before.x + 1


def test_a_double_tap_comes_closer(visitor: Visitor) -> None:
    visitor.tap("向左展开")
    before = seen(visitor)
    for _ in range(2):
        visitor.tap_at(visitor.pixel(QPoint(200, 560)))
    assert seen(visitor).scale > 1.8 * before.scale


def test_pinches_throws_and_taps_by_lot_leave_it_answering_and_its_tiles_few(
    visitor: Visitor,
) -> None:
    """A short piece of ``benchmarks/map_endurance.py``, which does so for an hour."""
    chance = random.Random(3)
    ways = [(QPoint(300, 400), QPoint(700, 450)), (QPoint(600, 420), QPoint(500, 300))]
    tiles = evaluated(picture(visitor), "picture.source")
    view = evaluated(picture(visitor), "view")
    (chart,) = (each for each in visitor.exhibit.maps if each.id == "scroll")
    for place in (*chart.places, *chart.places):
        drag(visitor, chance.sample(ways, chance.choice((1, 2))))
        QTest.touchEvent(visitor.window, visitor.device).press(0, QPoint(99, 99)).commit()
        view.cancelled()  # as when the system takes a touch away
        QTest.touchEvent(visitor.window, visitor.device).release(0, QPoint(99, 99)).commit()
        view.be(place.at[0], place.at[1], chance.uniform(0.3, 2.0))
        visitor.until(lambda: tiles.property("complete"), "every tile has come")
        at = view.view.view_point(*place.at[:2])
        visitor.tap_at(visitor.pixel(QPoint(round(at[0]), round(at[1]))))
        assert visitor.place == f"maps/scroll/{place.id}"
        assert tiles.held_bytes <= CACHE
    assert tiles.held_bytes > CACHE / 4, "what was seen is kept while there is room"


# ---- tiles, as QML asks for them


@pytest.fixture
def copied(visitor: Visitor, tmp_path: Path) -> Iterator[Path]:
    """The scroll's tiles in a folder of their own, which the hall shows instead."""
    hall = current_hall()
    folder = tmp_path / "artwork"
    shutil.copytree(hall.folder / "artwork" / "scroll_files", folder / "scroll_files")
    shutil.copy(hall.folder / "artwork" / "scroll.dzi", folder)
    open_hall(replace(hall, folder=tmp_path))
    yield folder / "scroll_files"
    open_hall(hall)


def shown(tiles: MapTiles) -> set[tuple[int, ...]]:
    """The level, column and row of each tile that QML draws."""
    roles = {bytes(name.data()).decode(): role for role, name in tiles.roleNames().items()}
    names = ("level", "column", "row")
    rows = range(tiles.rowCount())
    return {tuple(tiles.data(tiles.index(n), roles[name]) for name in names) for n in rows}


def test_broken_tiles_are_left_out_and_told_once(
    copied: Path, caplog: pytest.LogCaptureFixture
) -> None:
    level = copied / "15"
    (level / "2_1.jpg").unlink()
    torn = level / "3_1.jpg"
    torn.write_bytes(torn.read_bytes()[:2000])
    (level / "2_2.jpg").write_bytes(jpeg(65_535, 65_535))  # it would take 17 GB
    tiles = MapTiles()
    tiles.setProperty("file", "artwork/scroll.dzi")
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            tiles.look(600, 300, 2520, 1300, 1.0)
            tiles.look(700, 300, 2620, 1300, 1.0)
        for left in range(0, 32_768, 500):  # more than is held: what is broken goes as well
            tiles.look(left, 300, left + 1920, 1300, 1.0)
        again = MapTiles()  # as on the page of the next visitor
        again.setProperty("file", "artwork/scroll.dzi")
        again.look(600, 300, 2520, 1300, 1.0)
    told = [record.getMessage() for record in caplog.records]
    assert sorted(told) == [
        f"artwork/scroll.dzi: the tile 15/{tile}.jpg is missing, torn or of another size"
        for tile in ("2_1", "2_2", "3_1")
    ]
    assert tiles.rowCount() > 10
    tiles.setProperty("file", "artwork/none.dzi")
    assert tiles.property("width") == 0
    assert tiles.rowCount() == 0


def test_where_a_coarser_tile_is_broken_too_a_still_coarser_one_is_shown(copied: Path) -> None:
    for name in ("15/20_1.jpg", "14/10_0.jpg", "11/2_0.jpg", "10/1_0.jpg"):
        (copied / name).unlink()
    tiles = MapTiles()
    tiles.setProperty("file", "artwork/scroll.dzi")
    tiles.look(10_000, 300, 11_920, 1300, 1.0)
    assert {(15, 21, 1), (13, 5, 0), (9, 0, 0)} <= shown(tiles)
    assert not {(15, 20, 1), (14, 10, 0), (11, 2, 0), (10, 1, 0)} & shown(tiles)
    tiles.arrived(9, 0, 0, False)  # whole from without, and yet it cannot be decoded
    assert (8, 0, 0) in shown(tiles)
    assert (9, 0, 0) not in shown(tiles)
