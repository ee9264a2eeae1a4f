"""The command of the service, in the real Cage, as an ordinary user on a screen without glass."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.commands.install_service import command
from kiosk.running.record import Entry
from kiosk.running.supervisor import record_in
from tests.running.following import A_HANG, Supervised
from tests.running.ordinary import Ordinary

pytestmark = pytest.mark.skipif(not shutil.which("cage"), reason="there is no Cage")

HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}


def children(pid: int) -> list[int]:
    """The processes that a process has started."""
    listed = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False
    )
    return [int(word) for word in listed.stdout.split()]


def viewer_in(cage: int) -> int:
    """The viewer that runs in a Cage."""
    for child in children(cage):
        if b"kiosk.commands.viewer" in Path(f"/proc/{child}/cmdline").read_bytes():
            return child
    raise AssertionError("Cage has no viewer")


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that is not among pytest's: each run that begins shuts those to others again."""
    with tempfile.TemporaryDirectory(prefix="kiosk-") as folder:
        yield Path(folder)


def test_the_service_shows_the_exhibit_in_cage_comes_back_and_ends_cleanly(place: Path) -> None:
    user = Ordinary(place)
    address = user.runtime / "notify"
    # What the unit's ExecStart says, but for where this Python and this checkout lie.
    words = command(None)[1:]
    assert [Path(words[0]).name, *words[1:]] == ["main.py", "run", "--cage"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(address))
        address.chmod(0o777)
        manager.settimeout(A_HANG)
        supervised = Supervised.of(
            user.command(user.python, "main.py", *words[1:]),
            {**user.environment, **HEADLESS, "NOTIFY_SOCKET": str(address)},
        )
        try:
            cage = supervised.on_screen()
            assert manager.recv(100) == b"READY=1\nSTATUS=exhibit"
            assert Path(f"/proc/{cage}").stat().st_uid != 0
            os.kill(cage, signal.SIGKILL)  # a Cage that crashes takes its viewer with it
            supervised.until(r"exhibit: ended by itself \(K1\)")
            cage = supervised.on_screen()
            os.kill(viewer_in(cage), signal.SIGSTOP)  # and one that hangs goes with its Cage
            supervised.until(r"exhibit: hung and was ended \(K2\)")
            supervised.on_screen()
            os.kill(supervised.process.pid, signal.SIGTERM)
            said = supervised.left()
            assert "Traceback" not in said
            assert supervised.process.wait() == 0
        finally:
            supervised.close()
    last: Entry = record_in(user.home / ".local/state/kiosk").entries()[-1]
    assert (last.code, last.status) == ("", 0), "the viewer and Cage ended as told"


def test_what_the_staff_wish_and_what_is_refused_goes_through_cage(place: Path) -> None:
    user = Ordinary(place)
    programs, state = place / "programs", user.home / "state"
    programs.mkdir()
    systemctl = programs / "systemctl"
    systemctl.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    systemctl.chmod(0o755)
    path = f"{programs}{os.pathsep}{user.environment['PATH']}"
    supervised = Supervised.of(
        user.command(
            *(user.python, "-m", "tests.running.supervised", str(state)),
            *("wish:restart", "wish:power-off", "--cage"),
        ),
        {**user.environment, **HEADLESS, "PATH": path},
    )
    try:
        supervised.until("exhibit: started again by the staff")
        supervised.until("refused: power-off denied")
        os.kill(supervised.process.pid, signal.SIGTERM)
        assert "Traceback" not in supervised.left()
        assert supervised.process.wait() == 0
    finally:
        supervised.close()
