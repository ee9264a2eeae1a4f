"""Three versions of promotion as three mountains."""

from __future__ import annotations

from functools import partial

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import pigment
from kiosk.media.artwork.compositions.placing import Layers
from kiosk.media.artwork.forms import Style
from kiosk.media.artwork.massifs import massif, ridge
from kiosk.media.artwork.water import mist

SIZE = 1920, 1080

FIRST = Style(pigment("ochre", 0.05), flare=1.05, strokes=10, line=0.5, tail=30)
SECOND = Style(pigment("malachite"), flare=1.1, strokes=12, line=0.6, gold=0.7, trees=0.7, tail=30)
THIRD = Style(
    pigment("azurite"), 1.2, rough=1.1, strokes=14, line=0.62, gold=0.95, trees=0.6, tail=30
)


def three_mountains(scale: float) -> Layers:
    """Each massif is one pigment richer: ochre, then malachite, then azurite.

    A layer's name tells which version it stands for (1, 2, 3), the order how they overlap.
    """
    new = partial(Layer, *SIZE, scale)

    layer = new()
    ridge(layer, 430, 60, 3, pigment("far", 0.86), 700, 260, 0.2)
    ridge(layer, 500, 60, 11, pigment("far", 0.78), 740, 200, 0.22)
    mist(layer, 640, 70, 0.7, 5)
    yield "0-far", layer

    layer = new()
    massif(layer, 1560, 250, 800, 360, 641, THIRD, folds=10, lean=-0.25)
    yield "3", layer

    layer = new()
    massif(layer, 960, 450, 800, 330, 646, SECOND, folds=8, lean=0.1, fold_width=1.2)
    yield "2", layer

    layer = new()
    massif(layer, 370, 620, 800, 300, 653, FIRST, lean=0.15, fold_width=1.5)
    mist(layer, 806, 30, 1.2, 41)
    yield "1", layer
