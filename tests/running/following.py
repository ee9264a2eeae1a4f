"""Follows a supervisor in a process of its own by what it reports."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
A_HANG = 240.0
"""Seconds of silence after which all is taken for hung; never the measure of a test."""


class Supervised:
    """A supervisor and whatever it starts. ``command`` is given to Python."""

    def __init__(self, *command: str, **environment: str) -> None:
        offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
        self._start([sys.executable, *command], {**offscreen, **environment})

    @classmethod
    def of(cls, command: list[str], environment: dict[str, str]) -> Supervised:
        """A supervisor that is started by a whole command line in a whole environment."""
        made = cls.__new__(cls)
        made._start(command, environment)
        return made

    def _start(self, command: list[str], environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True, errors="replace"
        )
        self.said: list[str] = []
        self._hung: threading.Timer | None = None

    def until(self, what: str) -> re.Match[str]:
        """Wait for a report."""
        self._watch()
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.said.append(line)
            assert "Traceback" not in line, "".join(self.said)
            if found := re.search(what, line):
                return found
        raise AssertionError(f"ended before {what!r}: " + "".join(self.said))

    def on_screen(self, stage: str = "exhibit") -> int:
        """Wait until a viewer has shown a frame; its process."""
        return int(self.until(rf"{stage}: on screen \((\d+)\)")[1])

    def left(self) -> str:
        """Wait until supervisor and viewer, which both hold this pipe, are gone; their words."""
        self._watch()
        assert self.process.stderr is not None
        return self.process.stderr.read()

    def close(self) -> None:
        """End it; its viewer ends with it."""
        self.process.kill()
        with self.process:
            self.left()
        if self._hung:
            self._hung.cancel()

    def _watch(self) -> None:
        """Give it so long for what is now waited for."""
        if self._hung:
            self._hung.cancel()
        self._hung = threading.Timer(A_HANG, self.process.kill)
        self._hung.start()
