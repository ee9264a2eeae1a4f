"""What a soak has counted and measured, and whether it is good enough."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kiosk.tongue import tell

MOST_GROWTH: Final = 10.0
"""MiB that memory may grow by after the warm-up."""

A_VISIT_IN: Final = 2000
"""Events in which every screen is to be visited once, at least: a hundred times in 200,000."""


def warm_up(events: int) -> int:
    """Events of the beginning that fill caches: the growth of memory is measured from then on."""
    return min(20_000, events // 5)


def screen(place: str, first_panels: Sequence[str] = ()) -> str:
    """The screen that a place is counted as: any two firms are one, so are all choices of ties."""
    page, _, item = place.partition("/")
    if page in ("compare", "ties"):
        return f"{page}/…" if item else page
    if page == "story" and "/" not in item:
        return next((panel for panel in first_panels if panel.startswith(f"{place}/")), place)
    return place


@dataclass(frozen=True, slots=True)
class Verdict:
    """A point that is judged: what, what was found, and whether that is good."""

    what: str
    found: str
    good: bool


@dataclass(slots=True)
class Tally:
    """All that is counted. Times are milliseconds, memory is MiB."""

    wanted: int
    """Events."""
    seed: int
    screens: tuple[str, ...]
    events: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    visits: Counter[str] = field(default_factory=Counter)
    sent: Counter[str] = field(default_factory=Counter)
    """Of the visits those to which the monkey was sent, and did not tap its way."""
    ended: int = 0
    """Visits that were ended, with everything as at first."""
    windows: int = 1
    """The most there were at a time."""
    memory: list[tuple[int, float]] = field(default_factory=list)
    """After how many events, how much."""
    frames: list[float] = field(default_factory=list)
    seconds: float = 0.0
    files: Counter[str] = field(default_factory=Counter)
    started: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)
    machine: str = ""

    @property
    def growth(self) -> float | None:
        """By how much memory has grown after the warm-up; None where that is not known yet.

        Medians of the first and of the last tenth of what was measured since.
        """
        since = [used for at, used in self.memory if at >= warm_up(self.wanted) and used]
        if len(since) < 2:
            return None
        tenth = max(1, len(since) // 10)
        return statistics.median(since[-tenth:]) - statistics.median(since[:tenth])

    def frame(self, share: float) -> float:
        """The time that this share of all frames does not exceed."""
        ordered = sorted(self.frames)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    def verdicts(self) -> Iterator[Verdict]:
        """Every point that is judged, from what has been found until now."""
        least = min(self.screens, key=lambda name: self.visits[name])
        wanted = max(1, self.wanted // A_VISIT_IN)
        yield Verdict(
            tell(
                f"every screen is visited at least {wanted} times", f"每个画面至少到过 {wanted} 次"
            ),
            tell(
                f"least: {least}, {self.visits[least]} times",
                f"最少：{least}，{self.visits[least]} 次",
            ),
            self.visits[least] >= wanted,
        )
        for what, found in (
            (tell("no error on the log", "日志里没有错误"), self.lines),
            (tell("no other process, no connection", "没有别的进程，没有联网"), self.started),
            (
                tell(
                    "no file opened outside exhibit, settings and state",
                    "没有打开展览、设置、状态以外的文件",
                ),
                self.files,
            ),
        ):
            shown = ", ".join([*found][:5])
            yield Verdict(what, f"{len(found)}: {shown}" if found else "0", not found)
        yield Verdict(
            tell("one window", "只有一个窗口"),
            tell(f"{self.windows} at most", f"最多 {self.windows} 个"),
            self.windows == 1,
        )
        grown = self.growth
        yield Verdict(
            tell(
                f"memory grows by at most {MOST_GROWTH:.0f} MiB after {warm_up(self.wanted):,} "
                "events",
                f"{warm_up(self.wanted):,} 次事件之后，内存增长不超过 {MOST_GROWTH:.0f} MiB",
            ),
            tell("not known", "不详") if grown is None else f"{grown:+.1f} MiB",
            grown is not None and grown <= MOST_GROWTH,
        )
