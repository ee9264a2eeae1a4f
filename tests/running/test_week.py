"""A weekday's hours, moved by the staff's keys: always hours that can be read, and moved back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.hours import ALL_DAY, CLOSED, spans
from kiosk.running.week import closed, opened, written


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
        (ALL_DAY, "00:30-24:00", ALL_DAY),
        (CLOSED, CLOSED, CLOSED),
    ],
)
def test_a_key_moves_opening_or_closing_by_half_an_hour_as_far_as_a_day_goes(
    text: str, later: str, longer: str
) -> None:
    assert (opened(text, 1), closed(text, 1)) == (later, longer)


@given(
    st.sampled_from(["09:00-17:00", "09:10-11:50, 13:00-17:00", ALL_DAY, "18:00-02:00"]),
    st.lists(st.tuples(st.sampled_from([opened, closed]), st.sampled_from([-1, 1])), max_size=120),
)
def test_whatever_is_pressed_the_hours_can_be_read(
    text: str, presses: list[tuple[object, int]]
) -> None:
    for move, steps in presses:
        assert callable(move)
        text = move(text, steps)
        assert written(spans(text)) == text
