"""The firms page with 8 and with 10,000 firms, in turn on one virtual screen.

    python -m benchmarks.firms --rounds 3

Each round visits the shipped exhibit, a made one of 24 firms (the shipped one has no page to turn)
and a made one of 10,000, each in a process of its own; :mod:`benchmarks.firms_page` tells what is
measured. Ratios are medians of the ratios within a round. Needs Xvfb.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import string
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from benchmarks.made_exhibit import ASSETS, make, names, reading
from benchmarks.measuring import ROOT, screen
from kiosk.exhibit.search import Entry, Index
from kiosk.exhibit.search.keys import fold

FIRMS = 10_000


def visit(folder: Path) -> dict[str, Any]:
    """What a visit to the firms of an exhibit took."""
    command = [sys.executable, "-m", "benchmarks.firms_page", str(folder)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def share(of: Sequence[float], part: float) -> float:
    """The value that ``part`` of these do not exceed."""
    return sorted(of)[min(len(of) - 1, int(len(of) * part))]


def ms(values: Sequence[float]) -> str:
    """Median, 95th and 99th percentile in milliseconds."""
    return "  ".join(f"{1e3 * share(values, part):6.1f}" for part in (0.5, 0.95, 0.99))


def found_first(count: int = 1000) -> dict[str, float]:
    """Of how many of a thousand made firms each way to type them has them among the first three."""
    entries = [
        Entry(str(number), (name.short, name.registered), reading(name.short))
        for number, name in enumerate(names(count))
    ]
    index = Index.build(sorted(entries, key=lambda entry: (entry.reading.split(), entry.ident)))
    chance = random.Random(11)
    hit = dict.fromkeys(("initials", "full pinyin", "one wrong key", "initials shared by > 3"), 0)
    initials = {e.ident: "".join(s[0] for s in e.reading.split()) for e in entries}
    for entry in entries:
        keys = fold(entry.reading)
        at = chance.randrange(len(keys))
        other = chance.choice([key for key in string.ascii_lowercase if key != keys[at]])
        own = initials[entry.ident]
        for way, query in (
            ("initials", own),
            ("full pinyin", keys),
            ("one wrong key", keys[:at] + other + keys[at + 1 :]),
        ):
            hit[way] += entry.ident in index.find(query).hits[:3]
        hit["initials shared by > 3"] += [*initials.values()].count(own) > 3
    return {way: number / count for way, number in hit.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    rows: list[tuple[dict[str, Any], ...]] = []
    with tempfile.TemporaryDirectory(prefix="firms-") as place, screen():
        few, many = Path(place, "few"), Path(place, "many")
        make(few, 24)
        make(many, FIRMS)
        for _ in tqdm(range(rounds), unit="round"):
            rows.append((visit(ASSETS), visit(few), visit(many)))
    print("milliseconds: median, p95, p99")
    for name, column in (("shipped", 0), (f"{FIRMS}", 2)):
        told = [key[0] for row in rows for key in row[column]["keys"]]
        shown = [key[1] for row in rows for key in row[column]["keys"]]
        print(f"key to ranked firms, {name:8}  {ms(told)}")
        print(f"key to frame shown,  {name:8}  {ms(shown)}")
    for name, column in (("24", 1), (f"{FIRMS}", 2)):
        pages = [page for row in rows for page in row[column]["pages"]]
        print(f"page turned, {name:8}          {ms(pages)}")

    def ratio(part: str, small: int = 0) -> float:
        def middle(told: float | list[float]) -> float:
            return statistics.median(told) if isinstance(told, list) else told

        return statistics.median(middle(row[2][part]) / middle(row[small][part]) for row in rows)

    print(f"page opened first, ratio {ratio('first'):.2f}; again, ratio {ratio('again'):.2f}")
    print(f"page turned, ratio {ratio('pages', 1):.2f}")
    growth = statistics.median(row[2]["pss"] - row[0]["pss"] for row in rows)
    print(f"memory grows by {growth:.0f} MiB")
    print(f"reading {FIRMS} firms takes {statistics.median(row[2]['read'] for row in rows):.1f} s")
    print({way: f"{part:.1%}" for way, part in found_first().items()})


if __name__ == "__main__":
    main()
