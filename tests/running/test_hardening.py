"""A machine that lacks something: the exhibit comes on screen, or says what it lacks."""

from __future__ import annotations

import re
import subprocess
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.running.hours import WEEKDAYS
from kiosk.running.supervisor import record_in
from tests.running.depriving import APART, can, on_screen_and_back, start

pytestmark = pytest.mark.no_cover

FAKETIME = pytest.mark.skipif(
    not can("faketime", "-f", "+1y", "true"), reason="there is no faketime"
)


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
