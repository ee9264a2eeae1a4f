"""The prologue's folding screen: seven parts mountain, one part water and two parts field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PIL import Image

from kiosk.media.artwork.canvas import Layer, Sheet
from kiosk.media.artwork.colours import pigment
from kiosk.media.artwork.compositions.placing import (
    FAR,
    FRONT,
    HILLS,
    MAIN,
    massifs,
    terraces,
)
from kiosk.media.artwork.forms import Style
from kiosk.media.artwork.massifs import massif, ridge
from kiosk.media.artwork.water import bank, boat, mist, river

SIZE = 988, 690

FOLD_WIDTH, FOLD_GAP = 88, 12
"""The folding screen: ten panels, seven of mountain, one of water, two of field."""


def folding_screen(scale: float) -> Image.Image:
    """One landscape behind ten panels, 988 x 690: seven parts mountain, one water, two field."""
    far, mountains = _screen_mountains(scale)
    water, fields = _screen_water(scale), _screen_fields(scale)
    distance = _screen_distance(scale)
    picture = _screen_sheet(scale, [far, *mountains])
    parts = ((7, 8, [far, distance, water]), (8, 10, [far, distance, fields]))
    for first, last, layers in parts:
        left = int(first * (FOLD_WIDTH + FOLD_GAP) * scale)
        right = int((last * (FOLD_WIDTH + FOLD_GAP) - FOLD_GAP) * scale)
        part = _screen_sheet(scale, layers)
        picture.rgb[:, left:right] = part.rgb[:, left:right]
    return picture.image()


def _screen_layer(scale: float) -> Layer:
    return Layer(*SIZE, scale)


def _screen_sheet(scale: float, layers: Sequence[Layer]) -> Sheet:
    return Sheet.paper(*SIZE, scale).warm(scale, 240, 150).lay(*layers)


def _screen_mountains(scale: float) -> tuple[Layer, list[Layer]]:
    far = _screen_layer(scale)
    ridge(far, 170, 60, 3, pigment("far", 0.80), 420, 230, 0.22)
    ridge(far, 236, 66, 11, pigment("far", 0.66), 500, 170, 0.28)
    mist(far, 400, 80, 0.6, 5)
    peaks = _screen_layer(scale)
    style = replace(FAR, pigment=pigment("azurite", 0.48), line=0.36)
    massifs(peaks, ((40, 210, 230, 0.1), (700, 190, 220, 0.1)), 480, 24, style, step=1)
    mist(peaks, 470, 60, 0.8, 9)
    main = _screen_layer(scale)
    massif(main, 345, 62, 600, 318, 60, MAIN, folds=9, lean=-0.2)
    beside = replace(MAIN, strokes=12, rough=1.0)
    massif(main, 20, 330, 600, 220, 66, beside, folds=7, lean=0.2)
    mist(main, 596, 50, 0.6, 17)
    front = _screen_layer(scale)
    massifs(front, ((190, 430, 230, 0.15), (610, 400, 240, 0.15)), 668, 113, FRONT, folds=7)
    mist(front, 660, 40, 0.7, 27)
    hills = _screen_layer(scale)
    spots = ((20, 560, 280, 0.1), (400, 596, 300, 0.1), (720, 570, 260, 0.1))
    massifs(hills, spots, 730, 160, HILLS, fold_width=1.7)
    return far, [peaks, main, front, hills]


def _screen_distance(scale: float) -> Layer:
    layer = _screen_layer(scale)
    style = Style(pigment("azurite", 0.52), flare=1.2, strokes=9, line=0.34)
    massif(layer, 860, 250, 470, 200, 31, style)
    mist(layer, 450, 60, 0.8, 9)
    return layer


def _screen_water(scale: float) -> Layer:
    layer = _screen_layer(scale)
    river(layer, 300, 690, 7, tint=0.95)
    bank(layer, 790, 452, 120, 9, 3, 4)
    bank(layer, 700, 560, 110, 12, 2, 5)
    boat(layer, 746, 508, 1.15)
    return layer


def _screen_fields(scale: float) -> Layer:
    layer = _screen_layer(scale)
    hills = (
        (940, 300, 640, 240, 240, 303, 11),
        (790, 356, 760, 260, 300, 301, 14),
        (1010, 470, 900, 420, 380, 305, 16),
    )
    terraces(layer, hills)
    return layer
