"""What the project depends on is pinned without addresses, and explained."""

from __future__ import annotations

import ast
import re
import tomllib
from typing import Final

import pytest
from packaging.requirements import Requirement

from tests.project.repository import ROOT

PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN: Final = [Requirement(text) for text in PROJECT["dependencies"]]
DEV: Final = [Requirement(text) for text in PROJECT["optional-dependencies"]["dev"]]

LOCKS: Final = {"run.txt": RUN, "dev.txt": RUN + DEV, "oldest.txt": RUN + DEV}

MODULES: Final = {
    "Pillow": "PIL",
    "PySide6-Essentials": "PySide6",
    "markdown-it-py": "markdown_it",
}
"""Import names that are not the package's name with underscores."""

COMPILED_WHEELS: Final = {
    "opencc": 20,
    "pillow": 40,
    "pyside6-essentials": 4,
    "shiboken6": 4,
    "tree-sitter": 20,
    "tree-sitter-toml": 7,
}
"""The least number of files that such a release has when Windows, macOS and Linux are all in it."""


def lock_text(lock: str) -> str:
    return (ROOT / ".ci" / "requirements" / lock).read_text(encoding="utf-8")


def pinned(lock: str) -> dict[str, tuple[str, int]]:
    """Version and number of hashes of each package in a lock file."""
    found: dict[str, tuple[str, int]] = {}
    for entry in re.split(r"\n(?=[a-z])", lock_text(lock))[1:]:
        match = re.match(r"([a-z0-9-]+)==(\S+)", entry)
        assert match, f"{lock}: not a pin: {entry.splitlines()[0]}"
        found[match[1]] = (match[2], entry.count("--hash=sha256:"))
    return found


def key(requirement: Requirement) -> str:
    return re.sub(r"[-_.]+", "-", requirement.name).lower()


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_names_no_address_and_no_path(lock: str) -> None:
    for line in lock_text(lock).splitlines():
        if line.startswith("#"):
            assert "://" not in line
            continue
        assert re.fullmatch(
            r"[a-z0-9-]+==[\w.]+(?: ; [\w. '=!<>()]+)? \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?",
            line,
        ), line


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_pins_every_dependency_within_its_range(lock: str) -> None:
    pins = pinned(lock)
    for requirement in LOCKS[lock]:
        version, _ = pins[key(requirement)]
        assert requirement.specifier.contains(version), f"{requirement} but {version} is pinned"


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_holds_for_every_system(lock: str) -> None:
    pins = pinned(lock)
    few = {name: count for name, (_, count) in pins.items() if count < COMPILED_WHEELS.get(name, 1)}
    assert not few, "hashes of some systems' files are missing"
    assert "colorama" in pins, "what only Windows needs is missing"


def test_development_runs_on_what_the_exhibit_runs_on() -> None:
    run, dev = pinned("run.txt"), pinned("dev.txt")
    assert {name: dev[name] for name in run} == run


def test_oldest_lock_pins_the_lower_bounds() -> None:
    pins = pinned("oldest.txt")
    for requirement in RUN:
        (bound,) = [spec.version for spec in requirement.specifier if spec.operator == ">="]
        version = pins[key(requirement)][0]
        assert version == bound or version.startswith(f"{bound}."), requirement.name


def test_exhibit_uses_each_run_time_dependency() -> None:
    imported = {
        (module or "").partition(".")[0]
        for path in (ROOT / "kiosk").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for module in (
            [node.module]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
        )
    }
    unused = {
        requirement.name
        for requirement in RUN
        if MODULES.get(requirement.name, requirement.name.replace("-", "_")) not in imported
    }
    assert not unused, "what nothing imports is not to be installed"


@pytest.mark.parametrize(("heading", "requirements"), [("At run time", RUN), ("Development", DEV)])
def test_every_dependency_is_explained(heading: str, requirements: list[Requirement]) -> None:
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in section.splitlines()
        if line.startswith("| `")
    ]
    explained = {row[0].strip("`"): row[1].strip("`") for row in rows}
    assert explained == {
        requirement.name: PROJECT_RANGES[requirement.name] for requirement in requirements
    }
    for row in rows:
        assert len(row) == 4, row
        assert all(row), f"{row[0]}: say its range, its licence and its reason"


PROJECT_RANGES: Final = {
    Requirement(text).name: text.removeprefix(Requirement(text).name)
    for text in PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"]
}
