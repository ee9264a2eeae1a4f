"""The zone's long scroll (长卷): mountains and water along the story, drawn part by part.

It is read from right to left, as a hand scroll is: bare ochre first, where industry was taken away,
then malachite and azurite closer and closer together. Mist parts it into rooms; both ends are
water and haze. What stands where follows the story, not the land.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from kiosk.media.artwork.canvas import Layer, Sheet
from kiosk.media.artwork.colours import pigment
from kiosk.media.artwork.compositions.placing import FAR, FRONT, HILLS, MAIN, MIDDLE, NEAR
from kiosk.media.artwork.forms import Peak, Style
from kiosk.media.artwork.massifs import massif, ridge
from kiosk.media.artwork.noise import smoothstep
from kiosk.media.artwork.peaks import draw_peak
from kiosk.media.artwork.water import bank, boat, mist, river

SIZE = 16384, 700
"""In design px: eight and a half screens."""

PART = 1024
"""Design px that are drawn at a time; it bounds memory."""

REACH = 760
"""Design px to either side that a massif, with its folds, may take."""

SHORE, BOTTOM = 622, 700
"""Where the water begins and ends."""

HORIZON, SPREAD = 330, 210
"""The warm light in the sky: its y, and how far it reaches."""

END = 1050
"""Design px at either end without mountains."""

ROOMS = (14300, 11250, 8350, 5350, 2700)
"""Where mist parts the scroll."""

ROOM = 330
"""Design px to either side of a room's middle without high mountains."""

OCHRE = Style(
    pigment("ochre", 0.04), flare=1.15, strokes=12, line=0.55, gold=0.4, trees=0.25, tail=34
)
GREEN = replace(MAIN, pigment=pigment("malachite", 0.05))
GREEN_FAR = replace(MIDDLE, pigment=pigment("malachite", 0.34))
OCHRE_FAR = replace(MIDDLE, pigment=pigment("ochre", 0.36), gold=0.0)
BARE = replace(HILLS, pigment=pigment("ochre", 0.06), trees=0.3)


@dataclass(frozen=True)
class Row:
    """A row of massifs, one beside the other: where their feet and tops are, and how wide apart."""

    base: float
    top: tuple[float, float]
    width: tuple[float, float]
    pitch: float
    seed: int
    folds: int
    fold_width: float = 1.0
    rooms: bool = True
    """Whether the rooms are kept free of it."""


@dataclass(frozen=True)
class Spot:
    """A massif in its place."""

    x: float
    top: float
    base: float
    width: float
    lean: float
    seed: int
    style: Style
    folds: int
    fold_width: float


FAR_ROW = Row(470, (250, 330), (200, 280), 430, 2001, 6)
MIDDLE_ROW = Row(520, (232, 320), (220, 290), 560, 3001, 7)
MAIN_ROW = Row(580, (112, 250), (250, 330), 660, 4001, 9)
FRONT_ROW = Row(626, (330, 440), (190, 260), 470, 5001, 7)
HILL_ROW = Row(644, (468, 548), (230, 320), 520, 6001, 6, 1.7, rooms=False)

MISTS = ((452, 60, 0.8, 9), (506, 54, 0.7, 15), (574, 52, 0.65, 17), (622, 42, 0.75, 27))
"""Mist in front of each row of mountains: y, height, amount, seed."""


def _style(row: Row, x: float, chance: float) -> Style:
    """Ochre at the beginning, malachite and azurite in the middle, azurite towards the end."""
    along = 1 - x / SIZE[0]  # 0 at the beginning, which is the right end
    if row is FAR_ROW:
        return FAR
    bare = along < 0.30 and chance < 0.75 - 1.2 * max(0.0, along - 0.16) / 0.14
    if row is HILL_ROW:
        return BARE if bare and chance < 0.4 else HILLS
    green = chance > 0.35 + 0.5 * along
    if row is MIDDLE_ROW:
        return OCHRE_FAR if bare else GREEN_FAR if green else MIDDLE
    if bare:
        return OCHRE
    if row is FRONT_ROW:
        return FRONT if not green else replace(FRONT, pigment=HILLS.pigment)
    return GREEN if green else MAIN


@cache
def _spots(row: Row) -> tuple[Spot, ...]:
    """The massifs of a row, from left to right."""
    rng = np.random.default_rng(row.seed)
    spots = []
    for number in range(int(SIZE[0] / row.pitch) + 1):
        x = (number + rng.uniform(0.1, 0.9)) * row.pitch
        share, wide, lean, chance, spare = rng.uniform(0, 1, 5)
        along = 1 - x / SIZE[0]
        if not (END if row.rooms else END * 0.55) < x < SIZE[0] - END * (1 if row.rooms else 0.7):
            continue
        if row.rooms and any(abs(x - room) < ROOM for room in ROOMS):
            continue
        # Thinner where the story takes away.
        if row is not HILL_ROW and along < 0.28 and spare < 0.3:
            continue
        top = row.top[0] + share * (row.top[1] - row.top[0]) + 34 * max(0.0, 0.3 - along) / 0.3
        width = row.width[0] + wide * (row.width[1] - row.width[0])
        style = _style(row, x, chance)
        seed = row.seed + number * 3
        lean = (lean - 0.5) * 0.6
        spots.append(Spot(x, top, row.base, width, lean, seed, style, row.folds, row.fold_width))
    return tuple(spots)


@cache
def _near() -> tuple[tuple[Peak, Style], ...]:
    """Near hills with tea rows, along the lower edge."""
    rng = np.random.default_rng(77)
    hills = []
    for number in range(26):
        x = 500 + number * 620 + float(rng.uniform(-180, 180))
        low, left, right = rng.uniform(566, 640), rng.uniform(230, 360), rng.uniform(230, 360)
        along = 1 - x / SIZE[0]
        if rng.uniform(0, 1) < 0.42 or along < 0.12:
            continue
        peak = Peak(x, float(low), 760, float(left), float(right), 8001 + number * 2)
        hills.append((peak, replace(NEAR, terraces=float(rng.uniform(11, 15)))))
    return tuple(hills)


@cache
def _spits() -> tuple[tuple[float, float, float, float, int, int], ...]:
    rng = np.random.default_rng(91)
    return tuple(
        (
            float(rng.uniform(200, SIZE[0] - 200)),
            float(rng.uniform(634, 668)),
            float(rng.uniform(150, 280)),
            float(rng.uniform(7, 12)),
            9001 + number * 5,
            int(rng.integers(2, 8)),
        )
        for number in range(56)
    )


BOATS = ((15700, 664), (14240, 676), (8300, 668), (2640, 672), (900, 660))


def _set_in_row(layer: Layer, row: Row) -> None:
    """The massifs of a row that reach into this part, each drawn whole and then cut."""
    for spot in _spots(row):
        left = np.floor(spot.x - REACH)
        if left + 2 * REACH < layer.left or left > layer.left + layer.width:
            continue
        own = Layer(2 * REACH, SIZE[1], layer.scale, float(left))
        massif(
            own,
            spot.x,
            spot.top,
            spot.base,
            spot.width,
            spot.seed,
            spot.style,
            folds=spot.folds,
            lean=spot.lean,
            fold_width=spot.fold_width,
        )
        layer.set_in(own)


def _set_in_near(layer: Layer) -> None:
    for peak, style in _near():
        left = float(np.floor(peak.x - peak.left - 40))
        width = float(np.ceil(peak.left + peak.right + 80))
        if left + width < layer.left or left > layer.left + layer.width:
            continue
        own = Layer(width, SIZE[1], layer.scale, left)
        draw_peak(own, peak, style)
        layer.set_in(own)


def _part(left: float, width: float, scale: float) -> Sheet:
    layer = Layer(width, SIZE[1], scale, left)
    ridge(layer, 196, 58, 503, pigment("far", 0.82), 470, 260, 0.22)
    ridge(layer, 262, 64, 511, pigment("far", 0.68), 520, 180, 0.28)
    mist(layer, 400, 80, 0.55, 5)
    for row, veil in zip((FAR_ROW, MIDDLE_ROW, MAIN_ROW, FRONT_ROW), MISTS, strict=True):
        _set_in_row(layer, row)
        mist(layer, *veil)
    _set_in_row(layer, HILL_ROW)
    mist(layer, 648, 26, 1.0, 31)
    river(layer, SHORE, BOTTOM, 7, lines=9)
    for x, y, width_, height, seed, trees in _spits():
        reach = 300
        if x + reach < layer.left or x - reach > layer.left + layer.width:
            continue
        own = Layer(2 * reach, SIZE[1], scale, float(np.floor(x - reach)))
        bank(own, x, y, width_, height, seed, trees)
        layer.set_in(own)
    for x, y in BOATS:
        boat(layer, x, y, 1.1)
    _set_in_near(layer)
    sheet = Sheet.paper(width, SIZE[1], scale).warm(scale, HORIZON, SPREAD).lay(layer)
    return _ends(sheet, left, scale)


def _ends(sheet: Sheet, left: float, scale: float) -> Sheet:
    """Towards both ends the picture thins into the paper's light."""
    xs = (np.arange(sheet.rgb.shape[1]) + 0.5) / scale + left
    edge = np.minimum(xs, SIZE[0] - xs)
    share = 0.55 * (1 - smoothstep(0, END * 0.8, edge))[None, :, None]
    blank = Sheet.paper(1, 1, 1).rgb[0, 0]
    sheet.rgb = sheet.rgb * (1 - share) + blank * share
    return sheet


def parts(scale: float) -> Iterator[Sheet]:
    """The scroll from left to right, :data:`PART` design px at a time."""
    for left in range(0, SIZE[0], PART):
        yield _part(float(left), float(min(PART, SIZE[0] - left)), scale)
