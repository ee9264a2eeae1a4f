"""Gives counts out as CSV, so that no single visitor can be told from them."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable
from typing import Final

from kiosk.running.usage.events import Event, bucket_told

SMALL: Final = 5
"""Counts below are given as ``<5``: with few visitors a count tells who it was. The threshold is
the one that statistical offices use for tables of persons."""

HEAD: Final = ("what", "day", "place", "language", "duration_seconds", "count")


def as_csv(events: Iterable[Event]) -> str:
    """A line for each thing counted on each day, in order.

    Hours are left out: with days they would make nearly every count small.
    """
    counts = Counter(
        (e.kind, e.day, e.place, e.language, bucket_told(e.seconds) if e.kind != "begun" else "")
        for e in events
    )
    text = io.StringIO()
    lines = csv.writer(text, lineterminator="\r\n")
    lines.writerow(HEAD)
    for key, count in sorted(counts.items()):
        lines.writerow([*key, count if count >= SMALL else f"<{SMALL}"])
    return text.getvalue()
