"""Writes an import as a whole or not at all, and takes it back.

Beside the exhibit's files lies ``.firms-import``, which its reader passes over::

    pending/journal.json     what an import at work is to write, with checksums
    pending/new/, old/       the files after and before it
    done/0007/               the same of an import that is done, for the way back

Everything is staged on the disk before ``journal.json`` is there; from then on the import is
decided. Each file is exchanged by a rename. A run that was interrupted is completed by the next
one: it finds each file as it was before or after, and does the rest. A file that is neither was
changed by somebody: then nothing is touched, and the editor is asked to decide.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any, Final, NamedTuple

from kiosk.sheets.progress import progress

FOLDER: Final = ".firms-import"
KEPT: Final = 10
"""Imports that can be undone, one after the other."""

_FILE: Final = re.compile(r"firms/[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*\.md", re.A)


class Change(NamedTuple):
    """A file's bytes before and after; None where there is no file."""

    before: bytes | None
    after: bytes | None


class BusyError(Exception):
    """Another process holds the exhibit."""


class ChangedError(Exception):
    """Files are not as they were: nothing was written. ``names`` are the files."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class CutShortError(Exception):
    """The system refused a step of an import that is decided: the next run will complete it."""


class DamagedError(Exception):
    """A journal cannot be followed. Its text is the journal's path."""


class Journal:
    """The imports of one exhibit."""

    def __init__(self, exhibit: Path) -> None:
        self._exhibit = exhibit
        self.folder: Final = exhibit / FOLDER
        self.pending: Final = self.folder / "pending"
        self._done = self.folder / "done"

    @contextmanager
    def held(self) -> Iterator[None]:
        """The exhibit, for one process at a time.

        Raises:
            BusyError: another one has it.
        """
        held = self._exhibit / "exhibit.toml"
        with held.open("rb") if held.is_file() else nullcontext() as file:
            if file is not None:
                _lock(file.fileno())
            yield
        if self.folder.is_dir() and not any(self.folder.iterdir()):
            self.folder.rmdir()

    def recover(self) -> bool:
        """Complete an import that was interrupted; False if there was none.

        Raises:
            ChangedError: a file of it was changed since.
        CutShortError: it could not be completed.
        DamagedError: it is not known what it was to write.
        """
        if not (self.pending / "journal.json").exists():
            shutil.rmtree(self.pending, ignore_errors=True)  # staged in part: never decided
            return False
        self._apply()
        return True

    def write(self, changes: Mapping[str, Change], undoes: str = "") -> None:
        """Write files, all of them or none.

        Args:
            changes: by the file's name from the exhibit's folder.
            undoes: the import that is taken back by it.

        Raises:
            ChangedError: a file is not as it was before.
            CutShortError: only a part could be written.
            OSError: it could not be staged; nothing was written.
        """
        try:
            self._stage(changes, undoes)
        except (OSError, ChangedError):
            shutil.rmtree(self.pending, ignore_errors=True)
            raise
        self._apply()

    def _stage(self, changes: Mapping[str, Change], undoes: str) -> None:
        """Put everything on the disk, the journal last."""
        for part in ("new", "old"):
            (self.pending / part).mkdir(parents=True)
        files: dict[str, list[str | None]] = {}
        for name, change in progress(changes.items(), FOLDER, len(changes)):
            files[name] = [_sum(change.before), _sum(change.after)]
            for part, data in (("old", change.before), ("new", change.after)):
                if data is not None:
                    staged = self.pending / part / Path(name).name
                    _write(staged, data)
                    self._like_target(staged, name)
        self._check(files)
        when = datetime.now().isoformat(" ", "seconds")
        journal = {"when": when, "undoes": undoes, "files": files}
        for part in ("new", "old"):
            _sync_folder(self.pending / part)
        draft = self.pending / "journal.draft"
        _write(draft, json.dumps(journal, indent=1).encode())
        _sync_folder(self.pending)
        _sync_folder(self.folder)
        draft.replace(self.pending / "journal.json")
        _sync_folder(self.pending)

    def undo(self) -> str:
        """Take the last import back; gives its time, or an empty text if there is none.

        Raises:
            ChangedError: files were changed since.
        DamagedError: it is not known what it wrote.
        """
        last = max(self._imports(), default="")
        if not last:
            return ""
        journal = _read(self._done / last)
        files: dict[str, list[str | None]] = journal["files"]
        changed = [name for name, sums in files.items() if self._sum_of(name) != sums[1]]
        if changed:
            raise ChangedError(changed)
        changes = {}
        for name, sums in files.items():
            old = self._done / last / "old" / Path(name).name
            before = old.read_bytes() if sums[0] else None
            if _sum(before) != sums[0]:
                raise ChangedError([str(old)])
            now = self._exhibit / name
            changes[name] = Change(now.read_bytes() if sums[1] else None, before)
        self.write(changes, undoes=last)
        return str(journal["when"])

    def _apply(self) -> None:
        """Do what the journal says and is not yet done, and close it."""
        journal = _read(self.pending)
        self._check(journal["files"], or_after=True)
        try:
            self._exchange(journal["files"])
            self._close(journal["undoes"])
        except OSError as error:
            raise CutShortError(error.strerror or str(error)) from error

    def _exchange(self, files: Mapping[str, list[str | None]]) -> None:
        for name, (_, after) in files.items():
            target = self._exhibit / name
            if self._sum_of(name) == after:
                continue
            if after is None:
                target.unlink()
            else:
                target.parent.mkdir(exist_ok=True)
                (self.pending / "new" / target.name).replace(target)
        _sync_folder(self._exhibit / "firms")

    def _close(self, undoes: str) -> None:
        """Keep what is needed for the way back; what was taken back is forgotten."""
        if undoes:
            shutil.rmtree(self._done / undoes, ignore_errors=True)
            self._clear(self.pending)
            return
        self._done.mkdir(exist_ok=True)
        imports = sorted(self._imports())
        number = int(imports[-1]) + 1 if imports else 1
        self.pending.replace(self._done / f"{number:04d}")
        _sync_folder(self.folder)
        for old in imports[: max(0, len(imports) + 1 - KEPT)]:
            shutil.rmtree(self._done / old, ignore_errors=True)

    def _clear(self, folder: Path) -> None:
        """Take a folder away so that it is never half there under its name."""
        away = self.folder / "away"
        shutil.rmtree(away, ignore_errors=True)
        folder.replace(away)
        _sync_folder(self.folder)
        shutil.rmtree(away, ignore_errors=True)
        if self._done.is_dir() and not any(self._done.iterdir()):
            self._done.rmdir()

    def _imports(self) -> list[str]:
        if not self._done.is_dir():
            return []
        return [path.name for path in self._done.iterdir() if path.name.isdecimal()]

    def _check(self, files: Mapping[str, list[str | None]], *, or_after: bool = False) -> None:
        changed = [
            name
            for name, (before, after) in files.items()
            if self._sum_of(name) not in ({before, after} if or_after else {before})
        ]
        if changed:
            raise ChangedError(changed)

    def _sum_of(self, name: str) -> str | None:
        path = self._exhibit / name
        return _sum(path.read_bytes()) if path.exists() else None

    def _like_target(self, staged: Path, name: str) -> None:
        """Give a staged file the rights of the one that it replaces."""
        target = self._exhibit / name
        if target.exists():
            shutil.copymode(target, staged)


def _read(folder: Path) -> dict[str, Any]:
    """A journal. It lies in a folder that anybody may have written: files outside are refused.

    Raises:
        DamagedError: it is none.
    """
    path = folder / "journal.json"
    try:
        journal = json.loads(path.read_text(encoding="utf-8"))
        sound = (
            all(_FILE.fullmatch(name) and len(sums) == 2 for name, sums in journal["files"].items())
            and isinstance(journal["when"], str)
            and (journal["undoes"] == "" or journal["undoes"].isdecimal())
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise DamagedError(str(path)) from error
    if not sound:
        raise DamagedError(str(path))
    return dict(journal)


def _sum(data: bytes | None) -> str | None:
    return None if data is None else hashlib.sha256(data).hexdigest()


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make renames inside a folder last, where the system can."""
    if sys.platform == "win32" or not folder.is_dir():
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> None:
    """Lock a file that is open for reading, until it is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 1 << 30, os.SEEK_SET)  # beyond what anybody reads
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise BusyError from error
