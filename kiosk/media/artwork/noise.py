"""Lattice noise in one and two dimensions, and the curves that shape it.

Everything here is a pure function of its arguments. Coordinates are unitless: callers divide design
px by the wavelength they want.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]

SEED_STRIDE_1D = 7919
SEED_STRIDE_2D = 1013
ROW_STRIDE = 57
"""Lattice rows lie this far apart in the hash's argument: noise repeats along a slant only."""


def lattice(n: Integers) -> Floats:
    """A fixed pseudo-random value in [-1, 1] for each integer (Hugo Elias's integer hash)."""
    n = (n << 13) ^ n
    return ((n * (n * n * 15731 + 789221) + 1376312589) & 0x7FFFFFFF) / float(0x7FFFFFFF) * 2 - 1


def noise1(x: ArrayLike, seed: int) -> Floats:
    """Noise in [-1, 1] along a line, twice differentiable; wavelength about 2. At least 1-D."""
    x = np.atleast_1d(np.asarray(x, np.float64))
    whole = np.floor(x)
    f = x - whole
    blend = f * f * f * (f * (f * 6 - 15) + 10)
    i = whole.astype(np.int64) + seed * SEED_STRIDE_1D
    return _between(i, blend)


def fbm1(x: ArrayLike, seed: int, octaves: int = 5, gain: float = 0.5) -> Floats:
    """Sum of ``octaves`` of noise, each half as long and ``gain`` times as strong; in [-1, 1]."""
    x = np.asarray(x, np.float64)
    amplitude, weight = 1.0, 0.0
    total: Floats = np.zeros(1)
    for k in range(octaves):
        total = total + amplitude * noise1(x * 2**k + 17.3 * k, seed + k * 31)
        weight += amplitude
        amplitude *= gain
    return np.asarray(total / weight)


def noise2(x: Floats, y: Floats, seed: int) -> Floats:
    """Noise in [-1, 1] on a plane, at points ``x``, ``y``; wavelength about 2.

    The two broadcast. A row ``x`` and a column ``y`` are far faster than all their points.
    """
    column, row = np.floor(x), np.floor(y)
    fx, fy = x - column, y - row
    fx = fx * fx * (3 - 2 * fx)
    fy = fy * fy * (3 - 2 * fy)
    i, j = column.astype(np.int64), row.astype(np.int64)
    if x.ndim == y.ndim == 2 and x.shape[0] == y.shape[1] == 1:
        first = j.min()
        rows = np.arange(first, j.max() + 2)[:, None] * ROW_STRIDE
        along = _between(i + rows + seed * SEED_STRIDE_2D, fx)
        upper, lower = along[j[:, 0] - first], along[j[:, 0] - first + 1]
    else:
        at = i + j * ROW_STRIDE + seed * SEED_STRIDE_2D
        upper, lower = _between(at, fx), _between(at + ROW_STRIDE, fx)
    return np.asarray(upper * (1 - fy) + lower * fy)


def _between(i: Integers, share: Floats) -> Floats:
    """The value between lattice points ``i`` and ``i + 1``, ``share`` of the way."""
    return np.asarray(lattice(i) * (1 - share) + lattice(i + 1) * share)


def fbm2(x: Floats, y: Floats, seed: int, octaves: int = 3) -> Floats:
    """Sum of ``octaves`` of noise, each half as long and half as strong; in [-1, 1]."""
    amplitude, weight = 1.0, 0.0
    total: Floats = np.zeros(1)
    for k in range(octaves):
        total = total + amplitude * noise2(x * 2**k, y * 2**k, seed + k * 13)
        weight += amplitude
        amplitude *= 0.5
    return np.asarray(total / weight)


def smoothstep(start: float, end: float, x: ArrayLike) -> Floats:
    """0 before ``start``, 1 after ``end``, an S-curve between; ``start`` may be the greater one."""
    t = np.clip((np.asarray(x) - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float64)
