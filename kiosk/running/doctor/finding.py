"""What a check has found, and the machine that it looks at."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from kiosk.tongue import tell


class Level(Enum):
    """How things stand."""

    OK = "ok"
    ATTENTION = "attention"
    """The exhibit runs; somebody should look at it."""
    FAULT = "fault"
    """The exhibit cannot run as it should."""

    def told(self) -> str:
        """In a word."""
        return {
            Level.OK: tell("ok", "正常"),
            Level.ATTENTION: tell("attention", "留意"),
            Level.FAULT: tell("fault", "故障"),
        }[self]


@dataclass(frozen=True, slots=True)
class Finding:
    """A line of the report: what was looked at, what was read there, and what to do."""

    check: str
    level: Level
    found: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """The machine: its files below ``root``, its system, its clock in seconds since 1970."""

    root: Path = Path("/")
    platform: str = sys.platform
    wall: Callable[[], float] = field(default=time.time)

    @property
    def linux(self) -> bool:
        """Whether the system is one whose files these checks know."""
        return self.platform.startswith("linux")

    def read(self, path: str) -> str | None:
        """A file's text; None where there is none or it may not be read."""
        try:
            return (self.root / path).read_text(encoding="utf-8", errors="replace").strip()
        except OSError:
            return None

    def programs(self) -> set[str]:
        """Names of the programs that run now, as far as this user sees them."""
        texts = (self.read(str(at.relative_to(self.root))) for at in self.root.glob("proc/*/comm"))
        return {text for text in texts if text}


def unknown(check: str, path: str, by_hand: str) -> Finding:
    """What could not be read here; ``by_hand`` says how to look."""
    found = tell(f"unknown: {path} cannot be read here", f"不详：这里读不到 {path}")
    return Finding(check, Level.ATTENTION, found, by_hand)
