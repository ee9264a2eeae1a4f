"""A visit, from the first touch to the return to the attract page, as a state machine.

Plain Python with the time handed in, in seconds of a monotonic clock, so that tests run years in
a moment. The bridge feeds it every touch and a tick, and turns its state into signals.

    ATTRACT --activity--> ACTIVE --quiet for long enough--> ASKING --countdown over--> ATTRACT
                            ^------------activity-------------'

Activity is whatever a visitor does, and whatever goes on because of it: a touch, a drag, a key, a
finger that rests on the glass, a picture that moves, a film. Quiet is long enough after
``ask_after``, and after the time that it takes to read what is on the screen.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from kiosk.running.fingers import Fingers


class State(Enum):
    """Where a visit is."""

    ATTRACT = "attract"
    ACTIVE = "active"
    ASKING = "asking"


@dataclass(frozen=True, slots=True)
class Sight:
    """What is on the screen: seconds to read it, and whether anything plays or still moves."""

    reading: float = 0.0
    playing: bool = False


@dataclass(slots=True)
class Session:
    """The visit's state. ``ask_after``, ``countdown`` and ``hold`` are settings, in seconds.

    ``look`` says what is on the screen. It is asked once ``ask_after`` is over, and from then on at
    every tick as long as something plays: when that ends, a visitor has as much time again.
    """

    ask_after: float = 60.0
    countdown: float = 20.0
    hold: float = 180.0
    look: Callable[[], Sight] = Sight
    state: State = State.ATTRACT
    fingers: Fingers = field(init=False)
    _since: float = 0.0
    _playing: bool = False

    def __post_init__(self) -> None:
        """Have no finger on the glass."""
        self.fingers = Fingers(self.hold)

    def touched(self, now: float) -> None:
        """A visitor did something: the visit begins, goes on, or is taken up again."""
        self.state = State.ACTIVE
        self._since = now

    def tick(self, now: float) -> bool:
        """Let time pass. True when the visit has just ended and everything is to be reset."""
        if now < self._since:  # a clock that jumped back ends no visit
            self._since = now
        held = self.fingers.holding(now)
        if self.state is State.ACTIVE:
            if held:
                self._since = now
            elif self._playing or now - self._since >= self.ask_after:
                self._consider(now)
        elif self.state is State.ASKING and now - self._since >= self.countdown and not held:
            self.end()
            return True
        return False

    def _consider(self, now: float) -> None:
        seen = self.look()
        self._playing = seen.playing
        if seen.playing:
            self._since = now
        elif now - self._since >= max(self.ask_after, seen.reading):
            self.state, self._since = State.ASKING, now

    def end(self) -> None:
        """End the visit at once."""
        self.state, self._playing = State.ATTRACT, False

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the visit ends while asking, else 0."""
        if self.state is not State.ASKING:
            return 0
        return max(0, math.ceil(self.countdown - (now - self._since)))
