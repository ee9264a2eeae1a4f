"""What a tile's file says of itself, without decoding it: whether it is whole, and how large.

A torn tile would be decoded in part, with nothing below its tear; one of another size would be
drawn out of place, and a file of a few bytes may claim a size that fills the memory. A few short
reads find all of them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, Literal

from kiosk.exhibit import files
from kiosk.exhibit.deep_zoom import Pyramid

Size = tuple[int, int]
"""Width and height in pixels."""

Fault = Literal["torn", "size"]
"""A tile is missing or torn, or it is of another size than its pyramid has."""

SEGMENTS: Final = 1000
"""Of a JPEG before its size; a tile has some ten."""


def size_in(file: Path) -> Size | None:
    """The size that a JPEG, PNG or WebP says it has; None when it is missing or torn."""
    try:
        with files.opened(str(file)) as tile:
            head = tile.read(30)
            length = tile.seek(0, os.SEEK_END)
            tile.seek(max(0, length - 12))
            tail = tile.read()
            if head.startswith(b"\xff\xd8\xff"):
                return _jpeg_size(tile) if tail.endswith(b"\xff\xd9") else None
    except OSError:
        return None
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return (_number(head[16:20]), _number(head[20:24])) if tail[4:8] == b"IEND" else None
    if head[:4] + head[8:12] == b"RIFFWEBP":
        return _webp_size(head) if int.from_bytes(head[4:8], "little") + 8 <= length else None
    return None


def size_of(pyramid: Pyramid, tile: tuple[int, int, int]) -> Size:
    """The size that a tile of a pyramid has."""
    left, top, right, bottom = pyramid.box(*tile)
    return right - left, bottom - top


def faults(pyramid: Pyramid, folder: Path) -> Iterator[tuple[str, Fault]]:
    """The tiles of a pyramid that cannot be shown, as files in its folder, the full size first."""
    there: dict[int, frozenset[str]] = {}
    for tile in pyramid.tiles():
        name, level = pyramid.file(*tile), tile[0]
        if level not in there:
            there[level] = _names(folder / str(level))
        size = size_in(folder / name) if name.rpartition("/")[2] in there[level] else None
        if size is None:
            yield name, "torn"
        elif size != size_of(pyramid, tile):
            yield name, "size"


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(entry.name for entry in folder.iterdir())
    except OSError:
        return frozenset()


def _jpeg_size(tile: BinaryIO) -> Size | None:
    tile.seek(2)
    for _ in range(SEGMENTS):
        mark = tile.read(4)
        if len(mark) < 4 or mark[0] != 0xFF:
            return None
        if 0xC0 <= mark[1] <= 0xCF and mark[1] not in (0xC4, 0xC8, 0xCC):
            frame = tile.read(5)
            return _number(frame[3:5]), _number(frame[1:3])
        tile.seek(_number(mark[2:4]) - 2, os.SEEK_CUR)
    return None


def _webp_size(head: bytes) -> Size | None:
    match head[12:16]:
        case b"VP8X":
            return 1 + _little(head[24:27]), 1 + _little(head[27:30])
        case b"VP8L":
            bits = _little(head[21:25])
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            return _little(head[26:28]) & 0x3FFF, _little(head[28:30]) & 0x3FFF
    return None


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")
