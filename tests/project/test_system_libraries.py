"""The script that finds missing system libraries names the right Debian packages."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from tests.project.repository import load_script

# A program, not a module with types: what is taken from it is checked by the tests themselves.
SCRIPT: Final[Any] = load_script(".ci/system-libraries")


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11.so.6", "libx11-6"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libbrotlidec.so.1", "libbrotli1"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_library_is_found_in_its_debian_package(library: str, package: str) -> None:
    assert SCRIPT.package_of(library) == package


def test_what_ldd_does_not_find_is_missing_but_for_qt_itself() -> None:
    said = (
        "Qt/plugins/platforms/libqxcb.so:\n"
        "\tlinux-vdso.so.1 (0x00007ffd)\n"
        "\tlibxcb-icccm.so.4 => not found\n"
        "\tlibQt6VirtualKeyboard.so.6 => not found\n"
        "\tlibEGL.so.1 => /lib/x86_64-linux-gnu/libEGL.so.1 (0x00007f)\n"
    )
    assert SCRIPT.unresolved(said) == {"libxcb-icccm.so.4"}


def machine(
    monkeypatch: pytest.MonkeyPatch, *, always: set[str], screen: set[str], uid: int
) -> None:
    """A Debian machine that lacks some packages, and a user."""

    def missing(_pyside: Path, files: tuple[str, ...]) -> set[str]:
        return always if files is SCRIPT.NEEDED_ALWAYS else screen

    monkeypatch.setattr(SCRIPT, "missing_packages", missing)
    monkeypatch.setattr(SCRIPT, "known_to_apt", lambda package: package)
    monkeypatch.setattr(SCRIPT.platform, "system", lambda: "Linux")
    monkeypatch.setattr(SCRIPT.shutil, "which", lambda program: f"/usr/bin/{program}")
    monkeypatch.setattr(SCRIPT.os, "geteuid", lambda: uid, raising=False)


def test_ordinary_user_is_told_the_exact_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(monkeypatch, always=set(), screen={"libxcb-icccm4", "libegl1"}, uid=1000)
    assert SCRIPT.main([]) == 0
    assert capsys.readouterr().out == (
        "Missing system libraries; install them with: "
        "sudo apt-get install -y --no-install-recommends libegl1 libxcb-icccm4\n"
    )


def test_qt_that_cannot_load_at_all_stops_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(monkeypatch, always={"libglib2.0-0"}, screen=set(), uid=1000)
    assert SCRIPT.main([]) == 1
    assert "libglib2.0-0\nQt cannot start without them." in capsys.readouterr().out


def test_root_gets_the_packages_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = {"libxcb-icccm4"}
    machine(monkeypatch, always=set(), screen=lacking, uid=0)
    asked: list[set[str]] = []

    def install(packages: set[str]) -> None:
        asked.append(set(packages))
        lacking.clear()

    monkeypatch.setattr(SCRIPT, "install", install)
    assert SCRIPT.main([]) == 0
    assert asked == [{"libxcb-icccm4"}]


def test_complete_machine_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine(monkeypatch, always=set(), screen=set(), uid=0)
    assert SCRIPT.main(["--tests"]) == 0
    assert capsys.readouterr().out == ""
