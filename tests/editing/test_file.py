"""A map's places on the disk: read, drafted and saved without losing anything."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.editing.drawing import Place
from kiosk.editing.file import FOLDER, ChangedError, MapFile, UnreadableError
from tests.exhibit.small import Small
from tests.exhibit.test_hotspots import GEOJSON, HEAD, PYRAMID, TABLES


@pytest.fixture
def small(tmp_path: Path) -> Small:
    small = Small(tmp_path)
    small.write("maps/plan.toml", "# 谁改过：李\n" + HEAD + TABLES)
    small.write_pyramid("maps/plan", PYRAMID)
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
        MapFile(small.folder, "plan").pyramid()
