"""Kills, hangs and crash loops without number, each to end with a picture on the screen.

    python -m benchmarks.supervision --kills 300 --hangs 12 --loops 100 --seed 6

Kills: the viewer of the shipped exhibit, one half of them while it starts, the other while visitors
come and go before it; no visit that was counted may be lost. Hangs: a window that is stopped, busy
for ever, asleep for ever, or whose render thread is blocked. Loops: viewers that crash or leave
until a stage drawn by lot is reached. All offscreen; whatever does not end well stops the run and
shows what was said.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import statistics
import tempfile
from pathlib import Path
from typing import Final

from tqdm import tqdm

from kiosk.running.supervision import STAGES, Stage
from kiosk.running.supervisor import record_in
from kiosk.running.usage.store import read_events, usage_file
from kiosk.running.versions import Versions, versions_in
from tests.running.following import Supervised
from tests.running.kept import kept
from tests.running.killing import kills

MODULE: Final = ("-m", "tests.running.supervised")


def hangs(count: int, state: Path) -> None:
    """Let windows hang in turn, each in its way, and see each replaced."""
    ways = ("none", "busy", "hang", "block")
    illnesses = [ways[number % len(ways)] for number in range(count)]
    supervised = Supervised(*MODULE, "--window", "0", str(state), *illnesses)
    try:
        for illness in tqdm(illnesses, unit="hang"):
            viewer = supervised.on_screen()
            if illness == "none":
                os.kill(viewer, signal.SIGSTOP)
            supervised.until(r"exhibit: hung and was ended \(K2\)")
        supervised.on_screen()
    finally:
        supervised.close()


def loop(stage: Stage, chance: random.Random, place: Path) -> None:
    """Let viewers crash until one of a stage comes on screen, by way of each stage above."""
    exhibit, state = place / "exhibit", place / "state"
    exhibit.mkdir(parents=True)
    kept(Versions(exhibit, versions_in(state)))
    (exhibit / "changed.md").touch()
    illnesses = chance.choices(("crash", "leave"), k=2 * len(STAGES))
    options = ("--exhibit", str(exhibit), "--well-at", stage.value)
    supervised = Supervised(*MODULE, *options, str(state), *illnesses)
    try:
        supervised.on_screen(stage.value)
    finally:
        supervised.close()
    crashed = [entry.stage for entry in record_in(state).entries()]
    above = STAGES[: STAGES.index(stage)]
    assert crashed == [each.value for each in above for _ in range(2)], crashed


def main() -> None:
    """Do it all and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--hangs", type=int, default=12)
    parser.add_argument("--loops", type=int, default=100)
    parser.add_argument("--seed", type=int, default=6)
    told = parser.parse_args()
    chance = random.Random(told.seed)
    with tempfile.TemporaryDirectory(prefix="supervision-") as place:
        state = Path(place, "kills")
        took = [*tqdm(kills(told.kills, chance, state), unit="kill", total=told.kills)]
        if seen := [each for each in took if each is not None]:
            middle, most = statistics.median(seen), max(seen)
            print(f"{told.kills} kills: on screen again after {middle:.1f} s, {most:.1f} s at most")
            print(f"{len(read_events(usage_file(state)))} visits and ends counted, none lost")
        hangs(told.hangs, Path(place, "hangs"))
        print(f"{told.hangs} hangs: each found and replaced")
        stages = chance.choices(STAGES[1:], k=told.loops)
        for number, stage in enumerate(tqdm(stages, unit="loop")):
            loop(stage, chance, Path(place, str(number)))
        ends = ", ".join(f"{stages.count(stage)} {stage.value}" for stage in STAGES[1:])
        print(f"{told.loops} crash loops, each on screen at its stage: {ends}")


if __name__ == "__main__":
    main()
