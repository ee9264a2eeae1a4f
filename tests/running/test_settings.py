from pathlib import Path

import pytest

from kiosk.running.settings import Settings, read_settings


def write(folder: Path, text: str) -> Path:
    file = folder / "settings.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_hall_without_settings_has_the_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.toml") == (Settings(), ())


def test_what_is_set_is_taken_and_the_rest_stays_as_designed(tmp_path: Path) -> None:
    file = write(tmp_path, "[panel]\ndiagonal_inches = 55\n[hall]\npark = 'opto'\n")
    settings, problems = read_settings(file)
    assert not problems
    assert (settings.panel.diagonal_inches, settings.hall.park) == (55.0, "opto")
    assert settings.idle == Settings().idle


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[panel]\ndiagonal = 55\n", "settings.toml:2: panel.diagonal"),
        ("[panel]\ndiagonal_inches = 'big'\n", "settings.toml:2: panel.diagonal_inches"),
        ("renderer = 'fast'\n", "settings.toml:1: renderer"),
        ("[panel\n", "settings.toml:1"),
    ],
)
def test_a_slip_in_the_settings_is_named_with_its_place(
    tmp_path: Path, text: str, place: str
) -> None:
    _, problems = read_settings(write(tmp_path, text))
    assert [str(problem)[: len(place)] for problem in problems] == [place]


def test_a_file_is_read_by_a_relative_name_and_through_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(tmp_path, "[hall]\npark = 'opto'\n")
    elsewhere = tmp_path / "configuration"
    elsewhere.mkdir()
    (elsewhere / "hall.toml").symlink_to(file)
    monkeypatch.chdir(tmp_path)
    for name in ("settings.toml", "configuration/hall.toml"):
        settings, problems = read_settings(Path(name))
        assert not problems
        assert settings.hall.park == "opto"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[idle]\nask_after = 0\n", "settings.toml:2: idle.ask_after: ... from 10 to 3600"),
        ("[idle]\ncountdown = -1\n", "settings.toml:2: idle.countdown: ... from 20 to 300"),
        ("[panel]\ndiagonal_inches = 2\n", "settings.toml:2: panel.diagonal_inches: ... to 150"),
        ("[panel]\nlower_edge_mm = 1e6\n", "settings.toml:2: panel.lower_edge_mm: ... to 2500"),
    ],
)
def test_a_number_that_nobody_could_use_is_passed_over(
    tmp_path: Path, text: str, says: str
) -> None:
    settings, problems = read_settings(write(tmp_path, text))
    assert settings == Settings()
    first, last = says.split(" ... ")
    assert [str(problem)[: len(first)] for problem in problems] == [first]
    assert str(problems[0]).endswith(last)


def test_zero_inches_ask_the_screen(tmp_path: Path) -> None:
    assert read_settings(write(tmp_path, "[panel]\ndiagonal_inches = 0\n")) == (Settings(), ())
