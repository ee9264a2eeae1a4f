"""Room on the disk where something is kept."""

from __future__ import annotations

import shutil
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
