"""Switches the machine off, as the system lets whoever sits before it."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import Final, Literal, TypeAlias

from kiosk.tongue import tell

log = logging.getLogger("kiosk")

Refusal: TypeAlias = Literal["denied", "missing", "silent"]
"""The system said no, has no such thing, or gave no answer."""

PATIENCE: Final = 30.0
"""Seconds; estimated: logind answers within one."""

WINDOWS: Final = ("shutdown", "/s", "/t", "0")
LINUX: Final = ("systemctl", "--no-ask-password", "poweroff")
"""systemctl asks logind, which asks polkit; nobody could answer a question for a password."""

MOST_WORDS: Final = 200
"""Characters of what the system says that are logged."""


def power_off(patience: float = PATIENCE) -> Refusal | None:
    """Ask the system to switch the machine off, and wait so many seconds for its answer.

    Returns:
        None when the machine goes off now. Why it does not is on the log, in the system's words.
    """
    command = WINDOWS if sys.platform == "win32" else LINUX
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=patience,
            text=True,
            errors="replace",
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _refused("silent", tell("no answer", "没有答复"))
    except OSError as error:
        return _refused("missing", str(error))
    if done.returncode:
        return _refused("denied", done.stderr.strip()[:MOST_WORDS])
    return None


def _refused(why: Refusal, words: str) -> Refusal:
    log.warning(tell("the machine cannot be switched off: %s", "无法关机：%s"), words)
    return why
