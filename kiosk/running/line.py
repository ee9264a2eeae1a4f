"""The line between supervisor and viewer, as the viewer has it: its standard output and input.

Pipes work alike on every system, and end with the process at their other end. On the output the
viewer gives signs of life and says what the staff wish, a word a line; on the input it is told of a
wish that is refused, and the input's end means: go.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Literal, TypeAlias

IDLE: Final = "idle"
VISITED: Final = "visited"
"""Signs of life: without and with somebody there, a visitor or the staff."""

Wish: TypeAlias = Literal["restart", "leave", "power-off", "before", "newest"]
RESTART: Final = "restart"
LEAVE: Final = "leave"
POWER_OFF: Final = "power-off"
BEFORE: Final = "before"
NEWEST: Final = "newest"
"""What the staff wish: a new viewer, all of it ended, the machine switched off, the exhibit's
version before, the newest again. Other lines mean nothing."""

REFUSED: Final = "refused"
"""What a viewer is told, with the wish and why, as in ``refused power-off denied``."""

VERSIONS: Final = "versions"
"""What a viewer is told of the exhibit's versions: since when it has been on show, and from when on
the version before was; ``none`` where there is none, ``put-back`` where that one is on show. As in
``versions 2026-11-20T09:12:00+08:00 none``."""
NONE: Final = "none"
PUT_BACK: Final = "put-back"

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
        self._say(VISITED if visited else IDLE)

    def wish(self, wish: Wish) -> None:
        """Say what the staff wish. The supervisor then lets the viewer go, or refuses."""
        self._say(wish)

    def _say(self, word: str) -> None:
        with suppress(OSError):  # nobody hears it any more: the input has ended, too
            print(word, flush=True)

    def when_ended(self, leave: Callable[[], None], heard: Callable[[str], None]) -> None:
        """Let a thread call ``heard`` with each line that the supervisor says, and ``leave`` when
        it is gone or wants the viewer to go."""

        def wait() -> None:
            # Not by way of sys.stdin: Python aborts at its end when a thread is reading that.
            with suppress(OSError), open(sys.stdin.fileno(), "rb", 0, closefd=False) as said:
                while line := said.readline():
                    heard(line.decode(errors="replace").strip())
            hard_end = threading.Timer(HARD_END_S, os._exit, (1,))
            hard_end.daemon = True
            hard_end.start()
            leave()

        threading.Thread(target=wait, name="line", daemon=True).start()
