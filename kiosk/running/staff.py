"""How the staff get in: a finger held in the corner, a PIN, and tries that become slower.

A state machine with the time handed in, in seconds of a monotonic clock, like the visit's. The
time of day is never asked: a clock that is wrong or jumps neither opens the panel nor keeps it
shut. What has to outlast a restart is only how often in a row the PIN was wrong; a new start
begins the whole delay again, so nobody gains by pulling the plug, and it never lasts longer.

    CLOSED --corner held--> ASKING --PIN--> OPEN --wish--> asked once more --PIN--> granted
       ^---- quiet, or closed by hand ------'

A new PIN is a wish, too: once it is granted, the new one is asked for twice before it is kept.

To look at a PIN takes a while, so that it is done elsewhere: ``enter`` says what is to be looked
at, and ``answer`` is told what came of it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Final

from kiosk.running.pin import LEAST, MOST, fit
from kiosk.running.whole import write_whole

DELAYS: Final = (0.0, 0.0, 5.0, 15.0, 60.0, 300.0, 900.0)
"""Seconds to wait after the first, second ... wrong PIN in a row; from the last on always as long.
A million PINs then take 28 years."""


RENEW: Final = "pin"
"""The wish for a new PIN."""


class Renewal(Enum):
    """Which new PIN is asked for, or what came of the last that was."""

    NONE = ""
    FIRST = "first"
    AGAIN = "again"
    EASY = "easy"
    """It would be guessed first: another one is asked for."""
    DIFFER = "differ"
    """The two differed: both are asked for anew."""
    KEPT = "kept"
    FAILED = "failed"


_ASKING_NEW: Final = (Renewal.FIRST, Renewal.AGAIN, Renewal.EASY, Renewal.DIFFER)


class Door(Enum):
    """Whether the staff are in."""

    CLOSED = "closed"
    ASKING = "asking"
    OPEN = "open"


@dataclass(slots=True)
class Staff:
    """The state. ``tries`` remembers wrong PINs across restarts."""

    tries: Tries
    quiet_asking: float = 30.0
    quiet_open: float = 180.0
    """Seconds without a touch after which it closes by itself."""
    door: Door = Door.CLOSED
    typed: str = ""
    wrong: bool = False
    """Whether the PIN typed last was wrong."""
    wish: str = ""
    """What the staff want that the PIN is asked for once more; empty: nothing."""
    looking: bool = False
    """A PIN is being looked at, or kept: nothing can be typed meanwhile."""
    renewal: Renewal = Renewal.NONE
    _first: str = ""
    """The new PIN as it was typed the first time."""
    _now: float | None = None
    _left: float = field(init=False)
    _quiet: float = 0.0

    def __post_init__(self) -> None:
        """Begin the delay that is due after the wrong PINs before."""
        self._left = _delay(self.tries.wrong)

    def tick(self, now: float) -> bool:
        """Let time pass. True when it has just closed by itself."""
        passed = max(0.0, now - self._now) if self._now is not None else 0.0
        self._now = now
        self._left = max(0.0, self._left - passed)
        self._quiet += passed
        limits = {Door.ASKING: max(self.quiet_asking, self._left), Door.OPEN: self.quiet_open}
        if self.door in limits and self._quiet >= limits[self.door]:
            self.close()
            return True
        return False

    def wait(self) -> float:
        """Seconds until the next try is taken."""
        return self._left

    def knock(self, now: float) -> None:
        """The corner was held: ask for the PIN."""
        self.tick(now)
        if self.door is Door.CLOSED:
            self.door, self.typed, self.wrong, self._quiet = Door.ASKING, "", False, 0.0

    def touched(self, now: float) -> None:
        """Somebody is there."""
        self.tick(now)
        self._quiet = 0.0

    def want(self, wish: str) -> None:
        """While it is open: ask for the PIN once more before this is done; empty: not any more."""
        if self.door is Door.OPEN:
            self.wish, self.typed, self.wrong = wish, "", False
            self.renewal, self._first = Renewal.NONE, ""

    @property
    def asked(self) -> bool:
        """Whether a PIN is asked for, and one can be typed now."""
        at_a_door = self.door is Door.ASKING or (self.door is Door.OPEN and bool(self.wish))
        return (at_a_door or self.renewing) and not self.looking and not self._left

    @property
    def renewing(self) -> bool:
        """Whether a new PIN is asked for."""
        return self.door is Door.OPEN and self.renewal in _ASKING_NEW

    def type(self, digit: str) -> None:
        """A key of the pad was pressed."""
        if self.asked and len(self.typed) < MOST:
            self.typed += digit
            self.wrong = False

    def erase(self) -> None:
        """Take the last digit away."""
        if not self.looking:
            self.typed = self.typed[:-1]

    def enter(self, now: float) -> str:
        """The digits to be looked at now; none while nothing is asked, or too few are typed."""
        self.touched(now)
        if not self.asked or self.renewing or len(self.typed) < LEAST:
            return ""
        # Counted before it is looked at: to cut the power in between gains nothing.
        self.tries.failed()
        self.looking = True
        return self.typed

    def answer(self, now: float, right: bool) -> str:
        """What came of it. Returns the wish that is granted by it, if any."""
        self.touched(now)
        self.typed, self.wrong, self.looking = "", not right, False
        if not right:
            self._left = _delay(self.tries.wrong)
            return ""
        self.tries.passed()
        granted, self.wish = self.wish, ""
        if self.door is Door.ASKING:
            self.door = Door.OPEN
        if granted == RENEW and self.door is Door.OPEN:
            self.renewal = Renewal.FIRST
            return ""
        return granted if self.door is Door.OPEN else ""

    def renew(self, now: float) -> str:
        """The digits of the new PIN, to be kept now; none until it has been typed twice."""
        self.touched(now)
        if not self.renewing or self.looking or len(self.typed) < LEAST:
            return ""
        typed, self.typed = self.typed, ""
        if self.renewal is not Renewal.AGAIN:
            self.renewal = Renewal.AGAIN if fit(typed) else Renewal.EASY
            self._first = typed if fit(typed) else ""
            return ""
        first, self._first = self._first, ""
        if typed != first:
            self.renewal = Renewal.DIFFER
            return ""
        self.looking = True
        return typed

    def renewed(self, now: float, kept: bool) -> None:
        """Whether the new PIN could be kept."""
        self.touched(now)
        self.looking = False
        if self.door is Door.OPEN:
            self.renewal = Renewal.KEPT if kept else Renewal.FAILED

    def close(self) -> None:
        """Shut and lock it."""
        self.door, self.typed, self.wrong, self.wish = Door.CLOSED, "", False, ""
        self.renewal, self._first = Renewal.NONE, ""


class Tries:
    """How often in a row the PIN was wrong, in a file. ``lost`` tells of one that is not kept."""

    def __init__(self, file: Path, lost: Callable[[OSError], None] = lambda error: None) -> None:
        """Read it; a file that cannot be read is as bad as the longest delay."""
        self._file = file
        self._lost = lost
        self.wrong = self._read()

    def failed(self) -> None:
        """One more."""
        self._set(self.wrong + 1)

    def passed(self) -> None:
        """The right one: all are forgotten."""
        self._set(0)

    def _set(self, wrong: int) -> None:
        self.wrong = wrong
        try:
            write_whole(self._file, json.dumps({"wrong": wrong}) + "\n", 0o600)
        except OSError as error:  # the staff still get in, to see that the disk is full
            self._lost(error)

    def _read(self) -> int:
        try:
            told = json.loads(self._file.read_text(encoding="utf-8"))
        except (FileNotFoundError, NotADirectoryError):
            return 0
        except (OSError, ValueError):
            return len(DELAYS)
        wrong = told.get("wrong") if isinstance(told, Mapping) else None
        return wrong if type(wrong) is int and wrong >= 0 else len(DELAYS)


def _delay(wrong: int) -> float:
    return DELAYS[min(wrong, len(DELAYS)) - 1] if wrong else 0.0
