"""Kills the writer of the count of visits again and again, each time anywhere within a commit.

    python -m benchmarks.usage --kills 300 --seed 6

After each kill the database is asked whether it is sound, and whether it has every event that the
writer had answered for; what does not hold stops the run.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from tqdm import tqdm

from kiosk.running.usage.store import usage_file
from tests.running.usage_writer import killed


def main() -> None:
    """Do it and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=6)
    told = parser.parse_args()
    chance = random.Random(told.seed)
    total = beyond = 0
    with tempfile.TemporaryDirectory(prefix="usage-") as place:
        file = usage_file(Path(place))
        for _ in tqdm(range(told.kills), unit="kill"):
            answered, left = killed(file, chance)
            assert left >= answered, (answered, left)
            with closing(sqlite3.connect(file)) as database:
                assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            total, beyond = total + answered, beyond + left - answered
    print(f"{told.kills} kills: {total} events answered for, none lost; {beyond} more were kept")


if __name__ == "__main__":
    main()
