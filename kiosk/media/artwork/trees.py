"""Trees on a ridge: runs of moss dots, one in seven a small stacked tree."""

from __future__ import annotations

import numpy as np

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import PINE, TRUNK, Colour, Pigment

SHARE_OF_DOTS = 0.86
FOLIAGE_ROWS = 4


def dab(
    layer: Layer, x: float, y: float, radius_x: float, radius_y: float, colour: Colour, alpha: float
) -> None:
    """One touch of the brush: an ellipse at ``x``, ``y``, radii in design px."""
    window = layer.window(x - radius_x - 1, y - radius_y - 1, x + radius_x + 1, y + radius_y + 1)
    if window is None:
        return
    grid_x, grid_y = window.axes
    distance = np.sqrt(((grid_x - x) / radius_x) ** 2 + ((grid_y - y) / radius_y) ** 2)
    layer.paint(window, colour, layer.coverage((1 - distance) * min(radius_x, radius_y)) * alpha)


def tree(
    layer: Layer,
    x: float,
    y: float,
    hill_height: float,
    pigment: Pigment,
    rng: np.random.Generator,
) -> None:
    """A moss dot or a tree with its foot at ``x``, ``y``, sized for a hill of ``hill_height``."""
    kind = rng.random()
    size = float(np.clip(hill_height / 330, 0.55, 1.25)) * rng.uniform(0.7, 1.2)
    green = pigment.hazed(PINE)
    if kind < SHARE_OF_DOTS:
        q = rng.uniform(0.6, 1.1)
        dab(layer, x, y - 1.0 * size * q, 2.7 * size * q, 1.9 * size * q, green, 0.8)
        return
    height = rng.uniform(6, 11) * size
    dab(layer, x, y - height * 0.45, 0.55 * size, height * 0.5, pigment.hazed(TRUNK), 0.8)
    for row in range(FOLIAGE_ROWS):
        f = row / (FOLIAGE_ROWS - 1)
        at = x + rng.uniform(-0.8, 0.8) * size
        width = (4.4 - 2.9 * f) * size
        dab(layer, at, y - height * (0.42 + 0.62 * f), width, 1.35 * size, green, 0.9)
