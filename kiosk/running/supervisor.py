"""The supervisor: starts the viewer, listens for its signs of life, kills and starts it again.

It has no Qt in it and nothing of the exhibit's: what can crash is the viewer. What it decides
stands in :mod:`kiosk.running.supervision`; here are the processes, pipes, signals and files.
"""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, TypeAlias

import kiosk
from kiosk.running.line import (
    BEFORE,
    IDLE,
    LEAVE,
    NEWEST,
    NONE,
    POWER_OFF,
    PUT_BACK,
    REFUSED,
    RESTART,
    VERSIONS,
    VISITED,
)
from kiosk.running.notify import Notifier
from kiosk.running.power import Refusal, power_off
from kiosk.running.record import Entry, Record, now, take_stack
from kiosk.running.supervision import Act, Limits, Phase, Stage, Start, Supervision
from kiosk.running.versions import Versions
from kiosk.tongue import tell

log = logging.getLogger("kiosk")

LONGEST_WORD: Final = 80
"""Bytes of a line that are read at once; a sign of life is a short word."""

LINE_END_S: Final = 5.0
"""Seconds from the end of a viewer's process until the next need not wait for its line's end."""

LEFT: Final = 20
"""Exit status when the staff have left the exhibit: nothing is to start it again by itself."""

Command: TypeAlias = Callable[[Start], Sequence[str]]
"""The command line of a viewer that shows a stage."""


def state_folder() -> Path:
    """The platform's folder for what a program remembers of its runs."""
    import platformdirs

    return Path(platformdirs.user_state_dir("kiosk", appauthor=False))


def record_in(state: Path) -> Record:
    """The record in a state folder."""
    return Record(state / "restarts.jsonl")


def stack_in(state: Path) -> Path:
    """Where a viewer writes down where it stood when it crashed."""
    return state / "stack.txt"


def cache_in(state: Path) -> None:
    """Let Qt and graphics drivers keep what they compile in the state folder, unless the system
    says where. To be called before Qt is loaded."""
    os.environ.setdefault("XDG_CACHE_HOME", str(state / "cache"))


class Viewer:
    """A viewer's process; what it says and its end go to the supervisor's queue."""

    def __init__(self, start: Start, command: Command, events: SimpleQueue[_Event]) -> None:
        self.stage = start.stage
        self.began = time.monotonic()
        self.seen = False
        self.wish = ""
        """What the staff wished of it last and have not been refused."""
        self.asked = False
        """Whether its wish is being seen to in a thread."""
        folder = str(Path(kiosk.__file__).parent.parent)
        self.process = subprocess.Popen(
            command(start),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": folder, "PYTHONSAFEPATH": "1"},
            # What is typed at the supervisor's terminal is for the supervisor.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        listening = threading.Thread(target=self._listen, args=(events,), daemon=True)
        listening.start()
        threading.Thread(target=self._wait, args=(listening, events), daemon=True).start()

    def _listen(self, events: SimpleQueue[_Event]) -> None:
        output = self.process.stdout
        assert output is not None
        while line := output.readline(LONGEST_WORD):
            events.put((self, line.decode(errors="replace").strip()))

    def _wait(self, listening: threading.Thread, events: SimpleQueue[_Event]) -> None:
        self.process.wait()
        # The line ends when all are gone that the viewer has started, such as what runs in Cage.
        listening.join(LINE_END_S)
        if listening.is_alive():
            self.kill()
        events.put((self, None))

    def say(self, words: str) -> None:
        """Tell it something."""
        assert self.process.stdin is not None
        with suppress(OSError):  # it has just gone
            os.write(self.process.stdin.fileno(), f"{words}\n".encode())

    def ask(self) -> None:
        """Ask it to end: end its input."""
        assert self.process.stdin is not None
        self.process.stdin.close()

    def kill(self) -> None:
        """End it at once, and all that it started: within Cage the viewer is Cage's."""
        if sys.platform == "win32":
            self.process.kill()
        else:
            with suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What came of a wish that was seen to in a thread."""

    refusal: Refusal | None


class _Known:
    """More is known of the exhibit's versions."""


_Event: TypeAlias = tuple[Viewer | None, str | _Answer | _Known | None]
"""A viewer with what it said or wished to know, or with None when it has ended; no viewer: the
supervisor is told something, with None to end."""


class Supervisor:
    """Keeps a viewer on the screen until it is told to end. :meth:`run` once."""

    def __init__(
        self,
        command: Command,
        state: Path,
        *,
        versions: Versions | None = None,
        notifier: Notifier | None = None,
        limits: Limits | None = None,
    ) -> None:
        """``state`` is the folder of the record and of a crash's stack."""
        self._command = command
        self._record = record_in(state)
        self._stack = stack_in(state)
        self._versions = versions
        self._notifier = notifier or Notifier()
        self._supervision = Supervision(limits or Limits(), self._available)
        self._events: SimpleQueue[_Event] = SimpleQueue()
        self._viewer: Viewer | None = None
        self._notified = -float("inf")
        self._status = 0

    def run(self) -> int:
        """Supervise until SIGINT or SIGTERM, or until the staff leave; the viewer is gone then.

        Returns:
            The exit status: ``LEFT`` when the staff have left it, else 0.
        """
        for each in (signal.SIGINT, signal.SIGTERM):
            # A SimpleQueue may be put to in the middle of being asked; a Queue may not.
            signal.signal(each, lambda *_: self._events.put((None, None)))
        with suppress(OSError):  # without it nothing is kept, and said so when it should be
            self._stack.parent.mkdir(parents=True, exist_ok=True)
        if left := take_stack(self._stack):
            self._write(Entry(time=now(), stage="", code="", seconds=0, status=None, stack=left))
        try:
            while self._supervision.phase is not Phase.OVER:
                # First what has happened, then what follows from nothing having happened.
                self._hear(self._supervision.wake(time.monotonic()))
                while act := self._supervision.tick(time.monotonic()):
                    self._do(act)
                self._tell_watchdog()
        finally:
            if self._viewer:
                self._viewer.kill()
        return self._status

    def _hear(self, patience: float) -> None:
        try:
            event = self._events.get(timeout=patience)
            while True:
                self._take(*event)
                event = self._events.get_nowait()
        except Empty:
            return

    def _take(self, viewer: Viewer | None, what: str | _Answer | _Known | None) -> None:
        moment = time.monotonic()
        if isinstance(what, _Known):
            self._tell_versions()
        elif viewer is None:
            self._stop(moment)
        elif viewer is not self._viewer:
            return  # it was replaced, and has no say any more
        elif what is None:
            self._ended(viewer, moment)
        elif isinstance(what, _Answer):
            self._answer(viewer, what.refusal, moment)
        elif what in (IDLE, VISITED):
            self._supervision.beat(moment, what == VISITED)
            if not viewer.seen:
                viewer.seen = True
                self._report(tell("on screen", "已上屏"), viewer)
                self._notifier.tell("READY=1", f"STATUS={viewer.stage.value}")
                self._tell_versions()
        elif what in (RESTART, LEAVE, POWER_OFF, BEFORE, NEWEST) and self._stands:
            self._wished(viewer, what, moment)

    @property
    def _stands(self) -> bool:
        """Whether the viewer has not been told to go. What it wishes then comes too late: the first
        word holds, the staff's or a signal's."""
        return self._supervision.phase in (Phase.STARTING, Phase.SHOWING)

    def _wished(self, viewer: Viewer, wish: str, moment: float) -> None:
        log.info(tell("the staff wish: %s", "员工要求：%s"), wish)
        if wish == POWER_OFF:
            # With the machine, the system ends the supervisor as it ends everything.
            self._see_to(viewer, wish, power_off)
        elif wish in (BEFORE, NEWEST):
            self._see_to(viewer, wish, self._turn_back if wish == BEFORE else self._turn_forth)
        elif wish == LEAVE:
            viewer.wish = wish
            self._status = LEFT
            self._stop(moment)
        else:
            viewer.wish = wish
            self._do(self._supervision.restart(moment))

    def _stop(self, moment: float) -> None:
        self._notifier.tell("STOPPING=1")
        self._do(self._supervision.stop(moment))

    def _see_to(self, viewer: Viewer, wish: str, see: Callable[[], Refusal | None]) -> None:
        """See to a wish in a thread: the viewer, which stays, is to be listened to meanwhile."""
        if viewer.asked:
            return
        viewer.asked = True
        viewer.wish = wish  # the system may be quicker to end all than to answer

        def ask() -> None:
            self._events.put((viewer, _Answer(see())))

        speaking = copy_context()  # a thread would speak English
        threading.Thread(target=speaking.run, args=(ask,), daemon=True).start()

    def _answer(self, viewer: Viewer, refusal: Refusal | None, moment: float) -> None:
        viewer.asked = False
        if refusal and self._stands:
            viewer.say(f"{REFUSED} {viewer.wish} {refusal}")
            viewer.wish = ""
        elif not refusal and viewer.wish in (BEFORE, NEWEST):
            self._do(self._supervision.restart(moment))

    def _turn_back(self) -> Refusal | None:
        try:
            there = self._versions is not None and self._versions.put_back()
        except OSError as error:
            return self._no_turn(error)
        return None if there else "missing"

    def _turn_forth(self) -> Refusal | None:
        try:
            if self._versions:
                self._versions.newest()
        except OSError as error:
            return self._no_turn(error)
        return None

    @staticmethod
    def _no_turn(error: OSError) -> Refusal:
        log.warning(tell("no other version: %s", "换不了版本：%s"), error)
        return "denied"

    def _tell_versions(self) -> None:
        viewer = self._viewer
        if viewer and viewer.seen and self._versions:
            told = self._versions.shown(fallen=viewer.stage is not Stage.EXHIBIT)
            if told:
                before = PUT_BACK if told.put_back else told.before or NONE
                viewer.say(f"{VERSIONS} {told.since} {before}")

    def _do(self, act: Start | Act | None) -> None:
        if act is None:
            return
        if isinstance(act, Start):
            self._start(act)
        elif self._viewer and act is Act.ASK:
            self._viewer.ask()
        elif self._viewer and act is Act.KILL:
            self._viewer.kill()
        elif self._versions and self._supervision.stage is Stage.EXHIBIT:
            # It may take a while, and the viewer is to be listened to meanwhile.
            speaking = copy_context()
            args = (self._keep, self._versions)
            threading.Thread(target=speaking.run, args=args, daemon=True).start()

    def _start(self, start: Start) -> None:
        if self._versions and start.stage is Stage.EXHIBIT:
            self._versions.start(self._know)
        try:
            self._viewer = Viewer(start, self._command, self._events)
        except OSError as error:
            log.error(tell("the viewer cannot be started: %s", "无法启动画面进程：%s"), error)
            self._supervision.ended(time.monotonic())
        else:
            self._report(tell("started", "已启动"), self._viewer)

    def _ended(self, viewer: Viewer, moment: float) -> None:
        self._viewer = None
        failure = self._supervision.ended(moment)
        status = viewer.process.returncode
        entry = Entry(
            time=now(),
            stage=viewer.stage.value,
            code=failure.value if failure else "",
            seconds=round(moment - viewer.began, 1),
            status=status,
            stack=take_stack(self._stack) if failure else "",
            wish=viewer.wish,
        )
        log.log(logging.WARNING if failure else logging.INFO, "%s", entry.told())
        self._write(entry)

    def _write(self, entry: Entry) -> None:
        try:
            self._record.add(entry)
        except OSError as error:
            log.warning(tell("the record cannot be written: %s", "无法写入记录：%s"), error)

    def _available(self, stage: Stage) -> bool:
        if stage is Stage.LAST_GOOD:
            return self._versions is not None and self._versions.other() is not None
        return True

    def _know(self) -> None:
        self._events.put((None, _Known()))

    def _keep(self, versions: Versions) -> None:
        try:
            versions.keep()
        except OSError as error:
            log.warning(tell("no copy can be kept: %s", "无法留存副本：%s"), error)
        self._know()

    def _tell_watchdog(self) -> None:
        interval, moment = self._notifier.interval, time.monotonic()
        if interval is not None and moment - self._notified >= interval:
            self._notified = moment
            self._notifier.tell("WATCHDOG=1")

    def _report(self, what: str, viewer: Viewer) -> None:
        log.info("%s: %s (%d)", viewer.stage.value, what, viewer.process.pid)
