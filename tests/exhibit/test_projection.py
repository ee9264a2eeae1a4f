"""The projection and the distances, against published values."""

from __future__ import annotations

import math

import pytest

from kiosk.exhibit.geo.projection import CGCS2000, Conic, Ellipsoid, distance

CLARKE_1866 = Ellipsoid(6378206.4, 1 / 294.978698213898)
SPHERE = Ellipsoid(1.0, 0.0)


@pytest.mark.parametrize(
    ("earth", "x", "y", "within"),
    [(CLARKE_1866, 1894410.9, 1564649.5, 0.06), (SPHERE, 0.2966785, 0.2462112, 5e-8)],
    ids=["ellipsoid", "sphere"],
)
def test_snyders_worked_examples(earth: Ellipsoid, x: float, y: float, within: float) -> None:
    # Snyder 1987, appendix A, Lambert conformal conic: 35 N 75 W, parallels 33 and 45 N.
    conic = Conic(33, 45, -96, 23, earth)
    assert conic.metres((-75, 35)) == pytest.approx((x, y), abs=within)


def test_lengths_are_true_on_the_standard_parallels_and_nearly_so_between() -> None:
    conic = Conic(28, 34, 119, 31)
    assert conic.metres((119, 31)) == pytest.approx((0, 0), abs=1e-6)
    for latitude in (28, 34):
        assert conic.stretch(latitude) == pytest.approx(1, abs=1e-12)
    assert all(0.9986 < conic.stretch(latitude) < 1.0001 for latitude in range(28, 35))
    # Conformal: the same to the north as to the east.
    for place in ((119.6, 30.6), (122.0, 27.5)):
        x, y = conic.metres(place)
        for step in ((0.001, 0), (0, 0.001)):
            there = (place[0] + step[0], place[1] + step[1])
            drawn = math.dist((x, y), conic.metres(there))
            assert drawn / distance(place, there) == pytest.approx(
                conic.stretch(place[1]), rel=2e-5
            )


@pytest.mark.parametrize("place", [(119.6, 30.6), (115.0, 27.0), (123.0, 35.2), (119.0, 31.0)])
def test_there_and_back(place: tuple[float, float]) -> None:
    conic = Conic(28, 34, 119, 31)
    assert conic.degrees(conic.metres(place)) == pytest.approx(place, abs=1e-11)


def test_one_standard_parallel_touches() -> None:
    assert Conic(30, 30, 119, 30).metres((119, 31))[1] == pytest.approx(110860, rel=1e-3)


@pytest.mark.parametrize(
    ("one", "other", "metres"),
    [
        # Flinders Peak to Buninyong, GDA technical manual of the ICSM, on GRS 80.
        (
            (144.424867889, -37.951033417),
            (143.926495528, -37.652821139),
            54972.271,
        ),
        ((0, 0), (1, 0), 111319.491),
        ((0, 0), (0, 90), 10001965.729),
        ((119, 30), (119, 30), 0),
    ],
)
def test_distances_on_the_ellipsoid(
    one: tuple[float, float], other: tuple[float, float], metres: float
) -> None:
    assert distance(one, other) == pytest.approx(metres, abs=0.002)
    assert distance(other, one) == pytest.approx(metres, abs=0.002)


def test_the_far_side_of_the_earth_is_given_up() -> None:
    assert distance((0, 0), (179.7, 0.1)) == math.inf
    assert CGCS2000.square == pytest.approx(0.00669438002290)
