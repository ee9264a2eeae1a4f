"""The line between supervisor and viewer, as the viewer has it: its standard output and input.

Pipes work alike on every system, and end with the process at their other end. On the output the
viewer gives signs of life, a word a line; the input stays silent, and its end means: go.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

IDLE: Final = "idle"
VISITED: Final = "visited"
"""Signs of life: without and with a visitor there. Other lines mean nothing."""

HARD_END_S: Final = 3.0
"""A viewer that cannot end as it should, because it hangs, ends without more ado."""

HANG_S: Final = 8.0
"""Without a sign of life for so long, where Python stands is written down: before the supervisor
kills the viewer (``Limits.silence``)."""


class Line:
    """The viewer's end of the line. ``stack`` is the file for where Python stood at a crash."""

    def __init__(self, stack: Path | None = None, hang: float = HANG_S) -> None:
        """Begin to write down crashes, and where a viewer stands that has been silent for ``hang``
        seconds; go on without if the file cannot be written."""
        self._hang = hang
        self._stack = None
        if stack:
            with suppress(OSError):
                self._stack = stack.open("w", encoding="utf-8")
                faulthandler.enable(self._stack)

    def alive(self, visited: bool) -> None:
        """Give a sign of life."""
        if self._stack:
            faulthandler.dump_traceback_later(self._hang, file=self._stack)
        with suppress(OSError):  # nobody hears it any more: the input has ended, too
            print(VISITED if visited else IDLE, flush=True)

    def when_ended(self, leave: Callable[[], None]) -> None:
        """Let a thread call ``leave`` when the supervisor is gone or wants the viewer to go."""

        def wait() -> None:
            with suppress(OSError):
                while sys.stdin.buffer.read(1):
                    pass
            hard_end = threading.Timer(HARD_END_S, os._exit, (1,))
            hard_end.daemon = True
            hard_end.start()
            leave()

        threading.Thread(target=wait, name="line", daemon=True).start()
