"""Cuts a picture into a Deep Zoom pyramid as it is read, from top to bottom, in little memory.

Each level holds the rows that its next row of tiles still needs; what it takes in goes on, halved,
to the level below it. So the picture is read once and no level is ever whole in memory. A tile has
its name only when it is complete, and the ``.dzi`` file comes last: what shows pyramids sees a
whole one or none. Interrupted, it is begun again from the top, and the tiles that are there are
kept: to read and to halve takes a fraction of the time that compressing takes.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PIL import Image

from kiosk.exhibit.deep_zoom import Box, Pyramid, folder_of
from kiosk.media.tiles.pictures import Picture
from kiosk.media.tiles.verifying import is_sound
from kiosk.tongue import tell

QUALITY: Final = 85
"""Of JPEG and WebP: the step below shows rings around the letters of a planning sheet."""

STRIP: Final = 32
"""Rows that are read at a time."""

FINE: Final = 90
"""The quality of JPEG from which colour is kept at full resolution."""

HELD_LIMIT: Final = 100_000_000
"""Bytes that the top level may hold. The levels below hold as much again; what reads the
picture and the tiles under way take the rest of 512 MB."""

SMALLER: Final = (510, 254, 126)
"""Tiles for pictures so wide that larger ones could not be held."""

STORED: Final = 4
"""Bytes of a pixel in Pillow's memory."""

JOURNAL: Final = "making.json"
"""What is being made, in the folder of tiles until it is complete."""


class MakingError(Exception):
    """A pyramid cannot be made there; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be made of what, and where: ``out`` is the ``.dzi`` file."""

    out: Path
    pyramid: Pyramid
    source: str
    quality: int = QUALITY

    @property
    def folder(self) -> Path:
        """Where the tiles lie."""
        return folder_of(self.out)


def fitting_tile(width: int, wanted: int) -> int:
    """The largest tile up to the one wanted whose rows of a picture so wide can be held.

    Raises:
        MakingError: not even the smallest can.
    """
    for tile in (wanted, *SMALLER):
        if tile <= wanted and width * (tile + STRIP) * STORED <= HELD_LIMIT:
            return tile
    most = HELD_LIMIT // ((SMALLER[-1] + STRIP) * STORED)
    raise MakingError(
        tell(
            f"the picture is {width:,} pixels wide; at most {most:,} can be cut in the memory that "
            "is allowed. Cut it into parts side by side, or make it smaller",
            f"图片宽 {width:,} 像素；在允许的内存里最多 {most:,} 像素。请左右分成几幅，或缩小",
        )
    )


def make(picture: Picture, plan: Plan, told: Callable[[int], None], anew: bool = False) -> int:
    """Make the pyramid. Returns how many of its tiles were there from an interrupted try.

    Args:
        picture: read once.
        plan: what is to be made.
        told: is called with the number of rows of the picture that have been done since.
        anew: whatever is there goes.

    Raises:
        MakingError: something else is there.
        PictureError: the picture ends before its end.
        OSError: it cannot be written; what is complete stays for the next try.
    """
    there = _prepare(plan, anew)
    with _Writer(plan, there) as writer:
        level = _Level(plan.pyramid, plan.pyramid.top, writer.write)
        for strip in _ahead(picture.strips(STRIP)):
            level.take(strip)
            told(strip.height)
    _finish(plan)
    return writer.kept


def draw(
    tile: Callable[[int, Box], Image.Image],
    plan: Plan,
    told: Callable[[int], None],
    anew: bool = False,
) -> int:
    """Make a pyramid whose tiles are drawn one by one; the rest is as for :func:`make`.

    Args:
        tile: draws a part of a level, in that level's pixels.
        plan: what is to be made.
        told: is called with the number of tiles that have been drawn since.
        anew: whatever is there goes.
    """
    there = _prepare(plan, anew)
    with _Writer(plan, there) as writer:
        for level, column, row in plan.pyramid.tiles():
            box = plan.pyramid.box(level, column, row)
            writer.write(tile(level, box), plan.pyramid.file(level, column, row))
            told(1)
    _finish(plan)
    return writer.kept


def _finish(plan: Plan) -> None:
    (plan.folder / JOURNAL).unlink()
    part = plan.out.with_suffix(".part")
    part.write_text(plan.pyramid.described(), encoding="utf-8", newline="\n")
    part.replace(plan.out)


def _ahead(strips: Iterator[Image.Image]) -> Iterator[Image.Image]:
    """The same strips; the next one is read while this one is cut."""
    with ThreadPoolExecutor(1) as reader:
        coming = reader.submit(next, strips, None)
        while (strip := coming.result()) is not None:
            coming = reader.submit(next, strips, None)
            yield strip


def _prepare(plan: Plan, anew: bool) -> bool:
    """Make room for the tiles. Whether an interrupted try is to be gone on with."""
    journal, mine = plan.folder / JOURNAL, json.dumps(_journal(plan), indent=1)
    if anew:
        plan.out.unlink(missing_ok=True)
        shutil.rmtree(plan.folder, ignore_errors=True)
    if plan.out.exists():
        raise MakingError(
            tell(
                f"{plan.out} is there already; --anew makes it anew",
                f"{plan.out} 已经有了；加 --anew 重新制作",
            )
        )
    if plan.folder.exists() and any(plan.folder.iterdir()):
        if not journal.exists() or journal.read_text(encoding="utf-8") != mine:
            raise MakingError(
                tell(
                    f"{plan.folder} holds something else: another picture's tiles, or this "
                    "one's of another size. Name another place, or --anew to replace them",
                    f"{plan.folder} 里是别的内容：另一幅图的瓦片，或同一幅图的另一种尺寸。"
                    "请换个位置，或加 --anew 替换",
                )
            )
        return True
    for level in range(plan.pyramid.top + 1):
        (plan.folder / str(level)).mkdir(parents=True)
    journal.write_text(mine, encoding="utf-8")
    return False


def _journal(plan: Plan) -> dict[str, object]:
    return {"source": plan.source, "quality": plan.quality} | asdict(plan.pyramid)


class _Writer:
    """Compresses and writes tiles, on every core, without letting them pile up in memory."""

    def __init__(self, plan: Plan, going_on: bool) -> None:
        self._plan = plan
        self._there = _files_in(plan) if going_on else frozenset()
        self._cores = os.cpu_count() or 1
        self._pool = ThreadPoolExecutor(self._cores)
        self._under_way: list[Future[bool]] = []
        self.kept = 0

    def __enter__(self) -> _Writer:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._pool.shutdown(cancel_futures=kind is not None)
        if kind is None:
            self._collect(0)

    def write(self, tile: Image.Image, file: str) -> None:
        """Take a tile, which the caller no longer changes."""
        self._collect(8 * self._cores)
        self._under_way.append(self._pool.submit(self._written, tile, file))

    def _collect(self, left: int) -> None:
        while len(self._under_way) > left:
            self.kept += self._under_way.pop(0).result()

    def _written(self, tile: Image.Image, file: str) -> bool:
        """Whether the tile was there already, sound."""
        target = self._plan.folder / file
        if file in self._there and is_sound(target, tile.size):
            return True
        part = target.with_suffix(".part")
        kind = self._plan.pyramid.format
        if kind == "png":
            tile.save(part, "PNG", compress_level=6)
        else:
            # Colour at half resolution blurs coloured lines: not from the quality on from which
            # libvips keeps it whole, too.
            whole = {"subsampling": 0 if self._plan.quality >= FINE else 2}
            name, kept = ("WEBP", {}) if kind == "webp" else ("JPEG", whole)
            tile.save(part, name, quality=self._plan.quality, **kept)
        part.replace(target)
        return False


def _files_in(plan: Plan) -> frozenset[str]:
    return frozenset(
        f"{level}/{entry.name}"
        for level in range(plan.pyramid.top + 1)
        for entry in os.scandir(plan.folder / str(level))
    )


class _Level:
    """Rows of one level on their way to tiles, and the level below it."""

    def __init__(
        self, pyramid: Pyramid, number: int, write: Callable[[Image.Image, str], None]
    ) -> None:
        self._pyramid, self._number, self._write = pyramid, number, write
        self._width, self._height = pyramid.size(number)
        rows = min(self._height, pyramid.tile + 2 * pyramid.overlap + STRIP)
        self._held = Image.new("RGB", (self._width, rows))
        self._start = 0  # the first row held
        self._taken = 0  # the row after the last one held
        self._row = 0  # the next row of tiles
        self._odd: Image.Image | None = None  # a row that waits for the one below it
        self._below = _Level(pyramid, number - 1, write) if number else None

    def take(self, strip: Image.Image) -> None:
        """Rows that follow those taken before; at most ``STRIP``."""
        self._held.paste(strip, (0, self._taken - self._start))
        self._taken += strip.height
        while self._row < self._pyramid.grid(self._number)[1] and self._cut():
            self._row += 1
        if self._below is not None:
            self._halve(strip, self._below)

    def _cut(self) -> bool:
        """Whether all rows of the next tiles are there; they are cut, and the rows above go."""
        columns, rows = self._pyramid.grid(self._number)
        for column in range(columns):
            left, top, right, bottom = self._pyramid.box(self._number, column, self._row)
            if bottom > self._taken:
                return False
            tile = self._held.crop((left, top - self._start, right, bottom - self._start))
            self._write(tile, self._pyramid.file(self._number, column, self._row))
        if self._row + 1 < rows:
            needed = self._pyramid.box(self._number, 0, self._row + 1)[1]
            rest = (0, needed - self._start, self._width, self._taken - self._start)
            self._held.paste(self._held.crop(rest), (0, 0))
            self._start = needed
        return True

    def _halve(self, strip: Image.Image, below: _Level) -> None:
        """Each pixel below is the mean of four; at an odd edge, of those there are."""
        if self._odd is not None:
            whole = Image.new("RGB", (self._width, 1 + strip.height))
            whole.paste(self._odd, (0, 0))
            whole.paste(strip, (0, 1))
            strip = whole
        even = strip.height if self._taken == self._height else strip.height // 2 * 2
        self._odd = None
        if even < strip.height:
            self._odd = strip.crop((0, even, self._width, strip.height))
        if even:
            below.take(strip.reduce(2, (0, 0, self._width, even)))
