"""The command ``python -m kiosk.media.artwork``: draw the pictures and write them down."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from tqdm import tqdm

from kiosk.arguments import explain, language_option, listening
from kiosk.media.artwork import catalogue, files, long_scroll
from kiosk.tongue import tell

SCALES = (1.0, 2.0)
"""Design px are drawn once each for 1080p panels, and twice as fine for 4K."""

LARGEST_SCALE = 4
"""WebP ends at 16,383 px a side, and memory soon after."""

PROJECT = Path(__file__).resolve().parents[3]


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(prog="python -m kiosk.media.artwork")
    explain(
        result,
        tell(
            "Draw the exhibit's pictures from fixed seeds: the same bytes every time.",
            "以固定的种子画出展览的画面，每次的字节都一样。",
        ),
        "python -m kiosk.media.artwork",
        "python -m kiosk.media.artwork /tmp/art --only 'foot-*'",
        "python -m kiosk.media.artwork /tmp/art --only 'wide*' --scale 1",
    )
    language_option(result)
    result.add_argument(
        "out",
        metavar="OUT",
        type=Path,
        nargs="?",
        default=PROJECT / "assets" / "artwork",
        help=tell(
            "folder to write into; made if missing (default: assets/artwork)",
            "写到这个文件夹，没有就新建（默认：assets/artwork）",
        ),
    )
    result.add_argument(
        "--only",
        metavar="NAME",
        action="append",
        help=tell(
            "draw only pictures of this name, which may hold * and ?; may be given repeatedly",
            "只画这个名称的画面，可用 * 和 ?；可写多次",
        ),
    )
    result.add_argument(
        "--scale",
        metavar="S",
        type=_scale,
        action="append",
        help=tell(
            "file pixels per design px; may be given repeatedly (default: 1 and 2)",
            "每个设计像素画几个像素；可写多次（默认：1 和 2）",
        ),
    )
    return result


def _scale(text: str) -> float:
    scale = float(text)
    if not 0 < scale <= LARGEST_SCALE:
        raise argparse.ArgumentTypeError(
            tell(
                f"{text} is not above 0 and up to {LARGEST_SCALE}",
                f"{text} 须大于 0，不超过 {LARGEST_SCALE}",
            )
        )
    return scale


def render(
    out: Path,
    only: Sequence[str] = ("*",),
    scales: Sequence[float] = SCALES,
    drawn: Callable[[str], object] = lambda file: None,
) -> list[files.Entry]:
    """Draw what ``only`` names at each of ``scales`` into folder ``out``, and write its manifest.

    ``drawn`` is called with each file that is done. Entries of files that were not drawn this time
    stay in the manifest if their files do.
    """

    def wanted(name: str) -> bool:
        return any(fnmatchcase(name, pattern) for pattern in only)

    entries: list[files.Entry] = []
    for work in catalogue.WORKS:
        names = frozenset(filter(wanted, work.names))
        for entry in _render_work(work, out, names, scales) if names else ():
            entries.append(entry)
            drawn(entry.file)
    if wanted(catalogue.ICON):
        entries.append(files.save(catalogue.icon(), out, f"{catalogue.ICON}.png", 1))
    if wanted(long_scroll.NAME):
        entries += long_scroll.render(out, drawn)
    if not entries:
        return []
    kept = {file: e for file, e in files.read_manifest(out).items() if (out / file).exists()}
    files.write_manifest(out, (kept | {entry.file: entry for entry in entries}).values())
    return entries


def _render_work(
    work: catalogue.Work, out: Path, names: frozenset[str], scales: Sequence[float]
) -> Iterator[files.Entry]:
    """Draw one work. Layers are cropped to the boxes they have at 1x, whatever the scale."""
    boxes: dict[str, files.Box] = {}
    cropped = names.intersection(work.layers)
    first = (1.0,) if cropped else ()
    for scale in dict.fromkeys((*first, *scales)):
        for name, image in work.draw(scale):
            if name in work.layers and scale == 1:
                boxes[name] = files.layer_box(image)
            if name in names and scale in scales:
                box = boxes.get(name)
                part = files.crop(image, box, scale) if box else image
                yield files.save(part, out, name, scale)
    if cropped:
        folder = work.layers[0].partition("/")[0]
        yield files.write_layers(out, folder, work.size, boxes)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Returns 2 if ``--only`` names no picture."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    with listening(given):
        return _run(parser().parse_args(given))


def _run(options: argparse.Namespace) -> int:
    with tqdm(unit=tell(" files", " 个文件"), leave=False) as bar:
        only, scales = options.only or ("*",), options.scale or SCALES
        entries = render(options.out, only, scales, lambda file: bar.update())
    if not entries:
        names = sorted(name for work in catalogue.WORKS for name in work.names)
        others = [catalogue.ICON, long_scroll.NAME]
        asked, there = ", ".join(options.only), ", ".join([*names, *others])
        no_picture = tell(f"no picture is called {asked}", f"没有名为 {asked} 的画面")
        print(f"artwork: {no_picture}", file=sys.stderr)
        print(f"artwork: {tell('there are', '现有')} {there}", file=sys.stderr)
        return 2
    size = sum(entry.bytes for entry in entries) / 1e6
    number = len(entries)
    files_drawn = tell("1 file" if number == 1 else f"{number} files", f"{number} 个文件")
    print(
        tell(
            f"{files_drawn}, {size:.1f} MB, in {options.out}",
            f"{options.out}：{files_drawn}，{size:.1f} MB",
        )
    )
    return 0
