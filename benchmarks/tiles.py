"""How long ``kiosk tiles`` takes beside ``vips dzsave``, and in how much memory.

python -m benchmarks.tiles --rounds 3
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIDE = 16_384
"""Pixels of the picture's side: 268 megapixels."""

MEMORY_MIB = 512

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


def seconds(command: list[str], limited: bool) -> float:
    """How long a process takes; ``limited`` to the memory that is promised."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_MIB << 20, MEMORY_MIB << 20))

    begun = time.monotonic()
    subprocess.run(
        command, check=True, stdout=subprocess.DEVNULL, preexec_fn=limit if limited else None
    )
    return time.monotonic() - begun


def main() -> int:
    """Cut by turns, and print the median of the ratios."""
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
            pair = seconds(ours, limited=True), seconds(theirs, limited=False)
            ratios.append(pair[0] / pair[1])
            print(f"round {number}: {pair[0]:.1f} s, libvips {pair[1]:.1f} s", flush=True)
    print(
        f"kiosk tiles / vips dzsave: {statistics.median(ratios):.2f} (target 1.5), 268 megapixels"
    )
    print(f"data memory of kiosk tiles: held below {MEMORY_MIB} MiB by the system")
    return 0


if __name__ == "__main__":
    sys.exit(main())
