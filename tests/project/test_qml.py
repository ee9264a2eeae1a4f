"""Rules for the QML modules that neither qmllint nor qmlformat knows."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from tests.project.repository import ROOT, name

UI: Final = ROOT / "kiosk" / "ui"
QML: Final = sorted(UI.rglob("*.qml"))
MODULES: Final = sorted({path.parent for path in QML})

WORDS: Final = UI / "Kiosk" / "Controls" / "Words.qml"
"""The one type of texts: plain, and turned back on a mirrored stage."""

FIELD: Final = UI / "Kiosk" / "Editing" / "EditorField.qml"
"""Where an editor types. Edit mode has no mirrored stage."""

OWN_WAYS: Final = re.compile(
    r"\b(?:Text|Label|TextEdit|TextArea|TextInput|TextField)\s*\{"
    r"|\btextFormat:|\bText\.Align(?:Left|Right)\b"
)
"""What only ``Words`` and ``Theme`` may say: a text of Qt's, its format, a side of the screen."""


LEADS_OUT: Final = re.compile(
    r"openUrlExternally|QDesktopServices|linkActivated|\bQ?FileDialog|\bQ?FolderDialog|\bQMenu\b"
    r"|\bMenu\s*\{|\bContextMenu\b|\bPopup\s*\{|\bDialog\s*\{|\bToolTip\b|\bQDrag\b|\bDrag\."
    r"|\bDropArea\b|ApplicationWindow|\bWindow\s*\{|QtQuick\.Dialogs|Qt\.labs\.platform"
)
"""What opens a window or another program, or takes something out of the exhibit or into it."""

WINDOWS: Final = [UI / "Kiosk" / module / "Main.qml" for module in ("Shell", "Editing")]
"""The exhibit's one window, and that of the editors' own tool."""


def blanked(source: str) -> str:
    """QML source with comments and strings blanked out, every character in its place."""
    pattern = r"//[^\n]*|/\*.*?\*/|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
    return re.sub(
        pattern, lambda match: re.sub(r"[^\n]", " ", match.group()), source, flags=re.DOTALL
    )


def own_ways(source: str) -> list[int]:
    """Lines that show a text in another way than the house's."""
    code = blanked(source)
    return [code.count("\n", 0, match.start()) + 1 for match in OWN_WAYS.finditer(code)]


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("Words {\n    text: x\n}", []),
        ("Item {\n    Text { text: x }\n}", [2]),
        ("Words {\n    textFormat: Text.PlainText\n}", [2]),
        ("Words {\n    horizontalAlignment: Text.AlignRight\n}", [2]),
        ("Words {\n    horizontalAlignment: Text.AlignHCenter\n}", []),
        ("// Text {\nFigureText {\n    text: 'Text {'\n}", []),
    ],
)
def test_checker_of_texts(source: str, lines: list[int]) -> None:
    assert own_ways(source) == lines


def test_every_text_is_words() -> None:
    """Rich text hangs on nested tables, the default format fetches pictures from texts, and a text
    that is not turned back is mirror writing in Arabic."""
    wrong = [
        f"{name(path)}:{line}: say Words, Theme.start, Theme.end"
        for path in QML
        if path not in (WORDS, FIELD) and path.parent.name != "Theme"
        for line in own_ways(path.read_text(encoding="utf-8"))
    ]
    assert not wrong
    assert "textFormat: Text.PlainText" in WORDS.read_text(encoding="utf-8")
    assert "textFormat: TextEdit.PlainText" in FIELD.read_text(encoding="utf-8")


def test_nothing_in_it_leads_out_of_the_one_window() -> None:
    sources = [*QML, *sorted((ROOT / "kiosk" / "bridge").rglob("*.py"))]
    wrong = [
        f"{name(path)}:{code.count(chr(10), 0, match.start()) + 1}: {match.group()}"
        for path in sources
        for code in [path.read_text(encoding="utf-8")]
        for match in LEADS_OUT.finditer(blanked(code) if path.suffix == ".qml" else code)
        if path not in WINDOWS or match.group() != "Window {"
    ]
    assert not wrong


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_qmldir_lists_exactly_the_files_of_its_folder(module: Path) -> None:
    lines = (module / "qmldir").read_text(encoding="utf-8").splitlines()
    assert lines[0] == f"module {'.'.join(module.relative_to(UI).parts)}"
    listed: dict[str, bool] = {}
    for line in lines[1:]:
        match = re.fullmatch(
            r"(singleton |internal )?(\w+)(?: \d+\.\d+)? (\S+\.(?:qml|m?js))", line
        )
        if not match:
            assert re.match(r"(?:import|depends|#|$)", line), f"{name(module)}/qmldir: {line}"
            continue
        kind, component, file = match.groups()
        assert file not in listed, f"{file} is listed twice"
        assert Path(file).stem == component, f"{file} is listed as {component}"
        listed[file] = kind == "singleton "
    present = {
        path.name: "pragma Singleton" in path.read_text(encoding="utf-8")
        for path in module.iterdir()
        if path.suffix in {".qml", ".js", ".mjs"}
    }
    assert listed == present, "each file with whether it is a singleton, qmldir against the folder"
