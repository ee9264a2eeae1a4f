"""Writes an import and dies on the way: a program of its own, without threads to fork.

``python -m tests.sheets.cutting every FOLDER UNDO`` cuts at every step on the disk, each time in a
copy of the folder, and prints what the next run makes of it. ``decided FOLDER`` dies right after
the import is decided. ``stuck FOLDER`` is refused to exchange one of the files, and prints what the
import makes of that.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from itertools import count
from pathlib import Path
from typing import Any, Final

from kiosk.sheets.journal import FOLDER, Change, CutShortError, Journal

EVENTS: Final = frozenset({"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod"})
"""What Python tells of a process's steps on the disk."""

BEFORE: Final = {"a.md": b"a", "b.md": b"b", "kept.md": b"k"}
AFTER: Final = {"a.md": b"A", "c.md": b"C", "kept.md": b"k"}
CHANGES: Final = {
    "firms/a.md": Change(b"a", b"A"),
    "firms/b.md": Change(b"b", None),
    "firms/c.md": Change(None, b"C"),
}


def firms(folder: Path) -> dict[str, bytes]:
    """The firms' files with their bytes."""
    return {path.name: path.read_bytes() for path in (folder / "firms").iterdir()}


def is_decided(folder: Path) -> bool:
    """Whether an import is written down and not yet done."""
    return (folder / FOLDER / "pending" / "journal.json").exists()


def dies(folder: Path, step: int, undo: bool) -> bool:
    """Write the changes, or undo, in a child that dies before a step; whether it came to that."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) in (0, 9)
        return os.waitstatus_to_exitcode(status) == 9
    left = step

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if event in EVENTS and str(arguments[0]).startswith(str(folder)):
            left -= 1
            if left < 0:
                os._exit(9)

    try:
        sys.addaudithook(watch)
        if undo:
            Journal(folder).undo()
        else:
            Journal(folder).write(CHANGES)
        os._exit(0)
    finally:
        os._exit(1)


def every(folder: Path, undo: bool) -> None:
    """Print, for every step: whether it was decided, what the next run made of it."""
    for step in count():
        copy = folder.with_name(f"copy-{step}")
        shutil.copytree(folder, copy)
        died = dies(copy, step, undo)
        decided = is_decided(copy)
        recovered = Journal(copy).recover()
        state = {str(BEFORE): "before", str(AFTER): "after"}.get(
            str(dict(sorted(firms(copy).items()))), "a mix"
        )
        left = (copy / FOLDER / "pending").exists()
        undone = bool(Journal(copy).undo())
        print(json.dumps([decided, recovered, state, left, undone]))
        if not died:
            return


def stuck(folder: Path) -> None:
    """Print what an import raises when the system refuses one of its files."""

    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename" and str(arguments[1]) == str(folder / "firms" / "c.md"):
            raise PermissionError(13, "Permission denied")

    sys.addaudithook(refuse)
    try:
        Journal(folder).write(CHANGES)
    except CutShortError as error:
        print(error)


if __name__ == "__main__":
    mode, at, *rest = sys.argv[1:]
    if mode == "every":
        every(Path(at), rest == ["undo"])
    elif mode == "stuck":
        stuck(Path(at))
    else:
        steps = count()
        while not is_decided(Path(at)):
            shutil.rmtree(Path(at) / FOLDER, ignore_errors=True)
            dies(Path(at), next(steps), undo=False)
