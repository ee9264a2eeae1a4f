"""Hands on a map, for tests, and what the map then says of itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.bridge.settling import asked
from tests.visitor import Visitor


def drag(visitor: Visitor, ways: list[tuple[QPoint, QPoint]], steps: int = 4) -> None:
    """Fingers go their ways at once, in design px."""
    ways = [(visitor.pixel(start), visitor.pixel(end)) for start, end in ways]

    def touch() -> QTest.QTouchEventSequence:
        return QTest.touchEvent(visitor.window, visitor.device)

    event = touch()
    for finger, (start, _) in enumerate(ways):
        event.press(finger, start, visitor.window)
    event.commit()
    for step in range(1, steps + 1):
        event = touch()
        for finger, (start, end) in enumerate(ways):
            event.move(finger, start + (end - start) * step / steps, visitor.window)
        event.commit()
    event = touch()
    for finger, (_, end) in enumerate(ways):
        event.release(finger, end, visitor.window)
    event.commit()
    visitor.pause()


def evaluated(item: QQuickItem, expression: str) -> Any:
    """The value of a QML expression in an item's place."""
    made = asked(item, expression)
    assert made is not None
    return made.evaluate()[0]
