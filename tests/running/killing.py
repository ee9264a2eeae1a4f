"""Kills the exhibit's viewer at random moments, while it starts and while visitors come and go."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from kiosk.running.supervisor import record_in
from kiosk.running.usage.store import read_events, usage_file
from tests.running.following import Supervised

START_S: Final = 1.5
"""Seconds that a start takes here: a viewer that is not waited for is killed within these."""


def kills(count: int, chance: random.Random, state: Path) -> Iterator[float | None]:
    """Kill viewers, one after the other, and see the screen come back at last.

    After each kill the count of visits has to be sound, and to hold what it held before: what was
    on the disk once is there for good. At the end each kill is on record.

    Yields:
        After each kill the seconds until the screen was back; None for a viewer that was killed
        before it could be seen.
    """
    # Failures that lie apart at all have nothing to do with each other: the stage stays.
    options = ("--visited", "--window", "0")
    supervised = Supervised("-m", "tests.running.supervised", str(state), *options)
    file = usage_file(state)
    try:
        killed = 0.0
        for number in range(count + 1):
            viewer = int(supervised.until(r"exhibit: started \((\d+)\)")[1])
            back = None
            if number < count and chance.random() < 0.5:
                _live(supervised, chance.uniform(0, START_S))
            else:
                assert supervised.on_screen() == viewer
                back = time.monotonic() - killed
                _live(supervised, chance.uniform(0, 1.0))
            if number:
                yield back
            if number < count:
                counted = read_events(file)
                os.kill(viewer, signal.SIGKILL)
                killed = time.monotonic()
                supervised.until(r"exhibit: ended by itself \(K1\)")
                assert read_events(file)[: len(counted)] == counted
                _sound(file)
        assert [entry.code for entry in record_in(state).entries()] == ["K1"] * count
    finally:
        supervised.close()


def _live(supervised: Supervised, seconds: float) -> None:
    """Let it live so long; it does not end meanwhile."""
    with suppress(subprocess.TimeoutExpired):
        supervised.process.wait(seconds)
        raise AssertionError("".join(supervised.said))


def _sound(file: Path) -> None:
    if file.exists():
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
