"""Noise and pigments, the artwork's raw materials."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.media.artwork import colours
from kiosk.media.artwork.noise import fbm1, fbm2, lattice, noise1, noise2, smoothstep

coordinates = st.floats(-1e5, 1e5)
some_seeds = st.integers(0, 100_000)
NOISE_1_AT_SEED_42 = [-0.231649547555757, 0.072318751864284, -0.288575368006491]
FBM_2_AT_SEED_7 = [0.171089422176897, 0.267994484555402]
KINDS = ("azurite", "malachite", "near", "far", "ochre", "bank")


@given(st.integers(-(2**40), 2**40))
def test_lattice_values_stay_between_minus_one_and_one(n: int) -> None:
    assert -1 <= lattice(np.array([n]))[0] <= 1


@given(coordinates, coordinates, some_seeds)
def test_noise_stays_between_minus_one_and_one(x: float, y: float, seed: int) -> None:
    xs, ys = np.array([x]), np.array([y])
    for value in (noise1(xs, seed), fbm1(xs, seed), noise2(xs, ys, seed), fbm2(xs, ys, seed)):
        assert -1 <= value[0] <= 1


def test_noise_uses_its_whole_range_around_zero() -> None:
    x, y = np.meshgrid(np.arange(0, 200, 0.37), np.arange(0, 200, 0.37))
    values = noise2(x, y, 5)
    assert abs(values.mean()) < 0.02
    assert values.min() < -0.9
    assert values.max() > 0.9


@given(coordinates, some_seeds)
def test_noise_has_no_jumps(x: float, seed: int) -> None:
    near = noise1([x, x + 1e-3], seed)
    assert abs(near[0] - near[1]) < 0.01


def test_noise_of_a_grid_may_be_asked_for_by_its_axes() -> None:
    xs, ys = np.linspace(-9, 9, 40), np.linspace(-3, 7, 30)
    x, y = np.meshgrid(xs, ys)
    assert (noise2(xs[None, :], ys[:, None], 3) == noise2(x, y, 3)).all()


def test_noise_is_what_it_has_always_been() -> None:
    # Other values here would mean another picture from the same seeds.
    assert noise1([0.25, 7.5, -3.125], 42).tolist() == pytest.approx(NOISE_1_AT_SEED_42, abs=1e-12)
    assert fbm2(np.array([1.3, -20.7]), np.array([2.9, 0.1]), 7).tolist() == pytest.approx(
        FBM_2_AT_SEED_7, abs=1e-12
    )


@pytest.mark.parametrize(("start", "end"), [(0.0, 1.0), (1.0, 0.0), (-0.3, 0.2)])
def test_smoothstep_leads_from_nothing_to_all(start: float, end: float) -> None:
    assert smoothstep(start, end, start) == 0
    assert smoothstep(start, end, end) == 1
    assert smoothstep(start, end, (start + end) / 2) == pytest.approx(0.5)
    rising = smoothstep(start, end, np.linspace(start, end, 50))
    assert (np.diff(rising) >= 0).all()


@pytest.mark.parametrize("kind", KINDS)
def test_a_pigment_runs_from_crest_to_foot_and_gets_lighter(kind: colours.Kind) -> None:
    stops = colours.pigment(kind).stops
    positions = [position for position, _ in stops]
    assert positions == sorted(positions)
    assert stops[0][1].sum() < stops[-1][1].sum()
    for position, colour in stops:
        assert colours.ramp(np.array(position), stops) == pytest.approx(colour)


def test_haze_takes_a_pigment_into_the_mist() -> None:
    assert colours.pigment("azurite", 1.0).hazed(colours.AZURITE) == pytest.approx(colours.MIST)
    assert colours.pigment("azurite", 0.0).hazed(colours.AZURITE) == pytest.approx(colours.AZURITE)
