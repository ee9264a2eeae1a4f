"""A day's hours, changed by the staff's keys: always hours that can be read, and changed back."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.hours import ALL_DAY, CLOSED, spans
from kiosk.running.week import edges, moved, paused, unpaused, written


@pytest.mark.parametrize(
    ("text", "later", "longer"),
    [
        ("09:00-17:00", "09:30-17:00", "09:00-17:30"),
        ("09:10-17:10", "09:30-17:10", "09:10-17:30"),
        ("09:00-12:00, 13:30-17:00", "09:30-12:00, 13:30-17:00", "09:00-12:00, 13:30-17:30"),
        ("18:00-23:30", "18:30-23:30", "18:00-24:00"),
        ("18:00-24:00", "18:30-24:00", "18:00-00:30"),
        ("18:00-17:30", "18:30-17:30", "18:00-17:30"),
        ("23:30-02:00", "23:30-02:00", "23:30-02:30"),
        ("00:00-23:30", "00:30-23:30", ALL_DAY),
        ("13:00-17:00, 09:00-12:00", "09:30-12:00, 13:00-17:00", "09:00-12:00, 13:00-17:30"),
        (ALL_DAY, "00:30-24:00", ALL_DAY),
        (CLOSED, CLOSED, CLOSED),
    ],
)
def test_a_key_moves_opening_or_closing_by_half_an_hour_as_far_as_a_day_goes(
    text: str, later: str, longer: str
) -> None:
    assert (moved(text, 0, 1), moved(text, -1, 1)) == (later, longer)


def test_a_pause_moves_between_opening_and_closing() -> None:
    text = "09:00-12:00, 13:00-17:00"
    assert moved(text, 1, -1) == "09:00-11:30, 13:00-17:00"
    assert moved(text, 2, 1) == "09:00-12:00, 13:30-17:00"
    assert moved("09:00-12:00, 12:30-17:00", 1, 1) == "09:00-12:00, 12:30-17:00"
    assert moved("09:00-09:30, 13:00-17:00", 1, -1) == "09:00-09:30, 13:00-17:00"
    assert moved("18:00-23:00, 23:30-02:00", 2, 1) == "18:00-23:00, 23:30-02:00", "on the day"


@pytest.mark.parametrize(
    ("text", "with_pause"),
    [
        ("09:00-17:00", "09:00-12:00, 13:00-17:00"),
        (ALL_DAY, "00:00-12:00, 13:00-24:00"),
        ("13:00-21:00", "13:00-16:30, 17:30-21:00"),
        ("18:00-02:00", "18:00-21:30, 22:30-02:00"),
        ("22:00-05:00", "22:00-22:30, 23:30-05:00"),
        ("09:00-10:30", "09:00-09:30, 10:00-10:30"),
        ("09:00-12:00, 13:00-17:00", "09:00-12:00, 13:00-14:30, 15:30-17:00"),
    ],
)
def test_a_pause_is_made_at_noon_or_in_the_middle_and_taken_out_again(
    text: str, with_pause: str
) -> None:
    assert paused(text) == with_pause
    assert len(edges(unpaused(with_pause))) == len(edges(text))


def test_where_there_is_no_room_there_is_no_pause() -> None:
    for text in (CLOSED, "09:00-10:00", "14:10-16:10", "23:00-03:00"):
        assert paused(text) == text
        assert unpaused(text) == text


@given(
    st.sampled_from(["09:00-17:00", "09:10-11:50, 13:00-17:00", ALL_DAY, "18:00-02:00", CLOSED]),
    st.lists(
        st.one_of(
            st.tuples(st.integers(0, 3), st.sampled_from([-1, 1])),
            st.sampled_from([paused, unpaused]),
        ),
        max_size=120,
    ),
)
def test_whatever_is_pressed_the_hours_can_be_read_and_are_in_order(
    text: str, presses: list[object]
) -> None:
    for press in presses:
        if callable(press):
            text = press(text)
        elif isinstance(press, tuple) and press[0] < len(edges(text)):
            text = moved(text, *press)
        assert written(spans(text)) == text
        assert all(a < b for a, b in pairwise(edges(text)))
