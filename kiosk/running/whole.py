"""Writes files as a whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
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
    write_all_whole({file: text}, mode)


def write_all_whole(texts: Mapping[Path, str], mode: int = 0o644) -> None:
    """Write files as :func:`write_whole` does, once there is room for all of them.

    Raises:
        OSError: the disk is full, or may not be written; all are as they were. When it fails only
            as they take their places, which needs no room, the first ones may be new.
    """
    news = {file: file.with_name(file.name + ".new") for file in texts}
    try:
        for file, new in news.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            with open(
                new, "w", encoding="utf-8", newline="", opener=lambda p, f: os.open(p, f, mode)
            ) as out:
                out.write(texts[file])
                out.flush()
                os.fsync(out.fileno())
        for file, new in news.items():
            new.replace(file)
    except OSError:
        for new in news.values():
            with suppress(OSError):
                new.unlink()
        raise
