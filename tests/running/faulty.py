"""Writes again and again on a disk that fails, each time a little later, and sees what is left.

``python -m tests.running.faulty WHAT FOLDER``, ``WHAT`` being one of ``WRITINGS``. It begins anew
until nothing fails any more, three times over: no file may grow beyond so many bytes, from none on;
the first, second ... thing that is asked of the file system (open, rename, remove, make a folder)
is answered with an I/O error; that one and all that follow are. What was there before has to be
there as it was, and once the disk is mended the new can be written. Prints how often it failed.
"""

from __future__ import annotations

import errno
import logging
import math
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Final

from kiosk.running.logs import kept_log, last_problems
from kiosk.running.pin import Pin, keep, kept
from kiosk.running.record import Entry, Record, now
from kiosk.running.settings import read_settings
from kiosk.running.settings_writing import SettingsWriter
from kiosk.running.staff import Tries
from kiosk.running.usage.store import Store, read_events, usage_file
from kiosk.running.versions import Versions, versions_in
from tests.running.kept import started
from tests.running.usage_writer import event

ASKED: Final = frozenset(
    {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.scandir", "os.chmod"}
    | {"os.utime", "sqlite3.connect"}
)
"""Audit events (:pep:`578`) of what is asked of the file system."""


class Disk:
    """Can be told to fail, in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._sound, self._ill = math.inf, 0.0
        self.failed = False
        """Whether it has failed since it was told to."""
        sys.addaudithook(self._hear)

    def _hear(self, asked: str, arguments: tuple[object, ...]) -> None:
        if asked in ASKED and str(arguments[0]).startswith(self._folder):
            self._sound -= 1
            if -self._ill <= self._sound < 0:
                self.failed = True
                raise OSError(errno.EIO, "Input/output error")

    @contextmanager
    def failing(self, after: int, times: float) -> Iterator[None]:
        """So much is answered as it should be, then so much is not."""
        self._sound, self._ill, self.failed = after, times, False
        try:
            yield
        finally:
            self._sound = math.inf

    @contextmanager
    def full(self, room: int) -> Iterator[None]:
        """No file may grow beyond so many bytes."""
        import resource  # which Windows has not

        resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)


class Old:
    """Something that is written in a folder, in which the old is already."""

    again = True
    """Whether the new can be written again when that has failed."""
    step = 1
    """Bytes by which there is more room each time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.write("old")
        self.ready()

    def ready(self) -> None:
        """Do what was done before the disk failed."""

    def write(self, text: str) -> None:
        """Write it, or raise OSError, or leave it."""
        raise NotImplementedError

    def read(self) -> object:
        """What is there now."""
        raise NotImplementedError


class Settings(Old):
    def ready(self) -> None:
        self.writer = SettingsWriter(self.folder / "settings.toml")

    def write(self, text: str) -> None:
        SettingsWriter(self.folder / "settings.toml").change({("hall", "park"): text})

    def read(self) -> object:
        return read_settings(self.folder / "settings.toml")[0].hall.park


class Undoing(Settings):
    again = False  # there may be nothing to take back any more

    def ready(self) -> None:
        Settings.write(self, "new")
        Settings.write(self, "old")

    def write(self, text: str) -> None:
        if text == "new":
            SettingsWriter(self.folder / "settings.toml").undo()


class Restarts(Old):
    step = 7

    def write(self, text: str) -> None:
        entry = Entry(time=now(), stage=text, code="K1", seconds=1, status=-9, stack="“停”\n" * 9)
        Record(self.folder / "restarts.jsonl").add(entry)

    def read(self) -> object:
        return [entry.stage for entry in Record(self.folder / "restarts.jsonl").entries()]


class ThePin(Old):
    def write(self, text: str) -> None:
        keep(Pin(16, 1, 1, text.encode().hex(), "00"), self.folder / "pin.json")

    def read(self) -> object:
        pin = kept(self.folder / "pin.json")
        return pin and bytes.fromhex(pin.salt).decode()


class WrongPins(Old):
    def __init__(self, folder: Path) -> None:
        self.lost: list[OSError] = []
        self.tries = Tries(folder / "tries.json", self.lost.append)
        super().__init__(folder)

    def write(self, text: str) -> None:
        self.tries.failed()
        if self.lost:
            raise self.lost.pop()

    def read(self) -> object:
        return min(Tries(self.folder / "tries.json").wrong, 2)


class Copy(Old):
    """The last good exhibit."""

    step = 5

    def __init__(self, folder: Path) -> None:
        self.exhibit = folder.with_name(f"{folder.name} exhibit")
        self.versions = Versions(self.exhibit, versions_in(folder))
        super().__init__(folder)

    def show(self, text: str) -> None:
        """Start the exhibit with these files."""
        for name in ("firms", "parks"):
            (self.exhibit / name).mkdir(parents=True, exist_ok=True)
            (self.exhibit / name / "one.md").write_text(text * 30, encoding="utf-8")
        started(self.versions)

    def ready(self) -> None:
        self.show("newer")

    def write(self, text: str) -> None:
        if text == "old":
            self.show("old")
        self.versions.keep()

    def read(self) -> object:
        found = Versions(self.exhibit, versions_in(self.folder)).other()
        return found and [file.read_text() for file in sorted(found.rglob("*.md"))]


class PutBack(Copy):
    """The version before is put back."""

    step = 1

    def ready(self) -> None:
        Copy.ready(self)
        self.versions.keep()

    def write(self, text: str) -> None:
        if text == "old":
            Copy.write(self, text)
        else:
            self.versions.put_back()

    def read(self) -> object:
        anew = Versions(self.exhibit, versions_in(self.folder))
        started(anew)
        return (anew.folder() / "firms" / "one.md").read_text()


class Log(Old):
    step = 17

    def write(self, text: str) -> None:
        with kept_log(self.folder, "viewer"):
            logging.getLogger("kiosk").warning(text * 99)

    def read(self) -> object:
        return [line.text for line in last_problems(self.folder)]


class Visits(Old):
    step = 997

    def write(self, text: str) -> None:
        store = Store(usage_file(self.folder), 400, retry=0.001)
        for number in range(99):
            store.add(event(number))
        while not store.flush(0.001) and not store.problem:
            pass
        store.close()

    def read(self) -> object:
        with closing(sqlite3.connect(usage_file(self.folder))) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return read_events(usage_file(self.folder))


WRITINGS: Final = {
    kind.__name__: kind
    for kind in (Settings, Undoing, Restarts, ThePin, WrongPins, Copy, PutBack, Log, Visits)
}


def fail(make: type[Old], folder: Path, failing: AbstractContextManager[None]) -> bool:
    """Write on a disk that fails. Whether the new is there at once; what is there is whole."""
    thing = make(folder / "failing")
    old = thing.read()
    with suppress(OSError), failing:
        thing.write("new")
    come = thing.read() != old
    if not come and thing.again:
        thing.write("new")
    sound = make(folder / "sound")
    sound.write("new")
    assert old != sound.read()
    if come or thing.again:
        assert thing.read() == sound.read()
    if not come and thing.again:
        assert names(thing.folder) == names(sound.folder), "nothing is left lying about"
    return come


def names(folder: Path) -> list[str]:
    """Of files in a folder."""
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*"))


def main(what: str, folder: Path) -> None:
    """Do it."""
    make, disk = WRITINGS[what], Disk(folder)
    places = (folder / str(number) for number in count())
    room = 0
    while not fail(make, next(places), disk.full(room)):
        room += make.step
    print(room)
    for times in (1, math.inf):
        for after in count():
            fail(make, next(places), disk.failing(after, times))
            if not disk.failed:
                break
        print(after)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
