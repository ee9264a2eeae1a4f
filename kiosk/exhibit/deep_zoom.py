"""Deep Zoom pyramids: the tiles of a picture at each level, and the ``.dzi`` file that tells it.

A pyramid is a picture at every halving of its size, down to one pixel, each cut into square tiles
that overlap their neighbours by a few pixels. ``plan.dzi`` describes it, ``plan_files/`` holds it:
``plan_files/LEVEL/COLUMN_ROW.FORMAT``. The format is Microsoft's, written by libvips and shown by
OpenSeadragon: https://learn.microsoft.com/previous-versions/windows/silverlight/dotnet-windows-silverlight/cc645077(v=vs.95)
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from kiosk.exhibit import files

NAMESPACE: Final = "http://schemas.microsoft.com/deepzoom/2008"

FORMATS: Final = ("jpg", "jpeg", "png", "webp")
"""Of tiles; the first is what photographs and planning sheets are best kept in."""

TILE_RANGE: Final = (64, 4096)
"""Pixels of a tile's side. Smaller ones are more files than a folder can bear, larger ones are
decoded long after the visitor has moved on."""

PIXEL_LIMIT: Final = 2**32
"""Four gigapixels; a file that claims more is a mistake or worse."""

SIDE_LIMIT: Final = 2**20

TEXT_LIMIT: Final = 16 * 1024
"""Bytes of a ``.dzi`` file."""

Box = tuple[int, int, int, int]
"""Left, top, right and bottom in pixels of a level; right and bottom are outside."""


class DeepZoomError(ValueError):
    """A ``.dzi`` file that describes no pyramid that can be shown; the message says why."""


@dataclass(frozen=True, slots=True)
class Pyramid:
    """The plan of a pyramid. Sizes are in pixels of the whole picture.

    Raises:
        DeepZoomError: no pyramid has these sizes.
    """

    width: int
    height: int
    tile: int = 510
    overlap: int = 1
    format: str = FORMATS[0]

    def __post_init__(self) -> None:
        least, most = TILE_RANGE
        if not (0 < self.width <= SIDE_LIMIT and 0 < self.height <= SIDE_LIMIT):
            raise DeepZoomError(f"{self.width} x {self.height} pixels; sides are 1 to {SIDE_LIMIT}")
        if self.width * self.height > PIXEL_LIMIT:
            raise DeepZoomError(f"{self.width} x {self.height} pixels are over four gigapixels")
        if not least <= self.tile <= most:
            raise DeepZoomError(f"tiles of {self.tile} pixels; sides are {least} to {most}")
        if not 0 <= self.overlap <= self.tile // 4:
            raise DeepZoomError(f"an overlap of {self.overlap} pixels on tiles of {self.tile}")
        if self.format not in FORMATS:
            raise DeepZoomError(f"tiles of format {self.format!r}; known are {', '.join(FORMATS)}")

    @property
    def top(self) -> int:
        """The level of full size; level 0 is one pixel."""
        return (max(self.width, self.height) - 1).bit_length()

    def size(self, level: int) -> tuple[int, int]:
        """Width and height of a level in its own pixels."""
        halvings = self.top - level
        return -(-self.width >> halvings) or 1, -(-self.height >> halvings) or 1

    def grid(self, level: int) -> tuple[int, int]:
        """Columns and rows of tiles."""
        width, height = self.size(level)
        return math.ceil(width / self.tile), math.ceil(height / self.tile)

    def box(self, level: int, column: int, row: int) -> Box:
        """What a tile shows, its overlap included, in pixels of its level."""
        width, height = self.size(level)
        return (
            max(0, column * self.tile - self.overlap),
            max(0, row * self.tile - self.overlap),
            min(width, (column + 1) * self.tile + self.overlap),
            min(height, (row + 1) * self.tile + self.overlap),
        )

    def file(self, level: int, column: int, row: int) -> str:
        """A tile's file inside the folder of tiles."""
        return f"{level}/{column}_{row}.{self.format}"

    def tiles(self) -> Iterator[tuple[int, int, int]]:
        """Every tile as level, column and row, the full size first."""
        for level in range(self.top, -1, -1):
            columns, rows = self.grid(level)
            for row in range(rows):
                for column in range(columns):
                    yield level, column, row

    @property
    def count(self) -> int:
        """How many tiles there are."""
        return sum(math.prod(self.grid(level)) for level in range(self.top + 1))

    def described(self) -> str:
        """The text of the ``.dzi`` file."""
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f"<Image xmlns={quoteattr(NAMESPACE)} Format={quoteattr(self.format)}"
            f' Overlap="{self.overlap}" TileSize="{self.tile}">\n'
            f'  <Size Height="{self.height}" Width="{self.width}"/>\n'
            "</Image>\n"
        )


def folder_of(file: Path) -> Path:
    """Where the tiles of a ``.dzi`` file lie."""
    return file.with_name(f"{file.stem}_files")


def load(file: Path) -> Pyramid:
    """The pyramid that a ``.dzi`` file describes.

    Raises:
        DeepZoomError: it is no such file, or what it describes cannot be shown.
        OSError: it is not there, or may not be read.
    """
    data = files.read_bytes(str(file), TEXT_LIMIT)
    if len(data) > TEXT_LIMIT:
        raise DeepZoomError(f"it has over {TEXT_LIMIT // 1024} KiB; a .dzi has less than one")
    try:
        return parse(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise DeepZoomError("it is no text in UTF-8") from error


def parse(text: str) -> Pyramid:
    """The pyramid that a ``.dzi`` file describes.

    Raises:
        DeepZoomError: it is no such file, or what it describes cannot be shown.
    """
    from xml.etree.ElementTree import ParseError

    import defusedxml
    import defusedxml.ElementTree

    try:
        image = defusedxml.ElementTree.fromstring(text)
    except (ParseError, defusedxml.DefusedXmlException) as error:
        raise DeepZoomError(f"it is no XML: {error}") from error
    size = image.find("{*}Size")
    if not image.tag.endswith("Image") or size is None:
        raise DeepZoomError("it describes no picture: <Image> with <Size> inside is missing")
    return Pyramid(
        width=_number(size.get("Width"), "Width"),
        height=_number(size.get("Height"), "Height"),
        tile=_number(image.get("TileSize"), "TileSize"),
        overlap=_number(image.get("Overlap"), "Overlap"),
        format=(image.get("Format") or "").lower(),
    )


def _number(text: str | None, name: str) -> int:
    if text is None or not text.strip().isascii() or not text.strip().isdigit():
        raise DeepZoomError(f"{name} is {text!r}; a whole number of pixels is wanted")
    return int(text[:20])
