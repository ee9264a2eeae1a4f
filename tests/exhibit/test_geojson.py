"""GeoJSON as it comes: what is sound is kept, what is not is named with its place."""

from __future__ import annotations

import json
import math
import random
from pathlib import Path

import pytest

from kiosk.exhibit import files
from kiosk.exhibit.geo import geojson
from kiosk.exhibit.geo.crossings import TooIntricateError, crossing
from kiosk.exhibit.geo.geojson import Feature
from kiosk.exhibit.problems import Problems

SQUARE = [[119.0, 30.0], [120.0, 30.0], [120.0, 31.0], [119.0, 31.0], [119.0, 30.0]]
HOLE = [[119.4, 30.4], [119.4, 30.6], [119.6, 30.6], [119.6, 30.4], [119.4, 30.4]]


def polygon(*rings: list[list[float]], name: str = "甲") -> dict[str, object]:
    return {
        "type": "Feature",
        "properties": {"name": name},
        "geometry": {"type": "Polygon", "coordinates": [*rings]},
    }


def collection(*features: object, **members: object) -> str:
    return json.dumps({"type": "FeatureCollection", **members, "features": [*features]}, indent=1)


def read(
    text: str, local: bool = False, language: str = "en"
) -> tuple[tuple[Feature, ...], list[str]]:
    problems = Problems(language)
    features = geojson.parse(text, "maps/it.geojson", problems, local=local, empty=local)
    return features, [str(each) for each in problems.found]


def test_points_lines_and_areas_are_read_with_their_properties() -> None:
    parts = [
        {"type": "Point", "coordinates": [119.5, 30.5, 77.0]},
        {"type": "MultiLineString", "coordinates": [[[119, 30], [120, 31]], [[1, 2], [3, 4]]]},
        {"type": "MultiPolygon", "coordinates": [[SQUARE, HOLE]]},
    ]
    features, said = read(
        collection(
            {
                "type": "Feature",
                "id": 7,
                "properties": {"name": "全部", "adcode": "330523"},
                "geometry": {"type": "GeometryCollection", "geometries": parts},
            },
            {"type": "Feature", "properties": None, "geometry": None},
        )
    )
    assert said == []
    first, nowhere = features
    assert (first.id, first.name, first.properties["adcode"]) == ("7", "全部", "330523")
    assert [*first.points] == [(119.5, 30.5)]
    assert [*first.lines] == [((119, 30), (120, 31)), ((1, 2), (3, 4))]
    outer, hole = first.areas[0]
    assert outer[:3] == ((119, 30), (120, 30), (120, 31))
    assert (len(outer), len(hole)) == (4, 4), "rings are open: their first corner is not repeated"
    assert not any((nowhere.points, nowhere.lines, nowhere.areas))


def test_either_winding_is_accepted_and_one_alone_is_a_file() -> None:
    for ring in (SQUARE, SQUARE[::-1]):
        whole = polygon(ring)
        for text in (json.dumps(whole), json.dumps(whole["geometry"])):
            features, said = read(text)
            assert said == []
            assert len(features[0].areas) == 1


SLIPS = [
    (
        [[y, x] for x, y in SQUARE],
        "geometry.coordinates[1]: latitude stands before longitude: [30, 119]: "
        "swap them: [119, 30]",
    ),
    ([[y, x] for x, y in [(80, 40), (81, 40), (81, 41), (80, 40)]], "latitude stands before"),
    (
        [[y, x] for x, y in [(150, 40), (151, 40), (151, 41), (150, 40)]],
        "latitude stands before longitude: [40, 150]",
    ),
    (
        SQUARE[:-1],
        "the ring is not closed: it ends at [119, 31]: end it where it begins: [119, 30]",
    ),
    (SQUARE[:2] + SQUARE[-1:], "there are 3 positions, at least 4 are needed"),
    (
        [SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3], SQUARE[0]],
        "the ring crosses itself near [119.5, 30.5]",
    ),
    ([SQUARE[0]] * 5, "the ring encloses nothing"),
    (
        [[170, 40], [-170, 40], [-170, 41], [170, 41], [170, 40]],
        "geometry.coordinates[1][2]: the outline crosses the 180th meridian here: "
        "cut it there into two polygons",
    ),
    (
        [[500000, 3390000], [500001, 3390000], [500001, 3390001], [500000, 3390000]],
        "[500000, 3.39e+06] are no degrees; they may be metres of a projected system",
    ),
    ([*SQUARE[:2], [math.nan, 30.5], *SQUARE[2:]], "[3]: the position is NaN or infinite"),
    ([*SQUARE[:2], [119.5, -math.inf], *SQUARE[2:]], "[3]: the position is NaN or infinite"),
    ([*SQUARE[:2], ["119.5", 30], *SQUARE[2:]], "[1][3]: this is not a position"),
    ([*SQUARE[:2], [True, 30], *SQUARE[2:]], "this is not a position"),
    ([*SQUARE[:2], [119.5], *SQUARE[2:]], "this is not a position"),
    ("119,30", "geometry.coordinates[1]: this is not a position"),
]


@pytest.mark.parametrize(("ring", "says"), SLIPS, ids=lambda value: str(value)[:40])
def test_a_broken_feature_is_named_and_the_others_are_kept(ring: object, says: str) -> None:
    text = collection(polygon(SQUARE), polygon(ring, name="乙"), polygon(SQUARE, HOLE))  # type: ignore[arg-type]
    features, said = read(text)
    assert [each.at for each in features] == [0, 2]
    (problem,) = said
    line = text[: text.index("乙") if "乙" in text else text.index('"\\u4e59"')].count("\n") - 2
    assert problem.startswith(f"maps/it.geojson:{line}: features[2].geometry.coordinates")
    assert says in problem


@pytest.mark.parametrize(
    ("geometry", "says"),
    [
        ({"type": "Polygone", "coordinates": []}, "did you mean 'Polygon'?"),
        ({"type": "Circle", "coordinates": []}, "write one of Point, MultiPoint, LineString"),
        ({"type": "Polygon"}, "this is not a position"),
        ({"type": "Polygon", "coordinates": []}, "there are 0 positions"),
        ({"type": "LineString", "coordinates": [[119, 30]]}, "at least 2 are needed"),
        ({"type": "Point", "coordinates": [10**400, 30]}, "NaN or infinite"),
        ({"type": "Point", "coordinates": [119.5, 1e99]}, "NaN or infinite"),
        ({"coordinates": [1, 2]}, "this is no GeoJSON geometry"),
        ([], "this is no GeoJSON geometry"),
    ],
)
def test_what_is_no_geometry_is_named(geometry: object, says: str) -> None:
    broken = {"type": "Feature", "properties": {}, "geometry": geometry}
    features, said = read(collection(broken, polygon(SQUARE)))
    assert len(features) == 1
    assert len(said) == 1
    assert says in said[0]


def test_a_torn_file_is_read_as_far_as_it_goes() -> None:
    text = collection(polygon(SQUARE), polygon(SQUARE), polygon(SQUARE))
    for end in range(len(text) - 1):
        features, said = read(text[:end])
        assert said, end
        assert len(features) <= 3
    features, said = read(text[: text.rindex('"Polygon"')])
    assert len(features) == 2
    assert "what stands before it is shown" in said[0]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "{ is missing"),
        ("[1, 2]", "{ is missing"),
        ("{}", "this is no GeoJSON geometry"),
        ('{"type": "FeatureCollection", "features": []}', "there is no feature in the file"),
        ('{"type": "FeatureCollection", "features": {}}', "there is no feature in the file"),
        ('{"features": [[] {}]}', ", or ] is missing"),
        ("[" * 100_000, "{ is missing"),
        ('{"a": ' + "9" * 5000, "this is not JSON"),
        ('{"a":' * 100_000, "brackets are nested too deep"),
        ('{"features": [' + "[" * 100_000, "brackets are nested too deep"),
    ],
)
def test_what_is_no_geojson_is_named(text: str, says: str) -> None:
    features, said = read(text)
    assert features == ()
    assert any(says in each for each in said), said


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ("urn:ogc:def:crs:OGC:1.3:CRS84", True),
        ("urn:ogc:def:crs:EPSG::4490", True),
        ("EPSG:3857", False),
        ("urn:ogc:def:crs:EPSG::4549", False),
    ],
)
def test_another_coordinate_system_is_named(name: str, sound: bool) -> None:
    crs = {"type": "name", "properties": {"name": name}}
    features, said = read(collection(polygon(SQUARE), crs=crs))
    assert bool(features) == sound
    if not sound:
        assert said == [
            f"maps/it.geojson:3: crs: the coordinate system is '{name}': "
            "export the layer in CGCS2000 (EPSG:4490) or WGS 84 (EPSG:4326)"
        ]
    # A map's own units are nobody's degrees, whatever a program wrote beside them.
    assert len(read(collection(polygon(SQUARE), crs=crs), local=True)[0]) == 1


def test_pixels_of_a_picture_come_with_y_downwards_wherever_they_lie() -> None:
    text = collection(polygon([[0, 0], [1920, 0], [1920, -1080], [0, 0]]))
    features, said = read(text, local=True)
    assert [*features[0].areas] == [(((0, 0), (1920, 0), (1920, 1080)),)]
    assert said == []
    assert read(collection(), local=True) == ((), [])  # nothing has been drawn yet


@pytest.mark.no_cover
def test_a_million_positions_are_too_many_and_the_rest_is_kept() -> None:
    many = "[" + "[119,30]," * 999_999 + "[119,31]]"
    line = '{"type": "LineString", "coordinates": %s}'
    text = f'{{"features": [{line % many}, {line % json.dumps(SQUARE)}]}}'
    features, said = read(text)
    assert [each.at for each in features] == [1]
    assert len(said) == 1
    assert "with 1000000 positions here the file has over 200000: simplify it" in said[0]


def test_many_broken_features_are_counted() -> None:
    features, said = read(collection(*[polygon(SQUARE[:-1])] * 50, polygon(SQUARE)))
    assert len(features) == 1
    assert len(said) == geojson.FAULTS_TOLD + 1
    assert "30 more features cannot be drawn" in said[-1]


@pytest.mark.no_cover
def test_a_ring_drawn_to_take_long_is_given_up() -> None:
    comb = [(at // 2 * 1e-3, 10.0 * (at // 2 % 2 ^ at % 2)) for at in range(4000)]
    far = [*comb, (170.0, 10.0), (170.0, -1.0), (0.0, -1.0)]
    with pytest.raises(TooIntricateError, match="4003 corners"):
        crossing(far)
    features, said = read(collection(polygon([*map(list, far), [*far[0]]]), polygon(SQUARE)))
    assert len(features) == 1
    assert "the ring's 4003 corners lie over each other: draw or simplify it anew" in said[0]


def test_crossings_are_found_in_long_rings() -> None:
    lots = random.Random(1)
    star = []
    for at in range(8000):
        angle = at / 8000 * math.tau
        radius = 10 + lots.random() * 0.001
        star.append((radius * math.cos(angle), radius * math.sin(angle)))
    assert crossing(star) is None
    star[2000], star[6000] = star[6000], star[2000]
    crossed = crossing(star)
    assert crossed
    assert math.hypot(*crossed) < 10.01


def test_the_file_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geojson, "BYTE_LIMIT", 1024)
    (tmp_path / "it.geojson").write_text(" " * 2000, encoding="utf-8")
    problems = Problems()
    assert geojson.read(files.real(tmp_path), "it.geojson", problems) == ()
    assert "the file has 2 KiB, the limit is 1: simplify it" in str(problems.found[0])
    assert geojson.read(files.real(tmp_path), "none.geojson", problems) == ()
    assert problems.found[-1].code == "missing-file"
