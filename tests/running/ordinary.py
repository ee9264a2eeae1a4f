"""Commands as an ordinary user, who must neither be root nor see root's home.

Cage refuses root. Where the tests run as root, the user is ``nobody``; what the user has to read,
Python and the project, is bound to places that everybody can reach, in a mount namespace that ends
with the command. Where that is not allowed, as in some containers, they are read where they lie.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
NOBODY: Final = 65534
_AS_NOBODY: Final = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


class Ordinary:
    """An ordinary user with a home. ``python`` runs the tests' own Python, in ``cwd``."""

    def __init__(self, place: Path) -> None:
        """``place`` is an empty folder."""
        self.root = os.geteuid() == 0
        self.home = place / "home"
        self.runtime = place / "runtime"
        for folder in (self.home, self.runtime):
            folder.mkdir()
            folder.chmod(0o700)
            if self.root:
                os.chown(folder, NOBODY, NOBODY)
        for folder in (place, *place.parents):  # pytest's are for its own user only
            if self.root and folder.stat().st_uid == 0:
                folder.chmod(folder.stat().st_mode | 0o011)
        self.binds: dict[Path, Path] = {}
        self.python, self.cwd = Path(sys.executable), ROOT
        if self.root and subprocess.run(["unshare", "-m", "true"], check=False).returncode == 0:
            self._bind(place)
        self.environment = {
            "PATH": os.environ.get("PATH", os.defpath) + ":/usr/bin:/bin",
            "PYTHONUTF8": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "LC_ALL": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.runtime),
        }

    def _bind(self, place: Path) -> None:
        """Lay Python, its libraries and the project into ``place``; Python as a virtual one."""
        base, libraries = (
            Path(os.path.realpath(sys.base_prefix)),
            Path(sysconfig.get_path("purelib")),
        )
        self.binds = {base: place / "base", libraries: place / "libraries", ROOT: place / "project"}
        for target in self.binds.values():
            target.mkdir()
        python = self.binds[base] / Path(sys.executable).resolve().relative_to(base)
        virtual = place / "virtual"
        (virtual / "bin").mkdir(parents=True)
        (virtual / "pyvenv.cfg").write_text(f"home = {python.parent}\n", encoding="utf-8")
        self.python = virtual / "bin" / "python"
        self.python.symlink_to(python)
        inside = virtual / libraries.relative_to(sys.prefix)
        inside.parent.mkdir(parents=True)
        inside.symlink_to(self.binds[libraries])
        self.cwd = self.binds[ROOT]

    def command(self, *words: str | Path) -> list[str]:
        """A command line that becomes the user and runs a command in ``cwd``."""
        wanted = shlex.join(map(str, words))
        steps = ["set -e"]
        for source, target in self.binds.items():
            steps.append(shlex.join(["mount", "--bind", str(source), str(target)]))
        become = shlex.join(_AS_NOBODY) if self.root else ""
        steps.append(f"cd {shlex.quote(str(self.cwd))}; exec {become} {wanted}")
        apart = ["unshare", "-m"] if self.binds else []
        return [*apart, "sh", "-c", "\n".join(steps)]
