"""Opening hours over years of days, and clocks that are wrong, jump and run away."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.hours import (
    DAY,
    JUMP,
    STEADY,
    WOKEN,
    Clock,
    Holiday,
    Hours,
    HoursSettings,
    Opening,
    State,
    hours,
    spans,
)
from kiosk.running.settings import Settings, read_settings

OFFICE: dict[str, Any] = dict.fromkeys(
    ("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-17:00"
)
HALL = HoursSettings(
    **OFFICE,
    saturday="closed",
    sunday="closed",
    holidays=(
        Holiday(first="2026-10-01", last="2026-10-07"),
        Holiday(first="2026-10-10", hours="09:00-12:00"),
    ),
    timezone="Asia/Shanghai",
)
SHANGHAI = ZoneInfo("Asia/Shanghai")


def seconds(text: str, zone: ZoneInfo = SHANGHAI) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=zone).timestamp()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("all-day", ((0, DAY),)),
        ("closed", ()),
        ("09:00-17:00", ((540, 1020),)),
        ("9:00 – 12:00, 13:30-17:00", ((540, 720), (810, 1020))),
        ("09：00-12：00，13：30-24：00", ((540, 720), (810, DAY))),
        ("18:00-02:00", ((1080, DAY + 120),)),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, read: object) -> None:
    assert spans(text) == read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("monday = '9 to 5'", "settings.toml:2: hours.monday"),
        ("monday = ''", "settings.toml:2: hours.monday"),
        ("monday = '09:00-09:00'", "settings.toml:2: hours.monday"),
        ("monday = '24:00-25:00'", "settings.toml:2: hours.monday"),
        ("monday = '08:75-09:00'", "settings.toml:2: hours.monday"),
        ("[[hours.holidays]]\nfirst = '2026-02-29'", "settings.toml:3: hours.holidays[1].first"),
        (
            "[[hours.holidays]]\nfirst = '2026-02-02'\nlast = '2026-02-01'",
            "settings.toml:4: hours.holidays[1].last",
        ),
        (
            "[[hours.holidays]]\nfirst = '2026-02-02'\nhours = 'later'",
            "settings.toml:4: hours.holidays[1].hours",
        ),
        ("timezone = 'Asia/Anji'", "settings.toml:2: hours.timezone"),
        ("timezone = '../../etc/passwd'", "settings.toml:2: hours.timezone"),
    ],
)
def test_a_slip_is_named_and_the_hall_stays_open(tmp_path: Path, text: str, place: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(f"[hours]\n{text}\n", encoding="utf-8")
    settings, problems = read_settings(file)
    assert [str(problem)[: len(place)] for problem in problems] == [place]
    assert settings == Settings()
    assert hours(settings.hours).always


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-09-30 08:59:59", False),
        ("2026-09-30 09:00", True),
        ("2026-09-30 16:59:59", True),
        ("2026-09-30 17:00", False),
        ("2026-10-01 10:00", False),
        ("2026-10-07 10:00", False),
        ("2026-10-08 10:00", True),
        ("2026-10-10 11:59", True),  # a Saturday that makes up for the holidays
        ("2026-10-10 13:00", False),
        ("2028-02-29 10:00", True),
    ],
)
def test_the_hall_is_open_when_its_hours_say_so(moment: str, is_open: bool) -> None:
    assert hours(HALL).open_when(seconds(moment)) == is_open


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-03-29 01:59", False),  # 02:00 to 03:00 is left out in that night
        ("2026-03-29 03:00", True),
        ("2026-10-25 02:30", True),  # comes twice
    ],
)
def test_clocks_that_are_put_on_or_back_close_no_hall(moment: str, is_open: bool) -> None:
    of_night = hours(HoursSettings(sunday="02:15-04:00", timezone="Europe/Berlin"))
    local = datetime.fromisoformat(moment)
    for fold in (0, 1):
        told = local.replace(tzinfo=ZoneInfo("Europe/Berlin"), fold=fold).timestamp()
        assert of_night.open_when(told) == is_open


SPANS = st.lists(
    st.tuples(st.integers(0, DAY - 1), st.integers(0, DAY)).filter(lambda pair: pair[0] != pair[1]),
    min_size=1,
    max_size=3,
)


def written(pairs: list[tuple[int, int]]) -> str:
    return ", ".join(f"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for a, b in pairs)


@given(SPANS, st.dates(date(2026, 1, 1), date(2035, 12, 31)), st.integers(0, DAY - 1))
def test_a_minute_is_open_if_a_span_of_its_day_or_of_the_day_before_holds_it(
    pairs: list[tuple[int, int]], day: date, minute: int
) -> None:
    """Reckoned minute by minute, over midnight too; the day after is closed."""
    holiday = Holiday(first=day.isoformat(), hours=written(pairs))
    closed: dict[str, Any] = dict.fromkeys(OFFICE, "closed") | {
        "saturday": "closed",
        "sunday": "closed",
    }
    made = hours(HoursSettings(**closed, holidays=(holiday,), timezone="UTC"))
    minutes = {m for a, b in pairs for m in range(a, b if b > a else b + DAY)}
    midnight = datetime.combine(day, time(), UTC)
    for at in (minute, minute + DAY, minute - DAY):
        told = midnight + timedelta(minutes=at)
        assert made.open_when(told.timestamp()) == (at in minutes)


def opened(settings: HoursSettings = HALL) -> Opening:
    return Opening(hours(settings))


def after(
    opening: Opening, start: str, length: float, *, visited: bool = False, at: float = 0.0
) -> State:
    """The state when an even clock has gone for so many seconds up to a time."""
    wall = seconds(start) - length
    for tick in range(0, int(length) + 1, 10):
        opening.tick(at + tick, wall + tick, visited)
    return opening.state


def test_it_sleeps_at_night_once_the_clock_is_trusted_and_wakes_on_time() -> None:
    opening = opened()
    assert after(opening, "2026-09-30 20:00", STEADY - 10) is State.UNSURE
    assert after(opening, "2026-09-30 20:00", STEADY) is State.ASLEEP
    wall, monotonic = seconds("2026-09-30 20:00"), STEADY
    slept = 0.0
    while opening.tick(monotonic + slept, wall + slept, visited=False) is State.ASLEEP:
        slept += 10.0
    assert slept == (7 * 24 + 13) * 3600, "until the morning after the holidays"


def test_a_hall_without_hours_never_asks_the_clock() -> None:
    for wall in (0.0, float("nan"), float("inf"), 1e300, -1e300):
        assert Opening(Hours()).tick(0.0, wall, visited=False) is State.OPEN


@pytest.mark.parametrize("year", [1970, 2016, 2025, 2036, 2100])
def test_a_clock_in_a_year_that_cannot_be_is_never_trusted(year: int) -> None:
    for night in ("01-02", "06-07"):
        assert after(opened(), f"{year}-{night} 03:00", 2 * STEADY) is State.UNSURE


def test_a_jump_lights_the_screen_until_the_clock_has_been_steady() -> None:
    opening = opened()
    after(opening, "2026-09-30 20:00", STEADY)
    night = seconds("2026-09-30 23:00")
    assert opening.tick(STEADY + 1, night, visited=False) is State.UNSURE
    steady = [STEADY + 1 + tick for tick in range(0, int(STEADY) + 1, 10)]
    states = [opening.tick(each, night + each - STEADY - 1, visited=False) for each in steady]
    assert states == [State.UNSURE] * (len(states) - 1) + [State.ASLEEP]


def test_small_corrections_over_months_are_no_jump() -> None:
    clock = Clock()
    for tick in range(0, 90 * 86400, 60):
        trusted = clock.trusted(tick, seconds("2026-06-01 00:00") + tick * 1.0005)
        assert trusted == (tick >= STEADY)


def test_a_visit_is_not_cut_off_at_closing_time_nor_one_that_a_touch_began() -> None:
    opening = opened()
    assert after(opening, "2026-09-30 17:30", 3600, visited=True) is State.WOKEN
    closed = seconds("2026-09-30 17:30") + 1
    assert opening.tick(3601, closed, visited=False) is State.ASLEEP
    opening.wake(3602)
    assert opening.tick(3602 + WOKEN - 1, closed + WOKEN, visited=False) is State.WOKEN
    assert opening.tick(3602 + 600, closed + 601, visited=True) is State.WOKEN
    assert opening.tick(3602 + 601, closed + 602, visited=False) is State.ASLEEP


ANY_CLOCK = st.floats(allow_nan=True, allow_infinity=True)
NEAR = st.floats(seconds("2026-09-30 08:00"), seconds("2026-10-02 18:00"))


@given(st.lists(st.tuples(st.floats(0, 1e9), ANY_CLOCK | NEAR, st.booleans()), max_size=60))
def test_no_clock_whatever_makes_it_throw_or_sleep_on_a_visitor(
    ticks: list[tuple[float, float, bool]],
) -> None:
    opening = opened()
    for monotonic, wall, visited in ticks:
        state = opening.tick(monotonic, wall, visited)
        assert not (visited and state is State.ASLEEP)


@given(
    st.lists(
        st.tuples(st.floats(0.2, 60), st.floats(JUMP + 1, 1e9) | st.floats(-1e9, -JUMP - 1)),
        min_size=1,
        max_size=200,
    )
)
def test_a_clock_that_keeps_jumping_never_darkens_the_hall(
    jumps: list[tuple[float, float]],
) -> None:
    """Each jump comes within minutes of the one before: longer than a clock has to be steady."""
    opening = opened()
    monotonic, ahead = 0.0, seconds("2026-09-30 12:00")
    for step, jump in jumps:
        monotonic, ahead = monotonic + step, ahead + jump
        assert opening.tick(monotonic, monotonic + ahead, visited=False) is not State.ASLEEP
