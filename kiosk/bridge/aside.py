"""Does what takes a while in a thread, and tells what came of it in the thread of the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_T = TypeVar("_T")


class Aside(QObject):
    """One thread, for one thing after the other. ``stop`` waits for the one that is going on."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Have nothing to do; the thread is made when there is."""
        super().__init__(parent)
        self._waiting = 0
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="aside")
        self._done.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def do(self, work: Callable[[], _T], then: Callable[[_T], None]) -> None:
        """Do the work; what it raises is raised in the thread of the window, where it is logged."""

        def done(future: Future[_T]) -> None:
            if not future.cancelled():
                self._done.emit(future, then)

        self._waiting += 1
        self._pool.submit(work).add_done_callback(done)

    def stop(self) -> None:
        """Do nothing any more."""
        self._pool.shutdown(cancel_futures=True)

    @property
    def idle(self) -> bool:
        """Whether all is done, and has been told."""
        return self._waiting == 0

    def _tell(self, future: Future[Any], then: Callable[[Any], None]) -> None:
        self._waiting -= 1
        then(future.result())
