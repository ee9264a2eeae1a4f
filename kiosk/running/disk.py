"""The disk where something is kept: room on it, and whether it takes anything at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Final

LITTLE_MB: Final = 1000
TOO_LITTLE_MB: Final = 100
"""Free space, in MB; estimated: what the program itself keeps is capped at a few."""


def existing(folder: Path) -> Path:
    """The folder, or where it would be made: the nearest above that is there."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


def free_mb(folder: Path) -> int:
    """Free space, in MB, where a folder lies or would lie.

    Raises:
        OSError: the system does not tell.
    """
    return shutil.disk_usage(existing(folder)).free // 1_000_000


def try_writing(folder: Path) -> None:
    """Write something down for good in a folder that is there; it is gone again then.

    Raises:
        OSError: that is not possible.
    """
    with tempfile.TemporaryFile(dir=folder) as probe:
        probe.write(b"x" * 65536)
        probe.flush()
        os.fsync(probe.fileno())
