"""``kiosk soak``: the lots of the monkey, what is watched, what is judged, and a short real one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.running.soak.monkey import KINDS, Gesture, Monkey
from kiosk.running.soak.report import report
from kiosk.running.soak.tally import Tally, screen, warm_up

ROOT = Path(__file__).resolve().parents[2]
TARGETS = [(0.1, 0.2), (0.5, 0.5)]


def gestures(seed: int) -> list[Gesture]:
    monkey = Monkey(seed, ("home", "map"))
    return [monkey.gesture(lambda: TARGETS) for _ in range(500)]


def test_a_seed_always_does_the_same_and_all_kinds_of_gestures() -> None:
    assert gestures(1) == gestures(1) != gestures(2)
    assert {gesture.kind for gesture in gestures(1)} == {*KINDS}
    points = [point for each in gestures(1) for way in each.fingers for point in way]
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in points)


def test_the_monkey_is_sent_to_what_it_has_seen_least() -> None:
    places = tuple("abcdefgh")
    monkey, visits = Monkey(4, places), Counter(a=1000, b=500)
    for _ in range(2000):
        visits[monkey.place(visits)] += 1
    assert (visits["a"], visits["b"]) < (1020, 520)
    assert min(visits.values()) > 200


def test_any_pair_of_firms_is_one_screen_and_a_chapter_is_its_first_panel() -> None:
    assert screen("compare/a+b") == screen("compare/b+c")
    assert screen("ties") != screen("ties/a") == screen("ties/b")
    assert screen("story/x", ("home", "story/x/one", "story/x/two")) == "story/x/one"
    assert screen("firm/a") == "firm/a"


def sound() -> Tally:
    tally = Tally(20_000, 1, ("home", "map"), events=20_000, visits=Counter(home=10, map=10))
    tally.memory = [(at, 100 + (50 if at < warm_up(20_000) else 60)) for at in range(0, 20_000, 99)]
    return tally


def test_each_fault_alone_fails_the_soak() -> None:
    assert all(each.good for each in sound().verdicts())
    ill = [sound() for _ in range(6)]
    ill[0].visits["map"] = 9
    ill[1].lines.append("ERROR")
    ill[2].started["child process 5"] += 1
    ill[3].files["/etc/passwd"] += 1
    ill[4].windows = 2
    ill[5].memory += [(20_000, 171.0)] * 40
    for number, tally in enumerate(ill):
        bad = [at for at, each in enumerate(tally.verdicts()) if not each.good]
        assert bad == [number]


WATCHED = """
import pathlib, subprocess, sys
from kiosk.running.soak.watch import Watch
place = pathlib.Path(sys.argv[1])
watch = Watch([place / "allowed"])
watch.begin()
(place / "allowed").mkdir()
(place / "allowed" / "fine.txt").write_text("x")
(place / "allowed-not.txt").write_text("x")
print("INFO all is well", file=sys.stderr, flush=True)
subprocess.run([sys.executable, "-c", "import os; os.write(2, b'qml: it is broken\\\\n')"])
watch.end()
print(sorted(watch.files), watch.lines, len(watch.started) > 0, sep="\\n")
print("heard again", file=sys.stderr)
"""


def test_files_processes_and_the_log_are_watched(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    files, lines, started = done.stdout.splitlines()
    assert files == str([str(tmp_path / "allowed-not.txt")])
    assert lines == "['qml: it is broken']"
    assert started == "True"
    assert done.stderr == "heard again\n"


@pytest.mark.no_cover
def test_a_short_soak_of_the_shipped_exhibit_finds_nothing_and_reports(tmp_path: Path) -> None:
    out = tmp_path / "soak.html"
    elsewhere = {name: value for name, value in os.environ.items() if name != "XDG_CACHE_HOME"}
    with (tmp_path / "told.txt").open("w+", encoding="utf-8") as into:
        done = subprocess.run(
            [
                *(sys.executable, "main.py", "soak", "--events", "400", "--seed", "5"),
                *("--renderer", "software", "--report", str(out)),
            ],
            cwd=ROOT,
            env={**elsewhere, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path)},
            stdout=into,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        into.seek(0)
        told = into.read().splitlines()
    judged = {line.partition("  ")[2]: line for line in told[:6]}
    # So few events visit not every screen, and all of them are warm-up.
    assert done.returncode == 1, done.stderr
    good = [line for line in judged.values() if line.startswith("ok")]
    assert [re.sub(r": \d.*", "", line[5:]).strip() for line in good][:4] == [
        "no error on the log",
        "no other process, no connection",
        "no file opened outside exhibit, settings and state",
        "one window",
    ], told
    assert told[-1] == str(out)
    page = out.read_text(encoding="utf-8")
    assert "src=" not in page
    assert "http://" not in page
    assert "refresh" not in page
    assert "story/" in page
    assert not [*tmp_path.glob("*.new")]
    assert [*(tmp_path / "kiosk" / "cache").rglob("*.qmlc")], "what Qt compiles is kept there"


def test_a_report_that_cannot_be_written_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = subprocess.run(
        [sys.executable, "main.py", "soak", "--report", str(tmp_path / "file" / "soak.html")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("kiosk: ")
    assert "soak.html" in done.stderr


def test_the_page_of_a_running_soak_comes_again_and_is_escaped() -> None:
    tally = Tally(100, 1, ("home",), lines=["<script>"])
    page = report(tally, running=True)
    assert 'http-equiv="refresh"' in page
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
