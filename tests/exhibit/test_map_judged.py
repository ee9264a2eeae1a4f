"""What `kiosk check` says of a picture map: its places, its doors, its pyramid."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.deep_zoom import Pyramid
from tests.exhibit.small import JPEG, Small, jpeg

PYRAMID = Pyramid(300, 200, tile=254)
MAP = """\
title = "大图"
note = "画面为示意"
file = "maps/plan.dzi"

[[places]]
id = "mill"
at = [40, 50]
park = "mill"
door = { to = "story/less", label = "看减法" }

[[places]]
id = "gate"
at = [200, 150]
name = "大门"
text = "从这里进。"
facts = ["Z1"]
"""


@pytest.fixture
def small(tmp_path: Path) -> Small:
    small = Small(tmp_path)
    small.write("maps/plan.toml", MAP)
    small.write_pyramid("maps/plan", PYRAMID)
    return small


def test_a_sound_map_is_shown_with_its_places(small: Small) -> None:
    assert small.said() == []
    (chart,) = small.shown().maps
    assert [place.id for place in chart.places] == ["mill", "gate"]
    assert chart.begin == "all"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("[40, 50]", "[40]", "maps/plan.toml:7: places[1].at: "),
        ("[40, 50]", "[400, 50]", "the place is outside the picture: stay within 0 to 300 and"),
        ('park = "mill"\n', "", "maps/plan.toml:5: places[1]: the place has no name: write name"),
        ('park = "mill"', 'park = "mil"', "did you mean 'mill'"),
        ('"story/less"', '"story/lesss"', "places[1].door.to"),
        ('id = "gate"', 'id = "mill"', "maps/plan.toml:12: places[2].id: "),
        ('text = "从这里进。"', 'text = "从这里进 77 步。"', "no cited fact holds the number 77"),
        ('facts = ["Z1"]\n', "", "no fact is cited"),
        ("maps/plan.dzi", "maps/plann.dzi", "the map's picture cannot be shown: No such file"),
        ("maps/plan.dzi", "../plan.dzi", "it leads out of the exhibit's folder"),
    ],
)
def test_a_slip_is_named_with_its_line(small: Small, old: str, new: str, says: str) -> None:
    small.change("maps/plan.toml", old, new)
    said = small.said()
    assert any(says in each for each in said), said
    assert small.shown().maps


def test_a_truncated_pyramid_and_wrong_sizes_are_told(small: Small) -> None:
    (small.folder / "maps/plan_files/9/1_0.jpg").unlink()
    small.write_bytes("maps/plan_files/8/0_0.jpg", JPEG)
    assert small.said() == [
        "maps/plan.toml:3: file: 2 tiles of the map's picture are missing or torn, "
        "9/1_0.jpg first: copy them anew, or make the picture again with kiosk tiles --anew"
    ]
    small.change("maps/plan.dzi", 'TileSize="254"', 'TileSize="3"')
    (said,) = small.said()
    assert "tiles of 3 pixels; sides are 64 to 4096" in said


def test_a_dzi_that_is_not_that_of_its_tiles_is_told_and_the_map_is_kept(small: Small) -> None:
    small.change("maps/plan.dzi", 'Width="300"', 'Width="280"')
    (said,) = small.said()
    assert said.startswith(
        "maps/plan.toml:3: file: 6 tiles of the map's picture are of another size than its .dzi "
        "says, 9/1_0.jpg first; they are not shown: copy the .dzi and its tiles together"
    )
    small.change("maps/plan.dzi", 'Width="280"', 'Width="1048576"')
    small.change("maps/plan.dzi", 'Height="200"', 'Height="4096"')
    other, missing = small.said()
    assert "missing or torn, 20/0_0.jpg first" in missing
    assert "of another size" in other
    assert small.shown().maps


def test_a_tile_that_would_fill_the_memory_is_named_by_the_size_it_claims(small: Small) -> None:
    small.write_bytes("maps/plan_files/9/0_0.jpg", jpeg(65_535, 65_535))
    (said,) = small.said()
    assert "1 tiles of the map's picture are of another size than its .dzi says, 9/0_0" in said


def test_what_is_in_the_place_of_a_dzi_is_told(small: Small) -> None:
    small.write("maps/plan.dzi", PYRAMID.described() + " " * 20_000)
    assert "cannot be shown: it has over 16 KiB" in small.said()[0]
    small.write_bytes("maps/plan.dzi", PYRAMID.described().encode("utf-16"))
    assert "cannot be shown: it is no text in UTF-8" in small.said()[0]
    (small.folder / "maps/plan.dzi").unlink()
    (small.folder / "maps/plan.dzi").mkdir()
    assert "cannot be shown: it is no file" in small.said()[0]


def test_doors_lead_to_a_map_and_to_a_place_on_it(small: Small) -> None:
    door = '\n[[doors]]\nto = "{}"\nlabel = "看图"\n+++\n'
    text = (small.folder / "firms/oak.md").read_text(encoding="utf-8")
    head, _, tail = text.rpartition("+++\n")
    for to, sound in (("maps/plan", True), ("maps/plan/gate", True), ("maps/plan/gat", False)):
        small.write("firms/oak.md", head + door.format(to) + tail)
        assert (not [each for each in small.said() if "doors" in each]) == sound
