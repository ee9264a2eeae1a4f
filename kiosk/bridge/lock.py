"""Keeps a window on the screen of a public hall: nothing that a visitor does closes or hides it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

TAKE_BACK_MS: Final = 1000
"""How long another window may have the focus, and how often it is taken back: often enough for the
next visitor, too seldom to fight with a window that does the same."""

_KEYS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)
_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_MODIFIER_KEYS: Final = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_Menu}
    | {Qt.Key.Key_Super_L, Qt.Key.Key_Super_R}
)


class Lock(QObject):
    """Takes close requests, F-keys and everything with Ctrl, Alt or Meta before the window has it,
    and takes the focus back when another window has it.

    What the system does by itself, such as switching to another program, only the system can lock.
    Under Wayland no window may take the focus: there the compositor has to keep it (Cage does).
    """

    def __init__(self, window: QWindow) -> None:
        """Lock it."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self._lost = QTimer(self)
        self._lost.setInterval(TAKE_BACK_MS)
        self._lost.timeout.connect(self._take_back)
        window.activeChanged.connect(self._active_changed)

    def _active_changed(self) -> None:
        if self._window.isActive() or QGuiApplication.platformName().startswith("wayland"):
            self._lost.stop()
        else:
            self._lost.start()

    def _take_back(self) -> None:
        if self._window.visibility() == QWindow.Visibility.Minimized:
            self._window.showFullScreen()
        if self._window.isVisible():
            self._window.raise_()
            self._window.requestActivate()

    def open(self) -> None:
        """Let the window be closed again."""
        self._window.removeEventFilter(self)
        self._window.activeChanged.disconnect(self._active_changed)
        self._lost.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what would leave."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() in _KEYS and isinstance(event, QKeyEvent) and _leads_out(event):
            event.accept()  # a ShortcutOverride that is accepted is no shortcut any more
            return True
        return False


def _leads_out(event: QKeyEvent) -> bool:
    return (
        bool(event.modifiers() & _MODIFIERS)
        or event.key() in _MODIFIER_KEYS
        or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
    )
