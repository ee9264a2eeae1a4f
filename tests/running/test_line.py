"""The viewer's end of the line, in a process of its own as it is."""

from __future__ import annotations

import subprocess
import sys

from tests.running.following import A_HANG, ROOT

VIEWER = """
import sys, threading
from kiosk.running.line import Line

ended = threading.Event()
print("there", flush=True)
Line().when_ended(ended.set, lambda word: print("heard", word, flush=True))
ended.wait() if sys.argv[1] == "stay" else None
"""


def viewer(how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", VIEWER, how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_viewer_that_ends_by_itself_ends_cleanly_while_the_line_stands() -> None:
    with viewer("go") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "there\n"
        assert process.wait(A_HANG) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_what_the_supervisor_says_is_heard_and_its_end_ends_the_viewer() -> None:
    with viewer("stay") as process:
        out, error = process.communicate("refused power-off denied\nhalf a word", A_HANG)
        assert out.splitlines() == ["there", "heard refused power-off denied", "heard half a word"]
        assert (process.returncode, error) == (0, "")
