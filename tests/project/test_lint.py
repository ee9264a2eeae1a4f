"""The lint driver really sees faults in QML, those about our Python types included."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

from tests.project.repository import load_script

LINT: Final[Any] = load_script(".ci/lint")

SINGLETON = '''\
"""A module."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlSingleton

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Hall(QObject):
    """A singleton."""

    @Property(str, constant=True)
    def title(self) -> str:
        """A title."""
        return ""
'''


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one Python type for QML, to be linted in place of this one."""
    ui, bridge = tmp_path / "ui", tmp_path / "bridge"
    ui.mkdir()
    bridge.mkdir()
    (bridge / "hall.py").write_text(SINGLETON, encoding="utf-8")
    for attribute, value in {
        "ROOT": tmp_path,
        "BUILD": tmp_path / "build",
        "UI": ui,
        "BRIDGE": bridge,
        "SCRIPTS": [],
    }.items():
        monkeypatch.setattr(LINT, attribute, value)
    return ui


def write(ui: Path, line: str) -> None:
    source = f"import QtQml\nimport Kiosk.Bridge\n\nQtObject {{\n    {line}\n}}\n"
    (ui / "Page.qml").write_text(source, encoding="utf-8")


def test_python_types_are_known_to_qmllint(project: Path) -> None:
    write(project, "readonly property string title: Hall.title")
    LINT.qmllint()


def test_inherited_properties_are_known_to_qmllint(project: Path) -> None:
    base = SINGLETON.replace("@QmlElement\n@QmlSingleton\n", "").replace("Hall", "Room")
    derived = SINGLETON.partition("    @Property")[0].replace("(QObject)", "(Room)")
    bridge = project.parent / "bridge"
    (bridge / "room.py").write_text(base, encoding="utf-8")
    derived = derived.replace(
        "from PySide6.QtQml", "from kiosk.bridge.room import Room\nfrom PySide6.QtQml"
    )
    (bridge / "hall.py").write_text(derived, encoding="utf-8")
    write(project, "readonly property string title: Hall.title")
    LINT.qmllint()


@pytest.mark.parametrize(
    "line",
    [
        "readonly property string title: Hall.tilte",
        "readonly property string title: Hull.title",
        "readonly property int title: nowhere",
    ],
)
def test_one_warning_of_qmllint_is_a_failure(project: Path, line: str) -> None:
    write(project, line)
    with pytest.raises(LINT.LintError, match="Warning"):
        LINT.qmllint()


def test_qml_that_qmlformat_would_change_is_a_failure(project: Path) -> None:
    write(project, "readonly property int  many:  1")
    with pytest.raises(LINT.LintError, match=r"\+    readonly property int many: 1"):
        LINT.qmlformat()
    LINT.format_all()
    LINT.qmlformat()


def test_every_failing_check_is_reported(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> str:
        raise LINT.LintError("first fault")

    def broken_too() -> str:
        raise LINT.LintError("second fault")

    def content() -> str:
        return ""

    monkeypatch.setattr(LINT, "CHECKS", (broken, content, broken_too))
    assert LINT.main([]) == 1
    said = capsys.readouterr().out
    assert "first fault" in said
    assert "second fault" in said
    assert said.endswith("lint: FAILED: broken broken_too\n")
