"""Plain pictures as maps: JPEG, PNG or WebP shown as they are, up to a size."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ENDINGS: Final = (".jpg", ".jpeg", ".png", ".webp")

PIXEL_LIMIT: Final = 24_000_000
"""Of a picture that is shown without a pyramid: 96 MB decoded."""

SIDE_LIMIT: Final = 8192
"""Of its longer side: what graphics hardware takes as one texture."""


class PictureError(ValueError):
    """A file that is not shown as a picture; the message says why."""


def is_plain(name: str) -> bool:
    """Whether a map's file is a picture itself, and not a pyramid's description."""
    return name.lower().endswith(ENDINGS)


def size_of(file: Path) -> tuple[int, int]:
    """Width and height in pixels, as they are stored, before anything decodes it.

    Raises:
        PictureError: it is no whole JPEG, PNG or WebP, or too large to be shown as one picture.
        OSError: it is not there.
    """
    from kiosk.exhibit.tile_files import size_in

    file.stat()
    size = size_in(file)
    if size is None:
        raise PictureError("it is no whole JPEG, PNG or WebP picture")
    width, height = size
    if width * height > PIXEL_LIMIT or max(width, height) > SIDE_LIMIT:
        raise PictureError(
            f"{width} x {height} pixels are too many for a picture without a pyramid"
            f" ({PIXEL_LIMIT:,}, and {SIDE_LIMIT:,} on a side): kiosk tiles makes one"
        )
    return width, height
