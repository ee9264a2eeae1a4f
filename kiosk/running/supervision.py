"""When the viewer is started, ended and started again, as a state machine.

Plain Python with the time handed in, in seconds of a monotonic clock, so that tests run years in a
moment. :mod:`kiosk.running.supervisor` feeds it what happens to real processes and does what it
says.

    WAITING --due--> STARTING --first frame--> SHOWING --silence, retry--> ENDING --ended--> WAITING
                        '--------no frame in time-------------------------^
A viewer that ends by itself fails, as one does that has to be killed. Failures that follow each
other closely lead down the stages; from every stage but the first the exhibit is tried again later.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final


class Stage(Enum):
    """What the viewer shows, from what is wanted to what is left when all else fails."""

    EXHIBIT = "exhibit"
    LAST_GOOD = "last-good"
    """The copy of the exhibit that was kept when it had been shown long enough."""
    SAFE = "safe"
    """Drawn without the graphics card, in still pictures."""
    OUT_OF_SERVICE = "out-of-service"
    """A still picture that asks for patience and shows the code of the last failure."""


class Failure(Enum):
    """How a viewer failed: the code that the staff read on the screen and in the record."""

    CRASH = "K1"
    HANG = "K2"
    NO_FRAME = "K3"


class Phase(Enum):
    """Where the viewer is."""

    WAITING = "waiting"
    STARTING = "starting"
    SHOWING = "showing"
    ENDING = "ending"
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Times in seconds. None comes from a source: all are estimated for a hall's slow machine."""

    first_frame: float = 60.0
    """From a start to its first frame: some 3 s here, ten times that from a slow disk."""
    silence: float = 10.0
    """Between two signs of life, of which a viewer gives one a second."""
    grace: float = 5.0
    """For a viewer to end when it is asked to."""
    steady: float = 300.0
    """A viewer that was on screen so long is sound: it ends a trial, its exhibit is a good one."""
    window: float = 600.0
    """Failures that lie further apart have nothing to do with each other."""
    delays: tuple[float, ...] = (0.0, 2.0, 5.0)
    """Before each new start within the window; one failure more leads to the next stage. At the
    last stage the last of them is doubled with each further failure, up to ``retry``."""
    retry: float = 600.0
    """Until the exhibit is tried again; doubled with each trial that fails ..."""
    retry_most: float = 6 * 3600.0
    """... up to this."""


@dataclass(frozen=True, slots=True)
class Start:
    """Start a viewer at a stage; ``code`` is that of the failure that led there, or empty."""

    stage: Stage
    code: str


class Act(Enum):
    """What else is to be done."""

    ASK = "ask"
    """Ask the viewer to end."""
    KILL = "kill"
    SETTLED = "settled"
    """Nothing but to know: the viewer has been on screen long enough to be sound."""


@dataclass(slots=True)
class Supervision:
    """The state. ``available`` tells whether a stage can be shown now, asked when it is reached."""

    limits: Limits = field(default_factory=Limits)
    available: Callable[[Stage], bool] = lambda stage: True
    phase: Phase = Phase.WAITING
    stage: Stage = Stage.EXHIBIT
    failure: Failure | None = None
    """The last one."""
    visited: bool = False
    """Whether a visitor is there, as the viewer said last: no visit is cut short for a try."""
    _due: float = -math.inf
    _began: float = 0.0
    _heard: float = 0.0
    _ticked: float = math.inf
    _settled: bool = False
    _killed: bool = False
    _ending: Failure | None = None
    _stopping: bool = False
    _trial: bool = False
    """Whether this way down the stages is one of trying again: each stage has one chance then."""
    _retry_at: float = math.inf
    _retry: float = 0.0
    _failures: deque[float] = field(default_factory=deque)

    def tick(self, now: float) -> Start | Act | None:
        """Let time pass; what is to be done now, which is then taken as done. Ask until None."""
        if now - self._ticked > self.limits.silence / 2:
            self._heard = now  # the machine or this process slept: the viewer is not to blame
        self._ticked = now
        quiet = now - self._heard
        match self.phase:
            case Phase.WAITING if now >= self._due:
                return self._start(now)
            case Phase.STARTING if quiet >= self.limits.first_frame:
                return self._end(now, Failure.NO_FRAME)
            case Phase.SHOWING if quiet >= self.limits.silence:
                return self._end(now, Failure.HANG)
            case Phase.SHOWING if now >= self._retry_at and not self.visited:
                return self._try_again(now)
            case Phase.SHOWING if not self._settled and now - self._began >= self.limits.steady:
                return self._settle()
            case Phase.ENDING if not self._killed and quiet >= self.limits.grace:
                self._killed = True
                return Act.KILL
        return None

    def wake(self, now: float) -> float:
        """Seconds until :meth:`tick` is wanted, if nothing happens before; at most a second, so
        that a sleep of the machine can be told from the viewer's silence."""
        due = self._due if self.phase is Phase.WAITING else now + 1.0
        return min(max(due - now, 0.0), 1.0)

    def beat(self, now: float, visited: bool) -> None:
        """The viewer said that its window lives."""
        if self.phase is Phase.STARTING:
            self.phase = Phase.SHOWING
            self._began = now
        if self.phase is Phase.SHOWING:
            self._heard, self.visited = now, visited

    def ended(self, now: float) -> Failure | None:
        """The viewer's process is gone, or could not be made. How it failed, if it did."""
        failure = self._ending if self.phase is Phase.ENDING else Failure.CRASH
        if self._stopping:
            self.phase = Phase.OVER
            return failure
        self.phase = Phase.WAITING
        if failure is None:  # it was asked to go
            self.stage, self._due = Stage.EXHIBIT, now
        else:
            self.failure = failure
            self._failed(now)
        return failure

    def restart(self, now: float) -> Act | None:
        """Somebody wants a new viewer: of the exhibit, which has all its chances again."""
        if self.phase not in (Phase.STARTING, Phase.SHOWING):
            return None  # a new one comes anyway, or none any more
        self._trial, self._retry_at, self._retry = False, math.inf, 0.0
        self._failures.clear()
        return self._end(now, None)

    def stop(self, now: float) -> Act | None:
        """End all of it, for good."""
        self._stopping = True
        if self.phase in (Phase.STARTING, Phase.SHOWING):
            self._end(now, None)
            return Act.ASK
        if self.phase is Phase.WAITING:
            self.phase = Phase.OVER
        return None

    def _start(self, now: float) -> Start:
        self.phase = Phase.STARTING
        self.visited = self._settled = self._killed = False
        self._heard = now
        code = self.failure.value if self.failure and self.stage is not Stage.EXHIBIT else ""
        return Start(self.stage, code)

    def _end(self, now: float, failure: Failure | None) -> Act:
        """A viewer that failed is past being asked: it is killed at once."""
        self.phase, self._ending, self._heard = Phase.ENDING, failure, now
        self._killed = failure is not None
        return Act.KILL if self._killed else Act.ASK

    def _try_again(self, now: float) -> Act:
        self._begin_trial()
        return self._end(now, None)

    def _begin_trial(self) -> None:
        self._trial, self._retry_at = True, math.inf
        self._retry = min(self._retry * 2, self.limits.retry_most)
        self._failures.clear()

    def _settle(self) -> Act:
        self._settled, self._trial = True, False
        if self.stage is Stage.EXHIBIT:
            self._retry = 0.0
        return Act.SETTLED

    def _failed(self, now: float) -> None:
        self._failures.append(now)
        while now - self._failures[0] > self.limits.window:
            self._failures.popleft()
        count, delays = len(self._failures), self.limits.delays
        if self.stage is Stage.OUT_OF_SERVICE:
            self._due = now + min(delays[-1] * 2.0 ** min(count, 99), self.limits.retry)
            if now >= self._retry_at:
                self._begin_trial()
                self.stage = Stage.EXHIBIT
        elif self._trial or count > len(delays):
            self._descend(now)
        else:
            self._due = now + delays[count - 1]

    def _descend(self, now: float) -> None:
        below = STAGES[STAGES.index(self.stage) + 1 :]
        last = Stage.OUT_OF_SERVICE
        self.stage = next((stage for stage in below if self.available(stage)), last)
        self._failures.clear()
        self._due = now
        self._retry = self._retry or self.limits.retry
        self._retry_at = now + self._retry


STAGES: Final = tuple(Stage)
