"""Mist, river, sand spits and the boat."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import (
    HULL,
    INK,
    MIST,
    STRAW,
    WATER_FAR,
    WATER_LINE,
    WATER_NEAR,
    pigment,
    ramp,
)
from kiosk.media.artwork.noise import Floats, fbm1, fbm2, noise2, smoothstep
from kiosk.media.artwork.trees import dab, tree

TREE_SCALE_ON_BANKS = 420
"""The hill height (design px) for which trees on a spit are sized."""


def mist(layer: Layer, y: float, height: float, amount: float, seed: int) -> None:
    """Draw a band of mist across the layer, ``height`` design px to either side of ``y``."""
    window = layer.across(y - height, y + height)
    if window is None:
        return
    x, grid_y = window.axes
    off = (grid_y - y) / height
    ragged = off + 0.38 * fbm2(x / 310, grid_y / 70, seed)
    alpha = np.exp(-((ragged * 1.9) ** 2)) * (0.62 + 0.55 * fbm2(x / 420, grid_y / 90, seed + 5))
    layer.paint(window, MIST, np.clip(alpha * amount, 0, 1) * smoothstep(1, 0.8, np.abs(off)))


def river(
    layer: Layer, top: float, bottom: float, seed: int, tint: float = 0.55, lines: float = 15
) -> None:
    """Draw still water between ``top`` and ``bottom``, over the whole width.

    Ripples lie ever wider apart towards the viewer; ``lines`` is their number by the logarithm of
    that perspective (2.08 times as many are drawn).
    """
    window = layer.across(top, bottom)
    if window is None:
        return
    x, y = window.axes
    t = (y - top) / (bottom - top)
    colour = WATER_FAR * (1 - t[..., None]) + WATER_NEAR * t[..., None]
    layer.paint(window, colour, smoothstep(0, 0.16, t) * tint)
    row = np.log1p(t * 7) * lines
    off = np.abs(row + 0.16 * noise2(x / 90, y / 30, seed) - np.round(row))
    distance = off * ((bottom - top) * (1 + 7 * t) / 7 / lines)
    broken = smoothstep(0.02, 0.42, noise2(x / (60 + 190 * t), np.round(row) * 3.7, seed + 3))
    ripple = np.clip(1.05 - distance / 0.75, 0, 1) * broken * smoothstep(0, 0.1, t)
    layer.paint(window, WATER_LINE, ripple * 0.34)


def bank(
    layer: Layer, x: float, y: float, width: float, height: float, seed: int, trees: int = 0
) -> None:
    """Draw a sand spit: a long lens, green on its upper edge and ochre below, with a few trees.

    ``width`` is to either side of ``x``; ``height`` is above ``y``.
    """
    window = layer.window(x - width, y - height * 1.6, x + width, y + height)
    if window is None:
        return
    paint = pigment("bank", 0.05)
    xs, (_, grid_y) = window.xs, window.axes
    reach = np.clip(np.abs(xs - x) / width, 0, 1)
    rise = (1 - reach**1.7) * (0.72 + 0.5 * fbm1(xs / (width * 0.36), seed, 4))
    upper = y - height * rise
    sink = (1 - reach**2.2) * (1 + 0.3 * fbm1(xs / (width * 0.22), seed + 4, 3))
    lower = y + height * 0.30 * sink
    depth = grid_y - upper[None, :]
    tone = depth / np.maximum(lower - upper, 1)[None, :]
    inside = layer.coverage(depth) * layer.coverage(lower[None, :] - grid_y)
    alpha = inside * (1 - 0.75 * smoothstep(0.72, 1, tone)) * smoothstep(1, 0.92, reach)[None, :]
    layer.paint(window, paint.hazed(ramp(tone, paint.stops)), alpha)
    line = np.clip(1.15 - np.abs(depth), 0, 1) * 0.42 * smoothstep(1, 0.85, reach)[None, :]
    layer.paint(window, paint.hazed(INK), line)
    rng = np.random.default_rng(seed)
    for _ in range(trees):
        at = x + rng.uniform(-0.7, 0.7) * width
        foot = float(np.interp(at, xs, upper)) + 2
        tree(layer, at, foot, TREE_SCALE_ON_BANKS, paint, rng)


def boat(layer: Layer, x: float, y: float, size: float = 1.0) -> None:
    """Draw the one boat, 52 design px long at ``size`` 1, with its boatman in a straw hat."""
    window = layer.window(x - 30 * size, y - 10 * size, x + 30 * size, y + 10 * size)
    if window is None:
        return
    grid_x, grid_y = window.axes
    u = (grid_x - x) / (26 * size)
    sheer = 5 * size * u * u
    upper, lower = y - sheer * 1.3, y + 4.2 * size * (1 - u * u) - sheer
    hull = layer.coverage(grid_y - upper) * layer.coverage(lower - grid_y) * (np.abs(u) < 1)
    layer.paint(window, HULL, hull * 0.9)
    dab(layer, x - 4 * size, y - 6.5 * size, 2.0 * size, 4.6 * size, HULL, 0.9)
    dab(layer, x - 4 * size, y - 11.5 * size, 4.6 * size, 1.5 * size, STRAW, 0.95)


def winding_river(layer: Layer, course: Sequence[tuple[float, float, float]], seed: int) -> None:
    """Draw a river seen from above along ``course``: (y, x of its middle, half width), y rising."""
    steps, middles, halves = _smoothed(course)
    window = layer.across(steps[0], steps[-1])
    if window is None:
        return
    x, y = window.axes
    slant = (1 + np.gradient(middles, steps) ** 2) ** 0.25
    middle = np.interp(window.ys, steps, middles) + 7 * fbm1(window.ys / 46, seed, 2)
    half = np.interp(window.ys, steps, halves * slant)
    half = half * (1 + 0.12 * fbm1(window.ys / 30, seed + 5, 2))
    side = (x - middle[:, None]) / half[:, None]
    inward = (1 - np.abs(side)) * np.interp(window.ys, steps, halves / slant)[:, None]
    t = ((y - steps[0]) / (steps[-1] - steps[0]))[..., None]
    begin = smoothstep(0, 0.12, t[..., 0])
    layer.paint(window, WATER_FAR * (1 - t) + WATER_NEAR * t, layer.coverage(inward) * begin)
    shore = np.clip(1.1 - np.abs(inward) / 0.9, 0, 1)
    layer.paint(window, WATER_LINE, shore * 0.45 * begin)
    flow = side * 3.5
    off = np.abs(flow - np.round(flow)) * half[:, None] / 3.5
    broken = smoothstep(0.05, 0.4, noise2(np.round(flow) * 3.7, y / 34, seed + 3))
    ripple = np.clip(1.05 - off / 0.75, 0, 1) * broken * (np.abs(side) < 0.86)
    layer.paint(window, WATER_LINE, ripple * 0.3 * begin)


def _smoothed(course: Sequence[tuple[float, float, float]]) -> tuple[Floats, Floats, Floats]:
    """The course at every design px, its corners rounded over some 60 of them."""
    ys, middles, halves = (np.array(values, np.float64) for values in zip(*course, strict=True))
    steps = np.arange(ys[0], ys[-1] + 1)
    kernel = np.hanning(121)
    kernel /= kernel.sum()

    def rounded(values: Floats) -> Floats:
        padded = np.pad(np.interp(steps, ys, values), 60, mode="reflect", reflect_type="odd")
        return np.convolve(padded, kernel, mode="valid")

    return steps, rounded(middles), rounded(halves)
