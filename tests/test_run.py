"""``kiosk run``: what it says, and which viewer it starts. How it fares: tests/running."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.commands import viewer
from kiosk.commands.hall import open_hall
from kiosk.running.supervision import Stage, Start
from kiosk.running.versions import Versions
from tests.running.kept import kept, started

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    """An exhibit that has been changed since a copy was kept."""
    exhibit = tmp_path / "exhibit"
    exhibit.mkdir()
    result = Versions(exhibit, tmp_path / "versions")
    assert kept(result)
    (exhibit / "exhibit.toml").touch()
    started(result)
    return result


@pytest.mark.parametrize(
    ("stage", "shown"),
    [
        (Stage.EXHIBIT, "exhibit"),
        (Stage.LAST_GOOD, "copy"),
        (Stage.SAFE, "copy"),
        (Stage.OUT_OF_SERVICE, "exhibit"),
    ],
)
def test_a_viewer_is_told_what_to_show(
    stage: Stage, shown: str, versions: Versions, tmp_path: Path
) -> None:
    options = argparse.Namespace(
        exhibit=tmp_path / "exhibit", translations=None, settings=None, renderer="gpu", display="2"
    )
    words = viewer.command(Start(stage, "K3"), options, versions, tmp_path)[1:]
    assert words[:3] == ["-m", "kiosk.commands.viewer", stage.value]
    (copy,) = tmp_path.glob("versions/*/exhibit")
    exhibit = copy if shown == "copy" else tmp_path / shown
    given = {"--code=K3", f"--exhibit={exhibit}", f"--state={tmp_path}", "--renderer=gpu"}
    given |= {"--display=2"}
    assert {*words[3:]} == {*given, "--language=en"}


def test_safe_mode_shows_the_exhibit_itself_where_no_copy_differs(tmp_path: Path) -> None:
    options = argparse.Namespace(
        exhibit=None, translations=None, settings=None, renderer=None, display=""
    )
    words = viewer.command(Start(Stage.SAFE, "K1"), options, None, tmp_path)
    assert not [word for word in words if word.startswith("--exhibit")]


def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert main(["run"]) == 2
    assert "there is no screen here" in capsys.readouterr().err


def test_an_empty_record_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert main(["run", "--record", "--language", "zh"]) == 0
    assert capsys.readouterr().out == "没有记录\n"


def test_settings_that_are_none_are_set_aside_in_a_public_hall_and_those_with_a_slip_stay(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "settings.toml"
    options = argparse.Namespace(exhibit=None, translations=None, settings=file, display="")
    for text, stays in (("[hall]\nlanguage = 3\n", True), ("[hall\n", False)):
        file.write_text(text, encoding="utf-8")
        assert open_hall(options).settings_file == file
        assert file.exists(), "on a laptop somebody is there to see it"
        caplog.clear()
        open_hall(options, public=True)
        assert file.exists() is stays
    assert "settings.toml is set aside as settings.unreadable-" in caplog.text
    (aside,) = tmp_path.iterdir()
    assert aside.read_text(encoding="utf-8") == "[hall\n"
