"""The log: a line of JSON for each thing that happened, in the state folder, never beyond a size.

Supervisor and viewer have a file each, for only one process may turn a file over. A thread writes,
so that no window waits for a disk; a disk that is full leaves lines out and disturbs nothing.

Nothing that a visitor typed is ever logged. Where code fails, its place and the kind of error are
written down and not its words, which might repeat what it failed on.
"""

from __future__ import annotations

import json
import logging
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from io import TextIOWrapper
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from types import TracebackType
from typing import Final, Literal, get_args

Who = Literal["supervisor", "viewer"]

FILE_BYTES: Final = 512 * 1024
"""Of each of four files: the present one and the one before, of both processes."""

MOST_TEXT: Final = 4000
"""Characters of a line's text."""

log = logging.getLogger("kiosk")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Something that happened."""

    time: str
    """ISO 8601 with the offset from UTC, to the millisecond."""
    level: str
    """``INFO``, ``WARNING``, ``ERROR`` or ``CRITICAL``."""
    who: str
    """Which process: ``supervisor`` or ``viewer``."""
    text: str


def log_file(state: Path, who: Who) -> Path:
    """The present file of a process; the one before has ``.1`` after its name."""
    return state / f"{who}.log.jsonl"


@contextmanager
def kept_log(state: Path, who: Who, file_bytes: int = FILE_BYTES) -> Iterator[None]:
    """Keep what is logged until the end of the block, and log what Python fails on.

    Args:
        state: the state folder; made where there is none.
        who: the process.
        file_bytes: of the present file and of the one before, each.
    """
    with suppress(OSError):
        state.mkdir(parents=True, exist_ok=True)
    queue: SimpleQueue[logging.LogRecord] = SimpleQueue()
    entrance, writer = QueueHandler(queue), _File(log_file(state, who), file_bytes)
    writer.setFormatter(_Json(who))
    listener = QueueListener(queue, writer)
    root, hook = logging.getLogger(), sys.excepthook
    root.addHandler(entrance)
    sys.excepthook = _failed
    listener.start()
    try:
        yield
    finally:
        sys.excepthook = hook
        root.removeHandler(entrance)
        listener.stop()
        writer.close()


def last_problems(state: Path, most: int = 20) -> list[Line]:
    """What went wrong lately in both processes, the newest last; what cannot be read is left out.

    The supervisor's lines tell each restart of the viewer and why.
    """
    lines = [
        line
        for who in get_args(Who)
        for file in (Path(f"{log_file(state, who)}.1"), log_file(state, who))
        for line in _lines(file)
        if line.level != "INFO"
    ]
    return sorted(lines, key=_moment)[-most:]


class _File(RotatingFileHandler):
    """A file that is turned over at its size, and whose trouble disturbs nobody."""

    def __init__(self, file: Path, size: int) -> None:
        super().__init__(file, maxBytes=size, backupCount=1, encoding="utf-8", delay=True)

    def shouldRollover(self, record: logging.LogRecord) -> bool:  # noqa: N802 - logging's name
        """Whether the line would lead beyond the size; logging's own counts characters."""
        if self.stream is None:
            self.stream = self._open()
        room = self.maxBytes - self.stream.seek(0, 2)
        return len(f"{self.format(record)}\n".encode()) > room

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Leave the line out, and what a full disk still owes; the next line may find room."""
        self.close()

    def close(self) -> None:
        """Close the file; a line that a full disk still owes is left out."""
        with suppress(OSError, ValueError):  # ValueError: it failed while it was being closed
            super().close()

    def _open(self) -> TextIOWrapper:
        """The file; what a kill or a full disk has torn is a line of its own."""
        stream = super()._open()
        file = Path(self.baseFilename)
        if stream.tell() and file.read_bytes()[-1:] != b"\n":
            stream.write("\n")
        return stream


class _Json(logging.Formatter):
    def __init__(self, who: Who) -> None:
        super().__init__()
        self._who = who

    def format(self, record: logging.LogRecord) -> str:
        time = (
            datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="microseconds")
        )
        text = record.getMessage()[:MOST_TEXT]
        line = Line(time=time, level=record.levelname, who=self._who, text=text)
        return json.dumps(asdict(line), ensure_ascii=False)


def _failed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log an error that nobody caught: where it happened and its kind, not its words."""
    places = "".join(traceback.format_tb(trace))
    log.error("Traceback (most recent call last):\n%s%s", places, kind.__name__)


def _lines(file: Path) -> Iterator[Line]:
    with suppress(OSError), file.open(encoding="utf-8", errors="replace") as texts:
        for text in texts:
            with suppress(ValueError, TypeError, KeyError):
                table = json.loads(text)
                line = Line(**{field.name: str(table[field.name]) for field in fields(Line)})
                datetime.fromisoformat(line.time)
                yield line


def _moment(line: Line) -> datetime:
    return datetime.fromisoformat(line.time)
