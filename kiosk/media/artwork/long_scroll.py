"""The long scroll as a Deep Zoom pyramid: ``scroll.dzi`` and its tiles beside the other artwork."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PIL import Image

from kiosk.exhibit.deep_zoom import Pyramid, folder_of
from kiosk.media.artwork import files
from kiosk.media.artwork.compositions import scroll
from kiosk.media.tiles.making import FINE, Plan, make

NAME: Final = "scroll"

SCALE: Final = 2
"""File pixels per design px: 32,768 of them across."""


class _Painted:
    """The scroll, painted part by part: as 8-bit pixels the whole takes 138 MB."""

    def __init__(self, scale: float) -> None:
        self.width, self.height = (int(side * scale) for side in scroll.SIZE)
        self._image = Image.new("RGB", (self.width, self.height))
        left = 0
        for part in scroll.parts(scale):
            image = part.image()
            self._image.paste(image, (left, 0))
            left += image.width

    def strips(self, rows: int) -> Iterator[Image.Image]:
        """Its rows from the top, so many at a time."""
        for top in range(0, self.height, rows):
            yield self._image.crop((0, top, self.width, min(self.height, top + rows)))


def render(
    out: Path, drawn: Callable[[str], object], scale: float = SCALE
) -> Iterator[files.Entry]:
    """Paint the scroll and cut it into tiles in folder ``out``: an entry for each file."""
    picture = _Painted(scale)
    pyramid = Pyramid(picture.width, picture.height)
    file = out / f"{NAME}.dzi"
    make(picture, Plan(file, pyramid, NAME, FINE), lambda rows: None, anew=True)
    tiles = folder_of(file)
    paths = [file, *(tiles / pyramid.file(*tile) for tile in pyramid.tiles())]
    for path in sorted(paths):
        name = path.relative_to(out).as_posix()
        drawn(name)
        yield files.entry(path, name)
