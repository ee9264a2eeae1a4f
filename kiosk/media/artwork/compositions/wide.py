"""The landscape of attract and home."""

from __future__ import annotations

from functools import partial

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import pigment
from kiosk.media.artwork.compositions.placing import (
    FAR,
    FRONT,
    HILLS,
    MAIN,
    MIDDLE,
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

SIZE = 2112, 1080
"""1920 and 96 design px to each side for drift."""

FAR_PEAKS: tuple[Spot, ...] = (
    (150, 402, 260, 0.2),
    (420, 448, 210, -0.2),
    (930, 372, 280, 0.25),
    (1180, 440, 230, 0.1),
    (1700, 384, 290, -0.2),
    (2010, 440, 240, 0),
)
MID_PEAKS: tuple[Spot, ...] = (
    (1050, 392, 300, -0.15),
    (1690, 400, 280, 0.15),
)
MAIN_PEAKS: tuple[Spot, ...] = (
    (-10, 430, 340, 0.2),
    (600, 268, 350, -0.28),
    (1370, 306, 340, 0.30),
    (2100, 372, 340, -0.2),
)
FRONT_PEAKS: tuple[Spot, ...] = (
    (260, 520, 270, 0.15),
    (860, 510, 260, 0.2),
    (1120, 590, 220, -0.2),
    (1640, 520, 290, -0.2),
    (1900, 590, 230, 0.2),
)
GREEN_HILLS: tuple[Spot, ...] = (
    (90, 650, 330, 0.2),
    (560, 730, 330, 0.2),
    (1010, 752, 340, -0.1),
    (1470, 722, 350, 0.1),
    (2040, 660, 340, -0.2),
)
SPITS: tuple[Spit, ...] = (
    (720, 900, 200, 8, 1, 4),
    (1210, 908, 260, 10, 2, 7),
    (380, 930, 220, 13, 3, 6),
    (1690, 934, 240, 13, 4, 5),
    (1010, 944, 300, 11, 5, 9),
)
NEAR_HILLS: tuple[Terrace, ...] = (
    (70, 812, 1120, 420, 520, 301, 13),
    (-60, 880, 1130, 300, 380, 303, 15),
    (2010, 820, 1120, 520, 380, 305, 13),
    (2160, 750, 1130, 360, 300, 307, 12),
    (1780, 950, 1130, 420, 460, 309, 15),
)


def wide(scale: float) -> Layers:
    """Nine layers; attract's operators stand between 5-front-peaks and 6-hills."""
    new = partial(Layer, *SIZE, scale)

    layer = new()
    ridge(layer, 340, 84, 3, pigment("far", 0.82), 640, 260, 0.22)
    yield "1-far-ridge", layer

    layer = new()
    ridge(layer, 420, 92, 11, pigment("far", 0.68), 720, 200, 0.28)
    mist(layer, 560, 90, 0.55, 5)
    yield "2-ridge", layer

    layer = new()
    massifs(layer, FAR_PEAKS, 720, 20, FAR, step=1)
    mist(layer, 690, 80, 0.8, 9)
    yield "3-far-peaks", layer

    layer = new()
    massifs(layer, MID_PEAKS, 760, 90, MIDDLE, folds=7)
    mist(layer, 760, 60, 0.7, 15)
    yield "3b-mid-peaks", layer

    layer = new()
    massifs(layer, MAIN_PEAKS, 812, 60, MAIN, folds=9)
    mist(layer, 806, 64, 0.6, 17)
    yield "4-main-peaks", layer

    layer = new()
    massifs(layer, FRONT_PEAKS, 868, 110, FRONT, folds=7)
    mist(layer, 862, 50, 0.7, 27)
    yield "5-front-peaks", layer

    layer = new()
    massifs(layer, GREEN_HILLS, 892, 160, HILLS, fold_width=1.75)
    mist(layer, 898, 34, 1.15, 31)
    yield "6-hills", layer

    layer = new()
    river(layer, 884, SIZE[1], 7)
    spits(layer, SPITS)
    boat(layer, 1330, 972)
    yield "7-river", layer

    layer = new()
    terraces(layer, NEAR_HILLS)
    yield "8-near", layer
