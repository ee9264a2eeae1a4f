"""Deep Zoom pyramids: sizes, tiles, and files that describe none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.deep_zoom import FORMATS, DeepZoomError, Pyramid, parse

SIDES = st.integers(1, 70_000)
PYRAMIDS = st.builds(
    Pyramid,
    width=SIDES,
    height=SIDES.filter(lambda side: side <= 60_000),
    tile=st.integers(64, 4096),
    overlap=st.integers(0, 16),
    format=st.sampled_from(FORMATS),
)


@pytest.mark.parametrize(
    ("size", "top", "sizes", "grid"),
    [
        ((1, 1), 0, {0: (1, 1)}, (1, 1)),
        ((2, 1), 1, {0: (1, 1), 1: (2, 1)}, (1, 1)),
        ((1000, 700), 10, {10: (1000, 700), 9: (500, 350), 7: (125, 88), 0: (1, 1)}, (4, 3)),
        ((256, 256), 8, {8: (256, 256), 7: (128, 128)}, (2, 2)),
        ((32768, 300), 15, {15: (32768, 300), 14: (16384, 150), 3: (8, 1)}, (130, 2)),
    ],
)
def test_levels_halve_down_to_a_pixel(
    size: tuple[int, int], top: int, sizes: dict[int, tuple[int, int]], grid: tuple[int, int]
) -> None:
    pyramid = Pyramid(*size, tile=254)
    assert pyramid.top == top
    assert {level: pyramid.size(level) for level in sizes} == sizes
    assert pyramid.grid(top) == grid


def test_tiles_overlap_inside_the_picture_only() -> None:
    pyramid = Pyramid(1000, 700, tile=254, overlap=2)
    assert pyramid.box(10, 0, 0) == (0, 0, 256, 256)
    assert pyramid.box(10, 1, 1) == (252, 252, 510, 510)
    assert pyramid.box(10, 3, 2) == (760, 506, 1000, 700)
    assert pyramid.file(10, 3, 2) == "10/3_2.jpg"


@given(PYRAMIDS)
def test_tiles_cover_every_level(pyramid: Pyramid) -> None:
    for level in range(pyramid.top + 1):
        columns, rows = pyramid.grid(level)
        assert pyramid.box(level, columns - 1, rows - 1)[2:] == pyramid.size(level)
        assert pyramid.box(level, 0, 0)[:2] == (0, 0)
    assert pyramid.size(0) == (1, 1)
    assert pyramid.size(pyramid.top) == (pyramid.width, pyramid.height)


@given(PYRAMIDS)
def test_what_is_described_is_read_back(pyramid: Pyramid) -> None:
    assert parse(pyramid.described()) == pyramid


def test_every_tile_is_told_once() -> None:
    pyramid = Pyramid(1000, 700, tile=254)
    tiles = list(pyramid.tiles())
    assert len(tiles) == len(set(tiles)) == pyramid.count
    assert tiles[0] == (10, 0, 0)
    assert tiles[-1] == (0, 0, 0)


DZI = (
    '<Image xmlns="http://schemas.microsoft.com/deepzoom/2008" Format="{format}"'
    ' Overlap="{overlap}" TileSize="{tile}"><Size Width="{width}" Height="{height}"/></Image>'
)
SOUND = {"format": "jpg", "overlap": "1", "tile": "254", "width": "1000", "height": "700"}


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"tile": "0"}, "tiles of 0 pixels"),
        ({"tile": "1000000"}, "tiles of 1000000 pixels"),
        ({"tile": "254.5"}, "TileSize is '254.5'"),
        ({"overlap": "200"}, "an overlap of 200"),
        ({"overlap": "-1"}, "Overlap is '-1'"),
        ({"width": "0"}, "0 x 700 pixels"),
        ({"width": "NaN"}, "Width is 'NaN'"),
        ({"width": "9" * 400}, "pixels"),
        ({"width": "1000000", "height": "1000000"}, "over four gigapixels"),
        ({"format": "../x"}, "format '../x'"),
    ],
)
def test_a_file_that_describes_no_pyramid_says_why(wrong: dict[str, str], said: str) -> None:
    assert parse(DZI.format(**SOUND)).width == 1000
    with pytest.raises(DeepZoomError, match=said):
        parse(DZI.format(**SOUND | wrong))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no XML",
        "<Image/>",
        DZI.format(**SOUND)[:80],
        '<!DOCTYPE x [<!ENTITY a "aaaa">]>' + DZI.format(**SOUND | {"format": "&a;"}),
    ],
)
def test_what_is_no_such_file_is_refused(text: str) -> None:
    with pytest.raises(DeepZoomError, match=r"it (is no XML|describes no picture)"):
        parse(text)
