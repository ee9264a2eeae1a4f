"""A visitor before the shipped scroll, and the parts of the map that they look at."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.settling import asked
from kiosk.bridge.viewer import application, prepare
from kiosk.opening import open_exhibit
from kiosk.running.settings import Settings
from tests.visitor import Visitor

_Part = TypeVar("_Part", bound=QObject)


def before_the_scroll() -> Visitor:
    """A visitor of the shipped exhibit, drawn without a GPU, on the page of its picture map."""
    prepare("software")
    application()
    hall, _ = open_exhibit(None, Settings())
    visitor = Visitor(hall)
    visitor.go("maps/scroll")
    visitor.settle()
    return visitor


def part(frame: QQuickItem, name: str, kind: type[_Part]) -> _Part:
    """A map's part, by its name in MapPicture.qml."""
    expression = asked(frame, name)
    assert expression is not None
    found = expression.evaluate()[0]
    assert isinstance(found, kind)
    return found
