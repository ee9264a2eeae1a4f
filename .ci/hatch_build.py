"""Puts what lies at the top of the checkout inside the package when a wheel is built.

``assets/`` becomes ``kiosk/_exhibit`` and the translations, sources and compiled, become
``kiosk/_translations``, which is where kiosk/places.py looks first. A translation that is not
compiled yet (``make`` has not been run) is compiled here, as ``make`` does it; what that takes is
then a build requirement.
"""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COMPILER = ["PySide6-Essentials>=6.8.3,<6.12", "defusedxml>=0.7.1,<0.8"]
"""What kiosk.translations needs to compile."""


class ExhibitHook(BuildHookInterface[Any]):
    """Adds the exhibit and its translations to a wheel; sdists carry them as they lie."""

    def _uncompiled(self) -> list[Path]:
        """Translation sources whose compiled file is missing or older."""
        sources = sorted((Path(self.root) / "translations").glob("*.ts"))
        return [source for source in sources if not _is_compiled(source)]

    def dependencies(self) -> list[str]:
        """What this build needs beside hatchling."""
        return COMPILER if self._uncompiled() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Names the folders and files to put inside (an editable install reads the checkout)."""
        if self.target_name != "wheel" or version == "editable":
            return
        included = build_data["force_include"]
        root = Path(self.root)
        if (root / "assets").is_dir():
            included[str(root / "assets")] = "kiosk/_exhibit"
        if self._uncompiled():
            command = [sys.executable, "-m", "kiosk.translations", "--compile"]
            subprocess.run(command, cwd=root, check=True)
        for file in sorted((root / "translations").glob("*")):
            included[str(file)] = f"kiosk/_translations/{file.name}"


def _is_compiled(source: Path) -> bool:
    compiled = source.with_suffix(".qm")
    return compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime
