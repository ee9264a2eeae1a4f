"""A plain picture as a map, its scale, *you are here*, and the ways between maps."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint

from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.map_tiles import MapTiles
from kiosk.bridge.maps import here_on
from kiosk.exhibit.model import Hotspot, Map
from tests.conftest import MakeVisitor
from tests.ui.map_hands import drag, evaluated
from tests.ui.test_maps import picture
from tests.visitor import Visitor

PLACES = (
    Hotspot(id="gate", at=(500.0, 400.0), name="大门", park="opto"),
    Hotspot(id="hall", at=(1500.0, 800.0), name="大厅"),
)
PLAN = Map(
    id="plan",
    title="平面图",
    note="试验",
    file="maps/plan.png",
    metres_per_pixel=0.5,
    places=PLACES,
)


@pytest.fixture(scope="module")
def planned(hall: Hall, tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """The shipped exhibit with a plain picture, and a hall that stands on it."""
    assert hall.exhibit is not None
    folder = tmp_path_factory.mktemp("exhibit")
    for name in ("artwork", "photos"):
        (folder / name).symlink_to(hall.folder / name)
    (folder / "maps").mkdir()
    picture = Image.linear_gradient("L").resize((2000, 1200)).convert("RGB")
    picture.save(folder / "maps" / "plan.png")
    where = replace(hall.settings.hall, here=("plan/hall",))
    maps = (PLAN, *hall.exhibit.maps)
    return replace(
        hall,
        folder=folder,
        exhibit=replace(hall.exhibit, maps=maps),
        settings=replace(hall.settings, hall=where),
    )


@pytest.fixture(params=[(960, 540), (540, 960)], ids=["landscape", "portrait"])
def visitor(make_visitor: MakeVisitor, planned: Hall, request: pytest.FixtureRequest) -> Visitor:
    visitor = make_visitor(request.param, planned)
    visitor.access.setProperty("still", True)
    visitor.go("maps/plan")
    visitor.settle()
    return visitor


def test_a_plain_picture_is_shown_enlarged_and_touched(visitor: Visitor) -> None:
    at = visitor.find("大厅").box.center().toPoint()
    shown = visitor.window.grabWindow().pixelColor(visitor.pixel(at + QPoint(60, 70)))
    assert shown.saturation() < 8  # grey as the picture is, and not paper
    visitor.tap("放大地图")
    drag(visitor, [(QPoint(500, 400), QPoint(420, 380))])
    evaluated(picture(visitor), "view.be(1500, 800, 1.0)")
    visitor.pause()
    at = visitor.find("大厅").box.bottomLeft().toPoint()
    visitor.tap("大厅")
    assert visitor.place == "maps/plan/hall"


def test_the_scale_of_a_picture_is_told_where_it_is_known(visitor: Visitor) -> None:
    evaluated(picture(visitor), "view.be(1000, 600, 1.0)")
    visitor.pause()
    (scale,) = visitor.items_with("muWords", "lengthWords")
    assert (scale.property("muWords"), scale.property("lengthWords")) == ("2 亩", "50 米")
    evaluated(picture(visitor), "view.be(1000, 600, 2.0)")
    visitor.pause()
    assert (scale.property("muWords"), scale.property("lengthWords")) == ("0.5 亩", "20 米")
    visitor.go("maps/scroll")
    visitor.settle()
    assert not visitor.items_with("muWords", "lengthWords")


def seals(visitor: Visitor) -> list[str]:
    """The words of the seals on the map."""
    return [str(seal.property("text")) for seal in visitor.items_with("squared", "few")]


def test_the_seal_stands_where_the_settings_say(visitor: Visitor) -> None:
    evaluated(picture(visitor), "view.be(1500, 800, 1.0)")
    visitor.pause()
    assert seals(visitor) == ["在此"]
    evaluated(picture(visitor), "view.be(300, 300, 2.0)")
    visitor.go("maps/scroll")
    visitor.settle()
    assert seals(visitor) == []


def test_where_the_hall_stands_is_a_place_or_a_point() -> None:
    assert here_on(PLAN, ("scroll/opto", "plan/gate")) == (500, 400)
    assert here_on(PLAN, ("plan/12,34.5",)) == (12, 34.5)
    for nonsense in ("plan/nowhere", "plan/nan,1", "plan/1,2,3", "plan", "plan/"):
        assert here_on(PLAN, (nonsense,)) == ()


def test_from_the_parks_to_the_other_maps_and_back_to_the_same_view(visitor: Visitor) -> None:
    visitor.go("map/life-health")
    visitor.tap("放大地图")
    visitor.settle()
    before = visitor.find("生命健康产业园").box
    visitor.tap("看其他地图")
    visitor.arrive("maps/plan")
    visitor.tap("下一图")
    visitor.until(lambda: visitor.place not in ("maps/plan", "map"), "another map is there")
    visitor.settle()
    assert visitor.faults() == []
    visitor.tap("返回")
    visitor.arrive("maps/plan")
    visitor.tap("返回")
    visitor.arrive("map/life-health")
    visitor.settle()
    after = visitor.find("生命健康产业园").box
    assert (after.x(), after.y(), after.width()) == pytest.approx(
        (before.x(), before.y(), before.width()), abs=1
    )


@pytest.mark.parametrize("fault", ["torn", "large", "missing"])
def test_a_picture_that_cannot_be_shown_is_told_and_nothing_hangs(
    hall: Hall, tmp_path: Path, caplog: pytest.LogCaptureFixture, fault: str
) -> None:
    file = tmp_path / "plan.png"
    if fault != "missing":
        Image.new("1", (9000, 3000) if fault == "large" else (90, 30)).save(file)
    if fault == "torn":
        file.write_bytes(file.read_bytes()[:-20])
    open_hall(replace(hall, folder=tmp_path))
    try:
        tiles = MapTiles()
        with caplog.at_level(logging.WARNING):
            tiles.setProperty("file", "plan.png")
            tiles.look(0, 0, 90, 30, 1.0)
        assert tiles.property("width") == 0
        assert "plan.png is not shown" in caplog.text
    finally:
        open_hall(hall)
