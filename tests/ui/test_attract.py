"""The attract page's items: in turn, over a landscape that is always there, until a touch."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.hall import Hall
from kiosk.exhibit.model import AttractItem
from tests.conftest import MakeVisitor
from tests.visitor import Visitor, look

TEXT = AttractItem(seconds=5, text="先减，再加，后乘")
FIGURE = AttractItem(seconds=5, figure="rank-2024")
PHOTO = AttractItem(seconds=5, photo="P2")


@pytest.fixture
def attracting(hall: Hall, make_visitor: MakeVisitor, tmp_path: Path) -> Visitor:
    """A visitor before a text, a figure, a photograph that the hall has added, one that it has
    not, and what is for readers of English."""
    exhibit = hall.exhibit
    assert exhibit is not None
    slots = {photo.id: photo for photo in exhibit.photos}
    (tmp_path / "photos").mkdir()
    picture = QImage(600, 400, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    assert picture.save(str(tmp_path / "photos" / "P2.png"))
    for name in ("artwork", "fonts"):
        (tmp_path / name).symlink_to(hall.folder / name)
    photos = tuple(
        replace(slot, file="P2.png", present=True) if slot.id == "P2" else slot
        for slot in slots.values()
    )
    english = replace(TEXT, languages=("en",))
    items = (TEXT, FIGURE, PHOTO, replace(PHOTO, photo="P1"), english)
    changed = replace(exhibit, attract=items, photos=photos)
    return make_visitor(of=replace(hall, exhibit=changed, folder=tmp_path))


def page_of(visitor: Visitor) -> QQuickItem:
    (page,) = visitor.items_with("adrift")
    return page


def black(frame: QImage) -> int:
    """How many of a grid of points are black; the ink of letters may be."""
    points = [(x, y) for x in range(0, frame.width(), 40) for y in range(0, frame.height(), 40)]
    return sum(1 for x, y in points if frame.pixelColor(x, y).value() < 16)


@pytest.mark.parametrize("size", [(960, 540), (540, 960)])
def test_items_come_in_turn_and_no_frame_at_a_seam_is_black(
    attracting: Visitor, size: tuple[int, int]
) -> None:
    attracting.window.resize(*size)
    page = page_of(attracting)
    attracting.settle()
    look(page, "loop.timer.interval = 1")  # whoever waits waits a thousandth
    came: list[int] = []
    shown: set[str] = set()

    def been_round() -> bool:
        at, presence, picture = look(page, "loop.at, loop.presence, sight.photo")
        if not came or at != came[-1]:
            came.append(at)
        if presence > 0.9:
            shown.update(each.name for each in attracting.texts())
        assert black(attracting.window.grabWindow()) < 4, (at, presence, picture)
        return len(came) > 4 and at == -1

    attracting.until(been_round, "every item has been shown")
    assert came[-5:] == [-1, 0, 1, 2, -1]
    assert {"先减，再加，后乘", "15"} <= shown


def test_a_touch_stops_it_does_nothing_else_and_the_next_visitor_sees_the_formula_first(
    attracting: Visitor,
) -> None:
    page = page_of(attracting)
    attracting.settle()
    look(page, "loop.at = 2")
    attracting.until(lambda: look(page, "loop.running")[0], "it runs")
    attracting.tap("轻触开始")
    assert look(page, "loop.running, loop.timer.running, loop.at") == [False, False, 2]
    for place, leave in (("home", attracting.visit.end), ("attract", lambda: None)):
        attracting.until(lambda: seen(attracting) and attracting.place == place, place)  # noqa: B023
        attracting.arrive(place)
        leave()
    assert look(page_of(attracting), "loop.at, loop.presence") == [-1, 1]


def seen(visitor: Visitor) -> bool:
    """See the frame that is there, which is not black even as pages change."""
    frame = visitor.window.grabWindow()
    assert black(frame) < frame.width() * frame.height() / 1600 / 4
    return True


def test_a_photograph_that_cannot_be_drawn_is_left_out_and_named_once(
    attracting: Visitor, caplog: pytest.LogCaptureFixture, qtlog: Any
) -> None:
    file = attracting.hall.folder / "photos" / "P2.png"
    sound = file.read_bytes()
    file.write_bytes(sound[:40] + b"\0" * 400)
    page = page_of(attracting)
    attracting.settle()
    with qtlog.disabled():  # Qt says so, too
        look(page, "loop.at = 2")
        attracting.until(lambda: look(page, "loop.count")[0] == 2, "it is left out")
    assert look(page, "loop.at, loop.presence") == [-1, 1], "the formula, not an empty sky"
    attracting.language.use("en")
    assert look(page, "loop.count") == [3]
    attracting.language.use("zh")
    assert look(page, "loop.count") == [2]
    told = [each.getMessage() for each in caplog.records if "P2.png" in each.getMessage()]
    assert told == ["photos/P2.png cannot be drawn: the attract page leaves it out"]


def test_each_language_has_its_own(attracting: Visitor) -> None:
    page = page_of(attracting)
    assert look(page, "loop.count") == [3]
    attracting.language.use("en")
    assert look(page, "loop.count") == [4]
    attracting.language.use("zh")


def test_what_stands_before_the_landscape_moves_by_some_pixels_in_minutes(
    attracting: Visitor,
) -> None:
    page = page_of(attracting)
    places = set()
    for minute in range(12):
        look(page, f"picture.minutes = {minute}")
        attracting.settle()
        places.add(tuple(look(page, "sight.parent.x - Stage.blockX, sight.parent.y")))
    assert len(places) > 6
    assert all(abs(x) <= 8 and abs(y) <= 6 for x, y in places)
