"""The finished pictures that are composed of layers; each takes its scale and gives one image."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np
from PIL import Image

from kiosk.media.artwork.canvas import Layer, Sheet
from kiosk.media.artwork.colours import (
    AZURITE,
    AZURITE_LIGHT,
    MALACHITE,
    MALACHITE_LIGHT,
    MIST,
    OCHRE,
    OCHRE_LIGHT,
    PAPER,
    SKY_WARM,
    Colour,
    Pigment,
    pigment,
    rgb,
)
from kiosk.media.artwork.compositions.placing import (
    NEAR,
    massifs,
    terraces,
)
from kiosk.media.artwork.forms import Style
from kiosk.media.artwork.massifs import massif, ridge
from kiosk.media.artwork.noise import smoothstep
from kiosk.media.artwork.water import mist

Industry = Literal["azurite", "malachite", "ochre"]
"""Optoelectronics, green furnishing and biomedicine, by their pigments."""

HORIZON = 390
"""y of the warm horizon in the landscapes, design px."""

SPREAD = 238
"""How far its warmth reaches, in design px."""

SKY_WIDTH = 128
"""A sky is the same in every column but for its dither: a strip to be tiled sideways."""


def sky(height: float, horizon: float, scale: float) -> Image.Image:
    """Paper, warm around y ``horizon``: a strip SKY_WIDTH wide, dithered by half a level."""
    shape = int(height * scale), int(SKY_WIDTH * scale), 3
    rows = np.arange(shape[0])[:, None, None] / scale
    share = np.exp(-(((rows - horizon) / SPREAD) ** 2)) * 0.5
    level = (PAPER * (1 - share) + SKY_WARM * share) * 255
    dither = np.random.default_rng(3).uniform(-0.5, 0.5, shape)
    return Image.fromarray(np.clip(level + dither + 0.5, 0, 255).astype(np.uint8))


def multiplied(landscape: Sheet, scale: float) -> Sheet:
    """The × picture: the landscape times its own mirror image, over paper, exponent 0.8.

    The mirror image lies 260 design px to the right and 70 lower; what that leaves open at the left
    and the top continues it by reflection.
    """
    right, down = int(260 * scale), int(70 * scale)
    rows, columns, _ = landscape.rgb.shape
    mirrored = landscape.rgb[:, ::-1]
    shifted = np.pad(mirrored, ((down, 0), (right, 0), (0, 0)), mode="symmetric")
    product = landscape.rgb * shifted[:rows, :columns] / PAPER
    return Sheet(np.clip(product, 0, 1) ** 0.8)


_FAR_STOPS: dict[Industry, tuple[Colour, Colour]] = {
    "azurite": (AZURITE, AZURITE_LIGHT),
    "malachite": (MALACHITE, MALACHITE_LIGHT),
    "ochre": (OCHRE, OCHRE_LIGHT),
}


def industry_range(industry: Industry, scale: float) -> Image.Image:
    """A range in one industry's pigment, 1920 x 620, fading out to the left where the text is."""
    deep, light = _FAR_STOPS[industry]
    stops = ((0.0, deep), (0.4, light), (1.0, MIST))
    picture = Layer(1920, 620, scale)
    ridge(picture, 200, 60, 5, Pigment(stops, 0.62), 470, 260, 0.2)
    ridge(picture, 270, 66, 15, Pigment(stops, 0.45), 540, 200, 0.25)
    mist(picture, 430, 80, 0.6, 5)

    middle = Layer(1920, 620, scale)
    style = Style(pigment(industry, 0.42), flare=1.15, strokes=9, line=0.34)
    spots = ((1000, 250, 280, 0.0), (1380, 190, 300, 0.0), (560, 330, 240, 0.0))
    massifs(middle, spots, 500, 24, style, step=1, fold_width=1.2)
    mist(middle, 490, 60, 0.8, 9)
    picture.lay(middle)

    front = Layer(1920, 620, scale)
    style = Style(
        pigment(industry, 0.04), flare=1.1, strokes=12, line=0.55, gold=0.5, trees=0.35, tail=30
    )
    near = ((1660, 210, 380, -0.15), (1180, 340, 300, -0.15))
    massifs(front, near, 590, 53, style, step=9, folds=8, fold_width=1.3)
    mist(front, 580, 40, 1.0, 13)
    picture.lay(front)

    columns = np.arange(picture.alpha.shape[1]) / scale
    picture.fade(smoothstep(220, 1050, columns)[None, :])
    return picture.image()


def foot(industry: Industry, seed: int, scale: float) -> Image.Image:
    """The small massif at the foot of a firm's slip, 191 x 96."""
    layer = Layer(191, 96, scale)
    style = Style(pigment(industry), flare=1.1, strokes=9, line=0.6, gold=0.8, trees=0.4, tail=3)
    x, top, base = 191 * 0.46, 96 * 0.08, 96 * 0.98
    massif(layer, x, top, base, 191 * 0.62, seed, style, folds=4, lean=0.1, fold_width=1.5)
    return layer.image()


def green_massif(scale: float) -> Image.Image:
    """Malachite hills with tea rows, 520 x 660, that fill the chair of firm-yongyi."""
    layer = Layer(520, 660, scale)
    back = Style(pigment("malachite", 0.10), flare=1.15, strokes=10, line=0.5, gold=0.4)
    massifs(layer, ((150, 20, 230, 0), (420, 40, 200, 0)), 300, 24, back, step=1, fold_width=1.3)
    front = Style(pigment("malachite"), flare=1.1, strokes=12, line=0.6, gold=0.7, trees=0.5)
    spots = ((270, 170, 260, 0.0), (40, 220, 180, 0.0), (480, 230, 180, 0.0))
    massifs(layer, spots, 430, 53, front, step=5, folds=7, fold_width=1.3)
    hills = (
        (90, 380, 900, 330, 380, 303, 12),
        (440, 430, 900, 380, 330, 309, 13),
        (250, 520, 980, 420, 420, 301, 14),
    )
    terraces(layer, hills, replace(NEAR, trees=0.5))
    return Sheet.paper(520, 660, scale, rgb("8CB999")).lay(layer).image()
