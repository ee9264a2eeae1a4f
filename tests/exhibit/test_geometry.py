"""Shapes of the diagram, from tables and by their properties."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.exhibit import geometry
from kiosk.exhibit.geometry import Point, Points

SQUARE: Points = ((0, 0), (10, 0), (10, 10), (0, 10))
BOW: Points = ((0, 0), (10, 10), (10, 0), (0, 10))
ELL: Points = ((0, 0), (20, 0), (20, 10), (10, 10), (10, 20), (0, 20))
LIFE_HEALTH = (220, 9, 104, 129, -100, 150, -205, 52, -187, -61, -23, -161, 161, -112)


@pytest.mark.parametrize(
    ("polygon", "area"),
    [((), 0), (((0, 0), (1, 1)), 0), (SQUARE, 100), (SQUARE[::-1], 100), (ELL, 300), (BOW, 0)],
)
def test_area(polygon: Points, area: float) -> None:
    assert geometry.area(polygon) == area


@pytest.mark.parametrize(
    ("polygon", "centre"),
    [
        (SQUARE, (5, 5)),
        (((0, 0), (9, 0), (0, 9)), (3, 3)),
        (geometry.moved(SQUARE, 1e6, -1e6), (1e6 + 5, 5 - 1e6)),
        (ELL, (25 / 3, 25 / 3)),
    ],
)
def test_centroid(polygon: Points, centre: Point) -> None:
    assert geometry.centroid(polygon) == pytest.approx(centre)


def test_what_encloses_nothing_has_no_centroid_and_no_scale() -> None:
    with pytest.raises(ValueError, match="encloses nothing"):
        geometry.centroid(((0, 0), (1, 1), (2, 2)))
    with pytest.raises(ValueError, match="encloses nothing"):
        geometry.centroid(())
    with pytest.raises(ValueError, match="more than 0"):
        geometry.scaled_to(SQUARE, 0)


def test_points_come_in_pairs() -> None:
    assert geometry.points((1, 2, 3, 4)) == ((1, 2), (3, 4))
    with pytest.raises(ValueError, match="zip"):
        geometry.points((1, 2, 3))


def test_cutting_corners_once() -> None:
    assert geometry.cut_corners(SQUARE, (0.25,)) == (
        (2.5, 0), (7.5, 0), (10, 2.5), (10, 7.5), (7.5, 10), (2.5, 10), (0, 7.5), (0, 2.5),
    )  # fmt: skip
    assert len(geometry.cut_corners(SQUARE)) == 32


@pytest.mark.parametrize("scale", [geometry.PX2_PER_MU, geometry.PX2_PER_MU_PORTRAIT])
def test_a_park_is_drawn_to_scale_about_its_place(scale: float) -> None:
    shape = geometry.park_shape(LIFE_HEALTH, 4500, (575, 461), scale)
    assert geometry.area(shape) == pytest.approx(4500 * scale)
    assert geometry.centroid(shape) == pytest.approx((575, 461))
    assert len(shape) == 56


def test_the_designs_own_shape_comes_out() -> None:
    """Points of the park as design/source/map.html draws it."""
    shape = geometry.park_shape(LIFE_HEALTH, 4500, (575, 461))
    assert math.dist(shape[0], (746.0, 520.1)) < 1.1
    assert math.dist(shape[-1], (760.6, 502.9)) < 1.1


@pytest.mark.parametrize("polygon", [SQUARE, SQUARE[::-1]])
def test_offset_moves_edges_outwards_whichever_way_the_corners_run(polygon: Points) -> None:
    assert set(geometry.offset(polygon, 2)) == {(-2, -2), (12, -2), (12, 12), (-2, 12)}
    assert set(geometry.offset(polygon, -2)) == {(2, 2), (8, 2), (8, 8), (2, 8)}


def test_offset_does_not_run_away_at_a_needles_point() -> None:
    needle = ((0.0, 0.0), (100.0, 0.01), (0.0, 0.02))
    assert max(math.dist(a, b) for a, b in zip(needle, geometry.offset(needle, 1), strict=True)) < 9


def test_the_selection_line_keeps_its_distance() -> None:
    shape = geometry.park_shape(LIFE_HEALTH, 4500)
    line = geometry.offset(shape, geometry.SELECTED_OFFSET)
    for point in line:
        assert min(math.dist(point, each) for each in shape) == pytest.approx(11, abs=0.6)


@pytest.mark.parametrize(
    ("point", "inside"),
    [((5, 5), True), ((15, 5), True), ((15, 15), False), ((-1, 5), False), ((5, 21), False)],
)
def test_a_point_in_a_polygon(point: Point, inside: bool) -> None:
    assert geometry.contains(ELL, point) is inside


@pytest.mark.parametrize(
    ("other", "shared"),
    [
        (geometry.moved(SQUARE, 5, 5), True),
        (geometry.moved(SQUARE, 11, 0), False),
        (((-5, 4), (15, 4), (15, 6), (-5, 6)), True),
        (((4, 4), (6, 4), (6, 6)), True),
        (((-9, -9), (99, -9), (99, 99), (-9, 99)), True),
    ],
)
def test_overlap(other: Points, shared: bool) -> None:
    assert geometry.overlap(SQUARE, other) is shared
    assert geometry.overlap(other, SQUARE) is shared


def test_furrows_are_wavy_lines_inside_the_field_and_always_the_same() -> None:
    shape = geometry.park_shape(LIFE_HEALTH, 4500, (575, 461))
    lines = geometry.furrows(shape)
    assert len(lines) == 14
    grown = geometry.offset(shape, 0.01)
    for line in lines:
        assert all(geometry.contains(grown, point) for point in line)
        assert [x for x, _ in line] == sorted(x for x, _ in line)
    assert lines == geometry.furrows(shape)
    assert lines != geometry.furrows(shape, phase=1)
    moved = geometry.furrows(geometry.moved(shape, 100, -40))
    for here, there in zip(lines, moved, strict=True):
        for a, b in zip(geometry.moved(here, 100, -40), there, strict=True):
            assert a == pytest.approx(b)


def test_a_furrow_is_cut_where_the_field_is() -> None:
    bay = ((0.0, 0.0), (300.0, 0.0), (300.0, 200.0), (150.0, 20.0), (0.0, 200.0))
    lines = geometry.furrows(bay)
    ends = [line for line in lines if line[0][1] > 100]
    assert any(line[-1][0] < 150 for line in ends)
    assert any(line[0][0] > 150 for line in ends)


@pytest.mark.parametrize(
    ("line", "closed", "path"),
    [
        (SQUARE[:3], True, "M0.0 0.0L10.0 0.0L10.0 10.0Z"),
        (((1.26, -0.04), (3, 4)), False, "M1.3 -0.0L3.0 4.0"),
        ((), True, ""),
    ],
)
def test_svg_path(line: Points, closed: bool, path: str) -> None:
    assert geometry.svg_path(line, closed=closed) == path


def test_banks_lie_half_a_width_off_the_course() -> None:
    left, right = geometry.banks((0, 0, 10, 100, 0, 20, 200, 0, 20), steps=4)
    assert len(left) == len(right)
    assert left[::4] == ((0, -5), (100, -10), (200, -10))
    assert right[::4] == ((0, 5), (100, 10), (200, 10))


COORDINATES = st.floats(-1000, 1000).map(lambda number: round(number, 3))
POLYGONS = st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=10).map(tuple)


@given(POLYGONS, st.floats(1, 1e6))
def test_any_polygon_is_scaled_to_its_area_about_its_centre(polygon: Points, area: float) -> None:
    assume(geometry.area(polygon) > 1)
    x, y = geometry.centroid(polygon)
    assume(abs(x) < 1e4 and abs(y) < 1e4)  # a bow's two halves can put it anywhere
    scaled = geometry.scaled_to(polygon, area)
    assert geometry.area(scaled) == pytest.approx(area, rel=1e-4)


@pytest.mark.no_cover
@given(st.lists(st.floats(20, 300), min_size=4, max_size=12), st.floats(0, 6.28))
def test_any_round_field_can_be_furrowed(radii: list[float], phase: float) -> None:
    corners = tuple(
        (r * math.cos(2 * math.pi * at / len(radii)), r * math.sin(2 * math.pi * at / len(radii)))
        for at, r in enumerate(radii)
    )
    shape = geometry.cut_corners(corners)
    assume(geometry.area(shape) > 100)
    grown = geometry.offset(shape, 0.5)
    for line in geometry.furrows(shape, phase=phase):
        assert len(line) >= 2
        assert all(geometry.contains(grown, point) for point in line[1:-1])
