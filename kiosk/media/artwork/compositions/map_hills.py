"""The hills around the map of parks."""

from __future__ import annotations

from dataclasses import replace

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import Kind, pigment
from kiosk.media.artwork.compositions.placing import Layers
from kiosk.media.artwork.forms import Style
from kiosk.media.artwork.massifs import massif
from kiosk.media.artwork.water import mist

SIZE = 1920, 1080

BACK: tuple[tuple[float, float, float, float], ...] = (
    (40, 60, 220, 230),
    (300, 96, 224, 200),
    (640, 52, 216, 250),
    (930, 100, 226, 190),
    (1180, 64, 218, 240),
    (1460, 90, 224, 220),
    (1760, 60, 220, 240),
)
"""x, top, base, width; leaning to either side in turn."""

ROW: tuple[tuple[float, float, float, float, Kind, float], ...] = (
    (-10, 92, 262, 220, "azurite", -0.1),
    (190, 150, 272, 190, "azurite", 0.25),
    (480, 138, 268, 170, "malachite", -0.2),
    (760, 120, 258, 200, "azurite", 0.2),
    (1010, 166, 270, 160, "malachite", 0.1),
    (1290, 128, 268, 210, "azurite", -0.25),
    (1560, 150, 272, 200, "azurite", 0.2),
    (1840, 110, 270, 230, "azurite", -0.2),
    (-30, 330, 520, 190, "azurite", 0.15),
    (-20, 520, 690, 170, "malachite", 0.1),
    (30, 690, 800, 120, "malachite", 0.2),
)
"""x, top, base, width, pigment, lean."""


def map_hills(scale: float) -> Layers:
    """Hills around an open plain, seen at a slant; parks and river are drawn over them."""
    layer = Layer(*SIZE, scale)
    back = Style(pigment("azurite", 0.56), flare=1.15, strokes=8, line=0.34, tail=16)
    for i, (x, top, base, width) in enumerate(BACK):
        lean = (-1) ** i * 0.2
        seed = 700 + i * 5
        massif(layer, x, top, base, width, seed, back, folds=5, lean=lean, fold_width=1.25)
    mist(layer, 206, 34, 0.8, 3)
    row = Style(
        pigment("azurite", 0.04), flare=1.12, strokes=9, line=0.55, gold=0.7, trees=0.6, tail=14
    )
    for i, (x, top, base, width, kind, lean) in enumerate(ROW):
        style = replace(row, pigment=pigment(kind, 0.04))
        massif(layer, x, top, base, width, 400 + i * 5, style, lean=lean, fold_width=1.25)
    mist(layer, 276, 16, 1.1, 13)
    yield "1-hills", layer
