"""When a window has come to rest: every picture loaded, every change faded."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QTimer,
)
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

from kiosk.bridge.viewer import Viewer

SETTLE_LIMIT_MS: Final = 20_000
"""A page that has not come to rest by then is drawn as it is; a picture may be missing on it."""

_LOADING: Final = """
    (function waits(item) {
        if (!item.visible)
            return false;
        if (item.moving === true)
            return true;
        if ((item instanceof Image || item instanceof Loader) && item.status === Image.Loading)
            return true;
        for (const child of item.children)
            if (waits(child))
                return true;
        return false;
    })(contentItem)"""
"""One walk in QML's own engine: Python would make an object of its own of each item that it sees,
for 20 ms of the start. A loader's status has the numbers of an image's."""

IDLE_PASSES: Final = 4
"""So often in a row nothing loads and no frame is drawn on a page that has come to rest."""

QUIET_MS: Final = 250
"""A page that draws frames for ever (the landscape drifts) is at rest when nothing has loaded or
moved for so long: changes fade in 160 ms."""


def loading(window: QQuickWindow) -> bool:
    """Whether a picture or page is still loading, or a page is changing (``moving``)."""
    expression = asked(window, _LOADING)
    return expression is not None and expression.evaluate()[0] is True


_asked: dict[tuple[int, str], tuple[QQuickItem | QQuickWindow, QQmlExpression]] = {}
"""What was made for :func:`asked`, by the item's address and the words, with the item: when Python
forgot the item, it would take the expression down with it."""


def asked(item: QQuickItem | QQuickWindow, expression: str) -> QQmlExpression | None:
    """A QML expression in an item's place; None for an item that is being taken down.

    It is made once for an item and kept as long as the item is there: Qt keeps what it compiles for
    each new one, and who asked again and again would fill the memory, 3 KiB a time.
    """
    context = qmlContext(item)
    if context is None or not context.isValid():
        return None
    key = (getCppPointer(item)[0], expression)
    if key not in _asked:
        _asked[key] = item, QQmlExpression(context, item, expression, item)
        item.destroyed.connect(partial(_asked.pop, key, None))
    made = _asked[key][1]
    return made if made.engine() is not None else None


def pass_events(milliseconds: int) -> None:
    """Let the events pass that are there; if there are none, the next ones within so long.

    What was to be deleted later is let go of: Qt's event loop does so by itself; outside of it,
    pages that were left would stay, and answer.
    """
    enough = QTimer()
    enough.setSingleShot(True)
    enough.start(milliseconds)
    flags = QEventLoop.ProcessEventsFlag
    QCoreApplication.processEvents(flags.AllEvents | flags.WaitForMoreEvents)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(viewer: Viewer) -> None:
    """Let the window come to rest: pictures loaded, changes faded."""
    limit = QDeadlineTimer(SETTLE_LIMIT_MS)
    quiet = QElapsedTimer()
    quiet.start()
    frames: list[bool] = []
    drawn = viewer.window.frameSwapped.connect(lambda: frames.append(True))
    idle = 0
    while idle < IDLE_PASSES and quiet.elapsed() < QUIET_MS and not limit.hasExpired():
        frames.clear()
        pass_events(20)
        idle += 1
        if loading(viewer.window):
            quiet.restart()
            idle = 0
        elif frames:
            idle = 0
    viewer.window.frameSwapped.disconnect(drawn)
