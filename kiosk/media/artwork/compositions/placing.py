"""What compositions share: the layers' styles, and groups of hills and spits from tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from kiosk.media.artwork.canvas import Layer
from kiosk.media.artwork.colours import pigment
from kiosk.media.artwork.forms import Peak, Style
from kiosk.media.artwork.massifs import massif
from kiosk.media.artwork.peaks import draw_peak
from kiosk.media.artwork.water import bank

Layers: TypeAlias = Iterator[tuple[str, Layer]]
"""(name, layer), back to front."""

Spot: TypeAlias = tuple[float, float, float, float]
"""Where a massif stands: x, top, width to either side, lean."""

Spit: TypeAlias = tuple[float, float, float, float, int, int]
"""A sand spit: x, y, width to either side, height, seed, trees."""

Terrace: TypeAlias = tuple[float, float, float, float, float, int, float]
"""A near hill: x, top, base, width to the left, to the right, seed, distance of its tea rows."""

FAR = Style(pigment("azurite", 0.52), flare=1.2, rough=1.1, strokes=9, line=0.34)
MIDDLE = Style(
    pigment("azurite", 0.27), flare=1.2, rough=1.1, strokes=11, line=0.45, gold=0.3, trees=0.3
)
MAIN = Style(
    pigment("azurite", 0.05), flare=1.25, rough=1.15, strokes=13, line=0.6, gold=0.75, trees=0.55
)
FRONT = Style(
    pigment("azurite"), flare=1.2, rough=1.1, strokes=11, line=0.64, gold=0.85, trees=0.65
)
HILLS = Style(
    pigment("malachite"),
    flare=1.05,
    rough=0.9,
    strokes=10,
    line=0.58,
    gold=0.6,
    trees=0.9,
    tail=26,
)
NEAR = Style(
    pigment("near"),
    flare=1.15,
    roundness=0.5,
    rough=0.35,
    strokes=7,
    line=0.6,
    gold=0.7,
    trees=0.7,
    mist=(0.95, 1.4),
    tail=40,
)


def massifs(
    layer: Layer,
    spots: tuple[Spot, ...],
    base: float,
    seed: int,
    style: Style,
    *,
    step: int = 3,
    folds: int = 6,
    fold_width: float = 1.0,
) -> None:
    """Draw massifs that share a base line; each next one's seed is ``step`` higher."""
    for i, (x, top, width, lean) in enumerate(spots):
        own = seed + i * step
        massif(
            layer, x, top, base, width, own, style, folds=folds, lean=lean, fold_width=fold_width
        )


def terraces(layer: Layer, hills: tuple[Terrace, ...], style: Style = NEAR) -> None:
    """Draw near hills with tea rows."""
    for x, top, base, left, right, seed, gap in hills:
        draw_peak(layer, Peak(x, top, base, left, right, seed), replace(style, terraces=gap))


def spits(layer: Layer, places: tuple[Spit, ...]) -> None:
    """Draw sand spits."""
    for x, y, width, height, seed, trees in places:
        bank(layer, x, y, width, height, seed, trees)
