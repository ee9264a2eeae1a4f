"""What visitors looked at: the events of a visit, and a database that outlives whatever happens."""

from __future__ import annotations

import csv
import random
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.running.usage.events import NO_DAY, Event
from kiosk.running.usage.names import Names
from kiosk.running.usage.stick import sticks, to_stick
from kiosk.running.usage.store import Store, read_events, usage_file
from kiosk.running.usage.visit import Counted
from tests.running.following import ROOT
from tests.running.usage_writer import event, killed

NOON = datetime(2026, 11, 25, 12, 30).timestamp()


def kept(file: Path) -> list[Event]:
    """What is in a sound database."""
    with closing(sqlite3.connect(file)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return list(read_events(file))


def write(file: Path, *events: Event, keep_days: int = 400) -> Store:
    """Write events by a store that is closed then."""
    store = Store(file, keep_days)
    for each in events:
        store.add(each)
    store.close()
    return store


# ---- a visit


def test_a_visit_tells_where_it_was_how_long_and_where_it_stopped_and_nothing_else() -> None:
    told: list[Event] = []
    counted = Counted(told.append)
    counted.at(0, NOON, "firms", "zh")  # nobody is there
    counted.begin(0, NOON, "attract", "zh")
    for now, place in ((0.2, "home"), (6, "firm/yongyi"), (40, "home"), (47, "map/opto")):
        counted.at(now, NOON + now, place, "zh")
    counted.at(50, NOON + 50, "map/opto", "en")
    counted.end(130, NOON + 130)
    counted.end(131, NOON + 131)
    there = ("2026-11-25", 12)
    assert told == [
        Event("begun", *there, "", "zh"),
        Event("seen", *there, "home", "zh", 5),
        Event("seen", *there, "firm/yongyi", "zh", 30),
        Event("seen", *there, "map/opto", "en", 60),
        Event("ended", *there, "map/opto", "en", 120),
    ]


def test_a_clock_that_tells_nonsense_gives_no_day() -> None:
    told: list[Event] = []
    Counted(told.append).begin(0, 0.0, "home", "zh")
    assert (told[0].day, told[0].hour) == (NO_DAY, -1)


# ---- the database


def test_what_was_answered_for_survives_kills(tmp_path: Path) -> None:
    file, chance = usage_file(tmp_path), random.Random(6)
    for _ in range(4):
        answered, left = killed(file, chance)
        assert left >= answered
        assert kept(file)


def test_a_full_disk_is_told_and_what_waits_is_written_when_there_is_room(tmp_path: Path) -> None:
    file = usage_file(tmp_path)
    command = [sys.executable, "-m", "tests.running.usage_writer", str(file), "65536"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdin is not None
        assert "what visitors look at cannot be counted" in writer.stdout.readline()
        assert int(writer.stdout.readline()) >= 2
        assert kept(file)
        count = int(writer.communicate("\n")[0])
    assert kept(file) == [event(number) for number in range(count)]


@pytest.mark.parametrize("harm", ["no database at all", "pages overwritten", "half"])
def test_a_broken_database_is_set_aside_and_counting_goes_on(
    harm: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = usage_file(tmp_path)
    write(file, *map(event, range(2000)))
    sound = file.read_bytes()
    broken = {
        "no database at all": b"\0garbage" * 1000,
        "pages overwritten": sound[:4096] + b"\xff" * 20_000 + sound[24_096:],
        "half": sound[: len(sound) // 2],
    }[harm]
    file.write_bytes(broken)
    store = write(file, event(1))
    assert not store.problem
    assert kept(file) == [event(1)]
    (aside,) = tmp_path.glob("usage.unreadable-*.sqlite")
    assert aside.read_bytes() == broken
    assert aside.name in caplog.text


def test_a_folder_that_may_not_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    store = Store(usage_file(tmp_path / "state"), 400)
    store.add(event(1))
    assert not store.flush(0.2)
    assert "cannot be counted" in store.problem
    store.close()


def test_the_newest_days_are_kept_even_when_the_clock_leaps(tmp_path: Path) -> None:
    file = usage_file(tmp_path)
    days = ["2031-01-01", *(f"2026-11-{day:02}" for day in range(1, 10)), NO_DAY]
    write(file, *(Event("begun", day, 9) for day in days), keep_days=3)
    assert [each.day for each in kept(file)] == ["2031-01-01", "2026-11-08", "2026-11-09", NO_DAY]


# ---- what comes of it


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A state folder with two days of visits."""
    there = [("2026-11-24", 9), ("2026-11-24", 15), ("2026-11-25", 10)]
    events = []
    for day, hour in there * 6:
        events += [
            Event("begun", day, hour, "", "zh"),
            Event("seen", day, hour, "firm/yongyi", "en", 30),
            Event("ended", day, hour, "firm/yongyi", "en", 60),
        ]
    rare = [Event("ended", "2026-11-25", 10, "about", "ko", 5)]
    write(usage_file(tmp_path), *events, *rare)
    return tmp_path


def test_a_report_stands_alone_and_names_things(state: Path) -> None:
    out = state / "visits.html"
    assert main(["usage", "report", str(out), "--state", str(state)]) == 0
    page = out.read_text(encoding="utf-8")
    assert not re.search(r"https?:|src=|<link|<script|@import|url\(", page)
    for words in (
        "18 visits, 2026-11-24",
        "永艺",
        "English",
        "한국어",
        "<svg",
        "Where visits ended",
    ):
        assert words in page
    assert "9: 6; 10: 6; 15: 6" in page
    assert main(["usage", "report", str(out), "--state", str(state), "--language", "zh"]) == 0
    assert "18 次" in out.read_text(encoding="utf-8")


def test_what_is_given_out_tells_no_small_counts(state: Path) -> None:
    out = state / "visits.csv"
    assert main(["usage", "export", str(out), "--state", str(state)]) == 0
    with out.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    counts = {(row["what"], row["day"], row["place"]): row["count"] for row in rows}
    assert counts["seen", "2026-11-24", "firm/yongyi"] == "12"
    assert counts["ended", "2026-11-25", "about"] == "<5"


def test_a_report_without_visits_or_on_a_broken_database_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "visits.html"
    assert main(["usage", "report", str(out), "--state", str(tmp_path)]) == 0
    assert "nothing has been counted yet" in capsys.readouterr().out
    usage_file(tmp_path).write_bytes(b"garbage" * 1000)
    assert main(["usage", "export", str(out), "--state", str(tmp_path)]) == 2
    assert "not a database" in capsys.readouterr().err


def test_only_what_can_be_taken_out_is_a_stick(state: Path) -> None:
    blocks, devices = state / "block", state / "devices"
    blocks.mkdir()
    for name, where, flag in (
        ("sda1", "pci/ata1/sda/sda1", "0"),
        ("sdb1", "pci/usb1/1-2/sdb/sdb1", "0"),
        ("mmcblk0p1", "platform/mmcblk0/mmcblk0p1", "1"),
        ("sdc1", "pci/usb2/2-1/sdc/sdc1", "1"),
        ("sdc2", "pci/usb2/2-1/sdc/sdc2", "1"),
    ):
        (devices / where).mkdir(parents=True)
        (devices / where).parent.joinpath("removable").write_text(f"{flag}\n")
        (blocks / name).symlink_to(devices / where)
    stick = state / "USB STICK"
    stick.mkdir()
    mounts = state / "mounts"
    mounts.write_text(
        "tmpfs /run tmpfs rw 0 0\n"
        "/dev/sda1 / ext4 rw,relatime 0 0\n"
        f"/dev/sdb1 {str(stick).replace(' ', chr(92) + '040')} vfat rw,nosuid 0 0\n"
        "/dev/mmcblk0p1 /media/card vfat ro 0 0\n"
    )
    assert sticks(mounts, blocks) == [stick]
    from_usb = mounts.read_text().replace("/dev/sda1 /", "/dev/sdc2 /")
    mounts.write_text(f"/dev/sdc1 /boot vfat rw 0 0\n{from_usb}")
    assert sticks(mounts, blocks) == [stick]  # not what the system runs from
    page, table = to_stick(state, stick, Names())
    assert "18 visits" in page.read_text(encoding="utf-8")
    assert table.read_text(encoding="utf-8").startswith("what,day")
    assert sorted(stick.iterdir()) == sorted([page, table])
