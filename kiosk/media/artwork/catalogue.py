"""Every picture of the exhibit: its name, its size and how it is drawn.

Some share their work: the landscape's layers, laid on paper, are also the flat landscape, and that
times itself is the × picture. So the unit here is a `Work`, which draws one or more pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from PIL import Image

from kiosk.media.artwork import files, folding_screen, pictures
from kiosk.media.artwork.canvas import Layer, Sheet
from kiosk.media.artwork.compositions import map_hills, stand_ins, tall, three_mountains, wide
from kiosk.media.artwork.crossing import crossing
from kiosk.media.artwork.icon import app_icon
from kiosk.media.artwork.seeds import seeds

Drawing: TypeAlias = Iterator[tuple[str, Image.Image]]
"""(name, picture), as they get done. A name is the file's path without scale and suffix."""


Draw: TypeAlias = Callable[[float], Image.Image]
"""Draws one picture at a scale."""


@dataclass(frozen=True)
class Work:
    """One or more pictures that are drawn together, ``draw(scale)``."""

    names: tuple[str, ...]
    draw: Callable[[float], Drawing]
    size: tuple[int, int]
    """Of each picture before cropping, in design px."""
    layers: tuple[str, ...] = ()
    """Those of the names that are parallax layers, back to front: they are cropped to their box,
    and their folder gets a ``layers.toml``."""


def single(name: str, size: tuple[int, int], draw: Draw) -> Work:
    """The work of one picture."""

    def drawing(scale: float) -> Drawing:
        yield name, draw(scale)

    return Work((name,), drawing, size)


def _landscape(scale: float) -> Drawing:
    """The wide layers and what is made of them."""
    on_sky = Sheet.paper(*wide.SIZE, scale).warm(scale, pictures.HORIZON, pictures.SPREAD)
    on_paper = Sheet.paper(*wide.SIZE, scale)
    for name, layer in wide.wide(scale):
        yield f"wide/{name}", layer.image()
        on_sky.lay(layer)
        on_paper.lay(layer)
        if name == LAST_PALE_LAYER:
            yield "pale", on_paper.image()
    flat = on_sky.image()
    yield "wide", flat
    yield "operators", files.crop(flat, OPERATORS, scale)
    del on_sky, flat
    multiplied = pictures.multiplied(on_paper, scale).image()
    yield "multiplied", multiplied
    yield "times", files.crop(multiplied, TIMES, scale)


def _tall(scale: float) -> Drawing:
    for name, layer in tall.tall(scale):
        yield f"tall/{name}", layer.image()


def _three_mountains(scale: float) -> Drawing:
    for name, layer in three_mountains.three_mountains(scale):
        yield f"three-mountains/{name}", layer.image()


def _map_hills(scale: float) -> Image.Image:
    ((_, layer),) = map_hills.map_hills(scale)
    return layer.image()


def _stand_in(draw: Callable[[float], Layer], horizon: float, scale: float) -> Image.Image:
    sheet = Sheet.paper(*stand_ins.SIZE, scale).warm(scale, horizon, STAND_IN_SPREAD)
    return sheet.lay(draw(scale)).image()


OPERATORS: files.Box = (400, 280, 1160, 560)
"""The part of the flat landscape that − and + are windows on: with a quarter to decode, the home
page is there sooner."""

TIMES: files.Box = (1160, 370, 372, 380)
"""The part of the × picture that × is a window on."""

PARTS = {"operators": OPERATORS, "times": TIMES}
"""Pictures that are parts of their work's size, by name."""

LAST_PALE_LAYER = "3-far-peaks"
"""The pale picture, 淡, is the landscape up to here: far ridges in mist."""

STAND_IN_SPREAD = 150
"""How far the warm horizon of a photograph's stand-in reaches, in design px."""

WIDE_LAYERS = tuple(
    f"wide/{name}"
    for name in (
        "1-far-ridge",
        "2-ridge",
        "3-far-peaks",
        "3b-mid-peaks",
        "4-main-peaks",
        "5-front-peaks",
        "6-hills",
        "7-river",
        "8-near",
    )
)
TALL_LAYERS = tuple(name.replace("wide", "tall") for name in WIDE_LAYERS if "3b" not in name)
MOUNTAINS = tuple(f"three-mountains/{name}" for name in ("0-far", "3", "2", "1"))

_PHOTOGRAPHS: tuple[tuple[str, Callable[[float], Layer], float], ...] = (
    ("photo-p1", stand_ins.azurite_river, 250),
    ("photo-p2", stand_ins.ochre_peak, 250),
    ("photo-p3", stand_ins.two_mountains, 250),
    ("photo-p4", stand_ins.malachite_terraces, 250),
    ("photo-p5", stand_ins.over_the_mist, 110),
)
"""Name, landscape and y of its warm horizon."""

WORKS: tuple[Work, ...] = (
    Work(
        (*WIDE_LAYERS, "wide", "operators", "pale", "multiplied", "times"),
        _landscape,
        wide.SIZE,
        layers=WIDE_LAYERS,
    ),
    Work(TALL_LAYERS, _tall, tall.SIZE, layers=TALL_LAYERS),
    Work(MOUNTAINS, _three_mountains, three_mountains.SIZE, layers=MOUNTAINS),
    single(
        "wide/sky",
        (pictures.SKY_WIDTH, wide.SIZE[1]),
        partial(pictures.sky, wide.SIZE[1], pictures.HORIZON),
    ),
    single(
        "tall/sky",
        (pictures.SKY_WIDTH, tall.SIZE[1]),
        partial(pictures.sky, tall.SIZE[1], pictures.HORIZON + tall.DROP),
    ),
    single("map-hills", map_hills.SIZE, _map_hills),
    single("folding-screen", folding_screen.SIZE, folding_screen.folding_screen),
    single("crossing", (1920, 1080), crossing),
    single("ochre-range", (1920, 620), partial(pictures.industry_range, "ochre")),
    single("green-range", (1920, 620), partial(pictures.industry_range, "malachite")),
    single("blue-range", (1920, 620), partial(pictures.industry_range, "azurite")),
    single("green-massif", (520, 660), pictures.green_massif),
    single("seeds", (1008, 508), seeds),
    single("foot-green", (191, 96), partial(pictures.foot, "malachite", 31)),
    single("foot-blue", (191, 96), partial(pictures.foot, "azurite", 47)),
    single("foot-ochre", (191, 96), partial(pictures.foot, "ochre", 53)),
    *(
        single(name, stand_ins.SIZE, partial(_stand_in, draw, horizon))
        for name, draw, horizon in _PHOTOGRAPHS
    ),
)

ICON = "app-icon"
"""Not a picture of a page: one PNG of 256 px, for the operating system."""


def icon() -> Image.Image:
    """The icon's picture."""
    return app_icon()
