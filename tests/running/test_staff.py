"""The door to the staff panel: PIN, growing delays, and clocks that cannot be trusted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.corner import HOLD_S, Corner
from kiosk.running.staff import DELAYS, RENEW, Door, Renewal, Staff, Tries

PIN = "271828"


def made(tmp_path: Path) -> Staff:
    return Staff(Tries(tmp_path / "tries.json"))


def type_in(staff: Staff, digits: str, now: float) -> bool:
    staff.knock(now)
    staff.typed = ""
    for digit in digits:
        staff.type(digit)
    if entered := staff.enter(now):
        staff.answer(now, entered == PIN)
    return staff.door is Door.OPEN


def test_the_pin_opens_and_three_minutes_of_quiet_close(tmp_path: Path) -> None:
    staff = made(tmp_path)
    assert type_in(staff, PIN, 0.0)
    staff.touched(100.0)
    assert not staff.tick(279.0)
    assert staff.door is Door.OPEN
    assert staff.tick(280.0)
    assert (staff.door, staff.typed) == (Door.CLOSED, "")
    staff.knock(281.0)
    assert staff.door.value == "asking", "it asks again"


def test_wrong_pins_become_slow_and_a_restart_makes_them_no_faster(tmp_path: Path) -> None:
    staff, now = made(tmp_path), 0.0
    for delay in (*DELAYS, DELAYS[-1]):
        assert not type_in(staff, "000001", now)
        assert staff.wait() == delay
        if delay:
            staff = made(tmp_path)  # the machine is switched off and on
            assert staff.wait() == delay
            assert not type_in(staff, PIN, now), "not even the right one"
            staff.tick(now)
            now += delay
            staff.tick(now)
    assert type_in(staff, PIN, now)
    assert made(tmp_path).tries.wrong == 0


def test_a_try_is_counted_before_it_is_looked_at(tmp_path: Path) -> None:
    staff = made(tmp_path)
    staff.knock(0.0)
    for digit in PIN:
        staff.type(digit)
    assert staff.enter(0.0) == PIN
    assert made(tmp_path).tries.wrong == 1, "the power is cut now"
    staff.type("1")
    staff.erase()
    assert staff.enter(0.0) == "", "one at a time"


def test_what_is_wanted_is_granted_after_the_pin_once_more(tmp_path: Path) -> None:
    staff = made(tmp_path)
    staff.want("restart")
    assert staff.wish == "", "nobody is in"
    assert type_in(staff, PIN, 0.0)
    staff.want("restart")
    for digits, granted in (("000001", ""), (PIN, "restart")):
        for digit in digits:
            staff.type(digit)
        assert staff.answer(1.0, staff.enter(1.0) == PIN) == granted
    assert (staff.door, staff.wish) == (Door.OPEN, "")
    staff.want("leave")
    staff.want("")
    staff.type("2")
    assert staff.typed == "", "nothing is asked any more"


def typed(staff: Staff, digits: str) -> str:
    for digit in digits:
        staff.type(digit)
    return staff.renew(1.0)


def test_a_new_pin_is_asked_for_twice_once_the_present_one_was_right(tmp_path: Path) -> None:
    staff = made(tmp_path)
    assert type_in(staff, PIN, 0.0)
    staff.want(RENEW)
    assert typed(staff, "314159") == "", "the present one is asked for"
    assert staff.enter(1.0) == "314159"
    staff.answer(1.0, False)
    assert (staff.renewal, made(tmp_path).tries.wrong) == (Renewal.NONE, 1), (
        "counted as at the door"
    )
    assert typed(staff, PIN) == ""
    staff.enter(1.0)
    assert staff.answer(1.0, True) == "", "there is nothing to be done but to ask"
    assert staff.renewal.value == "first"
    for digits, then in (
        ("123456", Renewal.EASY),
        ("314159", Renewal.AGAIN),
        ("314158", Renewal.DIFFER),
        ("111111", Renewal.EASY),
        ("314159", Renewal.AGAIN),
    ):
        assert typed(staff, digits) == ""
        assert (staff.renewal, staff.typed, staff.enter(1.0)) == (then, "", "")
    assert typed(staff, "314159") == "314159"
    assert not staff.asked, "while it is being kept"
    staff.renewed(2.0, True)
    assert (staff.renewal, staff.asked) == (Renewal.KEPT, False)
    staff.want("")
    assert staff.renewal.value == ""


def test_who_leaves_it_half_way_changes_nothing(tmp_path: Path) -> None:
    staff = made(tmp_path)
    assert type_in(staff, PIN, 0.0)
    staff.want(RENEW)
    for digit in PIN:
        staff.type(digit)
    staff.answer(1.0, staff.enter(1.0) == PIN)
    assert typed(staff, "314159") == ""
    assert staff.tick(200.0), "it closes by itself"
    assert type_in(staff, PIN, 200.0)
    assert typed(staff, "314159") == ""
    assert not staff.asked


def test_an_answer_that_comes_after_it_has_closed_opens_nothing(tmp_path: Path) -> None:
    staff = made(tmp_path)
    staff.knock(0.0)
    for digit in PIN:
        staff.type(digit)
    staff.enter(0.0)
    staff.close()
    assert staff.answer(1.0, True) == ""
    assert staff.door is Door.CLOSED


@pytest.mark.parametrize("left", ["", "{", "[]", '{"wrong": -1}', '{"wrong": "none"}'])
def test_a_record_of_tries_that_cannot_be_read_is_taken_for_the_worst(
    tmp_path: Path, left: str
) -> None:
    (tmp_path / "tries.json").write_text(left)
    assert made(tmp_path).wait() == DELAYS[-1]


def test_a_record_that_cannot_be_written_is_told_and_locks_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("")
    told: list[OSError] = []
    staff = Staff(Tries(tmp_path / "a file" / "tries.json", told.append))
    assert type_in(staff, PIN, 0.0)
    assert len(told) == 2


@given(st.lists(st.floats(-1e9, 1e9), max_size=30), st.integers(0, 9))
def test_no_clock_opens_the_panel_or_keeps_it_shut_for_ever(
    tmp_path_factory: pytest.TempPathFactory, jumps: list[float], wrong: int
) -> None:
    file = tmp_path_factory.mktemp("tries") / "tries.json"
    staff = Staff(Tries(file))
    for _ in range(wrong):
        staff.tries.failed()
    staff = Staff(Tries(file))
    now = 0.0
    staff.tick(now)
    for jump in jumps:
        now += jump
        staff.tick(now)
        assert staff.door is Door.CLOSED
        assert 0 <= staff.wait() <= DELAYS[-1]
    staff.tick(now)
    now += DELAYS[-1]
    staff.tick(now)
    assert staff.wait() == 0.0
    assert type_in(staff, PIN, now)


def test_a_finger_held_in_the_corner_knocks_once() -> None:
    corner = Corner()
    corner.points({3: (0.05, 0.04)}, 0.0)
    corner.points({3: (0.06, 0.04)}, 2.0)
    assert not corner.held(HOLD_S - 0.1)
    assert corner.held(HOLD_S)
    assert not corner.held(HOLD_S + 1)
    corner.points({3: (0.06, 0.04)}, HOLD_S + 1)
    assert not corner.waiting, "only a new touch begins anew"
    corner.points({}, HOLD_S + 2)
    corner.points({1: (0.0, 0.0)}, HOLD_S + 3)
    assert corner.waiting


@pytest.mark.parametrize(
    "moves",
    [
        [{1: (0.2, 0.05)}],
        [{1: (0.05, 0.05)}, {1: (0.05, 0.09)}],
        [{1: (0.05, 0.05)}, {1: (0.05, 0.05), 2: (0.06, 0.02)}],
        [{1: (0.05, 0.05)}, {1: (0.05, 0.05), 2: (0.9, 0.9)}, {1: (0.05, 0.05)}],
        [{1: (0.05, 0.05)}, {}],
    ],
    ids=["elsewhere", "moved", "a palm", "a palm that lifts", "let go"],
)
def test_a_visitor_s_hand_does_not_knock(moves: list[dict[int, tuple[float, float]]]) -> None:
    corner = Corner()
    for second, points in enumerate(moves):
        corner.points(points, float(second))
    assert not corner.held(100.0)
