"""Counts events without end and says how many are on the disk: to be killed, or to run out of disk.

``python -m tests.running.usage_writer FILE [LIMIT]``: with a limit no file may grow beyond so many
bytes, until something is typed; then all that was taken is written and it ends.
"""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

from kiosk.running.usage.events import Event
from kiosk.running.usage.store import Store, read_events
from tests.running.following import ROOT

BURST = 7


def event(number: int) -> Event:
    """An event with its number where its place is."""
    return Event("seen", "2026-11-25", 10, f"story/{number}", "zh", 5)


def killed(file: Path, chance: random.Random, most: int = 40) -> tuple[int, int]:
    """Let a writer write, and kill it anywhere within a commit.

    Returns:
        How many of its events it had answered for, and how many it has left, in their order.
    """
    before = len(read_events(file))
    command = [sys.executable, "-m", "tests.running.usage_writer", str(file)]
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    for _ in range(chance.randint(1, most)):
        writer.stdout.readline()
    with suppress(subprocess.TimeoutExpired):
        writer.wait(chance.uniform(0, 0.01))
    writer.kill()
    # What it had said when it was killed, but for a number that is cut short.
    said = writer.communicate()[0].rpartition("\n")[0].split()
    left = read_events(file)[before:]
    assert list(left) == [event(number) for number in range(len(left))]
    return int(said[-1]) if said else 0, len(left)


def main(file: Path, limit: int = 0) -> None:
    """Count."""
    store = Store(file, keep_days=400, retry=0.1)
    if limit:
        _full(store, limit)
        return
    number = 0
    while True:
        for _ in range(BURST):
            store.add(event(number))
            number += 1
        if store.flush():
            print(number, flush=True)


def _full(store: Store, limit: int) -> None:
    import resource

    store.add(event(0))
    assert store.flush()
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, most))
    number = 0
    while not store.problem:
        number += 1
        store.add(event(number))
        store.flush(0.01)
    print(store.problem, threading.active_count(), sep="\n", flush=True)
    sys.stdin.readline()
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    assert store.flush()
    assert not store.problem
    store.close()
    print(number + 1, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
