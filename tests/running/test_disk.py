"""A disk that is full or fails: the exhibit stays on screen, staff are told, no file is torn."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.running import health
from kiosk.running.supervision import Stage
from kiosk.running.supervisor import record_in
from tests.running.depriving import APART, can, end, on_screen_and_back, start
from tests.running.following import ROOT

pytestmark = pytest.mark.no_cover

VISITED = (sys.executable, "-m", "tests.running.supervised", "--visited")
"""The exhibit with visitors before it."""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limit there")
@pytest.mark.parametrize(
    "what",
    ["Settings", "Undoing", "Restarts", "ThePin", "WrongPins", "Copy", "PutBack", "Log", "Visits"],
)
def test_what_is_written_on_a_disk_that_fails_is_there_as_a_whole(
    what: str, tmp_path: Path
) -> None:
    """However late it fails, by being full or by an I/O error: the old is left, or the new."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.running.faulty", what, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    rooms, once, ever = map(int, done.stdout.split())
    assert rooms > 0 < once <= ever


@APART
def test_a_full_disk_leaves_the_exhibit_on_screen_and_is_told(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    script = f"""set -e
        mount -t tmpfs -o size=64k tmpfs {state}
        mkdir {state}/kiosk
        head -c 1m /dev/zero >{state}/filled 2>/dev/null || true
        exec "$@\""""
    said = on_screen_and_back(
        start("unshare", "-m", "sh", "-c", script, "sh", environment={"XDG_STATE_HOME": str(state)})
    )
    assert "the record cannot be written" in said


@pytest.mark.skipif(not can("prlimit", "--fsize=0", "true"), reason="there is no prlimit")
def test_where_no_file_may_grow_the_exhibit_is_on_screen(tmp_path: Path) -> None:
    said = on_screen_and_back(
        start("prlimit", "--fsize=0", environment={"XDG_STATE_HOME": str(tmp_path)})
    )
    assert "the record cannot be written" in said
    assert record_in(tmp_path / "kiosk").entries() == []


@APART
def test_a_disk_that_fills_up_during_visits_is_shown_to_the_staff(tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    script = f'set -e; mount -t tmpfs -o size=8m tmpfs {state}; exec "$@"'
    supervised = start(
        *("unshare", "-m", "sh", "-c", script, "sh"),
        environment={},
        command=(*VISITED, str(state)),
    )
    try:
        first = supervised.on_screen()
        inside = Path(f"/proc/{supervised.process.pid}/root{state}")
        fill(inside / "filled")
        supervised.until("what visitors look at cannot be counted: .*(full|No space)")
        assert {"disk-full", "disk-fails"} <= {each.code for each in troubles(inside)}
        os.kill(first, signal.SIGKILL)
        supervised.on_screen()
        (inside / "filled").unlink()
        assert "disk-fails" not in {each.code for each in troubles(inside)}
        said = end(supervised)
    finally:
        supervised.close()
    assert "hung" not in said


@pytest.mark.skipif(not can("strace", "-qq", "true"), reason="there is no strace")
def test_a_disk_that_fails_at_every_write_leaves_the_exhibit_on_screen_and_is_told(
    tmp_path: Path,
) -> None:
    kept = ("restarts.jsonl.new", "stack.txt", "viewer.log.jsonl", "usage.sqlite")
    files = [*kept, *(f"usage.sqlite-{end}" for end in ("wal", "shm", "journal"))]
    paths = [word for name in files for word in ("-P", str(tmp_path / name))]
    calls = "write,pwrite64,ftruncate,fsync,fdatasync"
    failing = ("-e", f"trace={calls}", "-e", f"inject={calls}:error=EIO")
    trace = tmp_path / "trace"
    supervised = start(
        *("strace", "-D", "-f", "-qq", "--seccomp-bpf", "-o", str(trace), *paths, *failing),
        environment={},
        command=(*VISITED, str(tmp_path)),
    )
    try:
        first = supervised.on_screen()
        supervised.until("what visitors look at cannot be counted: .*disk I/O error")
        os.kill(first, signal.SIGKILL)
        supervised.on_screen()
        said = end(supervised)
    finally:
        supervised.close()
    assert "the record cannot be written: [Errno 5]" in said
    assert "hung" not in said
    failed = trace.read_text(encoding="utf-8")
    assert failed.count("(INJECTED)") > 5


def fill(file: Path) -> None:
    """Leave no room on a file's disk, not even within what is begun."""
    with file.open("wb", buffering=0) as out:
        for size in (1 << 20, 4096, 1):
            try:
                while True:
                    out.write(b"x" * size)
            except OSError:
                continue


def troubles(state: Path) -> list[health.Trouble]:
    """What the staff are shown."""
    now = datetime.now().astimezone()
    shown = health.Shown(
        state=state,
        settings=state / "settings.toml",
        exhibit=ROOT,
        stage=Stage.EXHIBIT,
        renderer="software",
        since=now,
    )
    return list(health.look(shown, now).troubles)
