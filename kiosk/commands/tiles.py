"""``kiosk tiles``: a large picture as a Deep Zoom pyramid."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.arguments import language_option
from kiosk.commands.options import Commands, add_command
from kiosk.tongue import tell

if TYPE_CHECKING:
    from kiosk.exhibit.deep_zoom import Pyramid

NAMED = 10
"""Tiles that are named when a pyramid is not whole; the rest are counted."""


def add(commands: Commands) -> None:
    """The command and its options."""
    tiles = add_command(
        commands,
        "tiles",
        tell(
            "Cut a large picture (PNG, JPEG, TIFF, WebP, a PDF's page; up to four gigapixels) into "
            "a Deep Zoom pyramid: OUT.dzi and OUT_files. Interrupted, it goes on where it was. Of "
            "a vector map's MAP.toml it draws the map.",
            "把大图（PNG、JPEG、TIFF、WebP 或 PDF 的一页，最多四十亿像素）切成 Deep Zoom 金字塔："
            "OUT.dzi 与 OUT_files。中断之后可以接着做。给出矢量地图的 MAP.toml，则绘制该地图。",
        ),
        "kiosk tiles planning-sheet.tif maps/planning.dzi",
        "kiosk tiles plan.pdf maps/plan.dzi --page 2 --dpi 400",
        "kiosk tiles exhibit/maps/locator.toml --anew",
        "kiosk tiles --verify maps/planning.dzi",
    )
    tiles.add_argument(
        "picture", type=Path, metavar="PICTURE", help=tell("what is cut", "要切的图片")
    )
    tiles.add_argument(
        "out",
        type=Path,
        nargs="?",
        metavar="OUT",
        help=tell(
            "the .dzi file to be written (default: beside it)", "写到哪个 .dzi（默认：同处）"
        ),
    )
    tiles.add_argument(
        "--verify",
        action="store_true",
        help=tell(
            "PICTURE is a .dzi: only read every tile, and name those that are missing or torn",
            "PICTURE 是 .dzi：只逐一读出瓦片，列出缺少或损坏的",
        ),
    )
    tiles.add_argument(
        "--anew",
        action="store_true",
        help=tell("replace what is there", "替换已有的"),
    )
    tiles.add_argument(
        "--page",
        type=int,
        default=1,
        help=tell("of a PDF, from 1 (default: 1)", "PDF 的第几页，从 1 数起（默认：1）"),
    )
    tiles.add_argument(
        "--dpi",
        type=_dpi,
        default=300,
        help=tell("pixels an inch of a PDF's page (default: 300)", "PDF 每英寸像素（默认：300）"),
    )
    tiles.add_argument(
        "--tile",
        type=int,
        default=510,
        metavar="PX",
        help=tell(
            "a tile's side without overlap, 64 to 4096 (default: 510; less for very wide pictures)",
            "瓦片边长（不含重叠），64 至 4096（默认：510，极宽的图自动减小）",
        ),
    )
    tiles.add_argument(
        "--overlap", type=int, default=1, metavar="PX", help=tell("(default: 1)", "（默认：1）")
    )
    tiles.add_argument(
        "--format",
        choices=("jpg", "png", "webp"),
        default="jpg",
        help=tell("of the tiles (default: jpg)", "瓦片格式（默认：jpg）"),
    )
    tiles.add_argument(
        "--quality",
        type=_quality,
        default=85,
        help=tell(
            "of jpg and webp, 1 to 100 (default: 85)", "jpg 与 webp 的质量，1 至 100（默认：85）"
        ),
    )
    language_option(tiles)
    tiles.set_defaults(run=run)


def _dpi(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 10 <= value <= 4800:
        raise argparse.ArgumentTypeError(
            tell(f"{text!r}: 10 to 4800 is wanted", f"{text!r}：应为 10 至 4800")
        )
    return value


def _quality(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(
            tell(f"{text!r}: 1 to 100 is wanted", f"{text!r}：应为 1 至 100")
        )
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Cut, or verify. 1 when a pyramid is not whole, 2 when nothing could be done."""
    from kiosk.exhibit.deep_zoom import DeepZoomError
    from kiosk.media.tiles.making import MakingError
    from kiosk.media.tiles.pictures import PictureError

    try:
        if options.verify:
            return _verify(options.picture)
        return _draw(options) if options.picture.suffix == ".toml" else _make(options)
    except (DeepZoomError, MakingError, PictureError, OSError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(
            tell(
                "kiosk: interrupted; the same command goes on from here",
                "kiosk：已中断；再运行同一命令即可接着做",
            ),
            file=sys.stderr,
        )
        return 130


def _make(options: argparse.Namespace) -> int:
    from tqdm import tqdm

    from kiosk.exhibit.deep_zoom import Pyramid
    from kiosk.media.tiles.making import Plan, fitting_tile, make
    from kiosk.media.tiles.pictures import open_picture

    picture = open_picture(options.picture, options.page, options.dpi)
    out = options.out or options.picture.with_suffix(".dzi")
    if out.suffix != ".dzi":
        out = out.with_name(f"{out.name}.dzi")
    tile = fitting_tile(picture.width, options.tile)
    pyramid = Pyramid(picture.width, picture.height, tile, options.overlap, options.format)
    told = options.picture.stat()
    source = (
        f"{options.picture.name} {told.st_size} {told.st_mtime_ns} {options.page} {options.dpi}"
    )
    rows = tqdm(total=picture.height, unit="px", disable=None, desc=out.name)
    with rows:
        plan = Plan(out, pyramid, source, options.quality)
        kept = make(picture, plan, rows.update, options.anew)
    print(
        tell(
            f"{out}: {pyramid.width:,} x {pyramid.height:,} pixels, {pyramid.count:,} tiles of "
            f"{tile} px, {kept:,} of them from an interrupted try",
            f"{out}：{pyramid.width:,} × {pyramid.height:,} 像素，{pyramid.count:,} 块瓦片，"
            f"边长 {tile}，其中 {kept:,} 块是中断前做的",
        )
    )
    return 0


def _draw(options: argparse.Namespace) -> int:
    """Draw a vector map. What is wrong with its layers is told, and the rest drawn."""
    from tqdm import tqdm

    from kiosk.exhibit.problems import Problems, listed
    from kiosk.media.tiles.mapping import Mapping

    problems = Problems(tell("en", "zh"))
    mapping = Mapping.of(options.picture.resolve(), problems)
    for problem in problems.found:
        print(listed(problem, problems.language), file=sys.stderr)
    pyramid = mapping.pyramid
    with tqdm(total=pyramid.count, unit="", disable=None, desc=mapping.out.name) as tiles:
        mapping.draw(tiles.update, options.anew)
    print(
        tell(
            f"{mapping.out}: {pyramid.width:,} x {pyramid.height:,} pixels, "
            f"{pyramid.count:,} tiles",
            f"{mapping.out}：{pyramid.width:,} × {pyramid.height:,} 像素，{pyramid.count:,} 块瓦片",
        )
    )
    return 1 if problems.errors else 0


def _verify(file: Path) -> int:
    from tqdm import tqdm

    from kiosk.exhibit.deep_zoom import folder_of
    from kiosk.media.tiles.verifying import unsound

    pyramid = _described(file)
    with tqdm(total=pyramid.count, disable=None, desc=file.name) as tiles:
        faults = list(unsound(pyramid, folder_of(file), tiles.update))
    for fault in faults[:NAMED]:
        print(tell(f"missing or torn: {fault}", f"缺少或损坏：{fault}"))
    if len(faults) > NAMED:
        more = len(faults) - NAMED
        print(tell(f"and {more:,} more", f"另有 {more:,} 块"))
    if not faults:
        whole = tell(
            f"{pyramid.count:,} tiles, all of them whole", f"{pyramid.count:,} 块瓦片都完好"
        )
        print(f"{file}: {whole}")
    return 1 if faults else 0


def _described(file: Path) -> Pyramid:
    from kiosk.exhibit.deep_zoom import DeepZoomError, load

    try:
        return load(file)
    except DeepZoomError as error:
        raise DeepZoomError(f"{file}: {error}") from error
