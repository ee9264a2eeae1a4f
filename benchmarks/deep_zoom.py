"""A large picture under the hands: the exhibit's map beside OpenSeadragon in Chromium's kiosk mode.

    python -m benchmarks.deep_zoom --rounds 3

Both go one way (:mod:`benchmarks.deep_zoom_path`) over one pyramid of 268 megapixels, the view of
its time in each frame, on one virtual screen of 1920x1080 without a GPU, by turns; then over one
of a gigapixel. Both read the tiles from the disk and both fill the screen. What counts are ratios
within a round. A last walk of ours looks for places without a tile in the frames themselves.

The pictures are generated (slopes with noise) and kept in ``build/deep_zoom``, 250 MB; so is
OpenSeadragon (BSD-3), fetched from npm by its name. Needs Linux, Xvfb, Chromium and npm.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.deep_zoom_path import RATE, SIZE, SMALLEST, views
from benchmarks.firms import ms, share
from benchmarks.measuring import ROOT, Running, screen, start_chromium, start_python
from benchmarks.tiles import picture
from kiosk.exhibit.deep_zoom import folder_of, parse

BUILD: Final = ROOT / "build" / "deep_zoom"
SIDES: Final = {"268 megapixels": SMALLEST, "1 gigapixel": 2 * SMALLEST}
LIBRARY: Final = "openseadragon"


def pyramid(side: int) -> Path:
    """The pyramid of a square picture; it is made when it is not there."""
    file, source = BUILD / f"{side}.dzi", BUILD / f"{side}.jpg"
    if not file.is_file():
        picture(source, side)
        command = [sys.executable, "main.py", "tiles", str(source), str(file)]
        subprocess.run(command, cwd=ROOT, check=True)
        source.unlink()
    return file


def library() -> Path:
    """OpenSeadragon, fetched when it is not there."""
    file = BUILD / "node_modules" / LIBRARY / "build" / LIBRARY / f"{LIBRARY}.min.js"
    if not file.is_file():
        command = ["npm", "install", "--prefix", str(BUILD), "--no-audit", "--no-fund", LIBRARY]
        subprocess.run(command, check=True)
    return file


def page(side: int) -> Path:
    """OpenSeadragon's page for a pyramid."""
    file = pyramid(side)
    told = parse(file.read_text(encoding="utf-8"))
    text = Path(__file__).with_name("openseadragon.html").read_text(encoding="utf-8")
    for name, value in {
        "LIBRARY": library().as_uri(),
        "TILES": folder_of(file).as_uri(),
        "FORMAT": told.format,
        "OVERLAP": told.overlap,
        "TILE": told.tile,
        "SIDE": side,
        "RATE": RATE,
        "VIEWS": json.dumps(views(side)),
    }.items():
        text = text.replace(name, str(value), 1)
    made = BUILD / f"{side}.html"
    made.write_text(text, encoding="utf-8")
    return made


def ours(side: int, *more: str) -> Running:
    """The exhibit after its walk."""
    way = BUILD / f"{side}.json"
    way.write_text(json.dumps(views(side)), encoding="utf-8")
    return start_python(
        "-m", "benchmarks.deep_zoom_visit", str(pyramid(side)), str(way), *more, sign='{"'
    )


def theirs(side: int) -> Running:
    """Chromium after its walk."""
    return start_chromium(page(side).as_uri(), sign="frames")


def told(running: Running) -> dict[str, Any]:
    """What a walk said, and what its processes hold now; they are ended."""
    found: dict[str, Any] = json.loads(running.said[-1])
    found["mib"] = running.pss_mib
    running.stop()
    return found


def times(walk: dict[str, Any], clock: str = "frames") -> list[float]:
    """Seconds from each frame to the next; by the ``worked`` clock, of the processor's."""
    return [after - before for before, after in itertools.pairwise(walk[clock])]


def line(name: str, walks: Sequence[dict[str, Any]]) -> str:
    """A viewer's figures over all rounds."""
    frames = [time for walk in walks for time in times(walk)]
    whole = statistics.mean(statistics.mean(walk["whole"]) for walk in walks)
    mib = statistics.median(walk["mib"] for walk in walks)
    return (
        f"  {name:14} {len(frames) / len(walks):5.0f} frames a walk, ms {ms(frames)}, "
        f"{mib:4.0f} MiB, {whole:.0%} of frames with every tile they need"
    )


def main() -> int:
    """Measure and print; 1 when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    BUILD.mkdir(parents=True, exist_ok=True)
    pages = {name: page(side) for name, side in SIDES.items()}
    walks: dict[str, list[tuple[dict[str, Any], dict[str, Any]]]] = {name: [] for name in pages}
    holes = {}
    with screen("{}x{}x24".format(*SIZE)):
        for number in range(1, rounds + 1):
            here = [told(ours(side)) for side in SIDES.values()]
            there = [told(theirs(side)) for side in SIDES.values()]
            for name, one, other in zip(SIDES, here, there, strict=True):
                walks[name].append((one, other))
            print(f"round {number}, load {os.getloadavg()[0]:.1f}", flush=True)
        for name, side in SIDES.items():
            holes[name] = told(ours(side, "--holes"))
    browser = next(iter(walks.values()))[0][1]
    assert max(SIZE[n] - browser["size"][n] for n in (0, 1)) <= 1, "Chromium fills the screen"
    print(f"OpenSeadragon {browser['version']}, drawn by its {browser['drawer']}")
    print("frame to frame: median, p95, p99")
    missed = False

    def judge(what: str, value: float, target: float, form: str = ".2f") -> None:
        nonlocal missed
        met = value <= target
        missed |= not met
        print(f"  {what:44} {value:{form}}   target {target:{form}}: {'met' if met else 'MISSED'}")

    def ratio(pairs: Sequence[tuple[Any, Any]], part: float, clock: str = "frames") -> float:
        return statistics.median(
            share(times(one, clock), part) / share(times(other, clock), part)
            for one, other in pairs
        )

    for name, pairs in walks.items():
        print(name)
        print(line("ours", [pair[0] for pair in pairs]))
        worked = [time for pair in pairs for time in times(pair[0], "worked")]
        print(f"  {'':14} of which its thread worked, ms {ms(worked)}")
        print(line("OpenSeadragon", [pair[1] for pair in pairs]))
        judge("p95, ours / OpenSeadragon", ratio(pairs, 0.95), 0.5)
        p99 = statistics.median(share(times(pair[0]), 0.99) for pair in pairs)
        judge("p99, ours, ms", 1e3 * p99, 33, ".1f")
        memory = statistics.median(pair[0]["mib"] / pair[1]["mib"] for pair in pairs)
        judge("memory, ours / OpenSeadragon", memory, 0.3)
        seen = holes[name]["holes"]
        assert holes[name]["without"][0] > 0.3, "without tiles the mark is seen"
        print(f"  frames looked at for places without a tile: {len(seen)}")
        judge("largest share of a frame without any tile", max(seen), 0.0, ".4f")
    small, large = ([pair[0] for pair in pairs] for pairs in walks.values())
    both = list(zip(large, small, strict=True))
    print("1 gigapixel / 268 megapixels, ours")
    for part in (0.5, 0.95, 0.99):
        judge(f"p{100 * part:.0f} from frame to frame", ratio(both, part), 1.1)
        print(f"    of the thread's work: {ratio(both, part, 'worked'):.2f}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
