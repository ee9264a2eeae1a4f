"""``pip install .`` gives a ``kiosk`` command with the whole exhibit inside."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

import kiosk
from tests.project.repository import ROOT, committed_files, name

pytestmark = pytest.mark.no_cover


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, built by the build tools that are pinned for development."""
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-build-isolation", "--no-deps"]
    subprocess.run([*command, "--wheel-dir", target, ROOT], check=True)
    (built,) = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``kiosk`` command in an environment of its own, far from the checkout.

    The libraries it needs are borrowed from the environment of the tests.
    """
    home = tmp_path_factory.mktemp("elsewhere")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home / "venv"], check=True)
    pip = [sys.executable, "-m", "pip", "--python", str(home / "venv" / "bin" / "python")]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", str(wheel)], check=True)
    (site,) = (home / "venv" / "lib").glob("python*/site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_path("platlib") + "\n", encoding="utf-8")
    return home / "venv" / "bin" / "kiosk"


def said_by(command: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [command, *arguments], cwd=command.parent, capture_output=True, text=True, check=False
    )


def test_wheel_carries_the_exhibit_and_the_pages(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    committed = {name(path) for path in committed_files()}
    expected = {path for path in committed if path.startswith("kiosk/")}
    expected |= {
        path.replace("assets/", "kiosk/_exhibit/", 1)
        for path in committed
        if path.startswith("assets/")
    }
    for path in committed:
        if path.startswith("translations/"):
            inside_it = path.replace("translations/", "kiosk/_translations/", 1)
            expected |= {inside_it, inside_it.replace(".ts", ".qm")}
    assert expected <= inside
    assert not [path for path in inside if path.startswith(("tests/", "assets/", ".ci/"))]


def test_installed_command_tells_its_version(command: Path) -> None:
    done = said_by(command, "--version")
    assert (done.returncode, done.stdout.split()[-1:]) == (0, [kiosk.__version__]), done.stderr


def test_installed_command_finds_and_checks_the_exhibit_inside(command: Path) -> None:
    done = said_by(command, "check")
    assert done.returncode == 0, done.stdout + done.stderr
