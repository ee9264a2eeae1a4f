"""The real supervisor on real processes that crash, hang and are killed, offscreen."""

from __future__ import annotations

import os
import re
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.running.record import Entry
from kiosk.running.supervisor import record_in
from tests.running.following import A_HANG, Supervised


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


@pytest.mark.parametrize("supervised", [["block"]], indirect=True)
def test_a_window_that_draws_no_frame_is_hung_though_its_loop_runs(
    supervised: Supervised, tmp_path: Path
) -> None:
    supervised.on_screen()
    supervised.until(r"exhibit: hung and was ended \(K2\)")
    supervised.on_screen()
    assert "stand_still" in entries(tmp_path)[0].stack


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
