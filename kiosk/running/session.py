"""A visit, from the first touch to the return to the attract page, as a state machine.

Plain Python with the time handed in, in seconds of a monotonic clock, so that tests run years in
a moment. The bridge feeds it every touch and a tick, and turns its state into signals.

    ATTRACT --touch--> ACTIVE --quiet for `patience`--> ASKING --countdown over--> ATTRACT
                         ^---------------touch-------------'
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

SLOW_READING = 3.0
"""Characters a second of a slow reader of Chinese standing in a hall; estimated (FIELD.md)."""


class State(Enum):
    """Where a visit is."""

    ATTRACT = "attract"
    ACTIVE = "active"
    ASKING = "asking"


@dataclass(slots=True)
class Session:
    """The visit's state. ``ask_after`` and ``countdown`` are settings, in seconds."""

    ask_after: float = 60.0
    countdown: float = 20.0
    state: State = State.ATTRACT
    characters: int = 0
    """Characters on the page now shown: its reading time lengthens the patience."""
    _since: float = 0.0

    @property
    def patience(self) -> float:
        """Seconds without a touch after which the visitor is asked."""
        return max(self.ask_after, self.characters / SLOW_READING)

    def touched(self, now: float) -> None:
        """A visitor did something: the visit begins, goes on, or is taken up again."""
        self.state = State.ACTIVE
        self._since = now

    def tick(self, now: float) -> bool:
        """Let time pass. True when the visit has just ended and everything is to be reset."""
        if now < self._since:  # a clock that jumped back ends no visit
            self._since = now
        quiet = now - self._since
        if self.state is State.ACTIVE and quiet >= self.patience:
            self.state, self._since = State.ASKING, now
        elif self.state is State.ASKING and quiet >= self.countdown:
            self.end()
            return True
        return False

    def end(self) -> None:
        """End the visit at once."""
        self.state = State.ATTRACT

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the visit ends while asking, else 0."""
        if self.state is not State.ASKING:
            return 0
        return max(0, math.ceil(self.countdown - (now - self._since)))
