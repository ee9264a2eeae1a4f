"""Which tiles of a pyramid a view needs, and which of the others are kept while there is room."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Final

from kiosk.exhibit.deep_zoom import Pyramid

Tile = tuple[int, int, int]
"""Level, column and row."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in pixels of the whole picture."""

CACHE: Final = 128 * 2**20
"""Bytes of decoded tiles that are held."""

BYTES: Final = 4
"""Of a decoded pixel."""

GROUND_TILES: Final = 6
"""The level of so many tiles, at most, is always there whole: below all others, never a hole."""

COARSER: Final = 2
"""Levels between the one that is looked at and the one that is loaded around it."""

FINENESS: Final = 0.75
"""A tile is drawn at two thirds to four thirds of its size."""


def ground_of(pyramid: Pyramid) -> int:
    """The sharpest level that a few tiles hold."""
    fitting = [
        level
        for level in range(pyramid.top + 1)
        if math.prod(pyramid.grid(level)) <= GROUND_TILES
        and math.prod(pyramid.size(level)) * BYTES <= CACHE // 8
    ]
    return fitting[-1] if fitting else 0


def size_of(pyramid: Pyramid, tile: Tile) -> int:
    """The bytes that a tile takes when decoded."""
    left, top, right, bottom = pyramid.box(*tile)
    return (right - left) * (bottom - top) * BYTES


def tiles_in(pyramid: Pyramid, level: int, box: Box, around: float = 0.0) -> list[Tile]:
    """The tiles of a level that a box touches, the middle ones first.

    ``around`` is how much farther to look, in tiles.
    """
    columns, rows = pyramid.grid(level)
    share = 2.0 ** (level - pyramid.top) / pyramid.tile

    def span(start: float, end: float, count: int) -> range:
        first = math.floor(start * share - around)
        last = math.floor(end * share + around)
        return range(max(0, min(count - 1, first)), max(0, min(count - 1, last)) + 1)

    across, down = span(box[0], box[2], columns), span(box[1], box[3], rows)
    middle = (across[0] + across[-1]) / 2, (down[0] + down[-1]) / 2
    found = [(level, column, row) for row in down for column in across]
    return sorted(found, key=lambda t: (abs(t[1] - middle[0]) + abs(t[2] - middle[1]), t))


def wanted(pyramid: Pyramid, box: Box, scale: float) -> list[Tile]:
    """The tiles for a view, the coarsest first, never more than the cache holds.

    Args:
        pyramid: the picture.
        box: what of it is seen.
        scale: physical pixels to a pixel of the picture.
    """
    ground = ground_of(pyramid)
    base = tiles_in(pyramid, ground, (0, 0, pyramid.width, pyramid.height))
    level = pyramid.top + math.ceil(math.log2(max(scale, 1e-9) * FINENESS))
    for sharp in range(min(pyramid.top, level), ground, -1):
        needed = dict.fromkeys(base)
        if sharp - COARSER > ground:
            needed |= dict.fromkeys(tiles_in(pyramid, sharp - COARSER, box, 0.5))
        needed |= dict.fromkeys(tiles_in(pyramid, sharp, box))
        if sum(size_of(pyramid, tile) for tile in needed) <= CACHE:
            return list(needed)
    return base


def in_place(needed: Iterable[Tile], broken: Collection[Tile]) -> list[Tile]:
    """The tiles needed; in place of a broken one the coarser one that shows the same, and more."""
    found = {}
    for tile in needed:
        while tile in broken and tile[0]:
            level, column, row = tile
            tile = level - 1, column // 2, row // 2
        if tile not in broken:
            found[tile] = True
    return list(found)


@dataclass(slots=True)
class Held:
    """The tiles that are held, the one needed longest ago first."""

    pyramid: Pyramid
    tiles: dict[Tile, int] = field(default_factory=dict)
    """With their bytes."""
    total: int = 0

    def take(self, needed: Iterable[Tile]) -> tuple[list[Tile], list[Tile]]:
        """Hold what is needed. Returns what is to be loaded, and what is let go for it."""
        new = []
        kept = set()
        for tile in needed:
            kept.add(tile)
            if tile in self.tiles:
                self.tiles[tile] = self.tiles.pop(tile)
            else:
                self.tiles[tile] = size_of(self.pyramid, tile)
                self.total += self.tiles[tile]
                new.append(tile)
        gone = []
        for tile in list(self.tiles):
            if self.total <= CACHE:
                break
            if tile not in kept:
                self.total -= self.tiles.pop(tile)
                gone.append(tile)
        return new, gone

    def drop(self, tile: Tile) -> None:
        """Hold a tile no longer: it is broken."""
        self.total -= self.tiles.pop(tile, 0)
