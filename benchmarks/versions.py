"""What the copies of a large exhibit cost: at a start, and after its first five good minutes.

    python -m benchmarks.versions --tiles 100000 --bytes 20000

Makes so many tiles, as a pyramid has them, below the folder for temporary files, and prints how
long a start looks at them (``files``, in a thread), how long it would take to read them all
(``digest``, as each start did once), and how long the first copy takes and an unchanged day.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tqdm import tqdm

from kiosk.running.versions import Versions, digest, files
from tests.running.kept import kept

A_FOLDER = 1000
"""Tiles in one."""


def tiles(exhibit: Path, count: int, size: int) -> Iterator[Path]:
    """Make tiles, no two alike, and have them on the disk alone."""
    for number in tqdm(range(count), unit="tile", leave=False):
        tile = exhibit / "maps" / str(number // A_FOLDER) / f"{number}.jpg"
        tile.parent.mkdir(parents=True, exist_ok=True)
        tile.write_bytes(number.to_bytes(8, "big") * (size // 8))
        yield tile


def forget(made: list[Path]) -> None:
    """Have the system forget what is in the files; where they lie it may remember."""
    os.sync()
    for tile in made:
        handle = os.open(tile, os.O_RDONLY)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def told(what: str, work: Callable[[], object]) -> None:
    """Do something, and print how long it took."""
    began = time.perf_counter()
    work()
    print(f"{what:>24} {time.perf_counter() - began:8.2f} s")


def main() -> None:
    """Make them, and tell what they cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tiles", type=int, default=100_000)
    parser.add_argument("--bytes", type=int, default=20_000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="versions-") as place:
        exhibit = Path(place, "exhibit")
        made = [*tiles(exhibit, given.tiles, given.bytes)]
        forget(made)
        versions = Versions(exhibit, Path(place, "versions"))
        told("a look at a start", lambda: files(exhibit))
        told("to the viewer's start", versions.start)
        told("to read all", lambda: digest(exhibit))
        forget(made)
        told("the first copy", lambda: kept(versions))
        told("an unchanged day", lambda: kept(versions))


if __name__ == "__main__":
    main()
