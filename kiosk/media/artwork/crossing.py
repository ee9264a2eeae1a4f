"""Crossing ranges: two bundles of ridges, multiplied, so that the field between them is darkest.

Supplier and customer as two ranges whose ridges cross; the number of ridges means nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image

from kiosk.media.artwork.canvas import Sheet
from kiosk.media.artwork.colours import (
    AZURITE,
    AZURITE_DEEP,
    AZURITE_LIGHT,
    GOLD,
    INK,
    MALACHITE_DEEP,
    MALACHITE_LIGHT,
    PAPER,
    Stops,
    ramp,
    rgb,
)
from kiosk.media.artwork.noise import Floats, fbm1, fbm2, noise1, smoothstep

WIDTH, HEIGHT = 1920, 1080
CENTRE = 1424, 440
ANGLE, RIDGES, GAP, FADE = 33, 5, 88, 136
"""Degrees to either side; number, distance and depth (design px) of the ridges."""

ROWS_AT_ONCE = 270
"""Drawn in bands of so many rows, for each step holds many arrays of the picture's size."""


@dataclass(frozen=True)
class Bundle:
    """Ridges in one direction, ``angle`` degrees clockwise, in one pigment."""

    angle: float
    stops: Stops
    seed: int


SUPPLIER = Bundle(
    ANGLE, ((0, AZURITE_DEEP), (0.18, AZURITE), (0.5, AZURITE_LIGHT), (1, rgb("E9EEE9"))), 200
)
CUSTOMER = Bundle(
    -ANGLE,
    ((0, MALACHITE_DEEP), (0.2, rgb("24705A")), (0.5, MALACHITE_LIGHT), (1, rgb("EEF1E4"))),
    330,
)


def crossing(scale: float) -> Image.Image:
    """The picture of story-multiply, 1920 x 1080, flat on paper."""
    sheet = Sheet.paper(WIDTH, HEIGHT, scale)
    rows, columns, _ = sheet.rgb.shape
    for top in range(0, rows, ROWS_AT_ONCE):
        band = slice(top, min(top + ROWS_AT_ONCE, rows))
        y, x = np.mgrid[band, 0:columns] / scale
        sheet.rgb[band] = _both(x, y, scale)
    return sheet.image()


def _both(x: Floats, y: Floats, scale: float) -> Floats:
    product: Floats = np.ones((*x.shape, 3))
    gold: Floats = np.zeros(x.shape)
    for bundle in (SUPPLIER, CUSTOMER):
        colour, lines, along = _ridges(bundle, x, y, scale)
        shown = smoothstep(-660, -440, along)
        product = product * np.clip(colour * shown[..., None] + 1 - shown[..., None], 0, 1)
        gold = np.maximum(gold, lines * shown)
    picture = PAPER * product**0.92
    share = (gold * 0.85)[..., None]
    picture = picture * (1 - share) + GOLD * share
    foot = smoothstep(720, 850, y)[..., None]
    return np.asarray(picture * (1 - foot) + PAPER * foot)


def _ridges(bundle: Bundle, x: Floats, y: Floats, scale: float) -> tuple[Floats, Floats, Floats]:
    """Transmission (..., 3), strength of the gold lines, and the coordinate along the ridges."""
    angle = np.deg2rad(bundle.angle)
    right, down = x - CENTRE[0], y - CENTRE[1]
    along: Floats = right * np.cos(angle) + down * np.sin(angle)
    across: Floats = -right * np.sin(angle) + down * np.cos(angle)
    steps = np.arange(-1400, 1400)
    colour: Floats = np.ones((*x.shape, 3))
    gold: Floats = np.zeros(x.shape)
    for k in range(RIDGES):
        seed = bundle.seed
        middle = (k - (RIDGES - 1) / 2) * GAP - 26
        rise = fbm1(steps / 150, seed + k * 7, 5, 0.52)
        rise = -30 * (rise + 0.5 * np.maximum(0, fbm1(steps / 88, seed + k * 7 + 3, 3)))
        depth = across - (middle + np.interp(along, steps, rise))
        tone = depth / FADE
        end = smoothstep(0.12, 1, tone + 0.06 * fbm2(along / 70, across / 40, seed + k, 2))
        alpha = np.clip(depth * scale + 0.5, 0, 1) * (1 - end)
        fibre = smoothstep(-0.1, 0.5, fbm2(along / 7, across / 90, seed + 40 + k, 2))
        alpha = alpha * (1 - 0.16 * fibre * smoothstep(0.05, 0.25, tone))
        alpha = (alpha * (0.42 + 0.58 * (k + 1) / RIDGES))[..., None]
        colour = colour * (1 - alpha) + colour * ramp(np.clip(tone, 0, 1), bundle.stops) * alpha
        line = np.clip(1.3 - np.abs(depth), 0, 1) * (0.35 + 0.4 * k / RIDGES) * 0.8
        colour = colour * (1 - line[..., None]) + INK * line[..., None] * colour
        broken = smoothstep(-0.3, 0.2, noise1((along / 70).ravel(), seed + k).reshape(along.shape))
        gold = np.maximum(gold, np.clip(1.5 - np.abs(depth - 5), 0, 1) * 0.8 * broken)
    return colour, gold, along
