"""When the viewer is started, killed and started again: the rules, without a process or a clock."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.supervision import Act, Failure, Limits, Phase, Stage, Start, Supervision

LIMITS = Limits()
STEP = 2.0
"""Seconds between two ticks here: few, and no sleep of the machine."""


class Hall:
    """A supervision with the time that it is handed; ``done`` is what it wanted, with the time."""

    def __init__(self, without: tuple[Stage, ...] = ()) -> None:
        self.rules = Supervision(available=lambda stage: stage not in without)
        self.now = 1000.0
        self.done: list[tuple[float, Start | Act]] = []
        self.running = False
        self.heed()

    def heed(self) -> None:
        while act := self.rules.tick(self.now):
            assert self.running is not isinstance(act, Start), "one viewer at a time, to act on"
            self.running = True
            self.done.append((self.now, act))

    def wait(
        self, most: float, *, alive: bool = False, visited: bool = False, act: Act | None = None
    ) -> None:
        """Let time pass, with signs of life or without, at most until an act is wanted."""
        until = self.now + most
        while self.now < until and (act is None or self.done[-1][1] is not act):
            self.now = min(until, self.now + STEP)
            if alive:
                self.rules.beat(self.now, visited)
            self.heed()

    def crash(self) -> Failure | None:
        self.running = False
        failure = self.rules.ended(self.now)
        self.heed()
        return failure

    def started(self) -> list[Stage]:
        return [act.stage for _, act in self.done if isinstance(act, Start)]

    def crash_until(self, stage: Stage) -> None:
        """Let viewers crash as soon as they are started until a stage is begun."""
        for _ in range(99):
            if self.running and self.rules.stage is stage:
                return
            if self.running:
                self.crash()
            self.wait(1)
        pytest.fail(f"{stage} is never reached")


def test_a_viewer_is_started_at_once_and_left_alone_while_it_lives() -> None:
    hall = Hall()
    hall.wait(10 * 3600, alive=True)
    assert [act for _, act in hall.done] == [Start(Stage.EXHIBIT, ""), Act.SETTLED]


def test_a_viewer_that_dies_is_started_again_each_time_later() -> None:
    hall = Hall()
    times = []
    for _ in LIMITS.delays:
        hall.rules.beat(hall.now, visited=True)
        assert hall.crash() is Failure.CRASH
        died = hall.now
        hall.wait(20)
        times.append(hall.done[-1][0] - died)
    assert hall.started() == [Stage.EXHIBIT] * (1 + len(LIMITS.delays))
    assert all(0 <= t - delay < STEP for t, delay in zip(times, LIMITS.delays, strict=True))


@pytest.mark.parametrize(
    ("first", "patience", "failure"),
    [(False, LIMITS.first_frame, Failure.NO_FRAME), (True, LIMITS.silence, Failure.HANG)],
    ids=["before its first frame", "on screen"],
)
def test_a_silent_viewer_is_killed_and_the_next_waits_for_its_end(
    first: bool, patience: float, failure: Failure
) -> None:
    hall = Hall()
    if first:
        hall.wait(30, alive=True)
    quiet = hall.now
    hall.wait(patience + 120)
    assert hall.done[1:] == [(quiet + patience, Act.KILL)], "one that cannot be killed is not two"
    assert hall.crash() is failure
    assert hall.done[-1] == (hall.now, Start(Stage.EXHIBIT, ""))


def test_a_crash_loop_leads_down_to_the_picture_and_its_code() -> None:
    hall = Hall()
    hall.crash_until(Stage.OUT_OF_SERVICE)
    each = 1 + len(LIMITS.delays)
    above = [Stage.EXHIBIT, Stage.LAST_GOOD, Stage.SAFE]
    assert hall.started() == [s for s in above for _ in range(each)] + [Stage.OUT_OF_SERVICE]
    assert hall.done[-1][1] == Start(Stage.OUT_OF_SERVICE, "K1")


def test_a_stage_that_is_not_there_is_passed_over() -> None:
    hall = Hall(without=(Stage.LAST_GOOD,))
    hall.crash_until(Stage.OUT_OF_SERVICE)
    assert Stage.LAST_GOOD not in hall.started()
    assert Stage.SAFE in hall.started()


def test_failures_far_apart_lead_nowhere() -> None:
    hall = Hall()
    for _ in range(50):
        hall.wait(LIMITS.window / 2, alive=True)
        hall.crash()
        hall.wait(5)
        hall.rules.beat(hall.now, visited=False)
    assert set(hall.started()) == {Stage.EXHIBIT}


@pytest.mark.parametrize("stage", [Stage.LAST_GOOD, Stage.SAFE, Stage.OUT_OF_SERVICE])
def test_below_the_exhibit_it_is_tried_again_later_and_once(stage: Stage) -> None:
    hall = Hall()
    hall.crash_until(stage)
    waits = []
    for _ in range(7):
        begun = hall.now
        hall.wait(LIMITS.retry_most + 1, alive=True, act=Act.ASK)
        waits.append(hall.done[-1][0] - begun)
        assert hall.crash() is None, "it was asked to go"
        before = len(hall.done)
        hall.crash_until(stage)
        tried = [act.stage for _, act in hall.done[before - 1 :] if isinstance(act, Start)]
        down = list(Stage)[: list(Stage).index(stage) + 1]
        assert tried == down, "each has one chance"
    assert all(later >= earlier for earlier, later in pairwise(waits))
    assert LIMITS.retry - 60 < waits[0] <= LIMITS.retry
    assert waits[-1] == pytest.approx(LIMITS.retry_most, abs=60)


def test_no_visit_is_cut_short_for_a_try() -> None:
    hall = Hall()
    hall.crash_until(Stage.SAFE)
    hall.wait(3 * LIMITS.retry, alive=True, visited=True)
    assert Act.ASK not in [act for _, act in hall.done]
    hall.wait(STEP, alive=True)
    assert hall.done[-1][1] is Act.ASK


def test_an_exhibit_that_holds_has_all_chances_again() -> None:
    hall = Hall()
    hall.crash_until(Stage.SAFE)
    hall.wait(LIMITS.retry, alive=True, act=Act.ASK)
    assert hall.crash() is None
    hall.wait(LIMITS.steady + STEP, alive=True)
    hall.crash()
    assert [act for _, act in hall.done[-2:]] == [Act.SETTLED, Start(Stage.EXHIBIT, "")]


def test_the_picture_itself_fails_less_and_less_often_and_the_exhibit_is_tried_again() -> None:
    hall = Hall()
    hall.crash_until(Stage.OUT_OF_SERVICE)
    begun = hall.now
    while hall.now < begun + 2 * LIMITS.retry:
        if hall.running:
            hall.crash()
        hall.wait(1)
    assert hall.started().count(Stage.OUT_OF_SERVICE) < 20
    assert hall.started().count(Stage.EXHIBIT) == 2 + len(LIMITS.delays), "one more try by now"


@pytest.mark.parametrize("stage", list(Stage))
def test_a_wish_for_a_new_viewer_is_no_failure_and_leads_to_the_exhibit_for_good(
    stage: Stage,
) -> None:
    hall = Hall()
    hall.crash_until(stage)
    hall.wait(30, alive=True, visited=True)
    assert hall.rules.restart(hall.now) is Act.ASK
    assert hall.rules.restart(hall.now) is None, "once is enough"
    assert hall.crash() is None
    assert hall.done[-1] == (hall.now, Start(Stage.EXHIBIT, "")), "at once"
    before = len(hall.done)
    hall.wait(2 * LIMITS.retry, alive=True)
    assert [act for _, act in hall.done[before:]] == [Act.SETTLED], "nothing is tried any more"


def test_a_viewer_that_will_not_go_for_a_new_one_is_killed() -> None:
    hall = Hall()
    hall.wait(30, alive=True)
    hall.rules.restart(hall.now)
    hall.wait(LIMITS.grace, alive=True)
    assert hall.crash() is None
    assert [act for _, act in hall.done[1:]] == [Act.KILL, Start(Stage.EXHIBIT, "")]


def test_what_is_told_to_end_is_not_started_again_by_a_wish() -> None:
    hall = Hall()
    hall.wait(30, alive=True)
    hall.rules.stop(hall.now)
    assert hall.rules.restart(hall.now) is None
    hall.crash()
    assert hall.rules.phase is Phase.OVER
    hall = Hall()
    hall.wait(30, alive=True)
    hall.rules.restart(hall.now)
    assert hall.rules.stop(hall.now) is None, "it has been asked to go"
    hall.crash()
    assert hall.rules.phase is Phase.OVER


def test_a_machine_that_slept_is_no_hung_viewer() -> None:
    hall = Hall()
    hall.wait(30, alive=True)
    hall.now += 8 * 3600
    hall.heed()
    hall.wait(LIMITS.silence / 2)
    assert Act.KILL not in [act for _, act in hall.done]
    hall.wait(LIMITS.silence)
    assert hall.done[-1][1] is Act.KILL


def test_told_to_end_it_asks_then_kills_and_starts_nothing_more() -> None:
    hall = Hall()
    hall.wait(30, alive=True)
    assert hall.rules.stop(hall.now) is Act.ASK
    assert hall.rules.stop(hall.now) is None, "it may be told twice"
    hall.wait(LIMITS.grace, alive=True)
    assert hall.done[-1] == (hall.now, Act.KILL)
    hall.crash()
    hall.wait(LIMITS.retry_most)
    assert hall.rules.phase is Phase.OVER
    assert hall.started() == [Stage.EXHIBIT]


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["alive", "visited", "silent", "crash", "restart", "stop"]),
        st.floats(0.0, 3000.0),
    ),
    max_size=60,
)


@given(EVENTS)
def test_whatever_happens_there_is_one_viewer_at_a_time_and_one_to_come(
    events: list[tuple[str, float]],
) -> None:
    hall = Hall()
    told = False
    for what, seconds in events:
        if what in ("alive", "visited"):
            hall.wait(seconds / 10, alive=True, visited=what == "visited")
        elif what == "silent":
            hall.wait(seconds / 10)
        elif what == "crash" and hall.running:
            hall.crash()
        elif what == "restart":
            hall.rules.restart(hall.now)
            hall.heed()
        elif what == "stop":
            told = True
            hall.rules.stop(hall.now)
            hall.heed()
        assert 0.0 <= hall.rules.wake(hall.now) <= 1.0
    if hall.running:
        hall.crash()
    hall.wait(LIMITS.retry + STEP)
    assert hall.running is not told, "no state is left in which nothing comes"
    assert (hall.rules.phase is Phase.OVER) is told
    for act, after in pairwise(act for _, act in hall.done):
        assert (act, after) != (Act.KILL, Act.KILL)
