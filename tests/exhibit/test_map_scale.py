"""A map's scale: round numbers that fit, and areas in football pitches."""

from __future__ import annotations

import math

import pytest

from kiosk.exhibit import map_scale


@pytest.mark.parametrize(
    ("most", "round_number"),
    [
        *((1, 1), (1.99, 1), (2, 2), (4.9, 2), (5, 5), (9.99, 5), (10, 10), (999.9999999999, 1000)),
        *((0.3, 0.2), (0.07, 0.05), (123_456, 100_000), (0, 0), (-3, 0), (math.inf, 0)),
        (math.nan, 0),
    ],
)
def test_what_is_shown_is_one_two_or_five(most: float, round_number: float) -> None:
    assert map_scale.round_below(most) == round_number


@pytest.mark.parametrize("metres_per_px", [0.001, 0.37, 1, 5.77, 88, 4321.0])
def test_bar_and_square_fit_and_are_not_much_smaller(metres_per_px: float) -> None:
    bar = map_scale.length(metres_per_px, 100) / metres_per_px
    side = map_scale.side(map_scale.square(metres_per_px, 100)) / metres_per_px
    assert 39.9 < bar < 100.1
    assert 63 < side < 100.1


def test_an_unknown_scale_shows_nothing() -> None:
    assert map_scale.length(0, 100) == map_scale.square(0, 100) == 0


def test_fifteen_mu_are_a_hectare() -> None:
    assert map_scale.side(15) == pytest.approx(100)


@pytest.mark.parametrize(
    ("mu", "pitches"), [(4500, 420), (4000, 370), (1500, 140), (100, 9), (500, 47), (15_000, 1400)]
)
def test_pitches_are_told_to_two_digits(mu: int, pitches: int) -> None:
    assert map_scale.pitches(mu) == pitches
    assert abs(mu * 2000 / 3 / 7140 - pitches) <= 0.05 * pitches
