"""How the exhibit fares: what the staff are told of a state folder, settings, disk and clock."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.places import exhibit_folder
from kiosk.running.health import MANY_RESTARTS, Health, Shown, Trouble, look
from kiosk.running.logs import kept_log
from kiosk.running.record import Entry
from kiosk.running.supervision import Stage
from kiosk.running.supervisor import record_in
from kiosk.running.usage.events import Event
from kiosk.running.usage.store import Store, usage_file
from kiosk.running.versions import versions_in

NOW = datetime(2026, 11, 26, 15, 30).astimezone()


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    """A viewer of the shipped exhibit that has been on for three hours; nothing is kept yet."""
    return Shown(
        state=tmp_path / "state",
        settings=tmp_path / "settings.toml",
        exhibit=exhibit_folder(),
        stage=Stage.EXHIBIT,
        renderer="gpu",
        since=NOW - timedelta(hours=3),
    )


def ended(shown: Shown, days: int, code: str = "", wish: str = "") -> Entry:
    """Put on record that a viewer ended some days ago."""
    entry = Entry(
        time=(NOW - timedelta(days=days)).isoformat(timespec="seconds"),
        stage="exhibit",
        code=code,
        seconds=60.0,
        status=0,
        wish=wish,
    )
    record_in(shown.state).add(entry)
    return entry


def codes(health: Health) -> list[str]:
    return [trouble.code for trouble in health.troubles]


def test_of_a_new_machine_there_is_nothing_to_say(shown: Shown) -> None:
    health = look(shown, NOW)
    assert health.troubles == ()
    assert (health.restarts, health.last, health.visits, health.problems) == (0, None, 0, [])
    assert (health.live, health.stage, health.renderer) == ("shipped", Stage.EXHIBIT, "gpu")
    assert health.free_mb
    assert not shown.state.exists(), "to look writes nothing"


def test_restarts_of_today_are_counted_and_the_last_one_is_told(shown: Shown) -> None:
    ended(shown, days=1, code="K2")
    ended(shown, days=0, code="K1")
    last = ended(shown, days=0, wish="restart")
    ended(shown, days=0)
    ended(shown, days=0, wish="leave")
    health = look(shown, NOW)
    assert (health.restarts, health.last, health.troubles) == (2, last, ())
    for _ in range(MANY_RESTARTS - 1):
        ended(shown, days=0, code="K3")
    assert look(shown, NOW).troubles == (Trouble("restarts", str(MANY_RESTARTS)),)
    assert look(shown, NOW + timedelta(days=1)).restarts == 0


def test_which_exhibit_is_on_the_screen_and_in_what_way(shown: Shown, tmp_path: Path) -> None:
    copy = versions_in(shown.state) / "1f" / "exhibit"
    fallen = replace(shown, exhibit=copy, stage=Stage.LAST_GOOD)
    assert (look(fallen, NOW).live, codes(look(fallen, NOW))) == ("last-good", ["stage-last-good"])
    put_back = replace(shown, exhibit=copy)
    assert (look(put_back, NOW).live, codes(look(put_back, NOW))) == ("put-back", [])
    own = replace(shown, exhibit=tmp_path, stage=Stage.SAFE)
    assert (look(own, NOW).live, codes(look(own, NOW))) == ("own", ["stage-safe"])


def test_a_visit_of_today_and_a_problem_are_seen_while_the_viewer_runs(shown: Shown) -> None:
    store = Store(usage_file(shown.state), 400)
    for day in ("2026-11-25", "2026-11-26", "2026-11-26"):
        store.add(Event("begun", day, 12))
    store.add(Event("ended", "2026-11-26", 12, "home", "zh", 5))
    assert store.flush()
    with kept_log(shown.state, "viewer"):
        logging.getLogger("kiosk").warning("first")
        logging.getLogger("kiosk").warning("second")
    health = look(shown, NOW)
    store.close()
    assert health.visits == 2
    assert [line.text for line in health.problems] == ["second", "first"]


def test_a_count_that_cannot_be_read_is_not_known(shown: Shown) -> None:
    shown.state.mkdir()
    usage_file(shown.state).write_text("no database")
    health = look(replace(shown, usage_problem="the disk is full"), NOW)
    assert health.visits is None
    assert health.troubles == (Trouble("usage", "the disk is full"),)


def test_settings_with_a_slip_and_those_set_aside_are_named(shown: Shown) -> None:
    shown.settings.write_text("[idle]\nask_after = 1\n")
    aside = shown.settings.with_name("settings.unreadable-2026-11-20-101010-000000.toml")
    aside.write_text("{")
    named, slip = look(shown, NOW).troubles
    assert named == Trouble("settings-aside", aside.name)
    assert slip.code == "settings-slip"
    assert slip.value.startswith("settings.toml:2")


@pytest.mark.parametrize(
    ("now", "unsure", "told"),
    [
        (NOW, False, []),
        (NOW, True, ["clock"]),
        (NOW - timedelta(hours=3), True, []),  # just started: no clock is trusted yet
        (NOW.replace(year=2016), False, ["clock"]),
        (NOW.replace(year=2046), False, ["clock"]),
    ],
)
def test_a_clock_that_is_in_doubt_is_told(
    shown: Shown, now: datetime, unsure: bool, told: list[str]
) -> None:
    assert codes(look(replace(shown, clock_unsure=unsure), now)) == told


def test_each_map_that_lacks_its_review_is_named(shown: Shown) -> None:
    maps = replace(shown, uncleared=("安吉在哪里",))
    assert look(maps, NOW).troubles == (Trouble("map-review", "安吉在哪里"),)


def test_whatever_lies_in_the_folder_nothing_is_raised(shown: Shown) -> None:
    shown.state.mkdir()
    for name in ("restarts.jsonl", "viewer.log.jsonl", "usage.sqlite"):
        (shown.state / name).mkdir()
    shown.settings.mkdir()
    assert codes(look(shown, NOW)) == ["settings-slip"]
    record = record_in(shown.state)
    (shown.state / "restarts.jsonl").rmdir()
    ended(shown, days=0, code="K1")
    file = shown.state / "restarts.jsonl"
    for time in ("yesterday", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"):
        text = file.read_text(encoding="utf-8").splitlines()[0]
        file.write_text(f"{text}\n{text.replace(record.entries()[0].time, time)}\n")
        assert look(shown, NOW).restarts == 1
