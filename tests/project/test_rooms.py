"""Who may import what, where the import-linter contracts of pyproject.toml cannot see it."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tests.project.repository import ROOT, name

KIOSK: Final = ROOT / "kiosk"

PURE_LIBRARIES: Final = {
    "defusedxml",
    "kiosk",
    "markdown_it",
    "pypinyin",
    "rapidfuzz",
    "tree_sitter",
    "tree_sitter_toml",
}
"""What kiosk/exhibit may import beside the standard library: small, and without I/O."""


def imports(path: Path) -> Iterator[str]:
    """The full names of the modules that a file imports, at any depth of its code."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_only_the_refusing_manager_knows_the_network() -> None:
    """QtNetwork serves to refuse every request; the standard library's clients stay unused."""
    networking = {"http", "ftplib", "smtplib", "urllib.request", "xmlrpc", "PySide6.QtNetwork"}
    found = {
        (name(path), module)
        for path in KIOSK.rglob("*.py")
        for module in imports(path)
        if any(module == one or module.startswith(f"{one}.") for one in networking)
    }
    assert {path for path, _ in found} <= {"kiosk/bridge/network.py"}, found


def test_exhibit_imports_the_standard_library_and_small_pure_ones() -> None:
    allowed = sys.stdlib_module_names | PURE_LIBRARIES
    found = {
        f"{name(path)}: {module}"
        for path in (KIOSK / "exhibit").rglob("*.py")
        for module in imports(path)
        if module.partition(".")[0] not in allowed
    }
    assert not found


def test_command_line_starts_without_qt_and_pictures() -> None:
    """``--help`` and ``check`` answer at once, and on machines where Qt cannot load."""
    heavy = {"PySide6", "PIL", "numpy", "fontTools", "pypinyin", "rapidfuzz", "openpyxl"}
    code = f"import sys, kiosk.cli; print(*sorted({heavy!r} & sys.modules.keys()))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
