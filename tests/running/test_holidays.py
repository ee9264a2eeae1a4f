"""Holidays changed day by day: the others stay as they are, in the file with all that is said."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.running.holidays import holding, with_day
from kiosk.running.hours import Holiday
from kiosk.running.settings import read_settings
from kiosk.running.settings_writing import SettingsWriter

FIRST = date(2026, 9, 25)
WINDOW = [FIRST + timedelta(n) for n in range(30)]
BY_HAND = """\
# the hall at the east gate
[hours]
monday = "closed"   # as every museum

# National Day, told by the county
[[hours.holidays]]
first = "2026-10-01"
last = "2026-10-07"   # seven days

# a working Saturday
[[hours.holidays]]
first = "2026-10-10"
hours = "10:00-12:00"

# measured in May
[panel]
lower_edge_mm = 800
"""
STARTS = (
    "",
    BY_HAND,
    BY_HAND.replace("\n", "\r\n"),
    BY_HAND.rstrip(),
    '[hours]\nmonday = "closed"\n# measured in May\n[panel]\nlower_edge_mm = 800',
    'hours = { monday = "closed" } # inline\n[panel]\nlower_edge_mm = 800\n',
    "hours.monday = 'closed'\n",
    '[hours]\nholidays = [{ first = "2026-10-01" }, {first="2026-10-01", last="2026-10-03"}]\n',
    '[panel]\nlower_edge_mm = 800\n# late\n[[ hours.holidays ]]\nfirst = "2026-10-01"#x\n[hours]\n',
    '[hours]\n[idle]\nask_after = 90\n[[hours."holidays"]]\nfirst = "2026-10-02"\n# the end',
)
HOURS = st.sampled_from(["closed", "all-day", "09:00-12:00, 13:00-17:00", None])


def said(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("#")]


def on(holidays: tuple[Holiday, ...], day: date) -> str | None:
    found = holding(holidays, day)
    return found.hours if found else None


def days(holidays: tuple[Holiday, ...]) -> dict[date, str | None]:
    return {day: on(holidays, day) for day in WINDOW}


RUNS = st.builds(
    lambda at, length, hours: Holiday(
        first=str(WINDOW[at]),
        last=str(WINDOW[at] + timedelta(length)) if length else "",
        hours=hours,
    ),
    st.integers(0, 29),
    st.integers(0, 9),
    st.sampled_from(["closed", "10:00-12:00"]),
)


@given(st.lists(RUNS, max_size=5), st.lists(st.tuples(st.sampled_from(WINDOW), HOURS), max_size=8))
def test_a_day_that_is_changed_changes_no_other(
    runs: list[Holiday], changes: list[tuple[date, str | None]]
) -> None:
    holidays = tuple(runs)
    for day, hours in changes:
        wanted = days(holidays) | {day: hours}
        holidays = with_day(holidays, day, hours)
        assert days(holidays) == wanted


def test_days_beside_each_other_are_one_run() -> None:
    holidays: tuple[Holiday, ...] = ()
    for day in ("2027-02-06", "2027-02-07", "2027-02-05"):
        holidays = with_day(holidays, date.fromisoformat(day), "closed")
    assert holidays == (Holiday(first="2027-02-05", last="2027-02-07"),)
    holidays = with_day(holidays, date(2027, 2, 6), None)
    assert [(each.first, each.last) for each in holidays] == [
        ("2027-02-05", "2027-02-05"),
        ("2027-02-07", "2027-02-07"),
    ]


@pytest.mark.no_cover
@given(st.sampled_from(STARTS), st.lists(st.tuples(st.sampled_from(WINDOW), HOURS), max_size=6))
def test_the_file_reads_back_to_the_holidays_and_keeps_everything_else(
    tmp_path_factory: pytest.TempPathFactory,
    start: str,
    changes: list[tuple[date, str | None]],
) -> None:
    file = tmp_path_factory.mktemp("holidays") / "settings.toml"
    file.write_bytes(start.encode())
    writer = SettingsWriter(file)
    before = read_settings(file)[0]
    comments = said(start)
    steps = 0
    for day, hours in changes:
        old, text = read_settings(file)[0].hours.holidays, file.read_bytes()
        wanted = with_day(old, day, hours)
        now = writer.change_holidays(wanted)
        assert now.hours.holidays == wanted
        assert (now.panel, now.idle, now.hours.monday) == (
            before.panel,
            before.idle,
            before.hours.monday,
        )
        assert read_settings(file)[0] == now
        told = file.read_bytes().decode()
        assert said(told) == comments
        steps += file.read_bytes() != text
    for _ in range(steps):
        writer.undo()
    assert file.read_bytes() == start.encode()


def test_what_is_said_of_a_holiday_stays_above_it(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(BY_HAND, encoding="utf-8")
    writer = SettingsWriter(file)

    def change(day: str, hours: str | None) -> str:
        holidays = read_settings(file)[0].hours.holidays
        writer.change_holidays(with_day(holidays, date.fromisoformat(day), hours))
        return file.read_text(encoding="utf-8")

    told = change("2026-10-08", "closed")
    assert told == BY_HAND.replace(
        'last = "2026-10-07"   # seven days', 'last = "2026-10-08"   # seven days\nhours = "closed"'
    )
    writer.undo()
    told = change("2026-10-09", "closed")
    new = '\n[[hours.holidays]]\nfirst = "2026-10-09"\nlast = "2026-10-09"\nhours = "closed"\n'
    assert told == BY_HAND.replace("# seven days\n", "# seven days\n" + new)
    writer.undo()
    told = change("2026-10-10", None)
    gone = '[[hours.holidays]]\nfirst = "2026-10-10"\nhours = "10:00-12:00"\n'
    assert told == BY_HAND.replace(gone, "")
    writer.undo()
    told = change("2026-05-01", "closed")
    assert told.index('"2026-05-01"') < told.index("# National Day") < told.index('"2026-10-01"')
    assert len(tomllib.loads(told)["hours"]["holidays"]) == 3
