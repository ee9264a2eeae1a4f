"""Quiet landscapes for places whose photographs are still to come (1088 x 726, that is 3:2).

They are pictures of ours and imitate no photograph; the page labels them as such. Each keeps to the
pigment of its subject's industry and leaves a calm middle.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

import numpy as np

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import MIST, OCHRE, OCHRE_LIGHT, Kind, Pigment, pigment
from kiosk.media.artwork.compositions.placing import (
    FAR,
    FRONT,
    HILLS,
    MAIN,
    MIDDLE,
    massifs,
    spits,
    terraces,
)
from kiosk.media.artwork.forms import Style
from kiosk.media.artwork.massifs import massif, ridge
from kiosk.media.artwork.water import boat, mist, river, winding_river

SIZE = 1088, 726

OCHRE_FAR = ((0.0, OCHRE), (0.4, OCHRE_LIGHT), (1.0, MIST))


def azurite_river(scale: float) -> Layer:
    """An azurite range along a river: electronic information."""
    layer = Layer(*SIZE, scale)
    ridge(layer, 196, 56, 21, pigment("far", 0.80), 440, 230, 0.22)
    ridge(layer, 256, 60, 33, pigment("far", 0.66), 500, 180, 0.28)
    mist(layer, 400, 70, 0.55, 5)
    far = replace(FAR, pigment=pigment("azurite", 0.46))
    massifs(layer, ((150, 262, 210, 0.1), (800, 236, 240, -0.15)), 500, 31, far)
    mist(layer, 484, 60, 0.8, 9)
    massifs(layer, ((380, 150, 270, -0.2), (1010, 260, 230, -0.2)), 580, 71, MAIN, folds=8)
    mist(layer, 576, 46, 0.7, 17)
    front = ((60, 400, 210, 0.1), (690, 440, 200, 0.1))
    massifs(layer, front, 612, 131, FRONT)
    mist(layer, 608, 34, 0.9, 27)
    river(layer, 604, SIZE[1], 11, lines=13)
    spits(layer, ((250, 622, 190, 8, 2, 4), (860, 634, 220, 10, 4, 6), (120, 664, 170, 11, 6, 3)))
    boat(layer, 590, 676)
    return layer


def ochre_peak(scale: float) -> Layer:
    """One ochre peak in mist, looked at closely: biomedicine."""
    layer = Layer(*SIZE, scale)
    ridge(layer, 250, 60, 5, Pigment(OCHRE_FAR, 0.66), 520, 260, 0.2)
    ridge(layer, 320, 60, 15, Pigment(OCHRE_FAR, 0.5), 580, 200, 0.25)
    mist(layer, 470, 80, 0.6, 5)
    far = Style(pigment("ochre", 0.44), flare=1.15, strokes=9, line=0.34)
    massifs(layer, ((230, 330, 220, 0.1), (960, 350, 220, -0.1)), 560, 24, far, fold_width=1.2)
    mist(layer, 548, 60, 0.8, 9)
    main = Style(
        pigment("ochre", 0.03), flare=1.2, strokes=13, line=0.55, gold=0.5, trees=0.3, tail=34
    )
    massif(layer, 640, 130, 664, 320, 62, main, folds=8, lean=-0.18, fold_width=1.15)
    mist(layer, 656, 44, 1.0, 13)
    return layer


def two_mountains(scale: float) -> Layer:
    """An azurite and a malachite mountain face each other across the water: 两山, two mountains."""
    layer = Layer(*SIZE, scale)
    ridge(layer, 240, 56, 41, pigment("far", 0.82), 480, 250, 0.22)
    ridge(layer, 310, 56, 52, pigment("far", 0.68), 540, 190, 0.28)
    mist(layer, 440, 80, 0.6, 5)
    style = replace(MIDDLE, pigment=pigment("azurite", 0.42), gold=0.0, trees=0.1)
    massifs(layer, ((560, 330, 200, 0.1),), 540, 47, style)
    mist(layer, 530, 50, 0.9, 9)
    massif(layer, 220, 130, 600, 300, 83, MAIN, folds=9, lean=0.15)
    green = replace(HILLS, flare=1.15, rough=1.1, strokes=13, gold=0.75, trees=0.6, tail=34)
    massif(layer, 880, 170, 604, 290, 92, green, folds=8, lean=-0.15, fold_width=1.25)
    mist(layer, 604, 40, 1.0, 23)
    river(layer, 596, SIZE[1], 17, lines=13)
    spits(layer, ((150, 628, 210, 10, 3, 5), (960, 622, 190, 9, 5, 5), (880, 664, 180, 11, 8, 3)))
    boat(layer, 546, 656, 1.1)
    return layer


def malachite_terraces(scale: float) -> Layer:
    """Malachite hills above tea terraces: green home furnishing."""
    layer = Layer(*SIZE, scale)
    ridge(layer, 190, 56, 61, pigment("far", 0.82), 420, 240, 0.22)
    mist(layer, 350, 80, 0.6, 5)
    far = Style(pigment("malachite", 0.5), flare=1.15, strokes=9, line=0.34, rough=1.1)
    massifs(
        layer, ((170, 220, 220, 0.1), (640, 190, 250, -0.1), (1000, 250, 200, 0.1)), 430, 27, far
    )
    mist(layer, 420, 50, 0.8, 9)
    hills = replace(HILLS, flare=1.1, strokes=12)
    massifs(layer, ((330, 280, 280, 0.1), (860, 310, 270, -0.1)), 540, 145, hills, fold_width=1.4)
    mist(layer, 540, 40, 1.0, 17)
    near = (
        (120, 470, 900, 420, 420, 303, 13.0),
        (1010, 500, 900, 440, 380, 309, 13.0),
        (560, 580, 930, 430, 430, 301, 15.0),
    )
    terraces(layer, near)
    return layer


COURSE: tuple[tuple[float, float, float], ...] = (
    (70, 700, 4),
    (120, 640, 6),
    (180, 540, 10),
    (250, 520, 15),
    (330, 590, 21),
    (410, 640, 28),
    (500, 560, 37),
    (590, 440, 48),
    (680, 430, 60),
    (760, 500, 70),
)
"""The river's y, x and half width."""


ROWS = (112, 146, 188, 238, 298, 368, 450, 546, 660, 790)
"""The hills' feet, far to near: ever wider apart, as a plain seen from above."""

Hill: TypeAlias = tuple[float, float, float, float, Kind]
"""Base, x, width, height, pigment."""


def over_the_mist(scale: float) -> Layer:
    """Hills on both sides of a river, seen from high above the mist: the zone overlooked (云瞰)."""
    layer = Layer(*SIZE, scale)
    winding_river(layer, COURSE, 19)
    rng = np.random.default_rng(11)
    for i, row in enumerate(ROWS):
        near = (row - ROWS[0]) / (ROWS[-1] - ROWS[0])
        size = 0.36 + 1.2 * near
        for j, (base, x, width, height, kind) in enumerate(_hills_in_row(row, size, near, rng)):
            style = Style(
                pigment(kind, 0.62 * (1 - near) ** 1.7),
                flare=1.12,
                strokes=8,
                line=0.5,
                gold=0.65 * near**0.5,
                trees=0.55 * near**0.5,
                tail=14 * size,
            )
            seed = 500 + i * 40 + j
            massif(layer, x, base - height, base, width, seed, style, folds=5, fold_width=1.3)
        if i % 2:
            mist(layer, row + 12 * size, 20 + 26 * size, 0.85, 61 + i)
    return layer


def _hills_in_row(row: float, size: float, near: float, rng: np.random.Generator) -> list[Hill]:
    """Hills scattered along a row, far to near; none that would stand in the river."""
    ys, middles, halves = zip(*COURSE, strict=True)
    hills: list[Hill] = []
    for place in np.arange(-60, SIZE[0] + 90, 118 * size + 30):
        base = row + rng.uniform(-17, 17) * size
        x = float(place) + rng.uniform(-46, 46) * size
        width, height = rng.uniform(62, 112) * size, rng.uniform(58, 112) * size
        kind: Kind = "malachite" if rng.random() < 0.34 + 0.3 * near else "azurite"
        shore = width * 1.12 + float(np.interp(base, ys, halves)) * 1.3
        if abs(x - float(np.interp(base, ys, middles))) > shore and rng.random() > 0.1:
            hills.append((base, x, width, height, kind))
    return sorted(hills)
