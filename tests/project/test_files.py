"""Rules for every committed file, each with its reason."""

from __future__ import annotations

import re
from typing import Final

from tests.project.repository import BINARY, ROOT, committed_files, name, text_files

TOP_LEVEL: Final = {
    ".ci",
    ".gitignore",
    "LICENSE",
    "Makefile",
    "README.md",
    "assets",
    "benchmarks",
    "docs",
    "kiosk",
    "main.py",
    "pyproject.toml",
    "tests",
    "translations",
}

# Which registry an installer asks is the machine's matter; a host that is written down ties the
# project to it. So is where a checkout happens to lie.
REGISTRY: Final = re.compile(
    r"(?i)\b(?:pypi|pythonhosted|npmjs)\.(?:org|com|net)\b|\b(?:deb|ftp|security)\.debian\b"
)
MACHINE_PATH: Final = re.compile(r"(?<![\w.])/(?:work|root)/")

# GPL-3 only, by their Qt licence (the Python headers say otherwise), in Python and in QML.
GPL_ONLY: Final = re.compile(
    r"(?m)^\s*(?:from|import)\s+(?:PySide6\.)?"
    r"(?:QtCharts|QtGraphs|QtDataVisualization|QtQuick3D|QtVirtualKeyboard|QtQuick\.VirtualKeyboard)\b"
    r"|^\s*from PySide6 import .*\b(?:QtCharts|QtGraphs|QtDataVisualization|QtQuick3D)\b"
)

# A test that sleeps is slow on a fast machine and fails on a slow one: wait for what is expected.
SLEEPS: Final = re.compile(r"\b(?:q?[sS]leep)\(")


def test_top_level_keeps_its_shape() -> None:
    found = {name(path).partition("/")[0] for path in committed_files()}
    assert found <= TOP_LEVEL, "the top level is fixed: put new things into the folders there are"


def test_committed_text_is_utf8_with_unix_line_ends() -> None:
    wrong: list[str] = []
    for path in committed_files():
        if path.suffix in BINARY:
            continue
        content = path.read_bytes()
        try:
            content.decode("utf-8")
        except UnicodeDecodeError:
            wrong.append(f"{name(path)}: neither UTF-8 nor of a known binary kind")
            continue
        if content.startswith(b"\xef\xbb\xbf"):
            wrong.append(f"{name(path)}: starts with a byte order mark")
        if b"\r" in content or b"\0" in content:
            wrong.append(f"{name(path)}: has a carriage return or a NUL")
        if content and not content.endswith(b"\n"):
            wrong.append(f"{name(path)}: does not end with a line end")
    assert not wrong


def test_binaries_are_what_their_ending_says() -> None:
    openings = {
        ".otf": (b"OTTO",),
        ".ttf": (b"\0\1\0\0", b"true"),
        ".png": (b"\x89PNG\r\n\x1a\n",),
        ".webp": (b"RIFF",),
        ".jpg": (b"\xff\xd8\xff",),
        ".ico": (b"\0\0\1\0",),
    }
    assert openings.keys() == BINARY
    wrong = [
        name(path)
        for path in committed_files()
        if path.suffix in openings and not path.read_bytes().startswith(openings[path.suffix])
    ]
    assert not wrong


def test_no_file_names_a_registry_or_a_place_on_one_machine() -> None:
    found = [
        f"{name(path)}: {match.group()}"
        for path in text_files()
        for pattern in (REGISTRY, MACHINE_PATH)
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_no_gpl_only_module_of_qt_is_used() -> None:
    found = [
        f"{name(path)}: {match.group().strip()}"
        for path in text_files(".py", ".qml")
        for match in GPL_ONLY.finditer(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_no_test_sleeps() -> None:
    found = [
        name(path)
        for path in text_files(".py")
        if (ROOT / "tests") in path.parents and SLEEPS.search(path.read_text(encoding="utf-8"))
    ]
    assert not found
