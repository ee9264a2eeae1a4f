"""A window in a public hall: no key and no request leaves it, and its pointer never shows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.bridge.lock import Lock
from kiosk.bridge.pointer import Pointer
from tests.visitor import Visitor

Key, Modifier = Qt.Key, Qt.KeyboardModifier

ALONE = [Key(key) for key in range(Key.Key_F1, Key.Key_F35 + 1)] + [
    *(Key.Key_Escape, Key.Key_Menu, Key.Key_Meta, Key.Key_Super_L, Key.Key_Alt, Key.Key_Control),
]
HELD = (Modifier.ControlModifier, Modifier.AltModifier, Modifier.MetaModifier)
WITH = (
    *(Key.Key_Q, Key.Key_W, Key.Key_C, Key.Key_V, Key.Key_L, Key.Key_R, Key.Key_D, Key.Key_Tab),
    *(Key.Key_F4, Key.Key_Escape, Key.Key_Space, Key.Key_Return, Key.Key_Delete, Key.Key_Home),
    *(Key.Key_Backspace, Key.Key_Left, Key.Key_Right, Key.Key_Plus, Key.Key_Minus, Key.Key_0),
)


@pytest.fixture
def locked(visitor: Visitor) -> Iterator[Visitor]:
    visitor.window.setProperty("leavable", False)
    lock = Lock(visitor.window)
    yield visitor
    lock.open()
    lock.deleteLater()


def test_nothing_on_the_keyboard_leaves_or_changes_anything(locked: Visitor) -> None:
    left: list[bool] = []
    locked.viewer.engine.quit.connect(lambda: left.append(True))
    pressed = [(key, Modifier.NoModifier) for key in ALONE]
    pressed += [*product(WITH, HELD), (Key.Key_Delete, HELD[0] | HELD[1])]
    for place in ("firms", "story/subtract/land"):
        locked.go(place)
        looks = focus(locked)
        for key, modifiers in pressed:
            QTest.keyClick(locked.window, key, modifiers)
        locked.pause()
        assert (locked.place, left, focus(locked)) == (place, [], looks)
    QTest.keyClick(locked.window, Key.Key_Home)
    locked.arrive("home")


def focus(visitor: Visitor) -> object:
    return visitor.window.activeFocusItem()


def test_a_request_to_close_is_refused_until_the_lock_opens(locked: Visitor) -> None:
    assert not locked.window.close()
    assert locked.window.isVisible()
    QGuiApplication.quit()  # Qt asks the windows first
    locked.pause()
    assert locked.window.isVisible()


def test_the_pointer_of_a_public_hall_never_shows(visitor: Visitor) -> None:
    pointer = Pointer(visitor.window, shown=False)
    QTest.mouseMove(visitor.window, QPoint(100, 100))
    QTest.mouseMove(visitor.window, QPoint(300, 300))
    visitor.pause()
    cursor = QGuiApplication.overrideCursor()
    assert cursor is not None
    assert cursor.pixmap().toImage().pixelColor(0, 0).alpha() == 0
    pointer.deleteLater()
    QGuiApplication.restoreOverrideCursor()
