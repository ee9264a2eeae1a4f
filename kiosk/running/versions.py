"""Copies of the exhibit as it was when it was seen to be sound: the last one, and the one before.

Only what a hall changes needs them: an exhibit named with ``--exhibit``. The shipped exhibit
changes with the program. The supervisor falls back on the last one when the files, which have been
changed since, crash; the staff have the one before put back on show.

    versions/CONTENTS/exhibit       a copy; CONTENTS is the digest of what is in it
    versions/CONTENTS/about.json    since when it has been shown, the stamp of the files, its turn
    versions/put-back.json          which one is shown instead of the files, as these are now

A copy is never written to once it has its name, so that the one on show never changes. Whether the
files are still those of a copy is told by their *stamp*, for which none is read: an exhibit may
hold gigabytes of tiles, and nobody waits for those at a start. What is hidden (a name that begins
with a dot, as editors and desktops leave them) does not belong to it.
"""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from contextvars import copy_context
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from threading import Lock, Thread, current_thread
from typing import Any, Final

from kiosk.running.disk import TOO_LITTLE_MB, free_mb
from kiosk.running.record import now
from kiosk.running.whole import write_whole
from kiosk.tongue import tell

log = logging.getLogger("kiosk")

LOOK_S: Final = 5.0
"""Seconds that a start waits at most to hear whether the files have changed since they were put
away; it waits only then. Stamping 100,000 tiles takes one."""


@dataclass(frozen=True, slots=True)
class Files:
    """An exhibit's files as they are at a moment: a stamp of names, sizes and dates, and bytes."""

    stamp: str
    size: int


@dataclass(frozen=True, slots=True)
class Version:
    """A copy that is kept. Of ``turn`` the highest was on show last."""

    contents: str
    since: str
    """When these files were first seen, as ISO 8601 to the second."""
    stamp: str
    """Of the files that it was made from."""
    turn: int


@dataclass(frozen=True, slots=True)
class Shown:
    """What the staff are told. Moments as ISO 8601."""

    since: str
    """From when on what is on show has been."""
    before: str
    """From when on the version before was shown, which can be put back; empty: there is none."""
    put_back: bool
    """Whether the version before is on show, so that the newest can be."""


def versions_in(state: Path) -> Path:
    """The folder of the copies, in a state folder."""
    return state / "versions"


def files(folder: Path) -> Files:
    """Stamp what stands in a folder; no file is read.

    Raises:
        OSError: a folder cannot be read.
    """
    sums, size = hashlib.blake2b(digest_size=16), 0
    for name, status in _walk(folder):
        sums.update(f"{name}\0{status.st_size}\0{status.st_mtime_ns}\0".encode(errors="replace"))
        size += status.st_size
    return Files(sums.hexdigest(), size)


def digest(folder: Path) -> str:
    """What stands in a folder, as a number: names and contents of all files, whatever their dates.

    Every file is read, which may take minutes.

    Raises:
        OSError: a file cannot be read.
    """
    sums = hashlib.blake2b(digest_size=16)
    for name, _ in _walk(folder):
        with (folder / name).open("rb") as data:
            inside = hashlib.file_digest(data, "blake2b").digest()
        sums.update(name.encode(errors="replace") + b"\0" + inside)
    return sums.hexdigest()


def _walk(folder: Path, within: str = "") -> Iterator[tuple[str, os.stat_result]]:
    """All files, by their names within the folder, in an order that is always the same."""
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _walk(Path(entry.path), f"{within}{entry.name}/")
        elif entry.is_file():
            yield within + entry.name, entry.stat()


class Versions:
    """The copies of an exhibit, in a folder of their own."""

    def __init__(self, exhibit: Path, folder: Path) -> None:
        """``exhibit`` is the folder that is shown and may change."""
        self._exhibit = exhibit
        self._folder = folder
        self._note = folder / "put-back.json"
        self._keeping = Lock()  # keeping takes a while and has a thread of its own
        self._look: Thread | None = None
        self._files: Files | None = None
        """As they were at the last start; None: not known (yet)."""
        self._since = ""
        self._back: Version | None = None
        """What the staff have put back."""

    # ---- at a start

    def start(self, known: Callable[[], None] = lambda: None) -> None:
        """See what there is to show, in a thread; ``known`` is called there when that is done.

        It is waited for only where a version was put back, and no longer than ``LOOK_S``: until
        the files are known to have changed it stays, as the staff said.
        """
        was, self._files = self._files, None
        seeing = copy_context()  # a thread would speak English
        self._look = Thread(target=seeing.run, args=(self._see, was, known), daemon=True)
        self._look.start()
        self._back, away = self._put_back()
        if self._back:
            self._look.join(LOOK_S)
            if self._stamp not in ("", away):
                log.info(tell("the exhibit's files have been changed", "展览的文件又改过了"))
                self._back = None
                with suppress(OSError):  # it is seen again at the next start
                    self.newest()

    def _see(self, was: Files | None, known: Callable[[], None]) -> None:
        try:
            found = files(self._exhibit)
        except OSError as error:
            log.warning(tell("the exhibit cannot be read: %s", "展览读不了：%s"), error)
        else:
            if self._look is current_thread():  # else there has been another start since
                if not was or was.stamp != found.stamp:
                    same = (each.since for each in self._at_hand if each.stamp == found.stamp)
                    self._since = next(same, now())
                self._files = found
        known()

    def folder(self) -> Path:
        """What is to be shown: the exhibit, or the version that was put back."""
        return self._of(self._back) if self._back else self._exhibit

    def other(self) -> Path | None:
        """The last copy, where what is on show never was seen to be sound: what is on show, and
        was, would fail alike."""
        kept = self._at_hand
        if self._back or not kept or any(version.stamp == self._stamp for version in kept):
            return None
        return self._of(kept[0])

    # ---- keeping

    def keep(self) -> bool:
        """Keep what was started last, which has proved sound, unless the files have changed since.

        Whenever this is cut short, the copy before or the new one is whole. It takes no more room
        than two copies, and leaves ``TOO_LITTLE_MB``: of the copies that were there only the last
        stays, which is the version before from now on.

        Returns:
            Whether there is a copy of what was started last.

        Raises:
            OSError: it cannot be copied; what was kept last stays.
        """
        with self._keeping:
            found = self._files
            if self._back or not found or files(self._exhibit) != found:
                return False
            kept = self._kept()
            same = next((version for version in kept if version.stamp == found.stamp), None)
            if same is None:
                contents = digest(self._exhibit)
                same = next((version for version in kept if version.contents == contents), None)
            turn = 1 + max((version.turn for version in kept), default=0)
            if same is None:
                self._drop(kept[1:])
                self._copy(Version(contents, self._since, found.stamp, turn), found)
                return True
            if same != kept[0] or same.stamp != found.stamp:
                since = same.since if same == kept[0] else self._since
                self._tell(replace(same, stamp=found.stamp, since=since, turn=turn))
            self._clear()
            return True

    def _copy(self, version: Version, found: Files) -> None:
        new = self._folder / f"{version.contents}.new"
        new.mkdir(parents=True)
        try:
            if free_mb(new) - found.size // 1_000_000 < TOO_LITTLE_MB:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(new))
            shutil.copytree(
                self._exhibit,
                new / "exhibit",
                ignore=shutil.ignore_patterns(".*"),
                ignore_dangling_symlinks=True,
            )
            if files(self._exhibit) != found:
                return
            write_whole(new / "about.json", _text(version))
            if hasattr(os, "sync"):
                os.sync()  # the name comes last, also where the power is cut
            new.rename(self._folder / version.contents)
        finally:
            if new.is_dir():
                shutil.rmtree(new)

    def _drop(self, versions: Sequence[Version]) -> None:
        self._clear()
        for version in versions:
            folder = self._folder / version.contents
            folder.rename(folder.with_suffix(".old"))
        self._clear()

    def _clear(self) -> None:
        """Remove what was begun, or half removed, when something was cut short."""
        for each in (*self._folder.glob("*.new/"), *self._folder.glob("*.old/")):
            shutil.rmtree(each)

    # ---- what the staff wish

    def put_back(self) -> bool:
        """Show the version before from the next start on, until :meth:`newest` or until the files
        are changed. It takes a moment.

        Returns:
            Whether there is one.

        Raises:
            OSError: that cannot be written down; all is as it was.
        """
        kept = self._kept()
        before = self._before(kept)
        if before is None:
            return False
        try:
            away = files(self._exhibit).stamp
        except OSError:
            away = ""  # they are shown as soon as they can be read
        # From now on it is what was on show last: what comes next comes after it.
        turn = 1 + max(version.turn for version in kept)
        self._tell(replace(before, turn=turn))
        write_whole(self._note, json.dumps({"version": before.contents, "away": away}) + "\n")
        return True

    def newest(self) -> None:
        """Show the files as they are, from the next start on.

        Raises:
            OSError: that cannot be written down; all is as it was.
        """
        self._note.unlink(missing_ok=True)

    def shown(self, *, fallen: bool) -> Shown | None:
        """What the staff are told; None: not known yet. ``fallen``: what was to be shown failed,
        so that :meth:`other` is on show where there is such."""
        if self._back:
            return Shown(self._back.since, "", put_back=True)
        if not self._files:
            return None
        before = self._before(self._at_hand)
        since = before.since if before and fallen and self.other() else self._since
        return Shown(since, before.since if before else "", put_back=False)

    def _before(self, kept: Sequence[Version]) -> Version | None:
        return next((version for version in kept if version.stamp != self._stamp), None)

    # ---- what is kept

    @property
    def _stamp(self) -> str:
        """Of the files at the last start; empty: not known."""
        return self._files.stamp if self._files else ""

    def _of(self, version: Version) -> Path:
        return self._folder / version.contents / "exhibit"

    def _kept(self) -> list[Version]:
        """The copies, the one that was shown last first.

        Raises:
            OSError: the disk fails, so that it is not known which there are.
        """
        found = []
        for folder in self._folder.iterdir() if self._folder.is_dir() else ():
            try:
                version = Version(**_read(folder / "about.json"))
            except TypeError:
                continue
            if version.contents == folder.name and type(version.turn) is int:
                found.append(version)
        return sorted(found, key=lambda version: version.turn, reverse=True)

    @property
    def _at_hand(self) -> list[Version]:
        """The copies that there are as far as can be told."""
        with suppress(OSError):
            return self._kept()
        return []

    def _tell(self, version: Version) -> None:
        write_whole(self._folder / version.contents / "about.json", _text(version))

    def _put_back(self) -> tuple[Version | None, str]:
        """What was put back, and the stamp of the files that were put away for it."""
        with suppress(OSError):
            told = _read(self._note)
            back = (each for each in self._kept() if each.contents == told.get("version"))
            return next(back, None), str(told.get("away"))
        return None, ""


def _text(version: Version) -> str:
    return json.dumps(asdict(version)) + "\n"


def _read(file: Path) -> dict[str, Any]:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}
