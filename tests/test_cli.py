"""The commands as a newcomer runs them: processes of their own, from a checkout."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk import __version__
from kiosk.cli import main
from kiosk.exhibit.model import PAGES
from tests.exhibit.small import Small
from tests.translations.small_files import Translated

ROOT = Path(__file__).resolve().parent.parent
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
A_HANG = 240.0
"""Seconds after which a process is taken for hung; never the measure of a test."""


def environment(**more: str) -> dict[str, str]:
    """This one without a screen, and with what is given."""
    plain = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return {**plain, "PYTHONUTF8": "1", **more}


def kiosk(*arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """What a command says and how it ends."""
    return subprocess.run(
        [sys.executable, "main.py", *map(str, arguments)],
        cwd=ROOT,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=A_HANG,
        check=False,
    )


Said = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """The same without a process of its own: for commands that end before Qt begins."""

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        given = [*map(str, arguments)]
        try:
            status = main(given)
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        return subprocess.CompletedProcess(given, status, *capsys.readouterr())

    return run


@contextmanager
def showing(*arguments: str | Path, saying: str = "") -> Iterator[subprocess.Popen[str]]:
    """``kiosk show`` on an offscreen panel, once its first page is complete.

    Args:
        arguments: of ``show``.
        saying: what stands in its one warning; without it there must be none.
    """
    with subprocess.Popen(
        [sys.executable, "main.py", "show", *map(str, arguments)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        hung = threading.Timer(A_HANG, process.kill)
        hung.start()
        try:
            assert process.stderr is not None
            said = []
            for line in process.stderr:
                said.append(line)
                if "first page complete" in line:
                    break
            else:
                pytest.fail("ended before its first page: " + "".join(said))
            warnings = [line for line in said if not line.startswith("INFO")]
            assert len(warnings) == bool(saying), "".join(said)
            assert saying in "".join(warnings)
            yield process
        finally:
            process.kill()
            hung.cancel()


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    """How a process that was told to end has ended, and what it said at last."""
    assert process.stderr is not None
    last = process.stderr.read()
    return process.wait(), last


LATE = {
    *("kiosk.exhibit.search", "kiosk.exhibit.map_labels", "kiosk.exhibit.ties.tiles"),
    *("kiosk.running.layout", "kiosk.running.selection", "kiosk.running.supervisor"),
    *("kiosk.running.service", "subprocess"),
    *("kiosk.bridge.staff", "kiosk.running.staff", "kiosk.running.week", "concurrent.futures"),
    *("kiosk.sheets", "kiosk.media", "kiosk.preflight", "kiosk.translations.linguist"),
    *("kiosk.editing", "kiosk.exhibit.geo.geojson", "kiosk.exhibit.hotspots"),
    *("PIL", "numpy", "openpyxl", "pypinyin", "pyvips", "segno", "sqlite3", "tqdm", "xml"),
}
"""What home does without: the start is measured to it (docs/benchmarks.md)."""


def test_the_start_imports_nothing_that_only_later_pages_need() -> None:
    uncovered = environment(QT_QPA_PLATFORM="offscreen")
    uncovered = {name: value for name, value in uncovered.items() if not name.startswith("COV")}
    with subprocess.Popen(
        [sys.executable, "-X", "importtime", "main.py", "show", "--page", "home"],
        cwd=ROOT,
        env=uncovered,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        imported = set()
        for line in process.stderr:
            imported.add(line.rpartition("|")[2].strip())
            if "first page complete" in line:
                break
        process.kill()
    assert "kiosk.bridge.directory" in imported, "what is imported is told"
    assert not imported & LATE


# ---- help


def test_it_tells_its_version() -> None:
    result = kiosk("--version")
    assert (result.returncode, result.stdout) == (0, f"kiosk {__version__}\n")


@pytest.mark.parametrize("command", ["show", "run", "check", "capture", "firms import"])
def test_help_explains_a_command_with_an_example(command: str, said: Said) -> None:
    result = said(*command.split(), "--help")
    assert result.returncode == 0
    example = result.stdout.partition("Example:\n")[2].strip()
    assert example.startswith(f"kiosk {command} "), result.stdout
    undescribed = re.findall(r"^  (--[a-z]+)\s*$", result.stdout, re.M)
    assert not undescribed


def test_help_names_every_command() -> None:
    result = kiosk("--help")
    assert result.returncode == 0
    for command in ("show", "run", "check", "capture", "firms"):
        assert re.search(rf"^ +{command} +[A-Z]", result.stdout, re.M)


# ---- check


def test_the_shipped_exhibit_is_sound_but_for_its_maps_review() -> None:
    result = kiosk("check", "--strict")
    assert result.returncode == 1
    assert "it is not cleared for public display" in result.stdout
    assert result.stderr == "0 errors, 1 warning\n"


def test_check_gives_a_list_as_json(said: Said) -> None:
    result = said("check", "--json")
    assert result.returncode == 0
    assert [problem["code"] for problem in json.loads(result.stdout)] == ["map-review"]


def test_check_names_everything_that_is_wrong_and_what_to_write_instead(tmp_path: Path) -> None:
    small = Small(tmp_path / "exhibit")
    small.change("firms/oak.md", 'industry = "seats"', 'industry = "seat"')
    small.change("parks/mill.md", "area_mu = 1500", "area = 1500")
    result = kiosk("check", small.folder)
    assert result.returncode == 1
    assert result.stdout.splitlines() == [
        "firms/oak.md:5: industry: there is no industry 'seat': did you mean 'seats'?",
        "parks/mill.md:5: area: this key is not known here: did you mean area_mu?",
        "story/less/closed.md:14: door.to: the firm 'oak' is left out for problems of its own: "
        "mend firms/oak.md first",
    ]
    assert re.fullmatch(r"\d+ errors?, \d+ warnings?\n", result.stderr)


@pytest.mark.parametrize("more", [[], ["--json"]], ids=["text", "json"])
def test_check_speaks_chinese_into_a_pipe_that_takes_none(tmp_path: Path, more: list[str]) -> None:
    small = Small(tmp_path / "exhibit")
    small.change("firms/oak.md", 'industry = "seats"', 'industry = "seat"')
    options: list[str | Path] = ["check", small.folder, "--language", "zh", *more]
    result = kiosk(*options, PYTHONIOENCODING="ascii:strict")
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    if more:
        assert json.loads(result.stdout)[0]["wrong"] == "没有名为“seat”的产业"
    else:
        assert result.stdout.startswith("firms/oak.md:5: industry: \\u6ca1")


def test_check_speaks_chinese_to_editors(tmp_path: Path, said: Said) -> None:
    small = Small(tmp_path / "exhibit")
    small.change("firms/oak.md", 'industry = "seats"', 'industry = "seat"')
    result = said("check", small.folder, "--language", "zh")
    first = "firms/oak.md:5: industry: 没有名为“seat”的产业: 是否想写“seats”？"
    assert result.stdout.splitlines()[0] == first


def test_check_as_json_has_the_parts_of_each_problem(tmp_path: Path, said: Said) -> None:
    small = Small(tmp_path / "exhibit")
    small.change("firms/oak.md", 'industry = "seats"', 'industry = "seat"')
    result = said("check", small.folder, "--json")
    assert result.returncode == 1
    found = json.loads(result.stdout)[0]
    assert (found["file"], found["line"], found["key"]) == ("firms/oak.md", 5, "industry")
    assert {"wrong", "instead", "severity", "code"} <= found.keys()


def test_warnings_fail_only_a_strict_check(tmp_path: Path, said: Said) -> None:
    small = Small(tmp_path / "exhibit")
    small.write("firms/notes.txt", "?")
    relaxed, strict = said("check", small.folder), said("check", small.folder, "--strict")
    assert relaxed.stdout.startswith("warning: firms/notes.txt:1: "), relaxed.stdout
    assert (relaxed.returncode, strict.returncode) == (0, 1)


def test_a_sentence_without_its_translations_fails_a_strict_check(
    tmp_path: Path, said: Said
) -> None:
    translated = Translated(Small(tmp_path / "exhibit"))
    folder = translated.small.folder
    assert said("check", folder, "--strict").returncode == 0
    translated.small.change("firms/oak.md", "做椅子。", "做木椅子。")
    relaxed, strict = said("check", folder), said("check", folder, "--strict")
    assert re.fullmatch(
        r"warning: translations/kiosk_en\.ts:\d+: firms/oak: the Chinese has changed to "
        r"'做木椅子。': it is shown: look through the translation\n",
        strict.stdout,
    )
    assert (relaxed.returncode, strict.returncode) == (0, 1)
    french = said("check", folder, "--translation", "fr", "--strict")
    assert (french.returncode, french.stdout) == (0, "")


def test_check_of_a_folder_that_is_not_there_says_so(tmp_path: Path, said: Said) -> None:
    result = said("check", tmp_path / "nowhere")
    assert result.returncode == 2
    assert f"there is no folder {tmp_path / 'nowhere'}" in result.stderr


def test_check_runs_without_qt() -> None:
    code = (
        "import sys; from kiosk.cli import main; status = main(['check']); "
        "qt = [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]; "
        "assert not qt, qt; sys.exit(status)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=A_HANG,
        check=False,
    )
    assert result.returncode == 0, result.stderr


# ---- capture


def test_capture_draws_pages_and_a_sheet_of_them(tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = kiosk(
        *("capture", out, "--size", "1366x768", "--size", "540x960"),
        *("--page", "home", "--page", "firm/yongyi", "--language", "zh"),
    )
    assert (result.returncode, result.stdout.strip()) == (0, str(out / "index.html"))
    assert "Warning" not in result.stderr
    assert "qml" not in result.stderr.lower()
    pictures = sorted(out.rglob("*.png"))
    assert [str(file.relative_to(out)) for file in pictures] == [
        f"zh-{size}/{name}.png"
        for size in ("1366x768", "540x960")
        for name in ("firm-yongyi", "home")
    ]
    for file in pictures:
        width, height = map(int, file.parent.name.removeprefix("zh-").split("x"))
        with Image.open(file) as picture:
            assert picture.size == (width, height)
            colours = picture.convert("RGB").getcolors(width * height) or []
        paper = max(count for count, _ in colours)
        assert len(colours) > 50, f"{file.name} is blank"
        assert paper < 0.95 * width * height, f"{file.name} is nearly blank"
    index = (out / "index.html").read_text(encoding="utf-8")
    linked = re.findall(r'<a href="([^"]+\.png)"', index)
    assert sorted(linked) == [file.relative_to(out).as_posix() for file in pictures]
    assert re.findall(r"https?:", index) == []


def test_a_page_without_an_item_is_its_first(tmp_path: Path) -> None:
    result = kiosk(
        *("capture", tmp_path / "out", "--size", "640x360", "--language", "zh"),
        *("--page", "story", "--page", "firm", "--page", "map", "--page", "story/add"),
    )
    assert result.returncode == 0, result.stderr
    names = {file.name for file in (tmp_path / "out").rglob("*.png")}
    assert names == {
        "story-prologue-twenty-years.png",
        "firm-hutong.png",
        "map-life-health.png",
        "story-add.png",
    }


def test_capture_refuses_a_language_that_is_not_there(tmp_path: Path) -> None:
    result = kiosk("capture", tmp_path / "out", "--language", "xx", "--page", "home")
    assert result.returncode == 2
    assert result.stderr.startswith("kiosk: no translation to xx; at hand: zh")


def test_capture_draws_two_languages_at_once(tmp_path: Path) -> None:
    asked = ("--language", "zh+en", "--language", "zh", "--page", "story/add", "--size", "640x360")
    assert kiosk("capture", tmp_path, *asked).returncode == 0
    both, alone = (
        Image.open(tmp_path / f"{shown}-640x360" / "story-add.png") for shown in ("zh+en", "zh")
    )
    assert both.size == (640, 360)
    assert ImageChops.difference(both.convert("RGB"), alone.convert("RGB")).getbbox()
    below_another = kiosk("capture", tmp_path, "--language", "en+ja")
    assert below_another.returncode == 2
    assert "write it like zh+en" in below_another.stderr


def test_capture_draws_a_draft_that_is_asked_for(tmp_path: Path, pseudo: Path) -> None:
    asked = ("--language", "en_XA", "--translations", pseudo)
    result = kiosk("capture", tmp_path, *asked, "--page", "home", "--size", "640x360")
    assert result.returncode == 0
    assert [file.parent.name for file in tmp_path.rglob("home.png")] == ["en_XA-640x360"]


def test_capture_of_nothing_to_show_draws_the_notice(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = kiosk(
        *("capture", tmp_path / "out", "--exhibit", tmp_path / "empty"),
        *("--size", "640x360", "--language", "zh"),
    )
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    assert "qml" not in result.stderr.lower()
    assert [file.name for file in (tmp_path / "out").rglob("*.png")] == ["attract.png"]


def test_another_exhibit_is_drawn_without_pictures_of_its_own(tmp_path: Path) -> None:
    small = Small(tmp_path / "small")
    small.remove("artwork/photo-gate.webp")
    result = kiosk(
        *("capture", tmp_path / "out", "--exhibit", small.folder, "--language", "zh"),
        *("--size", "640x360", "--page", "home", "--page", "attract"),
    )
    assert result.returncode == 0, result.stderr
    assert "qml" not in result.stderr.lower(), result.stderr


# ---- show


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
@pytest.mark.parametrize("arguments", [(), ("show",), ("show", "--windowed", "800x600")])
def test_without_a_screen_show_says_so_in_one_line(arguments: tuple[str, ...]) -> None:
    result = kiosk(*arguments)
    assert (result.returncode, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert "there is no screen" in result.stderr
    assert "kiosk capture" in result.stderr


def test_show_draws_its_first_page_and_ends_when_told_to() -> None:
    with showing("--windowed", "640x360", "--page", "firm/yongyi") as process:
        process.terminate()
        assert ended(process) == (0, "")


def test_show_ends_on_an_interrupt_from_the_keyboard(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("", encoding="utf-8")
    with showing("--windowed", "640x360", "--settings", file) as process:
        process.send_signal(2)
        assert ended(process) == (0, "")


def test_settings_that_cannot_be_used_are_named_and_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[panel]\ndiagonal = 27\n", encoding="utf-8")
    with showing(
        *("--windowed", "640x360", "--settings", file), saying="settings.toml:2: panel.diagonal: "
    ):
        pass


def test_settings_that_are_named_but_not_there_are_missed(tmp_path: Path) -> None:
    with showing(
        *("--windowed", "640x360", "--settings", tmp_path / "none.toml"),
        saying="there is no settings file",
    ):
        pass


def test_a_hall_in_a_park_that_the_map_lacks_is_said(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[hall]\npark = 'optos'\n", encoding="utf-8")
    with showing(
        *("--windowed", "640x360", "--settings", file),
        saying="the settings' park 'optos' is not on the map; parks are life-health",
    ):
        pass


def test_a_language_without_translation_is_said_and_chinese_shown() -> None:
    with showing(
        *("--windowed", "640x360", "--language", "xx"),
        saying="kiosk: no translation to 'xx'; at hand: zh",
    ):
        pass


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--page", "nowhere"), f"'nowhere' is no page; pages are {', '.join(PAGES)}"),
        (("--page", "firm/nobody"), "there is no place 'firm/nobody'"),
        (("--page", "firm/yongi"), "in this exhibit; did you mean firm/yongyi?"),
        (("--windowed", "full"), "'full' is no size; write it like 1920x1080"),
        (("--windowed", "10x10"), "10x10: each side is 320 to 16384 pixels"),
        (("--exhibit", "nowhere"), "there is no folder nowhere"),
        (("--renderer", "fast"), "invalid choice: 'fast'"),
    ],
)
def test_what_cannot_be_meant_is_said_plainly(
    arguments: tuple[str, ...], says: str, said: Said
) -> None:
    result = said("show", *arguments)
    assert result.returncode == 2
    assert says in result.stderr
    assert "Traceback" not in result.stderr
