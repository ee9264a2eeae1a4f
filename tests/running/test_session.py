from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.session import SLOW_READING, Session, State


def begun(ask_after: float = 60, countdown: float = 20) -> Session:
    session = Session(ask_after=ask_after, countdown=countdown)
    session.touched(0)
    return session


def state(session: Session) -> State:
    """The state now; mypy would else take it for unchanged since the last look."""
    return session.state


def test_a_quiet_visitor_is_asked_and_then_the_visit_ends() -> None:
    session = begun(ask_after=60, countdown=20)
    assert not session.tick(59.9)
    assert state(session) is State.ACTIVE
    session.tick(60)
    assert (state(session), session.seconds_left(60)) == (State.ASKING, 20)
    assert not session.tick(79.9)
    assert session.seconds_left(79.5) == 1
    assert session.tick(80)
    assert state(session) is State.ATTRACT


def test_a_touch_answers_the_question() -> None:
    session = begun(ask_after=60, countdown=20)
    session.tick(60)
    session.touched(70)
    assert not session.tick(90)
    assert state(session) is State.ACTIVE


def test_a_long_text_leaves_time_to_read_it() -> None:
    session = begun(ask_after=60)
    session.characters = 300
    session.tick(300 / SLOW_READING - 0.1)
    assert state(session) is State.ACTIVE
    session.tick(300 / SLOW_READING)
    assert state(session) is State.ASKING


def test_a_clock_that_jumps_back_ends_no_visit() -> None:
    session = begun(ask_after=60, countdown=20)
    assert not session.tick(-1_000_000)
    assert state(session) is State.ACTIVE


events = st.lists(
    st.tuples(st.floats(0, 100), st.sampled_from(["touch", "tick"])),
    max_size=80,
)


@given(events)
def test_a_visit_ends_only_after_being_asked_for_the_whole_countdown(
    happenings: list[tuple[float, str]],
) -> None:
    session, now, asked = Session(ask_after=60, countdown=20), 0.0, None
    for wait, what in happenings:
        now += wait
        if what == "touch":
            session.touched(now)
        elif session.tick(now):
            assert asked is not None
            assert now - asked >= 20
        if session.state is not State.ASKING:
            asked = None
        elif asked is None:
            asked = now
        assert 0 <= session.seconds_left(now) <= 20
