"""Whether a pyramid is whole: every tile there, readable to its end, of its size."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from kiosk.exhibit.deep_zoom import Pyramid

ROUND = 1024
"""Tiles that are handed to the threads at a time."""


def is_sound(file: Path, size: tuple[int, int]) -> bool:
    """Whether a tile is there, whole and of this size in pixels."""
    try:
        with Image.open(file) as tile:
            if tile.size != size:
                return False
            tile.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True


def unsound(pyramid: Pyramid, folder: Path, told: Callable[[int], None]) -> Iterator[str]:
    """The tiles of a pyramid that are missing, torn or of another size, as files in its folder.

    Args:
        pyramid: what its ``.dzi`` file describes.
        folder: where the tiles lie.
        told: is called with the number of tiles looked at since.
    """

    def looked_at(tile: tuple[int, int, int]) -> str:
        left, top, right, bottom = pyramid.box(*tile)
        file = pyramid.file(*tile)
        return "" if is_sound(folder / file, (right - left, bottom - top)) else file

    tiles = pyramid.tiles()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        while several := list(islice(tiles, ROUND)):
            for fault in pool.map(looked_at, several):
                told(1)
                if fault:
                    yield fault
