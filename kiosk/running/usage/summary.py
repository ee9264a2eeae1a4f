"""Adds events up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.running.usage.events import Event


@dataclass(frozen=True, slots=True)
class Summary:
    """How often what happened. Places are ``page`` or ``page/item``."""

    visits: int
    by_hour: Counter[int] = field(default_factory=Counter)
    """Visits begun in each hour of the day, 0 to 23."""
    by_day: Counter[str] = field(default_factory=Counter)
    by_language: Counter[str] = field(default_factory=Counter)
    """Visits by the language that they ended in."""
    by_length: Counter[int] = field(default_factory=Counter)
    """Visits by the least of their duration's bucket, in seconds."""
    seen: Counter[str] = field(default_factory=Counter)
    """Visits in which a place was seen."""
    stopped: Counter[str] = field(default_factory=Counter)
    """Visits that ended at a place."""

    def most_seen(self, page: str, most: int = 12) -> list[tuple[str, int]]:
        """The items of a page that were seen most, the first by name where they are equal."""
        items = [(place, count) for place, count in self.seen.items() if _page(place) == page]
        return sorted(items, key=lambda item: (-item[1], item[0]))[:most]


def summary(events: Iterable[Event]) -> Summary:
    """What the events add up to."""
    counts = Summary(0)
    visits = 0
    for event in events:
        if event.kind == "begun":
            visits += 1
            if event.day:
                counts.by_hour[event.hour] += 1
                counts.by_day[event.day] += 1
        elif event.kind == "seen":
            counts.seen[event.place] += 1
        else:
            counts.stopped[event.place] += 1
            counts.by_language[event.language] += 1
            counts.by_length[event.seconds] += 1
    return Summary(
        visits,
        counts.by_hour,
        counts.by_day,
        counts.by_language,
        counts.by_length,
        counts.seen,
        counts.stopped,
    )


def _page(place: str) -> str:
    page, _, item = place.partition("/")
    return page if item else ""
