"""Writes a file as a whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_whole(file: Path, text: str, mode: int = 0o644) -> None:
    """Write a file so that it is always there as a whole, the old one or the new.

    Args:
        file: its folder is made when there is none.
        text: written as UTF-8, with the line ends that it has.
        mode: who may read it, where the system knows that.

    Raises:
        OSError: the disk is full, or may not be written; the file is as it was.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(file.name + ".new")
    try:
        with open(
            new, "w", encoding="utf-8", newline="", opener=lambda p, f: os.open(p, f, mode)
        ) as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        new.replace(file)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise
