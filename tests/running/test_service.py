"""What ``kiosk install-service`` writes, shows and takes away."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.running.service import quoted
from kiosk.running.supervisor import LEFT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is a program of Linux")

UNIT = "etc/systemd/system/anji-kiosk.service"
PAM = "etc/pam.d/anji-kiosk"


def install(root: Path, *more: str) -> int:
    return main(["install-service", "--root", str(root), "--user", "daemon", *more])


def test_a_dry_run_shows_all_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert install(tmp_path, "--dry-run") == 0
    shown = capsys.readouterr().out
    assert not [*tmp_path.iterdir()]
    assert install(tmp_path) == 0
    for name in (UNIT, PAM):
        assert str(tmp_path / name) in shown
        assert (tmp_path / name).read_text(encoding="utf-8") in shown


def test_a_second_time_changes_nothing_and_it_can_be_taken_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install(tmp_path)
    before = {name: (tmp_path / name).stat().st_mtime_ns for name in (UNIT, PAM)}
    capsys.readouterr()
    assert install(tmp_path) == 0
    assert capsys.readouterr().out.count("unchanged: ") == 2
    assert before == {name: (tmp_path / name).stat().st_mtime_ns for name in (UNIT, PAM)}
    assert install(tmp_path, "--remove", "--dry-run") == 0
    assert (tmp_path / UNIT).exists()
    assert install(tmp_path, "--remove") == 0
    assert install(tmp_path, "--remove") == 0, "what is gone is gone"
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    """Where systemd's tools are installed; the unit's own lines are looked at anywhere."""
    strange = tmp_path / 'it\'s 100% "new"'
    strange.mkdir()
    assert install(tmp_path, "--exhibit", str(strange)) == 0
    unit = tmp_path / UNIT
    lines = unit.read_text(encoding="utf-8").splitlines()
    (start,) = (line for line in lines if line.startswith("ExecStart="))
    assert start.endswith(f" run --cage --exhibit {quoted(str(strange))}")
    assert {"Type=notify", "WatchdogSec=30", "KillMode=mixed", "Restart=always"} <= {*lines}
    assert {f"{key}ExitStatus={LEFT}" for key in ("RestartPrevent", "Success")} <= {*lines}
    if shutil.which("systemd-analyze"):
        done = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", str(unit)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, str(unit) in done.stderr) == (0, False), done.stderr


@pytest.mark.parametrize("user", ["", "a b", "root\nExecStart=/bin/sh", "Ünal", "-x"])
def test_what_is_no_user_is_refused(
    user: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["install-service", "--root", str(tmp_path), f"--user={user}"]) == 2
    assert "no user can be called" in capsys.readouterr().err
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("run", "run"),
        ("/opt/my exhibit", '"/opt/my exhibit"'),
        ("100%", "100%%"),
        ("$HOME", "$$HOME"),
        ('a"b\\c', '"a\\"b\\\\c"'),
        ("", '""'),
    ],
)
def test_words_of_a_command_stand_in_a_unit_as_systemd_reads_them(word: str, written: str) -> None:
    assert quoted(word) == written


def test_nobody_but_root_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "etc").touch()  # no folder can be made there, not by root either
    assert install(tmp_path) == 1
    assert "run it as root" in capsys.readouterr().err
