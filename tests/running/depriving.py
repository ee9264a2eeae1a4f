"""The public profile behind commands that take something away from it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys

import pytest

from tests.running.following import Supervised

RUN = (sys.executable, "main.py", "run", "--renderer", "software")


COVERAGE = ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")
"""By these a measured suite has its processes measured: where nothing can be written, they fail."""


def can(*command: str) -> bool:
    """Whether such a command works here; some containers forbid it."""
    return (
        shutil.which(command[0]) is not None
        and subprocess.run(command, check=False, capture_output=True).returncode == 0
    )


APART = pytest.mark.skipif(
    sys.platform != "linux" or not can("unshare", "-m", "-n", "true"),
    reason="nothing can be taken away from a process here",
)


def start(
    *before: str,
    environment: dict[str, str],
    lacking: tuple[str, ...] = (),
    command: tuple[str, ...] = RUN,
) -> Supervised:
    """A command, behind one that takes something away, without some variables."""
    gone = (*lacking, *COVERAGE)
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    kept |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **environment}
    return Supervised.of([*before, *command], kept)


def on_screen_and_back(supervised: Supervised) -> str:
    """See it come, kill its viewer, see it come back, let it end; what was said meanwhile."""
    try:
        os.kill(supervised.on_screen(), signal.SIGKILL)
        supervised.until(r"exhibit: ended by itself \(K1\)")
        supervised.on_screen()
        return end(supervised)
    finally:
        supervised.close()


def end(supervised: Supervised) -> str:
    """Let it end as it should; all that it said."""
    supervised.process.send_signal(signal.SIGTERM)
    said = "".join(supervised.said) + supervised.left()
    assert supervised.process.wait() == 0, said
    assert "Traceback" not in said, said
    return said
