"""``kiosk doctor`` on machines made of files, and on this one with real faults."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.running.doctor import hardware, locks, own
from kiosk.running.doctor.finding import Finding, Level, Machine
from kiosk.running.record import Entry
from kiosk.running.supervisor import record_in

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="these files are Linux's")

PANEL = """I: Bus=0003 Vendor=222a Product=0001 Version=0110
N: Name="ILITEK Multi-Touch"
B: PROP=2
B: EV=1b
B: ABS=3273800000000003

I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name="Logitech USB Keyboard"
B: PROP=0
B: EV=120013
"""
PAD = PANEL.replace("PROP=2", "PROP=5").replace("ILITEK Multi-Touch", "SynPS/2 TouchPad")


def machine(root: Path, wall: float | None = None, **files: str) -> Machine:
    """A machine with these files; ``__`` in a name stands for a slash."""
    for name, text in files.items():
        write(root, name.replace("__", "/"), text)
    return Machine(root, "linux", (lambda: wall) if wall is not None else time.time)


def write(root: Path, name: str, text: str) -> None:
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def levels(*found: Finding) -> list[str]:
    return [each.level.value for each in found]


def test_displays_are_those_that_are_connected(tmp_path: Path) -> None:
    assert hardware.display(machine(tmp_path)).found.startswith("unknown")
    write(tmp_path, "sys/class/drm/card0-HDMI-A-1/status", "disconnected\n")
    none = hardware.display(machine(tmp_path))
    assert (none.level, "HDMI-A-1" in none.found) == (Level.FAULT, True)
    write(tmp_path, "sys/class/drm/card0-DP-1/status", "connected\n")
    write(tmp_path, "sys/class/drm/card0-DP-1/modes", "3840x2160\n1920x1080\n")
    one = hardware.display(machine(tmp_path))
    assert (one.level, one.found) == (Level.OK, "DP-1 3840x2160")
    write(tmp_path, "sys/class/drm/card0-HDMI-A-1/status", "connected\n")
    assert hardware.display(machine(tmp_path)).level is Level.ATTENTION


def test_a_touch_panel_is_told_from_a_touch_pad_and_a_keyboard(tmp_path: Path) -> None:
    found = hardware.touch(machine(tmp_path, proc__bus__input__devices=PANEL))
    assert (found.level, found.found) == (Level.OK, "ILITEK Multi-Touch")
    assert hardware.touch(machine(tmp_path, proc__bus__input__devices=PAD)).level is Level.FAULT
    assert hardware.touch(machine(tmp_path / "none")).found.startswith("unknown")


def test_a_clock_that_cannot_be_right_is_a_fault_and_a_battery_that_differs_is_told(
    tmp_path: Path,
) -> None:
    there = time.mktime((2027, 5, 4, 12, 0, 0, 0, 0, -1))
    battery = "sys__class__rtc__rtc0__since_epoch"
    assert levels(*hardware.clock(machine(tmp_path, there, **{battery: f"{there:.0f}"}))) == [
        "ok",
        "ok",
    ]
    assert levels(*hardware.clock(machine(tmp_path, there + 4000))) == ["ok", "attention"]
    for wrong in (0.0, there + 10 * 365 * 86400, -1e30, 1e30):
        assert levels(*hardware.clock(machine(tmp_path, wrong)))[0] == "fault"


@LINUX
def test_each_lock_is_read_where_the_system_keeps_it(tmp_path: Path) -> None:
    nothing = [*locks.all_of(machine(tmp_path))]
    assert "ok" not in {each.level.value for each in nothing[:5]}
    assert all(each.advice for each in nothing[:5])
    write(tmp_path, "usr/lib/systemd/system/apt-daily-upgrade.timer", "")
    write(tmp_path, "etc/systemd/logind.conf", "[Login]\n#NAutoVTs=6\nNAutoVTs=6\n")
    open_ = [
        *locks.all_of(machine(tmp_path, proc__sys__kernel__sysrq="438\n", proc__7__comm="dunst\n"))
    ]
    assert levels(*open_) == [*["attention"] * 4, "ok", "attention"]
    write(tmp_path, "proc/sys/kernel/sysrq", "0\n")
    write(tmp_path, "etc/systemd/logind.conf.d/kiosk.conf", "[Login]\nNAutoVTs=0\n")
    write(tmp_path, "proc/7/comm", "cage\n")
    for unit in ("ctrl-alt-del.target", "apt-daily-upgrade.timer"):
        link = tmp_path / "etc/systemd/system" / unit
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(os.devnull)
    assert levels(*locks.all_of(machine(tmp_path))) == ["ok"] * 6


def test_another_system_is_not_taken_for_locked() -> None:
    (found,) = locks.all_of(Machine(Path("/"), "win32"))
    assert found.level is Level.ATTENTION


def test_a_service_that_is_installed_starts_by_itself(tmp_path: Path) -> None:
    assert own.autostart(machine(tmp_path)).level is Level.ATTENTION
    link = tmp_path / "etc/systemd/system/graphical.target.wants/anji-kiosk.service"
    link.parent.mkdir(parents=True)
    link.symlink_to("/etc/systemd/system/anji-kiosk.service")
    assert own.autostart(machine(tmp_path)).level is Level.OK


@LINUX
def test_without_polkit_the_staff_cannot_switch_off(tmp_path: Path) -> None:
    assert "polkitd" in own.switching_off(machine(tmp_path)).advice
    write(tmp_path, "usr/share/dbus-1/system-services/org.freedesktop.PolicyKit1.service", "")
    assert own.switching_off(machine(tmp_path)).level is Level.OK


def test_an_exhibit_that_failed_often_today_is_looked_at(tmp_path: Path) -> None:
    today = datetime.now().astimezone()
    for hours in (48, 24, 0, 0):
        then = (today - timedelta(hours=hours)).isoformat(timespec="seconds")
        failed = Entry(time=then, stage="exhibit", code="K1", seconds=1, status=1)
        record_in(tmp_path).add(failed)
    assert own.restarts(tmp_path).level is Level.OK
    record_in(tmp_path).add(failed)
    found = own.restarts(tmp_path)
    assert (found.level, found.found) == (Level.ATTENTION, "3 failures today")


def test_a_damaged_typeface_is_named(tmp_path: Path) -> None:
    assert own.fonts(None).level is Level.OK
    write(tmp_path, "fonts/AnjiSans-Regular.otf", "<html>404</html>")
    found = own.fonts(tmp_path)
    assert (found.level, "AnjiSans-Regular.otf" in found.found) == (Level.FAULT, True)


@LINUX
def test_a_state_folder_that_takes_nothing_is_a_fault(tmp_path: Path) -> None:
    assert own.state_folder(tmp_path / "state").level is Level.OK
    found = own.state_folder(Path("/proc/kiosk"))  # nobody can write there, not even root
    assert (found.level, bool(found.advice)) == (Level.FAULT, True)


@LINUX
@pytest.mark.skipif(
    not shutil.which("unshare")
    or subprocess.run(["unshare", "-m", "true"], check=False, capture_output=True).returncode != 0,
    reason="no file system can be mounted here",
)
@pytest.mark.parametrize(("option", "why"), [("size=64k", "space left"), ("ro", "Read-only")])
def test_a_full_disk_and_one_that_is_read_only_are_told(
    option: str, why: str, tmp_path: Path
) -> None:
    full = "head -c 60k /dev/zero >X/fill" if option != "ro" else "true"
    script = 'mkdir X\nmount -t tmpfs -o OPTION tmpfs X\nFULL\nexec "$@"'.replace("FULL", full)
    script = script.replace("OPTION", option).replace("X", str(tmp_path / "state"))
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", script, "sh", sys.executable, "main.py", "doctor", "--json"],
        cwd=ROOT,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
        capture_output=True,
        text=True,
        check=False,
    )
    told = {each["check"]: each for each in json.loads(done.stdout)}
    assert done.returncode == 1
    assert told["state folder"]["level"] == "fault"
    assert why in told["state folder"]["found"]
    assert told["typefaces"]["level"] == "ok"


def test_it_tells_in_both_languages_and_its_status_is_that_of_the_worst(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    write(tmp_path / "root", "proc/bus/input/devices", PANEL)
    write(tmp_path / "root", "proc/1/comm", "systemd\n")
    call = ["doctor", "--root", str(tmp_path / "root")]
    assert main([*call, "--json"]) == 0
    english = json.loads(capsys.readouterr().out)
    assert main([*call, "--language", "zh"]) == 0
    chinese = capsys.readouterr().out
    assert "正常  触摸设备: ILITEK Multi-Touch" in chinese
    assert not [each for each in english if each["level"] == "attention" and not each["advice"]]
    assert not [line for line in chinese.splitlines() if "attention" in line]
    write(tmp_path / "config", "kiosk/settings.toml", "renderer = 5\n")
    if sys.platform == "linux":
        assert main(call) == 1
        assert "settings.toml" in capsys.readouterr().out
