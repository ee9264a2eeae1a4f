"""Keeps a window on the screen of a public hall: nothing that a visitor does closes it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

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
    """Takes close requests, F-keys and everything with Ctrl, Alt or Meta before the window has it.

    What the system does by itself, such as switching to another program, only the system can lock.
    """

    def __init__(self, window: QWindow) -> None:
        """Lock it."""
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def open(self) -> None:
        """Let the window be closed again."""
        self._window.removeEventFilter(self)

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
