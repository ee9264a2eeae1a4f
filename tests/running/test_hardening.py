"""A machine that lacks something: the exhibit comes on screen, or says what it lacks."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.running.hours import WEEKDAYS
from kiosk.running.supervisor import record_in
from tests.running.following import ROOT, Supervised


def can(*command: str) -> bool:
    """Whether such a command works here; some containers forbid it."""
    return (
        shutil.which(command[0]) is not None
        and subprocess.run(command, check=False, capture_output=True).returncode == 0
    )


APART = pytest.mark.skipif(
    sys.platform != "linux" or not can("unshare", "-m", "-n", "true"),
    reason="nothing can be taken away from a process here",
)
FAKETIME = pytest.mark.skipif(
    not can("faketime", "-f", "+1y", "true"), reason="there is no faketime"
)
RUN = (sys.executable, "main.py", "run", "--renderer", "software")


def start(*before: str, environment: dict[str, str], lacking: tuple[str, ...] = ()) -> Supervised:
    """The public profile behind a command that takes something away, without some variables."""
    kept = {name: value for name, value in os.environ.items() if name not in lacking}
    kept |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **environment}
    return Supervised.of([*before, *RUN], kept)


def on_screen_and_back(supervised: Supervised) -> str:
    """See it come, kill its viewer, see it come back, let it end; what was said meanwhile."""
    try:
        os.kill(supervised.on_screen(), signal.SIGKILL)
        supervised.until(r"exhibit: ended by itself \(K1\)")
        supervised.on_screen()
        supervised.process.send_signal(signal.SIGTERM)
        said = "".join(supervised.said) + supervised.left()
        assert supervised.process.wait() == 0, said
        assert "Traceback" not in said, said
        return said
    finally:
        supervised.close()


@APART
def test_without_network_home_and_a_disk_to_write_to(tmp_path: Path) -> None:
    """All files are read-only but for a small file system with the state."""
    state = tmp_path / "state"
    state.mkdir()
    # The mounts below / stay as they are but for being read-only.
    script = f"""set -e
        mount -t tmpfs -o size=4m tmpfs {state}
        for at in $(awk '{{print $2}}' /proc/self/mounts); do
            case $at in {state}|/proc*|/sys*|/dev*) ;; *) mount -o remount,bind,ro $at ;; esac
        done
        ! touch {tmp_path}/no 2>/dev/null
        exec "$@\""""
    apart = ("unshare", "-m", "-n", "sh", "-c", script, "sh")
    said = on_screen_and_back(
        start(
            *apart, lacking=("HOME", "XDG_RUNTIME_DIR"), environment={"XDG_STATE_HOME": str(state)}
        )
    )
    assert "cannot be written" not in said


@APART
def test_a_user_without_a_home_is_shown_the_exhibit_and_leaves_nothing_behind(
    tmp_path: Path,
) -> None:
    """Nothing tells where the state could be kept: it is shown all the same."""
    state = tmp_path / "state"
    said = on_screen_and_back(
        start(lacking=("HOME",), environment={"XDG_STATE_HOME": "/proc/nowhere"})
    )
    assert "the record cannot be written" in said
    assert not state.exists()


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


@FAKETIME
@pytest.mark.parametrize("off", ["+10y", "-10y"])
def test_a_clock_ten_years_off(off: str, tmp_path: Path) -> None:
    """Then no opening hours are believed, these for instance; see test_hours."""
    settings = tmp_path / "kiosk" / "settings.toml"
    settings.parent.mkdir()
    days = "".join(f'{day} = "closed"\n' for day in WEEKDAYS)
    settings.write_text(f"[hours]\n{days}", encoding="utf-8")
    # faketime itself would stay in between and keep signals to itself.
    command = ["faketime", "-f", off, "env"]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    preload = re.search(r"^LD_PRELOAD=(.*)$", said, re.MULTILINE)
    assert preload
    wrong = {"LD_PRELOAD": preload[1], "FAKETIME": off, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    homes = {"XDG_STATE_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    assert "settings" not in on_screen_and_back(start(environment=homes | wrong))
    ends = record_in(tmp_path / "kiosk").entries()
    assert [entry.code for entry in ends] == ["K1", ""]
    years = datetime.fromisoformat(ends[0].time).year - datetime.now().year
    assert years in (int(off[:-1]), int(off[:-1]) - 1)


WRITES = """
import resource, sys
from pathlib import Path
from kiosk.running.whole import write_whole
file, old, new = Path(sys.argv[1]), "old\\n" * 300, "new, and longer\\n" * 300
write_whole(file, old)
refused = 0
for limit in range(0, len(new), 97):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        write_whole(file, new)
    except OSError:
        refused += 1
    assert file.read_text() == old
    assert [each.name for each in file.parent.iterdir()] == [file.name]
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
write_whole(file, new)
assert file.read_text() == new
print(refused)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="files have no limit there")
def test_a_write_that_breaks_off_anywhere_tears_no_file(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WRITES, str(tmp_path / "record.jsonl")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == 50
