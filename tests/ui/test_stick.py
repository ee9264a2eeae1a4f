"""The counts on a real stick, where this machine lets one be mounted."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.running.depriving import COVERAGE, can
from tests.running.following import ROOT

MOUNTING = "truncate -s 4M /tmp/s && mkfs.ext2 -q /tmp/s && mount -o loop /tmp/s /mnt"


@pytest.mark.skipif(
    not can("unshare", "-m", "sh", "-c", f"mount -t tmpfs t /tmp && {MOUNTING}"),
    reason="nothing can be mounted here",
)
def test_the_counts_go_to_a_stick_or_the_staff_are_told_why_not() -> None:
    """In a name space of mounts of its own: see :mod:`tests.ui.on_a_stick`."""
    module = ("-m", "pytest", "tests/ui/on_a_stick.py", "-q", "-p", "no:cacheprovider")
    done = subprocess.run(
        ["unshare", "-m", sys.executable, *module],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name not in COVERAGE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
