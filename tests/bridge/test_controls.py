"""The controls and the stage in a real window: what no page shows by itself."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSizeF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem

from tests.conftest import MakeVisitor
from tests.visitor import Visitor


@pytest.fixture
def visitor(make_visitor: MakeVisitor) -> Visitor:
    """A visitor before a small panel that shows still pictures."""
    visitor = make_visitor((640, 360))
    visitor.access.setProperty("still", True)
    visitor.settle()
    return visitor


def test_a_key_that_is_held_down_acts_once(visitor: Visitor) -> None:
    visitor.go("home")
    visitor.window.requestActivate()
    visitor.until(visitor.window.isActive, "the window has the keyboard")
    target: QQuickItem = visitor.find("企业名录").item
    target.forceActiveFocus()
    for repeated in (True, True, False):
        assert visitor.place == "home"
        press = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", repeated
        )
        QCoreApplication.sendEvent(visitor.window, press)
        visitor.pause()
    visitor.arrive("firms")


@pytest.mark.parametrize("size", [(0, 0), (0, 360), (640, 0)])
def test_a_minimised_window_leaves_the_stage_as_it_was(
    visitor: Visitor, size: tuple[int, int]
) -> None:
    stage: Any = visitor.viewer.engine.singletonInstance("Kiosk.Theme", "Stage")
    names = ("portrait", "unit", "width", "height", "zoneHeight", "railY")
    before = {name: stage.property(name) for name in names}
    visitor.window.contentItem().setSize(QSizeF(*size))
    visitor.pause()
    assert {name: stage.property(name) for name in names} == before
    visitor.window.contentItem().setSize(QSizeF(640, 360))
    visitor.settle()
    assert {name: stage.property(name) for name in names} == before
