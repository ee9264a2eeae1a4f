"""A copy of the exhibit from when it was last seen to be sound, to fall back on.

Only what a hall changes needs one: an exhibit named with ``--exhibit``. The shipped exhibit
changes with the program.
"""

from __future__ import annotations

import hashlib
import shutil
import threading
from pathlib import Path


def digest(folder: Path) -> str:
    """What stands in a folder, as a number: names and contents of all files, whatever their dates.

    Raises:
        OSError: a file cannot be read.
    """
    sums = hashlib.blake2b(digest_size=16)
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        with file.open("rb") as data:
            inside = hashlib.file_digest(data, "blake2b").digest()
        sums.update(file.relative_to(folder).as_posix().encode() + b"\0" + inside)
    return sums.hexdigest()


def kept_in(state: Path) -> Path:
    """The folder of the copy, in a state folder."""
    return state / "last-good"


class LastGood:
    """The copy in a folder of its own, ``kept``."""

    def __init__(self, exhibit: Path, kept: Path) -> None:
        """``exhibit`` is the folder that is shown and may change."""
        self._exhibit = exhibit
        self._kept = kept
        self._old = kept.with_name(kept.name + ".old")
        self._new = kept.with_name(kept.name + ".new")
        self._shown = ""
        self._lock = threading.Lock()  # to keep takes a while and has a thread of its own

    def shown(self) -> None:
        """Remember what the exhibit is like that is being started.

        Raises:
            OSError: it cannot be read.
        """
        with self._lock:
            self._shown = ""
            self._shown = digest(self._exhibit)

    def keep(self) -> bool:
        """Keep what was started last, which has proved sound, unless the files have changed since.

        Whenever this is cut short, the copy before or the new one is whole.

        Returns:
            Whether the copy is that of what was started last.

        Raises:
            OSError: it cannot be copied; what was kept before stays.
        """
        with self._lock:
            self._restore()
            self._clear(self._new)
            if self._kept.is_dir():
                self._clear(self._old)
                if digest(self._kept) == self._shown:
                    return True
            self._new.parent.mkdir(parents=True, exist_ok=True)
            try:
                shutil.copytree(self._exhibit, self._new)
                if digest(self._new) != self._shown:
                    return False
                if self._kept.is_dir():
                    self._kept.rename(self._old)
                self._new.rename(self._kept)
            finally:
                self._clear(self._new)
            self._clear(self._old)
            return True

    def other(self) -> Path | None:
        """The copy, where there is one that can be read and differs from the exhibit as it is now:
        the same files would fail alike."""
        with self._lock:
            try:
                self._restore()
                kept = digest(self._kept) if self._kept.is_dir() else ""
            except OSError:
                return None
            try:
                same = kept == digest(self._exhibit)
            except OSError:
                same = False  # an exhibit that cannot be read differs from one that can
            return self._kept if kept and not same else None

    def _restore(self) -> None:
        if self._old.is_dir() and not self._kept.is_dir():
            self._old.rename(self._kept)

    @staticmethod
    def _clear(folder: Path) -> None:
        if folder.is_dir():
            shutil.rmtree(folder)
