"""Frees the Python side of objects that QML has made and destroyed."""

from __future__ import annotations

import ctypes
import sys
import weakref
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject

HELD_HERE: Final = 2
"""References to an object that a function has just taken: its own, and ``getrefcount``'s."""


def let_go_when_destroyed(made: QObject) -> None:
    """Call it in the ``__init__`` of every type that QML makes objects of.

    WORKAROUND PySide6 6.11.3 holds a reference to each object of a Python type that QML has made
    and never gives it back, so that the Python side of all of them would stay: 5 KiB a page, with
    50 pages an hour 90 MiB in a month of twelve-hour days, and what the objects hold, 30 KiB each.
    That is let go as soon as QML has destroyed the object, and so is the reference, if it is the
    only one.
    An object that Python has made is destroyed with its last reference, and not found here.
    """
    made.destroyed.connect(partial(_let_go, weakref.ref(made), vars(made)))


def _let_go(known: weakref.ref[QObject], held: dict[str, Any]) -> None:
    held.clear()
    gone = known()
    if gone is not None and sys.getrefcount(gone) == HELD_HERE + 1:
        ctypes.pythonapi.Py_DecRef(ctypes.py_object(gone))
