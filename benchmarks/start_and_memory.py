"""Start to the first complete home page, and memory after every page, against two measures.

    python -m benchmarks.start_and_memory --rounds 7

Everything runs in turn, round by round, on one virtual screen, so that a machine that slows down
slows all of it; what counts are the medians of the ratios within a round. Needs Xvfb and Chromium
(Debian: ``apt-get install xvfb chromium``).
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable

from tqdm import tqdm

from benchmarks.measuring import Running, screen, start_chromium, start_python

TARGETS = {"start / empty window": 2.0, "start / Chromium": 1.0, "memory / Chromium": 0.6}


def exhibit_home() -> Running:
    """The exhibit on its home page, every picture there."""
    return start_python("main.py", "show", "--page", "home", sign="first page complete")


def timed(start: Callable[[], Running]) -> float:
    """Seconds until ready."""
    running = start()
    running.stop()
    return running.seconds


def weighed(start: Callable[[], Running]) -> float:
    """MiB when ready."""
    running = start()
    mib = running.pss_mib
    running.stop()
    return mib


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="rounds after one that warms up")
    rounds = parser.parse_args().rounds
    rows: list[tuple[float, float, float]] = []
    with screen():
        for turn in tqdm(range(rounds + 1), unit="round"):
            row = (
                timed(lambda: start_python("benchmarks/empty_window.py")),
                timed(exhibit_home),
                timed(start_chromium),
            )
            if turn:
                rows.append(row)
        ours = weighed(lambda: start_python("-m", "benchmarks.every_page"))
        chromium = weighed(start_chromium)
    empty, home, browser = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"empty QML window   {empty:6.2f} s")
    print(f"exhibit's home     {home:6.2f} s")
    print(f"Chromium, empty    {browser:6.2f} s   {chromium:6.0f} MiB")
    print(f"exhibit, every page           {ours:6.0f} MiB")
    found = {
        "start / empty window": statistics.median(h / e for e, h, _ in rows),
        "start / Chromium": statistics.median(h / c for _, h, c in rows),
        "memory / Chromium": ours / chromium,
    }
    for name, ratio in found.items():
        verdict = "met" if ratio <= TARGETS[name] else "MISSED"
        print(f"{name:22} {ratio:5.2f}   target {TARGETS[name]:.1f} or less: {verdict}")


if __name__ == "__main__":
    main()
