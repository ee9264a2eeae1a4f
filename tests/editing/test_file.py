"""A map's places on the disk: read, drafted and saved without losing anything."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.editing.drawing import Board, Place
from kiosk.editing.file import MapFile
from kiosk.editing.store import FOLDER, ChangedError, UnreadableError
from kiosk.exhibit.geometry import signed_area
from tests.exhibit.small import Small, jpeg
from tests.exhibit.test_hotspots import GEOJSON, HEAD, PYRAMID, TABLES
from tests.exhibit.test_vector_map import AREAS, MAP, PLACES, place_on


@pytest.fixture
def small(tmp_path: Path) -> Small:
    small = Small(tmp_path)
    small.write("maps/plan.toml", "# 谁改过：李\n" + HEAD + TABLES)
    small.write_pyramid("maps/plan", PYRAMID)
    return small


@pytest.fixture
def placed(tmp_path: Path) -> Small:
    """A vector map with a place, and a name that has been moved."""
    small = Small(tmp_path)
    small.write("maps/where.toml", MAP)
    small.write("maps/where-areas.geojson", AREAS)
    place_on(small)
    return small


def test_tables_become_a_geojson_that_visitors_see_the_same_of(small: Small) -> None:
    before = small.shown().maps[0].places
    file = MapFile(small.folder, "plan")
    places = file.read()
    file.save(places)
    assert small.said() == []
    chart = small.shown().maps[0]
    assert (chart.places, chart.places_file) == (before, "maps/plan-places.geojson")
    text = (small.folder / "maps/plan.toml").read_text(encoding="utf-8")
    assert text == "# 谁改过：李\n" + HEAD + 'places = "plan-places.geojson"\n'
    assert (small.folder / FOLDER / "plan.toml").read_text(encoding="utf-8").endswith(TABLES)
    assert MapFile(small.folder, "plan").read() == places


def test_what_only_a_gis_knows_is_kept_and_the_file_before_too(small: Small) -> None:
    small.write("maps/plan.toml", HEAD + 'places = "plan-places.geojson"\n')
    small.write("maps/plan-places.geojson", GEOJSON)
    file = MapFile(small.folder, "plan")
    places = file.read()
    assert places[2].properties["area"] == 9
    file.save(places[1:])
    assert MapFile(small.folder, "plan").read() == places[1:]
    kept = small.folder / FOLDER / "plan-places.geojson"
    assert kept.read_text(encoding="utf-8") == GEOJSON
    file.save(places)  # once more, by the same hand
    assert MapFile(small.folder, "plan").read() == places


def test_a_map_without_places_gets_its_first_one(small: Small) -> None:
    small.write("maps/plan.toml", HEAD)
    file = MapFile(small.folder, "plan")
    assert file.read() == ()
    file.save(())
    assert json.loads((small.folder / file.geojson).read_text())["features"] == []
    file.save((Place("at", ((1.0, 2.0),), {"id": "a", "park": "mill"}),))
    assert small.shown().maps[0].places[0].at == (1, 2)


@pytest.mark.parametrize("name", ["maps/plan.toml", "maps/plan-places.geojson"])
def test_a_file_that_somebody_else_changed_is_not_written_over(small: Small, name: str) -> None:
    file = MapFile(small.folder, "plan")
    file.save(file.read())
    text = (small.folder / name).read_text(encoding="utf-8") + "\n"
    small.write(name, text)
    assert file.changed
    with pytest.raises(ChangedError):
        file.save(())
    assert (small.folder / name).read_text(encoding="utf-8") == text
    file.read()
    file.save(())


def test_a_draft_outlives_a_crash_until_it_is_saved(small: Small) -> None:
    file = MapFile(small.folder, "plan")
    drawn = (*file.read(), Place("area", ((1.0, 2.0), (3.0, 4.0)), {"id": "half"}))
    file.keep(drawn)
    again = MapFile(small.folder, "plan")
    assert again.draft() == drawn
    assert small.said() == []  # it is none of the exhibit's files
    again.read()
    again.save(drawn[:2])
    assert again.draft() is None


def test_a_vector_map_is_saved_in_degrees_and_its_file_keeps_the_names(placed: Small) -> None:
    toml = (placed.folder / "maps/where.toml").read_text(encoding="utf-8")
    file = MapFile(placed.folder, "where")
    west, east, yard = file.read()
    assert (west.holder, west.corners, yard.holder) == ("maps/where.toml", west.home, "")
    assert east.corners != east.home
    board = file.board()
    clockwise = Place(
        "area", ((10.0, 10.0), (90.0, 10.0), (90.0, 90.0)), {"id": "new", "park": "mill"}
    )
    west, east = board.shifted(west, (20, -10)), replace(east, corners=east.home)
    file.save((west, east, yard, clockwise))
    assert placed.said() == []
    assert (placed.folder / "maps/where.toml").read_text(encoding="utf-8") == toml
    drawn = json.loads((placed.folder / file.geojson).read_text(encoding="utf-8"))["features"]
    assert [each["properties"]["id"] for each in drawn] == ["west", "yard", "new"]
    assert drawn[0]["properties"] == {"id": "west"}
    old = json.loads(PLACES)["features"][1]["geometry"]
    assert drawn[1]["geometry"] == old  # to the last digit
    ring = [(x, y) for x, y in drawn[2]["geometry"]["coordinates"][0]]
    assert signed_area(ring[:-1]) > 0  # anticlockwise, north upwards
    assert MapFile(placed.folder, "where").read()[0].corners[0] == pytest.approx(west.corners[0])
    shown = placed.shown().maps[0]
    assert [name.at for name in shown.names] == [pytest.approx(west.corners[0]), ()]


def test_a_draft_of_a_vector_map_moves_the_names_that_there_are_now(placed: Small) -> None:
    file = MapFile(placed.folder, "where")
    west, *others = file.read()
    file.keep((file.board().shifted(west, (5, 5)), *others))
    placed.change("maps/where.toml", 'id = "east"', 'id = "far"')
    placed.change("maps/where.toml", 'place = "east"', 'place = "far"')
    placed.change("maps/where-places.geojson", '"east"', '"far"')
    now = file.read()
    draft = file.draft(now)
    assert draft is not None
    assert [place.id for place in draft] == ["west", "far", "yard"]
    (x, y), (home_x, home_y) = draft[0].corners[0], west.home[0]
    assert (x - home_x, y - home_y) == pytest.approx((5, 5), abs=0.1)
    assert draft[1:] == now[1:]


def test_a_vector_map_that_is_not_drawn_as_it_is_now_is_drawn_first(placed: Small) -> None:
    placed.change("maps/where.toml", "metres = 500", "metres = 600")
    with pytest.raises(UnreadableError, match="drawing is of other layers"):
        MapFile(placed.folder, "where").read()
    placed.remove("maps/where.json")
    with pytest.raises(UnreadableError, match="the map has not been drawn"):
        MapFile(placed.folder, "where").read()


def test_a_plain_picture_is_drawn_on_too(small: Small) -> None:
    small.write_bytes("maps/plan.jpg", jpeg(300, 200))
    small.change("maps/plan.toml", "plan.dzi", "plan.jpg")
    assert MapFile(small.folder, "plan").board() == Board(300, 200)


@pytest.mark.parametrize("text", ["", "[", "{}", '[{"kind": "at"}]', "[3]", "\ud83d"])
def test_a_torn_draft_is_none(small: Small, text: str) -> None:
    small.write_bytes(f"{FOLDER}/plan.draft.json", text.encode("utf-8", "surrogatepass"))
    assert MapFile(small.folder, "plan").draft() is None


def test_a_full_disk_leaves_the_files_and_the_draft(small: Small) -> None:
    file = MapFile(small.folder, "plan")
    drawn = file.read()
    file.keep(drawn)
    before = (small.folder / "maps/plan.toml").read_bytes()
    (small.folder / "maps/plan-places.geojson.new").mkdir()  # nothing can be written there
    with pytest.raises(OSError, match=r"plan-places\.geojson\.new"):
        file.save(drawn)
    assert (small.folder / "maps/plan.toml").read_bytes() == before
    assert file.draft() == drawn


@pytest.mark.parametrize(
    ("name", "old", "new", "says"),
    [
        ("maps/plan.toml", "at = [40, 50]", 'at = "here"', "maps/plan.toml:8: places[1].at: "),
        ("maps/plan.toml", 'title = "大图"', "title =", "maps/plan.toml:2: "),
        ("maps/plan-places.geojson", "[100, 0]", "[]", "maps/plan-places.geojson:5: features[2]"),
        ("maps/plan-places.geojson", "[[[0, 0]", "[[[9, 9], [8, 8]], [[0, 0]", "several parts"),
        ("maps/plan-places.geojson", "]}\n", "]", "this is not JSON"),
    ],
)
def test_what_saving_would_lose_is_to_be_mended_first(
    small: Small, name: str, old: str, new: str, says: str
) -> None:
    if name.endswith(".geojson"):
        small.write("maps/plan.toml", HEAD + 'places = "plan-places.geojson"\n')
        small.write(name, GEOJSON)
    small.change(name, old, new)
    with pytest.raises(UnreadableError) as refused:
        MapFile(small.folder, "plan").read()
    assert any(says in str(problem) for problem in refused.value.problems)
    small.change("maps/plan.dzi", 'TileSize="254"', 'TileSize="3"')
    with pytest.raises(UnreadableError):
        MapFile(small.folder, "plan").board()
