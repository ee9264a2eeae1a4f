"""The parks' look-up and the diagram: areas exact, places within the frame, taps."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.bridge.hall import Hall, open_hall
from kiosk.bridge.map_view import MapView
from kiosk.bridge.parks import Diagram, ParkInfo
from kiosk.bridge.records import RecordModel
from kiosk.exhibit import geometry
from kiosk.exhibit.diagram import FRAMES
from kiosk.exhibit.model import Park
from kiosk.running.settings import HallSettings, Settings

AREAS = {"life-health": 4500, "opto": 4000, "fantan": 4000, "yangguang-tangpu": 1500}
SHOWN = ["life-health", "opto", "e-info", "fantan", "liangshan-korean", "yangguang-tangpu"]
SIZES = [
    (False, 1408.0, 936.0),
    (False, 1232.0, 936.0),
    (False, 1408.0, 720.0),
    (False, 1232.0, 720.0),
    (False, 1408.0, 1296.0),
    (False, 1728.0, 936.0),
    (True, 1080.0, 936.0),
    (True, 1080.0, 830.0),
    (True, 1080.0, 780.0),
    (True, 1080.0, 1536.0),
    (True, 1440.0, 936.0),
]


@pytest.fixture
def diagram(hall: Hall, qapp: object) -> Diagram:
    open_hall(hall)
    return Diagram()


@pytest.fixture
def info(hall: Hall, qapp: object) -> ParkInfo:
    open_hall(hall)
    return ParkInfo()


def corners(path: str) -> list[tuple[float, float]]:
    """The corners of a path of straight lines."""
    return [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]


def rows(diagram: Diagram) -> list[dict[str, object]]:
    model = parks(diagram)
    names = {number: bytes(name.data()).decode() for number, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), number) for number, name in names.items()}
        for row in range(model.rowCount())
    ]


def parks(diagram: Diagram) -> RecordModel:
    model = diagram.parks
    assert isinstance(model, RecordModel)
    return model


def number(value: object) -> float:
    assert isinstance(value, float | int)
    return float(value)


# ---- the look-up


def test_a_park_tells_what_its_file_says(info: ParkInfo) -> None:
    info.setProperty("ident", "life-health")
    told = [info.property(name) for name in ("known", "name", "shortName", "areaText", "hasArea")]
    assert told == [True, "生命健康产业园", "生命健康", "4,500", True]
    assert "双河、孝源" in info.property("body")
    assert (info.property("x"), info.property("y")) == (575, 461)


def test_a_park_of_unknown_size_has_no_figure_and_no_shape(info: ParkInfo) -> None:
    info.setProperty("ident", "e-info")
    assert info.property("areaText") == ""
    assert not info.property("hasArea")
    assert info.pathFor(20) == info.furrowsFor(20) == ""
    assert info.property("photo") == "P1"


def test_a_qualifier_stays_with_its_area(info: ParkInfo) -> None:
    info.setProperty("ident", "yangguang-tangpu")
    assert (info.property("qualifier"), info.property("areaText")) == ("近", "1,500")
    assert info.property("state") == "withdrawn"


def test_firms_are_those_that_the_source_places_in_the_park(info: ParkInfo) -> None:
    found = {}
    for park in SHOWN:
        info.setProperty("ident", park)
        firms = info.firms
        assert isinstance(firms, RecordModel)
        found[park] = [firms.text(row, "ident") for row in range(firms.rowCount())]
    assert {park: firms for park, firms in found.items() if firms} == {
        "life-health": ["weiyuan"],
        "e-info": ["shenjiang"],
    }


def test_next_and_previous_run_round_the_parks_on_the_map(info: ParkInfo) -> None:
    info.setProperty("ident", SHOWN[0])
    way = []
    for _ in SHOWN:
        way.append(info.property("ident"))
        info.setProperty("ident", info.property("next"))
    assert way == SHOWN
    assert info.property("ident") == SHOWN[0]
    assert info.property("previous") == SHOWN[-1]


@pytest.mark.parametrize("ident", ["", "nowhere"])
def test_an_unknown_park_is_empty(info: ParkInfo, ident: str) -> None:
    info.setProperty("ident", "opto")
    info.setProperty("ident", ident)
    assert not info.property("known")
    assert info.property("name") == info.property("body") == info.property("areaText") == ""
    assert info.pathFor(20) == ""
    assert info.property("next") == SHOWN[0]


@pytest.mark.parametrize("px2_per_mu", [2.5, 16.0, 20.0])
@pytest.mark.parametrize("park", AREAS)
def test_a_shape_encloses_its_area_at_any_scale(
    info: ParkInfo, park: str, px2_per_mu: float
) -> None:
    info.setProperty("ident", park)
    shape = corners(info.pathFor(px2_per_mu))
    assert geometry.area(shape) == pytest.approx(AREAS[park] * px2_per_mu, rel=2e-3)
    assert math.hypot(*geometry.centroid(shape)) < 0.2


@pytest.mark.parametrize("park", ["life-health", "opto", "fantan"])
def test_furrows_stay_within_their_field(info: ParkInfo, park: str) -> None:
    info.setProperty("ident", park)
    shape = tuple(corners(info.pathFor(20)))
    grown = geometry.offset(shape, 0.5)
    furrows = corners(info.furrowsFor(20))
    assert len(furrows) > 100
    assert all(geometry.contains(grown, point) for point in furrows)


# ---- the diagram


def test_the_diagram_shows_the_parks_on_the_map(diagram: Diagram) -> None:
    assert [row["ident"] for row in rows(diagram)] == SHOWN
    assert diagram.property("first") == SHOWN[0]


def test_the_diagrams_model_keeps_qts_rules(diagram: Diagram) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(parks(diagram), mode)
    for portrait, width, height in SIZES:
        diagram.arrange(portrait, width, height, True, ())
    assert tester.model() is parks(diagram)


@pytest.mark.parametrize("hills", [True, False])
@pytest.mark.parametrize(("portrait", "width", "height"), SIZES)
def test_every_area_is_to_one_scale_with_the_legend(
    diagram: Diagram, portrait: bool, width: float, height: float, hills: bool
) -> None:
    diagram.arrange(portrait, width, height, hills, ())
    px2_per_mu = 2000 / 3 / diagram.property("metresPerPx") ** 2
    assert px2_per_mu <= (16 if portrait else 20) + 1e-9
    for row in rows(diagram):
        if row["hasArea"]:
            drawn = geometry.area(corners(str(row["path"])))
            assert drawn == pytest.approx(AREAS[str(row["ident"])] * px2_per_mu, rel=2e-3)


def test_the_designed_frames_have_the_designed_scale(diagram: Diagram) -> None:
    for portrait, px2_per_mu in ((False, 20.0), (True, 16.0)):
        diagram.arrange(portrait, *FRAMES[portrait], True, ())
        assert diagram.property("metresPerPx") == pytest.approx(math.sqrt(2000 / 3 / px2_per_mu))
        assert diagram.property("feet") == 262
    first = rows(diagram)[0]
    assert (first["centreX"], first["centreY"]) == (325, 432)


@pytest.mark.parametrize("hills", [True, False])
@pytest.mark.parametrize(("portrait", "width", "height"), SIZES)
def test_parks_lie_apart_below_the_hills_and_within_the_frame(
    diagram: Diagram, portrait: bool, width: float, height: float, hills: bool
) -> None:
    diagram.arrange(portrait, width, height, hills, ())
    frame = QRectF(0, 0, width, height)
    outlines = []
    for row in rows(diagram):
        bounds = row["bounds"]
        assert isinstance(bounds, QRectF)
        place = bounds.translated(number(row["centreX"]), number(row["centreY"]))
        assert frame.contains(place), row["ident"]
        assert place.top() > diagram.property("feet")
        if row["hasArea"]:
            gold = corners(str(row["outlinePath"]))
            at = number(row["centreX"]), number(row["centreY"])
            outlines.append(geometry.moved(gold, *at))
    for one, outline in enumerate(outlines):
        assert not any(geometry.overlap(outline, other) for other in outlines[one + 1 :])


def test_withdrawn_land_has_no_furrows(diagram: Diagram) -> None:
    furrowed = {row["ident"] for row in rows(diagram) if row["furrowsPath"]}
    assert furrowed == {"life-health", "opto", "fantan"}


@pytest.mark.parametrize(
    ("x", "y", "park"),
    [
        (575, 461, "life-health"),
        (989, 449, "opto"),
        (760, 809, "fantan"),
        (294, 709, "yangguang-tangpu"),
        (1286, 372, "e-info"),
        (1286 + 60, 372, "e-info"),
        (1286, 560 + 64, "liangshan-korean"),
        (800, 461, "life-health"),
        (620, 100, ""),
        (30, 500, ""),
    ],
)
def test_a_tap_finds_the_park_around_it_or_the_nearest(
    diagram: Diagram, x: float, y: float, park: str
) -> None:
    assert diagram.parksAt(x, y, 1.0, 64) == ([park] if park else [])


def test_the_river_runs_from_the_hills_out_of_the_picture(diagram: Diagram) -> None:
    water, left, right, *ripples = diagram.river([300, 262, 16, 700, 640, 40, 1450, 862, 76])
    assert water.endswith("Z")
    assert len(ripples) == 3
    for bank in (left, right):
        assert abs(corners(bank)[0][1] - 262) < 20
        assert corners(bank)[-1][0] > 1408


# ---- you are here


@pytest.fixture
def stand_in(hall: Hall, qapp: object) -> Iterator[Diagram]:
    there = Settings(hall=HallSettings(park="liangshan-korean"))
    open_hall(replace(hall, settings=there))
    yield Diagram()
    open_hall(hall)


def test_nobody_is_here_unless_the_settings_say_so(diagram: Diagram) -> None:
    assert diagram.property("here") == ""


def test_the_settings_park_is_here(stand_in: Diagram) -> None:
    assert stand_in.property("here") == "liangshan-korean"


@pytest.mark.parametrize("park", ["nowhere", "shuanghe-xiaoyuan"])
def test_a_place_that_is_not_on_the_map_is_not_here(hall: Hall, qapp: object, park: str) -> None:
    open_hall(replace(hall, settings=Settings(hall=HallSettings(park=park))))
    assert Diagram().property("here") == ""
    open_hall(hall)


def test_parks_without_a_place_are_left_out(hall: Hall, qapp: object) -> None:
    exhibit = hall.exhibit
    assert exhibit is not None
    lost = Park(id="lost", body=(), name="某园", short_name="某园", facts=())
    open_hall(replace(hall, exhibit=replace(exhibit, parks=(lost,))))
    diagram = Diagram()
    assert rows(diagram) == []
    assert diagram.property("first") == ""
    assert diagram.parksAt(0, 0, 1.0, 1000) == []
    open_hall(hall)


# ---- the view, as QML drives it


def test_a_view_hands_taps_back_in_map_coordinates(qapp: object) -> None:
    view, taps = MapView(), []
    view.tapped.connect(lambda *tap: taps.append(tap))
    view.setFrame(1408, 936)
    view.step(True, 989, 449)
    assert view.property("moving")
    view.advance(1)
    assert not view.property("moving")
    seen = QPointF(
        989 * view.property("scale") + view.property("x"),
        449 * view.property("scale") + view.property("y"),
    )
    view.down([4, seen.x(), seen.y()])
    assert view.property("touched")
    assert (view.property("touchX"), view.property("touchY")) == pytest.approx((989, 449))
    view.up([4, seen.x(), seen.y()])
    assert not view.property("touched")
    assert taps == [pytest.approx((989, 449, 989, 449))]


def test_a_finger_catches_a_gliding_map_where_it_is_seen(qapp: object) -> None:
    view = MapView()
    view.setFrame(1408, 936)
    view.step(True, 704, 468)
    view.advance(0.1)
    caught = [view.property(name) for name in ("scale", "x", "y")]
    assert 1 < caught[0] < 1.5
    view.down([1, 700, 400])
    assert not view.property("moving")
    view.advance(0.1)
    assert [view.property(name) for name in ("scale", "x", "y")] == caught


def test_a_frame_that_gets_its_size_back_shows_what_it_showed(qapp: object) -> None:
    view = MapView()
    view.setProperty("still", True)
    view.setFrame(1000, 700)
    view.setGround(4000, 3000, 2)
    view.be(400, 2700, 0.9)  # near a corner: a taller frame has to look elsewhere

    def looks() -> list[float]:
        return [view.property(name) for name in ("scale", "x", "y")]

    before = looks()
    view.setFrame(1000, 740)
    assert looks() != before
    view.setFrame(1000, 720)
    view.setFrame(1000, 700)
    assert looks() == before
    view.setFrame(1000, 740)
    view.pan(0.25, 0)  # from here on it is a view of its own
    moved = view.property("x")
    view.setFrame(1000, 700)
    assert view.property("x") != before[1]
    view.setFrame(1000, 740)
    assert view.property("x") == moved


def test_two_taps_in_one_place_are_a_double_tap(qapp: object) -> None:
    view, doubles = MapView(), []
    view.doubleTapped.connect(lambda *at: doubles.append(at))
    view.setFrame(1408, 936)
    for x in (300, 305, 900):
        view.down([1, x, 400])
        view.up([1, x, 400])
    assert doubles == [pytest.approx((305, 400))]
    view.setProperty("still", True)
    view.closer(300, 400)
    assert view.property("scale") == pytest.approx(2.2)


def test_the_view_pinches_moves_and_shows_the_whole(qapp: object) -> None:
    view = MapView()
    view.setProperty("still", True)
    view.setFrame(1408, 936)
    view.down([1, 600, 400, 2, 800, 400])
    view.moved([1, 500, 400, 2, 900, 400])
    assert view.property("scale") == pytest.approx(2)
    view.cancelled()
    assert not view.property("touched")
    view.goTo(0, 0)
    assert (view.property("x"), view.property("y")) == (0, 0)
    view.showWhole()
    assert view.property("whole")
    view.setFrame(1080, 900)
    assert view.property("whole")
    for _ in range(3):
        view.step(True, 500, 500)
    assert view.property("largest")
