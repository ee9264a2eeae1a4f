"""The project's files as the tests of this folder see them."""

from __future__ import annotations

import subprocess
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]

BINARY: Final = frozenset({".otf", ".ttf", ".png", ".webp", ".jpg", ".ico"})
"""Endings of the committed files that are not text."""


def committed_files() -> list[Path]:
    """Every file that git tracks and that is still there."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    paths = [ROOT / name for name in listed.decode().split("\0") if name]
    return [path for path in paths if path.is_file()]


def text_files(*endings: str) -> list[Path]:
    """The committed text files, of some endings (``.py``) or all."""
    return [
        path
        for path in committed_files()
        if (path.suffix in endings if endings else path.suffix not in BINARY)
    ]


def name(path: Path) -> str:
    """A path as it is written in the project: from its top, with forward slashes."""
    return path.relative_to(ROOT).as_posix()


def load_script(script: str) -> ModuleType:
    """One of the programs in .ci/ as a module, without running it."""
    identifier = Path(script).name.replace("-", "_")
    loader = SourceFileLoader(f"ci_{identifier}", str(ROOT / script))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module
