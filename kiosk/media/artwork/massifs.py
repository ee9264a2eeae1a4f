"""Massifs, one main peak with folds in front of it, and ridges, the far ranges in haze."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import Pigment, ramp
from kiosk.media.artwork.forms import Peak, Style
from kiosk.media.artwork.noise import fbm1, fbm2, smoothstep
from kiosk.media.artwork.peaks import draw_peak

SHARE_OF_FOLDS_WITH_GOLD = 0.72


def massif(
    layer: Layer,
    x: float,
    top: float,
    base: float,
    width: float,
    seed: int,
    style: Style,
    *,
    folds: int = 6,
    lean: float = 0.0,
    fold_width: float = 1.0,
) -> None:
    """Draw a main peak at ``x`` and ``folds`` in front, the highest first, so that pale feet meet
    dark crests.

    ``width`` is to either side, in design px; ``lean`` below 0 gives a long slope to the left;
    ``fold_width`` above 1 gives broad, hill-like folds.
    """
    rng = np.random.default_rng(seed)
    height = base - top
    lean = float(np.clip(lean, -0.6, 0.6))
    left = width * (1 - lean) * rng.uniform(0.95, 1.1)
    right = width * (1 + lean) * rng.uniform(0.95, 1.1)
    places = [(top, x, left, right, base)]
    for i in range(folds):
        u = (i + 0.5) / folds * 2 - 1 + rng.uniform(-0.16, 0.16)
        fold = height * (0.90 - 0.50 * abs(u) ** 0.9) * rng.uniform(0.62, 0.93)
        half = fold * rng.uniform(0.52, 0.80) * fold_width
        foot = base + rng.uniform(-0.02, 0.07) * height
        skew = rng.uniform(-0.38, 0.38) + 0.25 * float(np.sign(u))
        at = x + u * width * (1 + lean * float(np.sign(u))) * 0.92
        places.append((foot - fold, at, half * (1 - skew), half * (1 + skew), foot))
    places.sort(key=lambda place: place[0])
    for j, (fold_top, at, left, right, foot) in enumerate(places):
        flare = style.flare * rng.uniform(0.84, 1.16)
        roundness = rng.uniform(0.08, 0.34)
        spread = float(np.clip((left + right) / 420, 0.8, 1.9))
        strokes = int(style.strokes * rng.uniform(0.85, 1.25) * spread)
        golden = style.gold and rng.random() < SHARE_OF_FOLDS_WITH_GOLD
        own = replace(
            style,
            flare=flare,
            roundness=roundness,
            strokes=strokes,
            gold=style.gold if golden else 0.0,
        )
        draw_peak(layer, Peak(at, fold_top, foot, left, right, seed * 13 + j * 7 + 1), own)


def ridge(
    layer: Layer,
    y: float,
    amplitude: float,
    seed: int,
    pigment: Pigment,
    base: float,
    wavelength: float = 210,
    line: float = 0.3,
) -> None:
    """Draw a range across the whole layer: a crest around ``y`` that fades out towards ``base``."""
    window = layer.across(y - amplitude * 1.6, base)
    if window is None:
        return
    x, grid_y = window.axes
    rise = fbm1(window.xs / wavelength, seed, 6, 0.52)
    rise = rise + 0.55 * np.maximum(0, fbm1(window.xs / (wavelength * 0.6), seed + 3, 3))
    depth = grid_y - (y - amplitude * rise)[None, :]
    tone = depth / (base - y)
    end = smoothstep(0.25, 1, tone + 0.12 * fbm2(x / 260, grid_y / 50, seed + 7))
    colour = pigment.hazed(ramp(tone, pigment.stops))
    layer.paint(window, colour, layer.coverage(depth) * (1 - end))
    crest = np.clip(1.1 - np.abs(depth), 0, 1) * line
    layer.paint(window, pigment.hazed(pigment.stops[0][1]), crest)
