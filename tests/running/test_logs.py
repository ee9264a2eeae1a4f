"""The log of supervisor and viewer: structured, bounded, and without a visitor's words."""

from __future__ import annotations

import json
import logging
import os
import signal
import sys
from pathlib import Path

import pytest

from kiosk.running.logs import MOST_TEXT, Line, kept_log, last_problems, log_file
from tests.running.following import Supervised

log = logging.getLogger("kiosk")

TYPED = "typed by a visitor"


def lines(file: Path) -> list[Line]:
    return [Line(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


def test_it_never_grows_beyond_its_size_and_keeps_the_newest(tmp_path: Path) -> None:
    with kept_log(tmp_path, "viewer", file_bytes=20_000):
        for number in range(500):
            log.warning("%d %s", number, "字" * 5000 if number % 50 == 0 else "字" * 50)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["viewer.log.jsonl", "viewer.log.jsonl.1"]
    assert all(file.stat().st_size <= 20_000 for file in files)
    kept = [*lines(files[1]), *lines(files[0])]
    assert all(len(line.text) <= MOST_TEXT for line in kept)
    numbers = [int(line.text.split()[0]) for line in kept]
    assert numbers == list(range(numbers[0], 500))


def test_what_code_failed_on_is_not_told_but_where(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with kept_log(tmp_path, "viewer"):
        try:
            _ = os.environ[TYPED]
        except KeyError as error:
            sys.excepthook(KeyError, error, error.__traceback__)
    (line,) = lines(log_file(tmp_path, "viewer"))
    assert line.level == "ERROR"
    assert line.text.endswith("KeyError")
    assert "test_logs.py" in line.text
    assert TYPED not in line.text + caplog.text
    assert "Traceback" in caplog.text


def test_a_disk_that_takes_nothing_disturbs_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    with kept_log(tmp_path / "state", "viewer"):
        log.warning("lost")
    assert "Logging error" not in capfd.readouterr().err
    assert last_problems(tmp_path / "state") == []


def test_staff_read_what_went_wrong_in_both_in_its_order(tmp_path: Path) -> None:
    for number in range(4):
        with kept_log(tmp_path, "viewer" if number % 2 else "supervisor"):
            log.info("started")
            log.warning("problem %d", number)
    with log_file(tmp_path, "viewer").open("a", encoding="utf-8") as file:
        file.write('{"time": "2026-11-2')  # torn by a kill
    found = last_problems(tmp_path, most=3)
    assert [line.text for line in found] == ["problem 1", "problem 2", "problem 3"]
    assert [line.who for line in found] == ["viewer", "supervisor", "viewer"]


def test_a_real_run_logs_its_course_and_what_is_wrong_with_the_settings(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("[hall]\nlanguage = 3\n")
    run = ("main.py", "run", "--renderer", "software", "--settings", str(settings))
    supervised = Supervised(*run, XDG_STATE_HOME=str(tmp_path))
    try:
        supervised.on_screen()
        supervised.process.send_signal(signal.SIGTERM)
        supervised.left()
        assert supervised.process.wait() == 0
    finally:
        supervised.close()
    state = tmp_path / "kiosk"
    told = [line.text for line in lines(log_file(state, "supervisor"))]
    assert "exhibit: on screen" in told[1]
    assert "ended as told" in told[-1]
    (problem,) = last_problems(state)
    assert problem.who == "viewer"
    assert problem.text.startswith("settings.toml:2")
