import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from kiosk.running.session import Session, Sight, State


class Screen:
    """What is to be seen, changed by the tests."""

    def __init__(self) -> None:
        self.sight = Sight()

    def look(self) -> Sight:
        return self.sight


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def session(screen: Screen) -> Session:
    session = Session(ask_after=60, countdown=20, hold=180, look=screen.look)
    session.touched(0)
    return session


def state(session: Session) -> State:
    """The state now; mypy would else take it for unchanged since the last look."""
    return session.state


def test_a_quiet_visitor_is_asked_and_then_the_visit_ends(session: Session) -> None:
    assert not session.tick(59.9)
    assert state(session) is State.ACTIVE
    session.tick(60)
    assert (state(session), session.seconds_left(60)) == (State.ASKING, 20)
    assert not session.tick(79.9)
    assert session.seconds_left(79.5) == 1
    assert session.tick(80)
    assert state(session) is State.ATTRACT


def test_a_touch_answers_the_question(session: Session) -> None:
    session.tick(60)
    session.touched(70)
    assert not session.tick(90)
    assert state(session) is State.ACTIVE


def test_a_long_text_leaves_time_to_read_it(session: Session, screen: Screen) -> None:
    screen.sight = Sight(reading=100)
    session.tick(99.9)
    assert state(session) is State.ACTIVE
    session.tick(100)
    assert state(session) is State.ASKING


def test_nobody_is_asked_while_something_plays_and_there_is_time_afterwards(
    session: Session, screen: Screen
) -> None:
    screen.sight = Sight(playing=True)
    for now in range(0, 1000, 5):
        session.tick(now)
        assert state(session) is State.ACTIVE
    screen.sight = Sight()
    session.tick(1054)
    assert state(session) is State.ACTIVE
    session.tick(1056)
    assert state(session) is State.ASKING


def test_a_finger_that_lies_still_holds_the_exhibit_but_not_for_ever(session: Session) -> None:
    session.fingers.on(1, (0.5, 0.5), 0)
    for now in range(0, 180):
        session.tick(now)
        session.fingers.on(1, (0.5, 0.502), now)  # a touch frame trembles
        assert state(session) is State.ACTIVE
    session.tick(179 + 59)
    assert state(session) is State.ACTIVE
    session.tick(179 + 60)
    assert state(session) is State.ASKING
    assert session.tick(179 + 60 + 20)


def test_an_object_that_is_moved_counts_again(session: Session) -> None:
    session.fingers.on(1, (0.5, 0.5), 0)
    session.fingers.on(1, (0.6, 0.5), 500)
    session.tick(679)
    assert state(session) is State.ACTIVE
    session.tick(679 + 60)
    assert state(session) is State.ASKING


def test_a_visit_does_not_end_under_a_finger(session: Session) -> None:
    session.tick(60)
    session.fingers.on(1, (0.5, 0.5), 79)
    assert not session.tick(85)
    assert state(session) is State.ASKING
    session.fingers.off(1)
    assert session.tick(86)


def test_a_clock_that_jumps_back_ends_no_visit_and_holds_none(session: Session) -> None:
    session.fingers.on(1, (0.5, 0.5), 0)
    assert not session.tick(-1_000_000)
    assert state(session) is State.ACTIVE
    session.tick(-1_000_000 + 60)
    assert state(session) is State.ASKING


SHARE = st.floats(0, 2)


class Hall(RuleBasedStateMachine):
    """Visitors, objects, films and time in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.screen = Screen()
        self.session = Session(ask_after=60, countdown=20, hold=180, look=self.screen.look)
        self.now = 0.0
        self.last = 0.0  # when somebody did something, or something played
        self.asked: float | None = None
        self.down: dict[int, tuple[tuple[float, float], float]] = {}

    def did(self) -> None:
        """As the bridge: a touch wakes and keeps up a visit, and answers when it ends."""
        self.last = self.now
        if self.session.state is State.ACTIVE:
            self.session.touched(self.now)

    @rule()
    def tap(self) -> None:
        self.last = self.now
        self.session.touched(self.now)

    @rule(finger=st.integers(0, 3), x=SHARE, y=SHARE)
    def press_or_drag(self, finger: int, x: float, y: float) -> None:
        if self.session.fingers.on(finger, (x, y), self.now):
            self.down[finger] = (x, y), self.now
            self.did()

    @rule(finger=st.integers(0, 3))
    def lift(self, finger: int) -> None:
        self.session.fingers.off(finger)
        if self.down.pop(finger, None):
            self.last = self.now
            if self.session.state is not State.ATTRACT:
                self.session.touched(self.now)

    @rule()
    def touches_are_taken_away(self) -> None:
        self.session.fingers.gone()
        self.down.clear()

    @rule(reading=st.floats(0, 200), playing=st.booleans())
    def another_sight(self, reading: float, playing: bool) -> None:
        self.screen.sight = Sight(reading, playing)

    @rule(seconds=st.floats(0.01, 250))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        before = self.session.state
        held = any(self.now - since < 180 for _, since in self.down.values())
        ended = self.session.tick(self.now)
        if ended:
            assert before is State.ASKING
            assert self.asked is not None
            assert self.now - self.asked >= 20, "the whole countdown"
            assert not held, "never under a finger"
        if before is State.ACTIVE and self.session.state is State.ASKING:
            assert self.now - self.last >= max(60, self.screen.sight.reading)
            assert not self.screen.sight.playing
            assert not held

    @rule()
    def everybody_leaves(self) -> None:
        """Whatever lies on the glass: what plays comes to an end, and then the visit does."""
        self.screen.sight = Sight(self.screen.sight.reading)
        for _ in range(4):
            self.time_passes(201)
            self.remember()
        assert self.session.state is State.ATTRACT

    @invariant()
    def remember(self) -> None:
        if self.session.state is not State.ASKING:
            self.asked = None
        elif self.asked is None:
            self.asked = self.now
        assert 0 <= self.session.seconds_left(self.now) <= 20


TestHall = Hall.TestCase
TestHall.settings = settings(max_examples=60, stateful_step_count=25)
