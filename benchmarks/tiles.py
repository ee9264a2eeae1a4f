"""How long ``kiosk tiles`` takes beside ``vips dzsave``, how much memory, and how alike they are.

    python -m benchmarks.tiles --rounds 3

Times are those of the clock and those of the processor: on a machine that others use, too, only the
latter say what the two of them need. Likeness is the peak signal-to-noise ratio of each level.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from kiosk.exhibit.deep_zoom import folder_of, parse

SIDE = 16_384
"""Pixels of the picture's side: 268 megapixels."""

MEMORY_MIB = 512
RATIO = 1.5
LIKENESS_DB = 40

THEIRS = """
import sys, pyvips
source = pyvips.Image.new_from_file(sys.argv[1], access="sequential")
source.dzsave(sys.argv[2], tile_size=510, overlap=1, suffix=".jpg[Q=85]")
"""


def picture(file: Path, side: int = SIDE) -> None:
    """Write slopes with noise on them, which compress about as a photograph does."""
    import pyvips

    slopes = pyvips.Image.xyz(side, side)
    noise = pyvips.Image.gaussnoise(side, side, mean=128, sigma=12, seed=7)
    bands = noise.bandjoin([slopes[0] * (256 / side), slopes[1] * (256 / side)])
    bands.cast("uchar").copy(interpretation="srgb").jpegsave(str(file), Q=90)


def seconds(command: list[str], limited: bool) -> tuple[float, float]:
    """How long a process takes, by the clock and of the processor; ``limited`` to the memory that
    is promised."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_MIB << 20, MEMORY_MIB << 20))

    def worked() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    begun, before = time.monotonic(), worked()
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, preexec_fn=limit if limited else None
    )
    return time.monotonic() - begun, worked() - before


def likeness(one: Path, other: Path) -> list[float]:
    """The ratio in dB for each level of two pyramids of one plan, from one pixel up."""
    pyramid = parse(one.read_text(encoding="utf-8"))
    errors = [0.0] * (pyramid.top + 1)
    pixels = [0] * (pyramid.top + 1)
    for tile in pyramid.tiles():
        file = pyramid.file(*tile)
        with Image.open(folder_of(one) / file) as a, Image.open(folder_of(other) / file) as b:
            stat = ImageStat.Stat(ImageChops.difference(a, b))
            errors[tile[0]] += sum(stat.sum2)
            pixels[tile[0]] += 3 * a.width * a.height
    return [
        10 * math.log10(255**2 * count / error) if error else math.inf
        for error, count in zip(errors, pixels, strict=True)
    ]


def main() -> int:
    """Cut by turns, and print the medians of the ratios; 1 when a target is missed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=3)
    rounds = options.parse_args().rounds
    with tempfile.TemporaryDirectory() as scratch:
        source, here = Path(scratch) / "picture.jpg", Path(scratch)
        picture(source)
        ours = [sys.executable, "main.py", "tiles", str(source), str(here / "ours"), "--anew"]
        theirs = [sys.executable, "-c", THEIRS, str(source), str(here / "theirs")]
        ratios = []
        for number in range(1, rounds + 1):
            shutil.rmtree(here / "theirs_files", ignore_errors=True)
            pair = seconds(ours, limited=True), seconds(theirs, limited=False)
            ratios.append([mine / other for mine, other in zip(*pair, strict=True)])
            (clock, work), (their_clock, their_work) = pair
            print(
                f"round {number}: {clock:.1f} s, libvips {their_clock:.1f} s; of the processor "
                f"{work:.1f} s and {their_work:.1f} s; load {os.getloadavg()[0]:.1f}",
                flush=True,
            )
        alike = likeness(here / "ours.dzi", here / "theirs.dzi")
    clock, work = (statistics.median(column) for column in zip(*ratios, strict=True))
    print(
        f"kiosk tiles / vips dzsave, 268 megapixels: {clock:.2f} by the clock, {work:.2f} of the "
        f"processor (target {RATIO})"
    )
    print(f"data memory of kiosk tiles: held below {MEMORY_MIB} MiB by the system")
    print("likeness of each level, dB:", " ".join(f"{each:.1f}" for each in alike))
    return int(clock > RATIO or min(alike) <= LIKENESS_DB)


if __name__ == "__main__":
    sys.exit(main())
