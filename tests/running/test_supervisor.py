"""The real supervisor on real processes that crash, hang and are killed, offscreen."""

from __future__ import annotations

import os
import random
import re
import signal
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.running.power import power_off
from kiosk.running.record import Entry
from kiosk.running.supervisor import LEFT, record_in
from kiosk.running.usage.store import read_events, usage_file
from kiosk.running.versions import Versions, versions_in
from tests.running.following import A_HANG, Supervised
from tests.running.kept import kept, started
from tests.running.killing import kills

needs_a_shell = pytest.mark.skipif(sys.platform == "win32", reason="there is no shell")


@pytest.fixture
def supervised(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Supervised]:
    """The supervisor on viewers with the illnesses that the test names."""
    module = "tests.running.supervised"
    made = Supervised("-m", module, str(tmp_path), *request.param)
    yield made
    made.close()


def entries(state: Path) -> list[Entry]:
    return record_in(state).entries()


@pytest.mark.parametrize("supervised", [["hang", "none", "none"]], indirect=True)
def test_a_hung_or_stopped_viewer_is_replaced_and_none_outlives_its_supervisor(
    supervised: Supervised, tmp_path: Path
) -> None:
    hung = supervised.on_screen()
    supervised.until(r"exhibit: hung and was ended \(K2\)")
    stopped = supervised.on_screen()
    os.kill(stopped, signal.SIGSTOP)
    supervised.until(r"exhibit: hung and was ended \(K2\)")
    supervised.until("safe: started")
    last = supervised.on_screen("safe")
    assert len({hung, stopped, last}) == 3
    first, second = entries(tmp_path)
    assert "stand_still" in first.stack, "where it hung is on record"
    assert (second.code, second.status) == ("K2", -signal.SIGKILL)
    supervised.process.kill()
    assert "Traceback" not in supervised.left()


@pytest.mark.parametrize("supervised", [["block", "busy"]], indirect=True)
def test_a_blocked_render_thread_and_a_busy_loop_are_hangs(
    supervised: Supervised, tmp_path: Path
) -> None:
    for _ in range(2):
        supervised.on_screen()
        supervised.until(r"exhibit: hung and was ended \(K2\)")
    supervised.on_screen("safe")
    blocked, busy = entries(tmp_path)
    assert "be_busy" in busy.stack
    (drawing,) = (part for part in blocked.stack.split("\n\n") if "stand_still" in part)
    assert "in main" not in drawing, "a thread of its own"


def test_a_viewer_killed_at_random_moments_comes_back_and_no_visit_that_was_counted_is_lost(
    tmp_path: Path,
) -> None:
    """``benchmarks.supervision`` does it some hundred times."""
    backs = [*kills(4, random.Random(6), tmp_path)]
    assert len(backs) == 4
    assert backs[-1] is not None
    assert read_events(usage_file(tmp_path))


@pytest.mark.parametrize("supervised", [["crash"] * 4], indirect=True)
def test_a_crash_loop_ends_in_the_picture_until_the_exhibit_can_be_shown_again(
    supervised: Supervised, tmp_path: Path
) -> None:
    supervised.on_screen("out-of-service")
    crashes = entries(tmp_path)
    assert [entry.stage for entry in crashes] == ["exhibit", "exhibit", "safe", "safe"]
    for entry in crashes:
        assert entry.code == "K1"
        assert entry.stack.startswith("Fatal Python error: Segmentation fault")
    supervised.until("the picture 'out of service': ended as told")
    supervised.on_screen()
    supervised.process.send_signal(signal.SIGTERM)
    supervised.left()
    assert supervised.process.wait() == 0


@pytest.mark.parametrize("supervised", [["wish:restart,leave"]], indirect=True)
def test_staff_have_a_new_viewer_and_what_the_old_one_says_then_is_not_heard(
    supervised: Supervised, tmp_path: Path
) -> None:
    first = supervised.on_screen()
    supervised.until("exhibit: started again by the staff")
    assert supervised.on_screen() != first
    supervised.process.send_signal(signal.SIGTERM)
    supervised.left()
    assert supervised.process.wait() == 0
    restarted, ended = entries(tmp_path)
    assert (restarted.code, restarted.wish, restarted.status) == ("", "restart", 0)
    assert (ended.code, ended.wish) == ("", "")


# Not tried again before the staff have had their say, however slow the machine is.
@pytest.mark.parametrize(
    "supervised", [[*["crash"] * 2, "wish:restart", "--retry", "600"]], indirect=True
)
def test_a_restart_from_safe_mode_leads_to_the_exhibit(
    supervised: Supervised, tmp_path: Path
) -> None:
    supervised.on_screen("safe")
    supervised.until("safe mode: started again by the staff")
    supervised.on_screen()
    assert [entry.wish for entry in entries(tmp_path)] == ["", "", "restart"]


def test_staff_put_the_version_before_on_show_and_the_newest_again(tmp_path: Path) -> None:
    exhibit, text = tmp_path / "exhibit", tmp_path / "exhibit" / "firm.md"
    exhibit.mkdir()
    versions = Versions(exhibit, versions_in(tmp_path))
    for words in ("one", "second"):
        text.write_text(words, encoding="utf-8")
        assert kept(versions)
    module, illnesses = "tests.running.supervised", ("none", "wish:before", "wish:newest")
    options = ("--exhibit", str(exhibit))
    supervised = Supervised("-m", module, *options, str(tmp_path), *illnesses, "none")
    try:
        first = supervised.on_screen()
        today = r"20\d\d-\d\d-\d\d \d\d:\d\d"
        supervised.until(f"told: {today} {today} False")
        os.kill(first, signal.SIGKILL)
        supervised.until("exhibit: the version before was put back by the staff")
        started(versions)
        assert (versions.folder() / "firm.md").read_text() == "one"
        supervised.until("exhibit: the newest was put on again by the staff")
        supervised.until(f"told: {today} {today} False")
        started(versions)
        assert versions.folder() == exhibit
    finally:
        supervised.close()
    assert [entry.wish for entry in entries(tmp_path)] == ["", "before", "newest"]


@pytest.mark.parametrize("supervised", [["wish:leave,restart"]], indirect=True)
def test_staff_leave_it_for_good_and_a_signal_that_follows_changes_nothing(
    supervised: Supervised, tmp_path: Path
) -> None:
    supervised.until("the staff wish: leave")
    supervised.process.send_signal(signal.SIGTERM)
    assert "started" not in supervised.left()
    assert supervised.process.wait() == LEFT
    (entry,) = entries(tmp_path)
    assert (entry.code, entry.wish) == ("", "leave")


@pytest.mark.parametrize("supervised", [["wish:,leave"], ["wish:,restart"]], indirect=True)
def test_a_wish_that_comes_after_a_signal_changes_nothing(
    supervised: Supervised, tmp_path: Path
) -> None:
    supervised.on_screen()
    supervised.process.send_signal(signal.SIGTERM)
    said = supervised.left()
    assert "the staff wish" not in said
    assert supervised.process.wait() == 0
    (entry,) = entries(tmp_path)
    assert (entry.code, entry.wish) == ("", "")


@needs_a_shell
def test_a_viewer_whose_line_somebody_still_holds_is_replaced_and_has_no_say_any_more(
    tmp_path: Path,
) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    supervised = Supervised("-m", "tests.running.supervised", str(tmp_path), f"heir:{fifo}")
    try:
        supervised.on_screen()
        fifo.write_text("go\n")
        supervised.until("said")
        supervised.process.send_signal(signal.SIGTERM)
        assert "the staff wish" not in supervised.left()
        assert supervised.process.wait() == 0
    finally:
        supervised.close()
    crashed, ended = entries(tmp_path)
    assert (crashed.code, ended.code, ended.wish) == ("K1", "", "")


@pytest.fixture
def powerless(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Supervised]:
    """A viewer whose staff wish the machine off, where the test says what the system does."""
    programs = tmp_path / "programs"
    programs.mkdir()
    if script := request.param:
        systemctl = programs / "systemctl"
        systemctl.write_text(f'#!/bin/sh\necho "$@" >&2\n{script}\n', encoding="utf-8")
        systemctl.chmod(0o755)
    module = "tests.running.supervised"
    made = Supervised("-m", module, str(tmp_path), "wish:power-off", PATH=str(programs))
    yield made
    made.close()


@needs_a_shell
@pytest.mark.parametrize("powerless", ["kill -TERM $PPID"], indirect=True)
def test_the_machine_goes_off_with_all_that_runs_on_it(
    powerless: Supervised, tmp_path: Path
) -> None:
    powerless.until("the staff wish: power-off")
    powerless.left()
    assert powerless.process.wait() == 0
    (entry,) = entries(tmp_path)
    assert (entry.code, entry.wish) == ("", "power-off")


@needs_a_shell
@pytest.mark.parametrize(
    ("powerless", "why", "words"),
    [
        ("echo Access denied >&2; exit 1", "denied", "--no-ask-password poweroff\nAccess denied"),
        ("", "missing", "systemctl"),
    ],
    indirect=["powerless"],
)
def test_where_the_system_refuses_to_go_off_the_viewer_is_told_and_stays(
    powerless: Supervised, why: str, words: str, tmp_path: Path
) -> None:
    powerless.until(f"refused: power-off {why}")
    powerless.until(f"refused: power-off {why}")
    assert words in "".join(powerless.said), "in the log"
    powerless.process.send_signal(signal.SIGTERM)
    powerless.left()
    assert powerless.process.wait() == 0
    (entry,) = entries(tmp_path)
    assert entry.code == ""


@needs_a_shell
@pytest.mark.parametrize("script", ["kill -STOP $$"])
def test_a_system_that_never_answers_is_waited_for_no_longer_than_that(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    systemctl = tmp_path / "systemctl"
    systemctl.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    systemctl.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert power_off(patience=0.5) == "silent"


def test_the_exhibit_comes_back_when_its_viewer_is_killed_and_goes_when_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        manager.settimeout(A_HANG)
        supervised = Supervised(
            *("main.py", "run", "--renderer", "software"),
            XDG_STATE_HOME=str(tmp_path),
            NOTIFY_SOCKET=address,
        )
        try:
            os.kill(supervised.on_screen(), signal.SIGKILL)
            supervised.until(r"exhibit: ended by itself \(K1\)")
            supervised.on_screen()
            assert manager.recv(100) == b"READY=1\nSTATUS=exhibit"
            supervised.process.send_signal(signal.SIGINT)
            assert "Traceback" not in supervised.left()
            assert supervised.process.wait() == 0
            assert manager.recv(100) == b"READY=1\nSTATUS=exhibit"
            assert manager.recv(100) == b"STOPPING=1"
        finally:
            supervised.close()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert main(["run", "--record"]) == 0
    killed, told = capsys.readouterr().out.splitlines()
    assert re.search(r"the exhibit: ended by itself \(K1\), after .* \(signal SIGKILL\)$", killed)
    assert "the exhibit: ended as told, after " in told
