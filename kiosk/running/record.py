"""What became of each viewer, kept across restarts: when it ended, how, and where it stood.

One file of JSON lines in the state folder, the newest last. It is rewritten as a whole and
exchanged, so it is never torn, and it stays small: the oldest lines go.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kiosk.running.line import BEFORE, LEAVE, NEWEST, POWER_OFF, RESTART
from kiosk.running.supervision import Failure, Stage
from kiosk.running.whole import write_whole
from kiosk.tongue import tell

MOST_BYTES: Final = 256 * 1024
MOST_STACK: Final = 8 * 1024
"""Characters of a stack, from its top, where the failure is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """The end of one viewer."""

    time: str
    """When, as ISO 8601 with the offset from UTC, to the second."""
    stage: str
    """What it showed: a value of :class:`Stage`; empty where only the stack was left."""
    code: str
    """How it failed: a value of :class:`Failure`, or empty when it was told to end."""
    seconds: float
    """How long it ran."""
    status: int | None
    """Its exit status, negative for a signal as in :mod:`subprocess`; None: not known."""
    stack: str = ""
    """Where each thread of Python stood when it crashed or hung, if that could be written down."""
    wish: str = ""
    """What the staff wished that ended it, as the line has it, or empty."""

    @property
    def moment(self) -> datetime:
        """``time`` as such."""
        return datetime.fromisoformat(self.time)

    def told(self) -> str:
        """The entry in words, its stack below it."""
        if not self.stage:
            left = tell("left by a run that was cut short:", "上一次运行突然中断时留下的：")
            return "\n    ".join([f"{self.time}  {left}", *self.stack.splitlines()])
        how = _wish(self.wish) if self.wish and not self.code else _failure(self.code)
        what, after = _stage(self.stage), _after(self.seconds)
        status = _status(self.status) if self.code and self.status is not None else ""
        told = tell(
            f"{what}: {how}, {after}{status and f' ({status})'}",
            f"{what}：{how}，{after}{status and f'（{status}）'}",
        )
        lines = [f"{self.time}  {told}"]
        lines += [f"    {line}" for line in self.stack.splitlines()]
        return "\n".join(lines)


def now() -> str:
    """The time of day as an entry has it."""
    return datetime.now().astimezone().isoformat(timespec="seconds")


class Record:
    """The entries in a file, oldest first."""

    def __init__(self, file: Path) -> None:
        """The file need not exist."""
        self._file = file

    def entries(self) -> list[Entry]:
        """All that can be read; a line that cannot be is passed over."""
        try:
            return self._entries()
        except OSError:
            return []

    def _entries(self) -> list[Entry]:
        if not self._file.exists():
            return []
        lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        return [entry for line in lines for entry in _read(line)]

    def add(self, entry: Entry) -> None:
        """Write an entry down for good, and let go of the oldest beyond the limit.

        Raises:
            OSError: the disk is full, or may not be read or written; the file is as it was.
        """
        entries = [*self._entries(), entry]
        lines = [json.dumps(asdict(each), ensure_ascii=False) for each in entries]
        size = 0
        first = len(lines)
        while first and (size := size + len(lines[first - 1].encode()) + 1) <= MOST_BYTES:
            first -= 1
        write_whole(self._file, "".join(f"{line}\n" for line in lines[first:]))


def _read(line: str) -> Iterator[Entry]:
    with suppress(ValueError, TypeError, AttributeError, OverflowError):
        table = json.loads(line)
        known = {field.name for field in fields(Entry)}
        entry = Entry(**{name: value for name, value in table.items() if name in known})
        words = (entry.time, entry.stage, entry.code, entry.stack, entry.wish)
        if all(type(word) is str for word in words) and type(entry.seconds) in (int, float):
            entry.moment.astimezone(UTC)  # what is no time, or none on any calendar, is damage
            yield entry


def take_stack(file: Path) -> str:
    """What a viewer wrote down when it crashed or hung; the file is gone then."""
    try:
        text = file.read_text(encoding="utf-8", errors="replace")
        file.unlink()
    except OSError:
        return ""
    return text[:MOST_STACK].strip()


def _stage(stage: str) -> str:
    return {
        Stage.EXHIBIT.value: tell("the exhibit", "展览"),
        Stage.LAST_GOOD.value: tell("the exhibit as last good", "上次正常的展览"),
        Stage.SAFE.value: tell("safe mode", "安全模式"),
        Stage.OUT_OF_SERVICE.value: tell("the picture 'out of service'", "“暂停服务”画面"),
    }.get(stage, stage)


def _failure(code: str) -> str:
    return {
        "": tell("ended as told", "按要求结束"),
        Failure.CRASH.value: tell("ended by itself (K1)", "自行中断（K1）"),
        Failure.HANG.value: tell("hung and was ended (K2)", "停住不动，被终止（K2）"),
        Failure.NO_FRAME.value: tell("never came on screen (K3)", "一直没有画面（K3）"),
    }.get(code, code)


def _wish(wish: str) -> str:
    return {
        RESTART: tell("started again by the staff", "员工重新启动"),
        LEAVE: tell("left by the staff", "员工退出"),
        POWER_OFF: tell("switched off by the staff", "员工关机"),
        BEFORE: tell("the version before was put back by the staff", "员工换回上一版"),
        NEWEST: tell("the newest was put on again by the staff", "员工换上最新版"),
    }.get(wish, wish)


def _after(seconds: float) -> str:
    if seconds < 120:
        return tell(f"after {seconds:.0f} s", f"运行 {seconds:.0f} 秒")
    if seconds < 2 * 3600:
        return tell(f"after {seconds / 60:.0f} min", f"运行 {seconds / 60:.0f} 分钟")
    return tell(f"after {seconds / 3600:.0f} h", f"运行 {seconds / 3600:.0f} 小时")


def _status(status: int) -> str:
    with suppress(ValueError):
        if status < 0:
            return tell("signal ", "信号 ") + signal.Signals(-status).name
    return tell(f"exit status {status}", f"退出状态 {status}")
