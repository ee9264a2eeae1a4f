"""What the documents say is so: keys, limits, pictures, commands, links and the worked example."""

from __future__ import annotations

import dataclasses
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, get_args

import pytest

from kiosk.cli import parser
from kiosk.exhibit import model
from kiosk.exhibit.check import check
from kiosk.exhibit.lengths import LIMITS
from kiosk.exhibit.linking import Orders
from kiosk.exhibit.problems import Language, listed
from kiosk.exhibit.reading import read
from kiosk.running import hours, settings
from tests.project.repository import ROOT, name, text_files

pytestmark = pytest.mark.no_cover

DOCS: Final = ROOT / "docs"
EDITING: Final = {"en": DOCS / "editing.md", "zh": DOCS / "editing.zh.md"}
STAFF: Final = {"en": DOCS / "staff.md", "zh": DOCS / "staff.zh.md"}
DEPLOYMENT: Final = {"en": DOCS / "deployment.md", "zh": DOCS / "deployment.zh.md"}
README: Final = {"en": ROOT / "README.md", "zh": DOCS / "README.zh.md"}
TWINS: Final = {"readme": README, "editing": EDITING, "staff": STAFF, "deployment": DEPLOYMENT}
LANGUAGES: Final = ("en", "zh")

DESCRIBED: Final[dict[str, tuple[type, ...]]] = {
    "`exhibit.toml`": (model.Exhibit, Orders),
    "`[[invitations]]`": (model.Invitation,),
    "`[[attract]]`": (model.AttractItem,),
    "`[[industries]]`": (model.Industry,),
    "`[figures_page]`": (model.FiguresPage,),
    "`[about]`": (model.AboutPage,),
    "`[source]`": (model.Source,),
    "`[[fact]]`": (model.Fact,),
    "`[[gap]]`": (model.Gap,),
    "`story/CHAPTER/chapter.toml`": (model.Chapter,),
    "`story/CHAPTER/PANEL.md`": (model.Panel,),
    "`[[labels]]`": (model.Label,),
    "`[[people]]`": (model.Person,),
    "`[door]`": (model.Door,),
    "`parks/PARK.md`": (model.Park,),
    "`firms/FIRM.md`": (model.Firm,),
    "`[[ties]]`": (model.Tie,),
    "`figures/FIGURE.toml`": (model.Figure,),
    "`photos/PHOTO.toml`": (model.Photo,),
    "`maps/MAP.toml`": (model.Map,),
    "`[[places]]`": (model.Hotspot,),
    "`[[layers]]`": (model.MapLayer,),
    "`[[names]]`": (model.MapName,),
    "`[[steps]]`": (model.MapStep,),
}
"""The headings of docs/editing.md with a table of keys, and whose keys these are."""

BODIES: Final = {
    "`story/CHAPTER/PANEL.md`": "Panel",
    "`parks/PARK.md`": "Park",
    "`firms/FIRM.md`": "Firm",
}


def table_below(text: str, heading: str) -> list[list[str]]:
    """The cells of the first table below a heading that contains ``heading``, without its head."""
    found = re.search(rf"(?m)^(?=#).*{re.escape(heading)}.*$", text)
    assert found, f"no heading {heading}"
    rows: list[list[str]] = []
    for line in text[found.end() :].splitlines():
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
        elif rows:
            break
    return rows[2:]


def is_needed(field: dataclasses.Field[object]) -> bool:
    missing = dataclasses.MISSING
    return field.default is missing and field.default_factory is missing


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("heading", DESCRIBED)
def test_every_key_is_described_with_its_limit(heading: str, language: str) -> None:
    yes, no = {"en": ("yes", "no"), "zh": ("是", "否")}[language]
    expected = {}
    for cls in DESCRIBED[heading]:
        limits = LIMITS.get(cls.__name__, {})
        for field in dataclasses.fields(cls):
            if not field.metadata.get("from_reader"):
                limit = str(limits.get(field.name, ""))
                expected[f"`{field.name}`"] = [yes if is_needed(field) else no, limit]
    rows = table_below(EDITING[language].read_text(encoding="utf-8"), heading)
    assert {row[0]: row[1:3] for row in rows} == expected


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("heading", BODIES)
def test_the_limit_of_a_running_text_is_told(heading: str, language: str) -> None:
    text = EDITING[language].read_text(encoding="utf-8")
    section = re.split(r"(?m)^#+ ", text[text.index(f"### {heading}") + 4 :])[0]
    first_lines = section.split("|", 1)[0]
    assert str(LIMITS[BODIES[heading]]["body"]) in re.findall(r"\d+", first_lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_picture_is_described(language: str) -> None:
    heading = {"en": "# Pictures", "zh": "# 画面"}[language]
    rows = table_below(EDITING[language].read_text(encoding="utf-8"), heading)
    assert [row[0] for row in rows] == [f"`{kind}`" for kind in get_args(model.PictureKind)]
    for row in rows:
        has_caption = row[3] in ("yes", "是")
        drawing = "".join(part.capitalize() for part in row[0].strip("`").split("-"))
        file = ROOT / "kiosk" / "ui" / "Kiosk" / "Pictures" / f"{drawing}.qml"
        if file.exists():
            owners = re.findall(r"\b(\w+)\.caption\b", file.read_text(encoding="utf-8"))
            used = bool({*owners} - {"photo", "Theme"})
            assert used == has_caption, f"{drawing}.qml"


# ---------------------------------------------------------------- the worked example


class Block(NamedTuple):
    """A file of the worked example: its name, its text, and whether it goes to a file's end."""

    file: str
    text: str
    appended: bool


BLOCK: Final = re.compile(
    r"(?:(?P<append>Add at the end of|在) `(?P<old>[^`]+)`(?: 末尾加上)?|"
    r"(?:Make a new file|新建文件) `(?P<new>[^`]+)`)[:：]\n\n```\w+\n(?P<text>.*?)```",
    re.DOTALL,
)


EXAMPLE: Final = {"en": "A worked example", "zh": "完整的例子"}
LEAST: Final = {"en": "Start an exhibit of your own", "zh": "另起一个展览"}
"""The sections of docs/editing.md with files to write."""


def blocks(language: str, headings: dict[str, str]) -> list[Block]:
    """The files that a section of docs/editing.md shows."""
    text = EDITING[language].read_text(encoding="utf-8")
    section = text.split(f"## {headings[language]}", 1)[1].split("\n## ", 1)[0]
    return [
        Block(found["old"] or found["new"], found["text"], bool(found["append"]))
        for found in BLOCK.finditer(section)
    ]


def write(folder: Path, shown: list[Block]) -> None:
    """Put what a section shows into an exhibit's folder."""
    for block in shown:
        file = folder / block.file
        assert file.exists() == block.appended
        before = file.read_text(encoding="utf-8") if block.appended else ""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(before + block.text, encoding="utf-8", newline="\n")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped exhibit with the worked example's firm, as an editor makes it."""
    folder = tmp_path / "my-exhibit"
    shutil.copytree(
        ROOT / "assets", folder, ignore=lambda at, names: {"fonts", "artwork"} & {*names}
    )
    for big in ("fonts", "artwork"):
        (folder / big).symlink_to(ROOT / "assets" / big, target_is_directory=True)
    write(folder, blocks("en", EXAMPLE))
    return folder


def test_the_files_shown_are_the_same_in_both_languages() -> None:
    assert [block.file for block in blocks("en", EXAMPLE)] == [
        "ledger.toml",
        "figures/shankou-seats.toml",
        "firms/shankou.md",
    ]
    assert blocks("zh", EXAMPLE) == blocks("en", EXAMPLE)
    assert blocks("zh", LEAST) == blocks("en", LEAST)


def test_the_least_exhibit_is_one(tmp_path: Path) -> None:
    write(tmp_path, blocks("en", LEAST))
    assert [str(problem) for problem in check(tmp_path)] == []
    exhibit = read(tmp_path).exhibit
    assert exhibit is not None
    assert [panel.id for panel in exhibit.panels] == ["closed"]


def test_the_worked_example_works(copy: Path) -> None:
    # A hall's locator wants its review number; nothing else is to be said.
    assert [each.code for each in check(copy)] == ["map-review"]
    exhibit = read(copy).exhibit
    assert exhibit is not None
    readings = [firm.reading for firm in exhibit.firms]
    assert "shan kou zhu ye" in readings
    assert readings == sorted(readings, key=str.split)
    assert len(exhibit.firms) == len(list((ROOT / "assets" / "firms").glob("*.md"))) + 1


SPOILT: Final = (
    ("firms/shankou.md", '"green"', '"grene"'),
    ("firms/shankou.md", "lead =", "led ="),
    ("firms/shankou.md", "装成椅子。", "装成 3 把椅子。"),
    ("figures/shankou-seats.toml", 'value = "12"', "value = “12”"),
    ("firms/shankou.md", "shan kou", "san kou"),
)
"""Slips in the worked example, in the order of the messages that docs/editing.md shows."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_are_those_of_the_check(copy: Path, language: Language) -> None:
    text = EDITING[language].read_text(encoding="utf-8")
    (shown,) = re.findall(r"```text\n(firms/shankou\.md:5:.*?)```", text, re.DOTALL)
    said = []
    for file, old, new in SPOILT:
        sound = (copy / file).read_text(encoding="utf-8")
        assert old in sound
        (copy / file).write_text(sound.replace(old, new, 1), encoding="utf-8")
        problems = [each for each in check(copy, language) if each.file == file]
        worst = min(problems, key=lambda problem: problem.severity)
        said.append(listed(worst, language))
        (copy / file).write_text(sound, encoding="utf-8")
    assert shown.splitlines() == said


# ---------------------------------------------------------------- settings, commands, links, twins


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_is_described(language: str) -> None:
    text = STAFF[language].read_text(encoding="utf-8")
    for field in dataclasses.fields(settings.Settings):
        assert field.name in text
    tables = [settings.PanelSettings, settings.HallSettings, settings.IdleSettings]
    for cls in (*tables, hours.HoursSettings, hours.Holiday):
        for field in dataclasses.fields(cls):
            assert field.name in text


def test_the_settings_shown_are_settings(tmp_path: Path) -> None:
    shown = [
        re.findall(r"```toml\n(.*?)```", STAFF[language].read_text(encoding="utf-8"), re.DOTALL)
        for language in LANGUAGES
    ]
    assert shown[0]
    for text in [*shown[0], *shown[1]]:
        file = tmp_path / "settings.toml"
        file.write_text(text, encoding="utf-8")
        read_back, problems = settings.read_settings(file)
        assert not problems
        assert read_back != settings.Settings()


def documents() -> list[Path]:
    return [path for path in text_files(".md") if not name(path).startswith("assets/")]


COMMAND: Final = re.compile(
    r"^(?:\S*(?:^|[/\\ ])python3? main\.py|\S*[/\\]kiosk|kiosk)(?: +(.*))?$"
)


def commands(path: Path) -> Iterator[str]:
    """The arguments of each call of ``kiosk`` in code, on its own line or within a sentence."""
    text = path.read_text(encoding="utf-8")
    fenced = re.findall(r"```(?:sh|bat)\n(.*?)```", text, re.DOTALL)
    lines = [line for block in fenced for line in block.splitlines()]
    without_blocks = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
    for line in [*lines, *re.findall(r"`([^`\n]+)`", without_blocks)]:
        if found := COMMAND.match(line.partition("  #")[0].strip()):
            yield found[1] or "show"


def is_accepted(arguments: str) -> bool:
    """Whether the command line takes the arguments; ``--help`` and ``--version`` leave with 0.

    A command by itself may be a word in a sentence: it only has to be there.
    """
    words = shlex.split(arguments)
    try:
        parser().parse_args(words if len(words) > 1 else [*words, "--help"])
    except SystemExit as leaving:
        return leaving.code == 0
    return True


@pytest.mark.parametrize("path", documents(), ids=name)
def test_every_command_shown_is_accepted(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "my-exhibit").mkdir()
    monkeypatch.chdir(tmp_path)
    assert [arguments for arguments in commands(path) if not is_accepted(arguments)] == []


def test_documents_show_commands() -> None:
    for path in (README["en"], README["zh"], EDITING["en"], STAFF["en"]):
        assert len(list(commands(path))) >= 3, name(path)


LINK: Final = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")


def anchors(path: Path) -> set[str]:
    """The anchors that headings of a document get."""
    heads = re.findall(r"(?m)^#+ (.+)$", path.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("path", documents(), ids=name)
def test_every_link_leads_somewhere(path: Path) -> None:
    for target in LINK.findall(path.read_text(encoding="utf-8")):
        if re.match(r"\w+://", target):
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        assert there.exists(), target
        assert ROOT in there.parents, target
        if anchor:
            assert anchor in anchors(there), target


@pytest.mark.parametrize("twins", TWINS.values(), ids=TWINS)
def test_twins_have_the_same_sections(twins: dict[str, Path]) -> None:
    levels = []
    for language in LANGUAGES:
        text = re.sub(r"```.*?```", "", twins[language].read_text(encoding="utf-8"), flags=re.S)
        levels.append([len(hashes) for hashes in re.findall(r"(?m)^(#+) ", text)])
    assert levels[0] == levels[1]


@pytest.mark.parametrize("twins", TWINS.values(), ids=TWINS)
def test_twins_show_the_same_commands(twins: dict[str, Path]) -> None:
    shown = [
        sorted(each for each in commands(twins[language]) if " " in each or each[0] == "-")
        for language in LANGUAGES
    ]
    assert shown[0]
    assert shown[0] == shown[1]


def test_pictures_of_the_documents_are_small() -> None:
    pictures = [*(DOCS / "pictures").iterdir()]
    assert pictures
    assert [file.name for file in pictures if file.stat().st_size > 250 * 1024] == []
    shown = "".join(path.read_text(encoding="utf-8") for path in documents())
    assert [file.name for file in pictures if f"pictures/{file.name}" not in shown] == []
