"""A window in a public hall: no key and no request leaves it, and its pointer never shows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtTest import QTest

from kiosk.bridge.lock import Lock
from kiosk.bridge.pointer import Pointer
from kiosk.exhibit.model import PAGES
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


PLACES = (
    *("attract", "home", "story/subtract/land", "map/opto", "maps/scroll"),
    *("firms", "firm/yongyi", "ties/shenjiang", "compare/shenjiang+yongyi", "figures", "about"),
)
"""Every page."""

PRESSED = (
    *((key, Modifier.NoModifier) for key in ALONE),
    *product(WITH, HELD),
    (Key.Key_Delete, HELD[0] | HELD[1]),
    (Key.Key_F10, Modifier.ShiftModifier),
)


def test_every_page_is_tried() -> None:
    assert {place.partition("/")[0] for place in PLACES} == set(PAGES)


def test_nothing_on_the_keyboard_leaves_or_changes_anything(locked: Visitor) -> None:
    left: list[bool] = []
    locked.viewer.engine.quit.connect(lambda: left.append(True))
    locked.visit.touched()
    locked.access.setProperty("still", True)
    for place in PLACES:
        for sheet in ("", "access") if place == "home" else ("",):
            locked.go(place)
            locked.way.openSheet(sheet)
            locked.settle()
            before = state(locked)
            for key, modifiers in PRESSED:
                if not sheet or key is not Key.Key_Escape or modifiers:  # Esc closes a sheet
                    QTest.keyClick(locked.window, key, modifiers)
            locked.pause()
            assert state(locked) == before, place
    assert not left
    QTest.keyClick(locked.window, Key.Key_Home)
    locked.arrive("home")


def test_no_page_has_a_menu_text_to_drag_or_a_wheel_with_a_key(locked: Visitor) -> None:
    locked.visit.touched()
    locked.access.setProperty("still", True)
    for place in PLACES[1:]:
        locked.go(place)
        locked.settle()
        texts = locked.texts()
        if place.startswith("maps/"):  # a picture map is meant to move under wheel and hand
            texts = [text for text in texts if text.box.top() > locked.stage.height() / 2]
        text = max(texts, key=lambda seen: seen.box.width())
        at = locked.point(text.box)
        before = state(locked)
        QTest.mouseClick(locked.window, Qt.MouseButton.RightButton, HELD[0] & HELD[1], at)
        QTest.mouseClick(locked.window, Qt.MouseButton.MiddleButton, HELD[0] & HELD[1], at)
        for held in HELD:
            turn_wheel(locked, at, held)
        press(locked, at)
        assert state(locked) == before, place


def turn_wheel(visitor: Visitor, at: QPoint, held: Qt.KeyboardModifier) -> None:
    """As a browser is zoomed."""
    turned = QWheelEvent(
        QPointF(at),
        QPointF(at),
        QPoint(0, 0),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(visitor.window, turned)


def press(visitor: Visitor, at: QPoint) -> None:
    """Put the mouse down on a text and draw it away, as to drag it, and let go at the edge."""
    left, none = Qt.MouseButton.LeftButton, Modifier.NoModifier
    QTest.mousePress(visitor.window, left, none, at)
    QTest.mouseMove(visitor.window, at + QPoint(3, 60))
    QTest.mouseRelease(visitor.window, left, none, QPoint(at.x(), 1))
    visitor.pause()


def state(visitor: Visitor) -> object:
    """What a way out would change."""
    return (
        visitor.place,
        visitor.way.property("sheet"),
        visitor.language.property("code"),
        [visitor.access.property(name) for name in ("textScale", "contrast", "reach", "still")],
        focus(visitor),
        visitor.window.visibility(),
        [window for window in QGuiApplication.topLevelWindows() if window.isVisible()],
        sorted(seen.name for seen in visitor.texts()) if visitor.place != "attract" else [],
    )


def test_focus_that_is_lost_is_taken_back(locked: Visitor, qtlog: Any) -> None:
    locked.window.requestActivate()
    locked.until(locked.window.isActive, "the exhibit has the focus")
    other = QWindow()
    other.resize(100, 100)
    other.show()
    other.requestActivate()
    locked.until(other.isActive, "something else has taken the focus")
    with qtlog.disabled():  # offscreen has no window above another, and says so
        locked.until(locked.window.isActive, "the exhibit has it again")
    other.close()


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
