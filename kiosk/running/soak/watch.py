"""What the process does beyond showing pages: files that it opens, processes, lines on the log.

Python's own opens and processes are heard of by an audit hook (:pep:`578`), which cannot be taken
away again: a soak has a process of its own. What Qt opens is seen in ``/proc/self/fd`` when looked.
The log is whatever is written to the standard error output, by Python and by Qt.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

_STARTS: Final = frozenset(
    {"subprocess.Popen", "os.fork", "os.forkpty", "os.exec", "os.posix_spawn", "os.spawn"}
    | {"os.system", "os.startfile", "socket.connect"}
)
"""Audit events of other processes and of connections."""

_SYSTEM: Final = ("/proc", "/sys", "/dev")

_HARMLESS: Final = ("INFO ", "DEBUG ")
"""How lines begin that tell of no error."""


class Watch:
    """Watches from :meth:`begin` on."""

    def __init__(self, allowed: Iterable[Path]) -> None:
        """``allowed`` are files and folders in which files may be opened: exhibit, settings, state.

        The program itself and Python's own modules may be read, too.
        """
        own = [Path(__file__).resolve().parents[2], Path(sys.prefix), Path(sys.base_prefix)]
        own += [Path(path) for path in sys.path if path and Path(path).name != Path().name]
        places = [*own, *allowed]
        resolved = {str(path.resolve()) for path in places} | {str(path) for path in places}
        self._allowed = (*sorted(resolved), *_SYSTEM)
        self._on = False
        self.files: Counter[str] = Counter()
        self.started: Counter[str] = Counter()
        self.lines: list[str] = []
        self._log: IO[bytes] | None = None
        self.screen: IO[str] = sys.stderr
        """The standard error output as it was: for a bar of progress."""

    def begin(self) -> None:
        """Take over the log and listen from now on."""
        self.screen = os.fdopen(os.dup(2), "w", encoding="utf-8", errors="replace")
        # Whoever started it may have led these into a file.
        self._allowed += tuple(filter(None, map(_open_as, range(3))))
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - it is open as long as the process
        os.dup2(self._log.fileno(), 2)
        self._read = 0
        sys.addaudithook(self._hear)
        self._on = True

    def warmed_up(self) -> None:
        """Forget what was opened until now."""
        self.files.clear()

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self._on:
            return
        if event == "open" and isinstance(arguments[0], str | bytes):
            self._opened(os.fsdecode(arguments[0]))
        elif event in _STARTS:
            self.started[f"{event} {arguments[0]!r}"[:200]] += 1

    def _opened(self, path: str) -> None:
        path = os.path.abspath(path)  # noqa: PTH100 - Path would open more
        if not any(path == each or path.startswith(each + os.sep) for each in self._allowed):
            self.files[path] += 1

    def look(self) -> None:
        """See what is open, which processes were started and what is on the log by now."""
        for link in Path("/proc/self/fd").glob("*"):
            path = _open_as(int(link.name))
            if path.startswith("/") and " (deleted)" not in path and "memfd:" not in path:
                self._opened(path)
        for children in Path("/proc/self/task").glob("*/children"):
            with suppress(OSError):
                for child in children.read_text().split():
                    self.started[f"child process {child}"] += 1
        if self._log:
            new = os.pread(self._log.fileno(), 1 << 20, self._read)
            whole = new[: new.rfind(b"\n") + 1]
            self._read += len(whole)
            self.lines += [
                line
                for line in whole.decode(errors="replace").splitlines()
                if line.strip() and not line.startswith(_HARMLESS)
            ]

    def end(self) -> None:
        """Listen no more; what is said from now on goes to the terminal again."""
        self.look()
        self._on = False
        os.dup2(self.screen.fileno(), 2)


def _open_as(number: int) -> str:
    """The path of a file that is open under a number; empty where the system does not tell it."""
    with suppress(OSError):
        return os.readlink(f"/proc/self/fd/{number}")  # noqa: PTH115 - "pipe:[4]" is no path
    return ""


def memory() -> float:
    """What this process alone holds, in MiB; 0 where the system does not tell it.

    Anonymous and shared memory. The pages of files are left out: Qt maps the file of a typeface for
    each size of letters, and a file's share grows when another program that had it open ends.
    """
    with suppress(OSError):
        rollup = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
        lines = (line.split() for line in rollup.splitlines())
        kib = sum(int(words[1]) for words in lines if words[0] in ("Pss_Anon:", "Pss_Shmem:"))
        return kib / 1024
    return 0.0
