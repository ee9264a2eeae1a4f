"""Keeps events in SQLite. One thread writes, so that a screen never waits for a disk.

Whatever the disk does, the exhibit goes on: events that cannot be written wait in memory, the
oldest are dropped when they are too many, and ``problem`` tells staff why. A database that is
broken is set aside under a name that says so, and a new one begun. What ``flush`` has answered for
is on the disk: it survives a kill, and a loss of power.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from contextlib import closing, suppress
from contextvars import copy_context
from dataclasses import astuple, fields
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.running.usage.events import NO_DAY, Event
from kiosk.tongue import tell

log = logging.getLogger("kiosk")

WAITING_LIMIT: Final = 10_000
"""Events that wait while nothing can be written: some days of a busy hall."""

ROWS_LIMIT: Final = 2_000_000
"""Rows that are kept, some 100 MB: four years of a hall with a visit a minute."""

RETRY: Final = 60.0
"""Seconds after which what could not be written is tried again."""

BUSY: Final = 5.0
"""Seconds to wait for another process, a report, to be done with the file."""

COLUMNS: Final = tuple(field.name for field in fields(Event))
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS event (
    kind TEXT NOT NULL, day TEXT NOT NULL, hour INTEGER NOT NULL,
    place TEXT NOT NULL, language TEXT NOT NULL, seconds INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS event_day ON event (day);
"""
_INSERT: Final = f"INSERT INTO event ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)"
_PRUNE_DAYS: Final = """
DELETE FROM event WHERE day <> ? AND day NOT IN
    (SELECT DISTINCT day FROM event WHERE day <> ? ORDER BY day DESC LIMIT ?)
"""
_PRUNE_ROWS: Final = "DELETE FROM event WHERE rowid <= (SELECT max(rowid) FROM event) - ?"
_BROKEN: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""What SQLite says of a file that it will never read again; all else may pass."""


def usage_file(state: Path) -> Path:
    """The database in the state folder."""
    return state / "usage.sqlite"


def connect(file: Path) -> sqlite3.Connection:
    """Open the database, making it where there is none.

    Write-ahead, so that a report that reads never stops the writer. There is one connection that
    writes and makes checkpoints: with two, SQLite up to 3.51.2 may lose what it has written.

    Raises:
        sqlite3.Error: it cannot be opened, or is broken.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(file, timeout=BUSY)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")
        database.executescript(_SCHEMA)
        (found,) = database.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            broken = sqlite3.DatabaseError(found)
            broken.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
            raise broken
    except BaseException:
        database.close()
        raise
    return database


class Store:
    """The one writer. It is closed at the end of the program; a kill loses what waits, no more."""

    def __init__(
        self,
        file: Path,
        keep_days: int,
        today: Callable[[], datetime] = datetime.now,
        retry: float = RETRY,
    ) -> None:
        """Begin to write.

        Args:
            file: the database; made where there is none.
            keep_days: so many days with visits are kept, the newest. They are counted and not
                reckoned from today: a clock that is years ahead would leave none.
            today: tells the day.
            retry: seconds after which what could not be written is tried again.
        """
        self.problem = ""
        """Why nothing can be written at present, in plain words; empty when all is well."""
        self._file, self._keep_days, self._today, self._retry = file, keep_days, today, retry
        self._waiting: deque[Event] = deque(maxlen=WAITING_LIMIT)
        self._changed = threading.Condition()
        self._open = True
        self._writing = 0
        speaking = copy_context()  # a thread would speak English
        self._thread = threading.Thread(
            target=speaking.run, args=(self._run,), name="usage", daemon=True
        )
        self._thread.start()

    def add(self, event: Event) -> None:
        """Take an event; it is written soon."""
        with self._changed:
            self._waiting.append(event)
            self._changed.notify_all()

    def flush(self, seconds: float = 30.0) -> bool:
        """Wait until everything is written. Whether it is: what is then survives a kill."""
        with self._changed:
            return self._changed.wait_for(
                lambda: not self._waiting and not self._writing, timeout=seconds
            )

    def close(self) -> None:
        """Write what waits, if that is possible, and end."""
        with self._changed:
            self._open = False
            self._changed.notify_all()
        self._thread.join(BUSY * 2)

    def _run(self) -> None:
        database: sqlite3.Connection | None = None
        pruned = ""
        while events := self._next():
            try:
                if database is None:
                    database = self._opened()
                with database:
                    database.executemany(_INSERT, map(astuple, events))
                if (day := self._today().date().isoformat()) != pruned:
                    self._prune(database)
                    pruned = day
            except (sqlite3.Error, OSError) as error:
                if database is not None:
                    with suppress(sqlite3.Error):
                        database.close()
                    database = None
                if not self._failed(events, error):
                    break
            else:
                self._done()
        if database is not None:
            with suppress(sqlite3.Error):
                database.close()

    def _next(self) -> tuple[Event, ...]:
        """What is to be written now; nothing at the end."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or not self._open)
            events = tuple(self._waiting)
            self._waiting.clear()
            self._writing = len(events)
            return events

    def _done(self) -> None:
        with self._changed:
            self._writing = 0
            self.problem = ""
            self._changed.notify_all()

    def _failed(self, events: tuple[Event, ...], error: Exception) -> bool:
        """Keep the events for later, and wait. Whether there is a later."""
        problem = tell(
            f"what visitors look at cannot be counted: {self._file}: {error}",
            f"无法统计观看情况：{self._file}：{error}",
        )
        if problem != self.problem:
            log.warning("%s", problem)
        aside = _broken(error) and self._set_aside(error)
        with self._changed:
            self.problem = problem
            self._writing = 0
            newer = tuple(self._waiting)
            self._waiting.clear()
            self._waiting.extend((*events, *newer))
            if not aside:
                self._changed.wait_for(lambda: not self._open, timeout=self._retry)
            return self._open or aside

    def _opened(self) -> sqlite3.Connection:
        """The database; a broken one is set aside first."""
        try:
            return connect(self._file)
        except sqlite3.DatabaseError as error:
            if not (_broken(error) and self._set_aside(error)):
                raise
            return connect(self._file)

    def _set_aside(self, error: Exception) -> bool:
        """Give a broken database another name. Whether that could be done."""
        time = self._today().strftime("%Y-%m-%d-%H%M%S")
        aside = self._file.with_name(f"{self._file.stem}.unreadable-{time}{self._file.suffix}")
        try:
            self._file.replace(aside)
            for rest in ("-wal", "-shm"):
                self._file.with_name(self._file.name + rest).unlink(missing_ok=True)
        except OSError:
            return False
        log.warning(
            tell("%s is broken (%s); set aside as %s", "%s 已损坏（%s），改名为 %s"),
            self._file,
            error,
            aside.name,
        )
        return True

    def _prune(self, database: sqlite3.Connection) -> None:
        """Delete what is too old, or too much."""
        with database:
            database.execute(_PRUNE_DAYS, (NO_DAY, NO_DAY, self._keep_days))
            database.execute(_PRUNE_ROWS, (ROWS_LIMIT,))


def _broken(error: Exception) -> bool:
    """Whether SQLite says that the file itself is at fault."""
    # The lowest byte is the kind, the others what it is in particular.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _BROKEN


def read_events(file: Path) -> tuple[Event, ...]:
    """Every event, oldest first; none where there is no database.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    if not file.exists():
        return ()
    with closing(_reading(file)) as database:
        rows = database.execute(f"SELECT {', '.join(COLUMNS)} FROM event ORDER BY rowid")
        return tuple(Event(*row) for row in rows)


def visits_on(file: Path, day: str) -> int:
    """How many visits began on a day; none where there is no database.

    Raises:
        sqlite3.Error: it cannot be read.
    """
    if not file.exists():
        return 0
    with closing(_reading(file)) as database:
        begun = "SELECT count(*) FROM event WHERE day = ? AND kind = 'begun'"
        (count,) = database.execute(begun, (day,)).fetchone()
        return int(count)


def _reading(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
