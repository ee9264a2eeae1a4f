"""The landscape of the portrait pages, a hanging scroll."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import pigment
from kiosk.media.artwork.compositions.placing import (
    FAR,
    FRONT,
    HILLS,
    MAIN,
    Layers,
    Spit,
    Spot,
    Terrace,
    massifs,
    spits,
    terraces,
)
from kiosk.media.artwork.massifs import ridge
from kiosk.media.artwork.water import boat, mist, river

SIZE = 1080, 1920

DROP = 330
"""From the hills' feet to the shore, in design px."""

FAR_PEAKS: tuple[Spot, ...] = (
    (110, 392, 250, 0.2),
    (420, 470, 210, -0.2),
    (1000, 400, 270, 0.1),
)
MAIN_PEAKS: tuple[Spot, ...] = (
    (660, 270, 350, -0.2),
    (-10, 500, 300, 0.2),
)
FRONT_PEAKS: tuple[Spot, ...] = (
    (300, 580, 280, 0.15),
    (970, 600, 290, -0.1),
)
GREEN_HILLS: tuple[Spot, ...] = (
    (40, 740, 330, 0.2),
    (600, 796, 340, -0.1),
    (1080, 760, 320, 0.1),
)
SPITS: tuple[Spit, ...] = (
    (300, 1352, 190, 8, 1, 4),
    (760, 1366, 230, 10, 2, 6),
    (120, 1392, 180, 12, 3, 5),
    (900, 1410, 220, 12, 4, 5),
    (480, 1432, 270, 11, 5, 8),
    (250, 1520, 230, 12, 6, 5),
)
NEAR_HILLS: tuple[Terrace, ...] = (
    (40, 1500, 1960, 300, 460, 301, 14),
    (-60, 1630, 1970, 260, 380, 303, 15),
    (1040, 1560, 1960, 480, 300, 305, 14),
    (1130, 1460, 1970, 300, 300, 307, 13),
    (860, 1720, 1980, 420, 400, 309, 15),
)


def tall(scale: float) -> Layers:
    """Eight layers. Home shows them up to 6-hills, in its upper half.

    7-river and 8-near are the ground on which attract's invitation stands; its mountains come
    `DROP` design px down to the shore.
    """
    new = partial(Layer, *SIZE, scale)

    layer = new()
    ridge(layer, 330, 90, 4, pigment("far", 0.80), 660, 230, 0.22)
    yield "1-far-ridge", layer

    layer = new()
    ridge(layer, 420, 96, 12, pigment("far", 0.66), 760, 170, 0.28)
    mist(layer, 590, 90, 0.55, 5)
    yield "2-ridge", layer

    layer = new()
    far = replace(FAR, pigment=pigment("azurite", 0.50), line=0.36)
    massifs(layer, FAR_PEAKS, 740, 24, far, step=1)
    mist(layer, 706, 80, 0.8, 9)
    yield "3-far-peaks", layer

    layer = new()
    massifs(layer, MAIN_PEAKS, 872, 60, MAIN, folds=9)
    mist(layer, 850, 66, 0.6, 17)
    yield "4-main-peaks", layer

    layer = new()
    massifs(layer, FRONT_PEAKS, 936, 113, FRONT, folds=7)
    mist(layer, 926, 54, 0.7, 27)
    yield "5-front-peaks", layer

    layer = new()
    massifs(layer, GREEN_HILLS, 990, 160, HILLS, fold_width=1.7)
    mist(layer, 1000, 40, 1.2, 33)
    yield "6-hills", layer

    layer = new()
    river(layer, 1330, SIZE[1], 7)
    spits(layer, SPITS)
    boat(layer, 690, 1500)
    yield "7-river", layer

    layer = new()
    terraces(layer, NEAR_HILLS)
    yield "8-near", layer
