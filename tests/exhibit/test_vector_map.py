"""What `kiosk check` says of a vector map, and what is measured on its layers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.exhibit.deep_zoom import Pyramid
from kiosk.exhibit.geo import gazetteer
from kiosk.exhibit.geo.gcj02 import KNOWN, shifted
from kiosk.exhibit.geo.layers import Layers, fingerprint
from kiosk.exhibit.geo.measuring import nearest, roomiest
from kiosk.exhibit.geo.names import Placed, standing
from kiosk.exhibit.geo.projection import distance
from kiosk.exhibit.geo.sheet import Sheet
from kiosk.exhibit.geometry import Points, area, centroid, contains, points
from kiosk.exhibit.model import Exhibit, Map
from kiosk.exhibit.problems import Problems
from kiosk.exhibit.reading import read
from kiosk.exhibit.tour import charted
from kiosk.places import exhibit_folder
from tests.exhibit.small import Small

MAP = """\
title = "在哪里"
note = "两处"
kind = "vector"
file = "maps/where.dzi"
frame = [119, 30, 121, 31]
metres = 500
home = "west"
review_number = "GS(2026)0001号"

[[layers]]
file = "maps/where-areas.geojson"
style = "land"

[[layers]]
file = "maps/where-areas.geojson"
only = ["code", "2"]
style = "home"

[[names]]
id = "west"
of = "1"
name = "西"
kind = "home"

[[names]]
id = "east"
of = "东县"
name = "东"

[[steps]]
name = "近看"
of = "1"
place = "east"
"""


def square(west: float, south: float, side: float = 0.1) -> list[list[float]]:
    corners = ((0, 0), (side, 0), (side, side), (0, side), (0, 0))
    return [[west + x, south + y] for x, y in corners]


def feature(name: str, code: str, ring: list[list[float]]) -> dict[str, object]:
    geometry = {"type": "Polygon", "coordinates": [ring]}
    properties = {"name": name, "code": code}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def areas(*features: object) -> str:
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False)


AREAS = areas(feature("西县", "1", square(119.2, 30.4)), feature("东县", "2", square(120.5, 30.4)))


@pytest.fixture
def small(tmp_path: Path) -> Small:
    small = Small(tmp_path)
    small.write("maps/where.toml", MAP)
    small.write("maps/where-areas.geojson", AREAS)
    return small


def chart_of(exhibit: Exhibit) -> Map:
    return next(chart for chart in exhibit.maps if chart.kind == "vector")


def test_a_map_that_was_not_drawn_is_told(small: Small) -> None:
    (said,) = small.said()
    assert said == (
        "maps/where.toml:4: file: the map has not been drawn: run kiosk tiles maps/where.toml "
        "--anew"
    )


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('review_number = "GS(2026)0001号"\n', "", "it is not cleared for public display: have"),
        ("[119, 30, 121, 31]", "[119, 30, 121]", "where.toml:5: frame: a vector map needs layers"),
        ("[119, 30, 121, 31]", "[121, 30, 119, 31]", "a vector map needs layers, and a frame"),
        ("metres = 500", "metres = 0.1", "a vector map needs layers, and a frame and metres"),
        ('only = ["code", "2"]', 'only = ["code", "3"]', "write a property and values that the"),
        (
            'of = "东县"',
            'of = "东"',
            "names[2].of: no layer knows an area '东': did you mean '东县'?",
        ),
        ('name = "东"', 'name = "南"', "'南' is called '东县' in the data"),
        ('home = "west"', 'home = "wst"', "home: there is no name on the map 'wst': did you"),
        ('place = "east"', 'place = "est"', "steps[1].place: there is no name on the map 'est'"),
        ('id = "east"', 'id = "west"', "names[2].id: the id 'west' stands twice"),
        ('style = "home"', 'style = "hme"', "did you mean 'home'"),
        ('kind = "vector"\n', "", "a picture map has no layers: delete it, or write kind"),
    ],
)
def test_a_slip_is_named_with_its_line(small: Small, old: str, new: str, says: str) -> None:
    small.change("maps/where.toml", old, new)
    said = small.said()
    assert any(says in each for each in said), said


def test_a_layers_faults_are_told_with_its_file(small: Small) -> None:
    crossed = [[119.2, 30.4], [119.3, 30.5], [119.3, 30.4], [119.2, 30.6], [119.2, 30.4]]
    small.write("maps/where-areas.geojson", areas(feature("西县", "1", crossed)))
    said = small.said()
    assert any(
        each.startswith("maps/where-areas.geojson:1: features[1].geometry.coordinates[1]: the ring")
        for each in said
    ), said
    small.remove("maps/where-areas.geojson")
    assert any("maps/where-areas.geojson:1: file: the file is missing" in s for s in small.said())
    assert small.shown().maps, "the exhibit is shown"


def test_shifted_degrees_are_recognised(small: Small) -> None:
    name, (x, y), size = KNOWN[0]
    side = size**0.5
    true = square(x - side / 2, y - side / 2, side)
    for ring, told in ((true, False), ([[*shifted((a, b))] for a, b in true], True)):
        small.write("maps/where-areas.geojson", areas(feature(name, "1", ring)))
        said = [each for each in small.said() if "GCJ-02" in each]
        assert bool(said) == told
    assert f"'{name}' lies some 520 m off its place" in said[0]


PLACES = """\
{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"id": "east"},
  "geometry": {"type": "Point", "coordinates": [120.6, 30.6]}},
{"type": "Feature", "properties": {"id": "yard", "park": "mill"}, "geometry":
  {"type": "Polygon", "coordinates": [[[119.4, 30.2], [119.6, 30.2], [119.5, 30.4],
    [119.4, 30.2]]]}}
]}
"""


@pytest.fixture
def placed(small: Small) -> Small:
    place_on(small)
    return small


def place_on(small: Small) -> None:
    """A place, a name that an editor has put elsewhere, a drawing."""
    small.change(
        "maps/where.toml", "metres = 500\n", 'metres = 500\nplaces = "where-places.geojson"\n'
    )
    small.write("maps/where-places.geojson", PLACES)
    measured(small).write(small.folder / "maps/where.json")
    sheet = Sheet.of((119, 30, 121, 31), 500)
    small.write_pyramid("maps/where", Pyramid(sheet.width, sheet.height, tile=510))


def test_places_and_moved_names_lie_at_their_degrees(placed: Small) -> None:
    assert placed.said() == []
    chart = chart_of(placed.shown())
    sheet = Sheet.of(chart.frame, chart.metres)
    west, east = chart.names
    assert west.at == ()
    assert sheet.degrees((east.at[0], east.at[1])) == pytest.approx((120.6, 30.6))
    (yard,) = chart.places
    corners = [sheet.degrees(corner) for corner in points(yard.area)]
    assert corners[1] == pytest.approx((119.6, 30.2))
    assert contains(points(yard.area), (yard.at[0], yard.at[1]))
    assert "maps/where/yard" in charted(placed.shown())


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[120.6, 30.6]", "[30.6, 120.6]", ":2: features[1].geometry.coordinates: latitude stands"),
        (
            "[120.6, 30.6]",
            "[118, 30.6]",
            ":3: features[1].coordinates: this lies outside the map: stay within its frame, "
            "119 to 121 and 30 to 31 degrees",
        ),
        ("[119.5, 30.4]", "[119.5, 31.4]", ":5: features[2].coordinates: this lies outside the"),
        ('"yard"', '"west"', ":5: features[2].coordinates: 'west' is the id of a name of this map"),
        ('"yard", "park": "mill"', '"east", "park": "mill"', "features[2].coordinates: 'east' is"),
    ],
)
def test_a_slip_among_the_places_is_named(placed: Small, old: str, new: str, says: str) -> None:
    placed.change("maps/where-places.geojson", old, new)
    said = placed.said()
    assert any(says in each and each.startswith("maps/where-places.geojson:") for each in said), (
        said
    )
    assert chart_of(placed.shown()).names


def test_places_of_a_vector_map_are_no_tables(small: Small) -> None:
    small.change(
        "maps/where.toml", "[[steps]]", '[[places]]\nid = "a"\nat = [119, 30]\n\n[[steps]]'
    )
    assert any(
        'places of a vector map stand in a GeoJSON file, in degrees: write places = "where-pl'
        in each
        for each in small.said()
    )
    assert chart_of(small.shown()).places == ()


def measured(small: Small) -> gazetteer.Gazetteer:
    chart = chart_of(small.shown())
    layers = Layers(small.folder, Problems())
    return gazetteer.made(chart, layers, Sheet.of(chart.frame, chart.metres))


def test_areas_are_measured_and_kept(small: Small, tmp_path: Path) -> None:
    made = measured(small)
    west, east = made.spots["1"], made.spots["东县"]
    assert west.away_km is None
    assert east.away_km == pytest.approx(distance((119.3, 30.45), (120.5, 30.45)) / 1000, abs=0.15)
    assert west.km2 == pytest.approx(9.58 * 11.09, rel=0.01)
    left, top, right, bottom = west.box
    assert left < west.at[0] < right
    assert top < west.at[1] < bottom
    file = tmp_path / "kept.json"
    made.write(file)
    assert gazetteer.read(file) == made
    for text in ("", "[]", '{"spots": {"a": {}}}', '{"spots": [], "drawn_from": ""}'):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(gazetteer.GazetteerError, match="no list of a map's areas"):
            gazetteer.read(file)


def test_a_drawing_of_other_layers_is_stale(small: Small) -> None:
    measured(small).write(small.folder / "maps/where.json")
    small.write("maps/where.dzi", "")
    assert not any("drawing is of other layers" in each for each in small.said())
    small.write("maps/where-areas.geojson", AREAS.replace("119.2", "119.25"))
    assert any("the drawing is of other layers than these: run kiosk" in e for e in small.said())
    small.write("maps/where-areas.geojson", AREAS)
    small.change("maps/where.toml", "metres = 500", "metres = 600")
    assert any("the drawing is of other layers" in each for each in small.said())


def test_nearest_points_and_roomiest_point() -> None:
    one: Points = ((0, 0), (4, 0), (4, 4), (0, 4))
    other: Points = ((10, 1), (14, -3), (14, 9))
    assert nearest([one], [other]) == (6.0, (4.0, 1.0), (10, 1))
    assert nearest([other], [one]) == (6.0, (10, 1), (4.0, 1.0))
    ell: Points = ((0, 0), (10, 0), (10, 3), (3, 3), (3, 20), (0, 20))
    assert not contains(((0, 0), (10, 0), (10, 3), (3, 3)), centroid(ell))
    at = roomiest(ell)
    assert contains(ell, at)
    assert at == pytest.approx((1.76, 1.76), abs=0.1)


@pytest.mark.parametrize(
    ("scale", "stand"),
    [
        (0.1, [True, False, False, False]),  # the first goes before those it would lie on
        (1.0, [True, True, False, False]),
        (5.0, [True, True, True, False]),  # closer the third has room
        (20.0, [True, True, True, True]),  # and the last is due
    ],
)
def test_names_that_stand(scale: float, stand: list[bool]) -> None:
    names = [
        Placed(0, 0, 80, 40),
        Placed(100, 0, 80, 40),
        Placed(130, 0, 80, 40),
        Placed(500, 0, 80, 40, until_m=10),
    ]
    assert standing(names, scale, metres=100) == stand


def outlines(folder: Path, chart: Map) -> Iterator[tuple[str, Points]]:
    problems = Problems()
    layers = Layers(folder, problems)
    for file in dict.fromkeys(layer.file for layer in chart.layers):
        for each in layers.of_file(file):
            if each.areas:
                yield each.name, max((ring[0] for ring in each.areas), key=area)
    assert not problems.found


def test_the_shipped_locator_is_drawn_from_its_layers() -> None:
    folder = exhibit_folder()
    exhibit = read(folder).exhibit
    assert exhibit is not None
    chart = chart_of(exhibit)
    kept = gazetteer.read(gazetteer.beside(folder / chart.file))
    assert kept.drawn_from == fingerprint(chart, folder)
    away = {name.id: kept.spots[name.of].away_km for name in chart.names}
    assert (away["shanghai"], away["taihu"], away["hangzhou"]) == (101.7, 25.4, 0.0)
    assert {away[name] for name in ("anji", "huzhou", "zhejiang")} == {None}
    assert kept.spots["330523"].km2 == pytest.approx(1872, rel=0.002)
    # The table of areas that are known is that of the shipped outlines.
    shipped = dict(outlines(folder, chart))
    for name, centre, size in KNOWN:
        assert centroid(shipped[name]) == pytest.approx(centre, abs=1e-4)
        assert area(shipped[name]) == pytest.approx(size, abs=1e-4)
