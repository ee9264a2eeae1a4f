"""``kiosk pin``: set from a pipe or at a terminal, kept as a hash."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.running.pin import kept, pin_file
from tests.running.following import ROOT


@pytest.fixture(autouse=True)
def configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def set_pin(digits: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(digits + "\n"))
    return main(["pin"])


def test_a_pin_from_a_pipe_is_kept_as_a_hash_with_its_parameters(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set_pin("271828", monkeypatch) == 0
    assert str(pin_file()) in capsys.readouterr().out
    table = json.loads(pin_file().read_text())
    assert table.keys() == {"n", "r", "p", "salt", "hash"}
    assert "271828" not in pin_file().read_text()
    pin = kept(pin_file())
    assert pin is not None
    assert pin.is_it("271828")
    assert not pin.is_it("271829")


@pytest.mark.parametrize("digits", ["12345", "1" * 6, "345678", "987654", "12ab34", "", "1" * 13])
def test_what_would_be_guessed_first_is_no_pin(
    digits: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert set_pin(digits, monkeypatch) == 2
    assert "6 to 12 digits" in capsys.readouterr().err
    assert kept(pin_file()) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"n":3,"r":8,"p":1,"salt":"","hash":""}',
        '{"n":1e9,"r":8,"p":1,"salt":"","hash":""}',
    ],
)
def test_a_pin_that_cannot_be_read_is_none(text: str) -> None:
    pin_file().parent.mkdir()
    pin_file().write_text(text)
    assert kept(pin_file()) is None


@pytest.mark.skipif(os.name != "posix", reason="terminals are made otherwise elsewhere")
@pytest.mark.parametrize(("second", "status"), [("271828", 0), ("271829", 2)])
def test_at_a_terminal_it_is_asked_for_twice_and_not_shown(second: str, status: int) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "main.py", "pin"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    ) as process:
        os.close(theirs)
        said = b""
        for prompt, typed in ((b"new PIN: ", b"271828"), (b"once more: ", second.encode())):
            while prompt not in said:
                said += os.read(ours, 1000)
            os.write(ours, typed + b"\n")
        assert process.wait() == status
        said += os.read(ours, 1000)
    os.close(ours)
    assert b"2718" not in said
    assert (kept(pin_file()) is not None) == (status == 0)
