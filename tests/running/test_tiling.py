"""Which tiles a view needs, and what is held."""

from __future__ import annotations

import random

import pytest

from kiosk.exhibit.deep_zoom import Pyramid
from kiosk.running.tiling import CACHE, Held, ground_of, in_place, size_of, tiles_in, wanted

SCROLL = Pyramid(32768, 1400)
SHEET = Pyramid(16384, 16384)
HUGE = Pyramid(65536, 65535, tile=254)
PYRAMIDS = (SCROLL, SHEET, HUGE, Pyramid(1, 1), Pyramid(600, 90000), Pyramid(9000, 9000, tile=4096))


def box_of(pyramid: Pyramid, chance: random.Random) -> tuple[tuple[float, ...], float]:
    scale = 2 ** chance.uniform(-8, 1.5)
    wide, high = 1920 / scale, 1080 / scale
    left = chance.uniform(-wide / 2, pyramid.width)
    top = chance.uniform(-high / 2, pyramid.height)
    return (left, top, left + wide, top + high), scale


@pytest.mark.parametrize("pyramid", PYRAMIDS, ids=lambda p: f"{p.width}x{p.height}")
def test_whatever_is_seen_there_is_a_tile_below_it_and_the_cache_holds_all(
    pyramid: Pyramid,
) -> None:
    chance = random.Random(1)
    ground = set(tiles_in(pyramid, ground_of(pyramid), (0, 0, pyramid.width, pyramid.height)))
    for _ in range(200):
        box, scale = box_of(pyramid, chance)
        needed = wanted(pyramid, box, scale)  # type: ignore[arg-type]
        assert ground <= set(needed)
        assert len(needed) == len(set(needed))
        assert sum(size_of(pyramid, tile) for tile in needed) <= CACHE


def test_the_level_is_about_as_fine_as_the_glass() -> None:
    for scale in (1.9, 1.0, 0.7, 0.5, 0.26, 0.1):
        left = 8000.0
        needed = wanted(SHEET, (left, left, left + 1920 / scale, left + 1080 / scale), scale)
        level = max(tile[0] for tile in needed)
        drawn = scale * 2 ** (SHEET.top - level)
        assert 0.66 <= drawn <= 1.34 or level == SHEET.top


def test_the_middle_comes_first() -> None:
    found = tiles_in(SHEET, SHEET.top, (4000, 4000, 8000, 6000))
    far = [abs(column - 11) + abs(row - 9) for _, column, row in found]
    assert far == sorted(far)


def test_what_is_held_stays_under_the_limit_and_keeps_what_was_seen_last() -> None:
    held = Held(SHEET)
    for step in range(40):
        left = step * 400.0
        needed = wanted(SHEET, (left, 0, left + 1920, 1080), 1.0)
        new, gone = held.take(needed)
        assert not set(new) & set(gone)
        assert set(needed) <= held.tiles.keys()
        assert held.total == sum(size_of(SHEET, tile) for tile in held.tiles) <= CACHE
    assert held.take(needed) == ([], [])


@pytest.mark.parametrize(
    ("needed", "broken", "shown"),
    [
        ([(5, 3, 2), (5, 4, 2)], [], [(5, 3, 2), (5, 4, 2)]),
        ([(5, 3, 2), (5, 4, 2)], [(5, 3, 2)], [(4, 1, 1), (5, 4, 2)]),
        ([(4, 1, 1), (5, 3, 2)], [(5, 3, 2)], [(4, 1, 1)]),
        ([(5, 3, 2)], [(5, 3, 2), (4, 1, 1), (3, 0, 0)], [(2, 0, 0)]),
        ([(1, 1, 0)], [(1, 1, 0), (0, 0, 0)], []),
    ],
)
def test_a_broken_tile_is_stood_in_for_by_the_coarser_one_that_shows_the_same(
    needed: list[tuple[int, int, int]],
    broken: list[tuple[int, int, int]],
    shown: list[tuple[int, int, int]],
) -> None:
    assert in_place(needed, set(broken)) == shown


def test_what_turns_out_to_be_broken_is_held_no_longer() -> None:
    held = Held(SHEET)
    new, _ = held.take(wanted(SHEET, (0, 0, 1920, 1080), 1.0))
    for tile in new:
        held.drop(tile)
        held.drop(tile)
    assert (held.tiles, held.total) == ({}, 0)
