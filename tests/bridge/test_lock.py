"""A window in a public hall: no key and no request leaves it, and its pointer never shows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QUrl,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest

from kiosk.bridge.lock import Lock
from kiosk.bridge.pointer import Pointer
from kiosk.exhibit.model import PAGES
from tests.ui.staffed import Staffed, have_pin
from tests.visitor import Visitor

Key, Modifier = Qt.Key, Qt.KeyboardModifier

ALONE = [Key(key) for key in range(Key.Key_F1, Key.Key_F35 + 1)] + [
    *(Key.Key_Escape, Key.Key_Menu, Key.Key_Meta, Key.Key_Super_L, Key.Key_Alt, Key.Key_Control),
    *(Key.Key_Print, Key.Key_SysReq, Key.Key_Pause, Key.Key_Help),
]
OF_THE_SYSTEM = (
    *(Key.Key_Back, Key.Key_Forward, Key.Key_Refresh, Key.Key_Stop, Key.Key_HomePage),
    *(Key.Key_Search, Key.Key_Favorites, Key.Key_Explorer, Key.Key_Calculator, Key.Key_LaunchMail),
    *(Key.Key_LaunchMedia, Key.Key_MediaPlay, Key.Key_VolumeUp, Key.Key_VolumeMute),
    *(Key.Key_PowerOff, Key.Key_PowerDown, Key.Key_Sleep, Key.Key_Suspend, Key.Key_WakeUp),
    *(Key.Key_LogOff, Key.Key_Eject, Key.Key_New, Key.Key_Open, Key.Key_Close, Key.Key_Exit),
    *(Key.Key_Copy, Key.Key_Cut, Key.Key_Paste, Key.Key_Undo, Key.Key_Find, Key.Key_ZoomIn),
    *(Key.Key_ZoomOut, Key.Key_TaskPane, Key.Key_Context1, Key.Key_TouchpadToggle),
)
"""Keys that some keyboards have for what systems do."""
HELD = (Modifier.ControlModifier, Modifier.AltModifier, Modifier.MetaModifier)
WITH = (
    *(Key(key) for key in range(Key.Key_A, Key.Key_Z + 1)),
    *(Key(key) for key in range(Key.Key_0, Key.Key_9 + 1)),
    *(Key(key) for key in range(Key.Key_F1, Key.Key_F12 + 1)),
    *(Key.Key_Tab, Key.Key_Escape, Key.Key_Space, Key.Key_Return, Key.Key_Delete, Key.Key_Home),
    *(Key.Key_Backspace, Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Plus),
    *(Key.Key_Minus, Key.Key_Equal, Key.Key_Print, Key.Key_Insert, Key.Key_Period, Key.Key_Comma),
)
BOTH = tuple(a | b for a, b in combinations(HELD, 2))


@pytest.fixture
def locked(visitor: Visitor) -> Iterator[Visitor]:
    visitor.window.setProperty("leavable", False)
    lock = Lock(visitor.window)
    yield visitor
    lock.open()
    lock.deleteLater()


SCHEMES = ("http", "https", "mailto", "tel", "file", "qrc")

PLACES = (
    *("attract", "home", "story/subtract/land", "map/opto", "maps/scroll"),
    *("firms", "firm/yongyi", "ties/shenjiang", "compare/shenjiang+yongyi", "figures", "about"),
)
"""Every page."""

PRESSED = (
    *((key, Modifier.NoModifier) for key in ALONE),
    *product(WITH, HELD),
    *product((Key.Key_Delete, Key.Key_Tab, Key.Key_Escape, Key.Key_T, Key.Key_F1), BOTH),
    *product((Key.Key_F10, Key.Key_F12, Key.Key_Escape), (Modifier.ShiftModifier,)),
    *product(
        (Key.Key_Escape, Key.Key_Tab, Key.Key_I), (each | Modifier.ShiftModifier for each in HELD)
    ),
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
            for key in OF_THE_SYSTEM:
                strike(locked, key)
            locked.pause()
            assert state(locked) == before, place
    assert not left
    QTest.keyClick(locked.window, Key.Key_Home)
    locked.arrive("home")


def strike(visitor: Visitor, key: Qt.Key) -> None:
    """Press a key that QTest does not know, and let it go."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(visitor.window, QKeyEvent(kind, key, Modifier.NoModifier))


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
        for reason in QContextMenuEvent.Reason:
            QCoreApplication.sendEvent(locked.window, QContextMenuEvent(reason, at, at))
        assert not taken(locked, at)
        locked.pause()
        assert state(locked) == before, place


def taken(visitor: Visitor, at: QPoint) -> bool:
    """Whether a file and a link that are dragged in from elsewhere and dropped are taken."""
    what = QMimeData()
    what.setUrls([QUrl.fromLocalFile(__file__), QUrl("https://example.org")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    given = copy, what, left, Modifier.NoModifier
    enter, drop = QDragEnterEvent(at, *given), QDropEvent(QPointF(at), *given)
    for event in (enter, drop):
        event.setAccepted(False)
        QCoreApplication.sendEvent(visitor.window, event)
    return enter.isAccepted() or drop.isAccepted()


class Elsewhere(QObject):
    """Whoever opens links for other programs."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QUrl] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "open")  # type: ignore[arg-type]  # not bytes

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Remember it."""
        self.asked.append(url)

    def stop(self) -> None:
        """Let links go where they did before."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


def test_no_text_is_a_link_or_opens_anything_under_a_finger(locked: Visitor) -> None:
    elsewhere = Elsewhere()
    locked.visit.touched()
    locked.access.setProperty("still", True)
    for place in PLACES[1:]:
        locked.go(place)
        locked.settle()
        pressed = [seen.box for seen in locked.targets()]
        pressed += [locked.box(item) for item in locked.items_with("view")]  # moves under a hand
        before = state(locked)
        for seen in locked.texts():
            at = seen.box.center()
            if not any(box.contains(at) for box in pressed):
                for _ in range(2):
                    locked.tap_at(locked.pixel(at))
        assert state(locked) == before, place
    assert not elsewhere.asked
    QDesktopServices.openUrl(QUrl("https://example.org"))
    assert elsewhere.asked, "it would have heard of it"
    elsewhere.stop()


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


def test_a_window_that_is_minimised_fills_the_screen_again(locked: Visitor, qtlog: Any) -> None:
    locked.window.requestActivate()
    locked.until(locked.window.isActive, "the exhibit has the focus")
    locked.window.showMinimized()
    other = QWindow()
    other.show()
    other.requestActivate()  # as systems do that have something else to show
    with qtlog.disabled():
        full = QWindow.Visibility.FullScreen
        locked.until(lambda: locked.window.visibility() == full, "it fills the screen")
    other.close()
    locked.window.showNormal()


def test_no_shortcut_does_anything_at_the_pad_of_the_staff(
    locked: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    have_pin()
    staffed = Staffed(locked, tmp_path)
    staffed.knock()
    before = state(locked)
    for key, modifiers in PRESSED:
        if key is not Key.Key_Escape or modifiers in HELD:  # Esc shuts it
            QTest.keyClick(locked.window, key, modifiers)
    for key in OF_THE_SYSTEM:
        strike(locked, key)
    locked.pause()
    assert staffed.there
    assert state(locked) == before
    staffed.entrance.stop()


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
