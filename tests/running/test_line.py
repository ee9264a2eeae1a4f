"""The viewer's end of the line, in a process of its own as it is."""

from __future__ import annotations

import subprocess
import sys

from tests.running.following import A_HANG, ROOT

VIEWER = """
import sys, threading
from kiosk.running.line import Line

ended, spoken_to = threading.Event(), threading.Event()

def hear(word):
    print("heard", word, flush=True)
    spoken_to.set()

Line().when_ended(ended.set, hear)
ended.wait() if sys.argv[1] == "stay" else spoken_to.wait()
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
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
        assert process.wait(A_HANG) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_what_the_supervisor_says_is_heard_and_its_end_ends_the_viewer() -> None:
    with viewer("stay") as process:
        out, error = process.communicate("refused power-off denied\nhalf a word", A_HANG)
        assert out.splitlines() == ["heard refused power-off denied", "heard half a word"]
        assert (process.returncode, error) == (0, "")
