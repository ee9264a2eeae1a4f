"""Places of a map as points, lines and areas: in `MAP.toml`, and in a GeoJSON that it names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.exhibit.deep_zoom import Pyramid
from kiosk.exhibit.geometry import contains, points
from kiosk.exhibit.hotspots import geojson_of, properties_of
from kiosk.exhibit.placing import kind_of
from kiosk.exhibit.texts import texts_of
from kiosk.translations.extraction import extract
from kiosk.translations.whence import Whence
from tests.exhibit.small import Small

PYRAMID = Pyramid(300, 200, tile=254)
HEAD = 'title = "大图"\nnote = "画面为示意"\nfile = "maps/plan.dzi"\n'
TABLES = """
[[places]]
id = "mill"
at = [40, 50]
park = "mill"
door = { to = "story/less", label = "看减法" }

[[places]]
id = "road"
line = [0, 0, 100, 0, 100, 100]
name = "大路"
firms = ["oak"]
facts = ["Z1"]

[[places]]
id = "yard"
area = [200, 20, 280, 20, 280, 120, 270, 120, 270, 30, 200, 30]
name = "场院"
text = "在此集合。"
facts = ["Z1"]
"""
GEOJSON = """\
{"type": "FeatureCollection", "name": "plan-places", "features": [
{"type": "Feature", "properties": {"id": "mill", "park": "mill", "name": null, "firms": [],
  "door_to": "story/less", "door_label": "看减法"},
  "geometry": {"type": "Point", "coordinates": [40, -50]}},
{"type": "Feature", "properties": {"id": "road", "name": "大路", "firms": ["oak"], "facts": ["Z1"]},
  "geometry": {"type": "MultiLineString", "coordinates": [[[0, 0], [100, 0], [100, -100]]]}},
{"type": "Feature",
  "properties": {"id": "yard", "name": "场院", "text": "在此集合。", "facts": ["Z1"], "area": 9},
  "geometry": {"type": "Polygon", "coordinates": [[[200, -20], [280, -20], [280, -120],
    [270, -120], [270, -30], [200, -30], [200, -20]]]}}
]}
"""


@pytest.fixture
def small(tmp_path: Path) -> Small:
    small = Small(tmp_path)
    small.write("maps/plan.toml", HEAD + TABLES)
    small.write_pyramid("maps/plan", PYRAMID)
    return small


@pytest.fixture
def drawn(small: Small) -> Small:
    """The same places in a GeoJSON as QGIS would save it."""
    small.write("maps/plan.toml", HEAD + 'places = "plan-places.geojson"\n')
    small.write("maps/plan-places.geojson", GEOJSON)
    return small


def test_both_files_give_the_same_places(small: Small) -> None:
    assert small.said() == []
    (tables,) = small.shown().maps
    small.write("maps/plan.toml", HEAD + 'places = "plan-places.geojson"\n')
    small.write("maps/plan-places.geojson", GEOJSON)
    assert small.said() == []
    (features,) = small.shown().maps
    assert features.places == tables.places
    assert features.places_file == "maps/plan-places.geojson"
    assert [kind_of(place) for place in features.places] == ["at", "line", "area"]


def test_names_stand_on_the_middle_of_a_line_and_inside_an_area(small: Small) -> None:
    _, road, yard = small.shown().maps[0].places
    assert [*road.at] == [100, 0]
    assert contains(points(yard.area), (yard.at[0], yard.at[1]))


def test_what_is_written_is_read_again(drawn: Small) -> None:
    before = drawn.shown().maps[0].places
    text = geojson_of(
        (kind := kind_of(place), points(getattr(place, kind)), properties_of(place))
        for place in before
    )
    drawn.write("maps/plan-places.geojson", text)
    assert drawn.shown().maps[0].places == before
    assert drawn.said() == []
    assert "crs" not in json.loads(text)


def test_texts_of_both_files_are_translated_under_the_map(small: Small) -> None:
    def texts() -> list[tuple[str, str]]:
        return [(t.context, t.source) for t in texts_of(small.shown()) if "maps/" in t.context]

    before = texts()
    assert ("maps/plan", "场院") in before
    small.write("maps/plan.toml", HEAD + 'places = "plan-places.geojson"\n')
    small.write("maps/plan-places.geojson", GEOJSON)
    assert texts() == before
    (yard,) = [each for each in extract(small.shown()) if each.source == "场院"]
    assert yard.files == ("../assets/maps/plan-places.geojson",)
    origin = Whence.chinese(small.shown(), small.folder).find("在此集合。", "maps/plan")
    assert origin is not None
    assert (origin.file, origin.line) == ("maps/plan-places.geojson", 8)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("area = [200, 20, 280, 20, 280, 120,", "area = [200, 20, 280, 120, 280, 20,", "crosses"),
        ("line = [0, 0, 100, 0, 100, 100]", "line = [0, 0]", "places[2].line: a line has two"),
        ("line = [0, 0, 100, 0, 100, 100]", "at = [1, 2]\nline = [0, 0, 9, 9]", "a point, a line"),
        ("at = [40, 50]\n", "", "places[1]: a place is a point, a line or an area"),
        ('firms = ["oak"]', 'firms = ["oka"]', "places[2].firms[1]: there is no firm 'oka'"),
        ("line = [0, 0, 100, 0, 100, 100]", "line = [0, 0, 400, 0]", "outside the picture"),
    ],
)
def test_a_slip_in_a_table_is_named(small: Small, old: str, new: str, says: str) -> None:
    small.change("maps/plan.toml", old, new)
    said = small.said()
    assert len(said) == 1
    assert says in said[0]
    assert small.shown().maps[0].places


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"Z1"], "area"', '"Z9"], "area"', ":8: features[3].facts[1]: there is no fact 'Z9'"),
        ('"story/less"', '"story/lesss"', ":3: features[1].door_to: "),
        (', "door_label": "看减法"', "", "features[1].door_label: the key is missing"),
        ('"id": "road"', '"id": "mill"', ":5: features[2].id: "),
        ('"id": "road", ', "", ":5: features[2].id: the key is missing"),
        ('"name": "大路"', '"nmae": "大路"', "features[2].nmae: "),
        (
            "[40, -50]",
            "[40, 50]",
            ":4: features[1].coordinates: the place is outside the picture:"
            " stay within 0 to 300 and 0 to -200",
        ),
        ("[280, -20], [280, -120],", "[280, -120], [280, -20],", "features[3].geometry"),
        ("[100, 0]", "[NaN, 0]", "features[2].geometry.coordinates"),
        ("[[[0, 0]", "[[[5, -5], [6, -6]], [[0, 0]", "features[2].coordinates: the place has "),
        ('{"type": "Point", "coordinates": [40, -50]}', "null", "features[1]: a place is a point"),
    ],
)
def test_a_slip_in_a_geojson_is_named(drawn: Small, old: str, new: str, says: str) -> None:
    drawn.change("maps/plan-places.geojson", old, new)
    said = drawn.said()
    assert any(says in each and each.startswith("maps/plan-places.geojson:") for each in said), said
    assert drawn.shown().maps[0].places


def test_a_places_file_that_is_missing_or_of_another_name_is_told(drawn: Small) -> None:
    (drawn.folder / "maps/plan-places.geojson").unlink()
    assert "maps/plan-places.geojson:1: file: " in drawn.said()[0]
    drawn.change("maps/plan.toml", "plan-places", "plans")
    (said,) = [each for each in drawn.said() if "maps/plan.toml" in each]
    assert "maps/plan.toml:4: places: 'plans.geojson' is not the name" in said
    assert drawn.shown().maps[0].places == ()


def test_a_places_file_that_the_map_does_not_name_is_told(small: Small) -> None:
    small.write("maps/plan-places.geojson", GEOJSON)
    (said,) = small.said()
    assert said.startswith("maps/plan.toml:5: places: 'plan-places.geojson' lies beside the map")
