"""`kiosk tiles` on a vector map: every level drawn anew, each tile as the whole would be."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kiosk.exhibit.deep_zoom import parse
from kiosk.exhibit.problems import Problems
from kiosk.media.tiles.making import MakingError
from kiosk.media.tiles.mapping import Mapping
from kiosk.media.tiles.vector import PAPER, STYLES, Drawing
from tests.exhibit.small import Small
from tests.exhibit.test_vector_map import MAP, areas, feature, square
from tests.test_cli import kiosk

WEST = feature("西县", "1", square(119.2, 30.4, 0.5))
EAST = feature("东县", "2", square(120.3, 30.4, 0.3))


@pytest.fixture
def small(tmp_path: Path) -> Small:
    small = Small(tmp_path)
    small.write("maps/where.toml", MAP.replace("metres = 500", "metres = 200"))
    small.write("maps/where-areas.geojson", areas(WEST, EAST))
    return small


def mapping(small: Small) -> Mapping:
    return Mapping.of(small.folder / "maps/where.toml", Problems())


def rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour[1:]))


def test_the_command_draws_it_whole(small: Small) -> None:
    result = kiosk("tiles", small.folder / "maps/where.toml")
    assert result.returncode == 0, result.stderr
    assert "where.dzi: 965 x" in result.stdout
    pyramid = parse((small.folder / "maps/where.dzi").read_text(encoding="utf-8"))
    verified = kiosk("tiles", "--verify", small.folder / "maps/where.dzi")
    assert f"{pyramid.count} tiles, all of them whole" in verified.stdout
    assert small.said() == []
    again = kiosk("tiles", small.folder / "maps/where.toml")
    assert again.returncode == 2
    assert "is there already; --anew makes it anew" in again.stderr


def test_what_is_broken_is_told_and_the_rest_drawn(small: Small) -> None:
    small.write("maps/where-areas.geojson", areas(WEST, feature("东县", "2", square(30, 120))))
    result = kiosk("tiles", small.folder / "maps/where.toml", "--language", "zh")
    assert result.returncode == 1
    assert (
        "maps/where-areas.geojson:1: features[2].geometry.coordinates[1]: 纬度写在了经度之前"
        in (result.stderr)
    )
    assert (small.folder / "maps/where.dzi").is_file()


def test_what_is_no_vector_map_is_refused(small: Small) -> None:
    small.change("maps/where.toml", "[119, 30, 121, 31]", "[119, 30]")
    with pytest.raises(MakingError, match="no vector map that can be drawn"):
        mapping(small)
    result = kiosk("tiles", small.folder / "exhibit.toml")
    assert result.returncode == 2
    assert "is no vector map that can be drawn" in result.stderr


def test_areas_are_washes_and_lines_keep_their_width(small: Small) -> None:
    made = mapping(small)
    drawing = Drawing.of(made.chart, made.layers, made.sheet, made.pyramid)
    land, home = STYLES["land"], STYLES["home"]
    for level in (made.pyramid.top, made.pyramid.top - 1):
        factor = 2 ** (level - made.pyramid.top)
        width, height = made.pyramid.size(level)
        whole = drawing.tile(level, (0, 0, width, height))

        def at(x: float, y: float, whole: Image.Image = whole, factor: float = factor) -> object:
            px, py = made.sheet.pixel((x, y))
            return whole.getpixel((int(px * factor), int(py * factor)))

        assert at(119.45, 30.65) == rgb(land.wash)
        assert at(120.1, 30.65) == rgb(PAPER)
        assert at(120.45, 30.55) == rgb(home.wash), "without the landscape home is green"
        gold = [x for x in range(width) if whole.getpixel((x, height // 2)) == rgb(home.line)]
        assert len(gold) in (4, 6, 8), "two edges, as wide at every level"


def test_a_tile_is_a_part_of_the_whole(small: Small) -> None:
    made = mapping(small)
    drawing = Drawing.of(made.chart, made.layers, made.sheet, made.pyramid)
    level = made.pyramid.top
    whole = drawing.tile(level, (0, 0, *made.pyramid.size(level)))
    for box in ((0, 0, 300, 300), (150, 100, 500, 400), (600, 50, 964, 500)):
        tile, part = drawing.tile(level, box), whole.crop(box)
        off = ImageStat.Stat(ImageChops.difference(tile, part).convert("L"))
        assert off.extrema[0][1] <= 12, box  # a stroke's joint may be rounded otherwise
        assert off.mean[0] < 0.05


def test_a_hole_shows_what_is_below(small: Small) -> None:
    ring, hole = square(119.2, 30.4, 0.5), square(119.4, 30.6, 0.1)[::-1]
    geometry = {"type": "Polygon", "coordinates": [ring, hole]}
    small.write(
        "maps/where-areas.geojson",
        areas({"type": "Feature", "properties": {"code": "1"}, "geometry": geometry}, EAST),
    )
    made = mapping(small)
    drawing = Drawing.of(made.chart, made.layers, made.sheet, made.pyramid)
    x, y = (int(each) for each in made.sheet.pixel((119.45, 30.65)))
    tile = drawing.tile(made.pyramid.top, (x - 5, y - 5, x + 5, y + 5))
    assert tile.getpixel((5, 5)) == rgb(PAPER)
