from __future__ import annotations

from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.settling import asked, loading
from tests.visitor import Visitor


def test_a_question_to_qml_is_compiled_once_for_an_item(visitor: Visitor) -> None:
    visitor.settle()
    before = len(visitor.stage.findChildren(QQmlExpression))
    first = asked(visitor.stage, "width")
    for _ in range(3):
        assert not loading(visitor.window)
        assert asked(visitor.stage, "width") is first
    other = asked(visitor.stage, "height")
    assert first is not None
    assert other is not None
    assert first.evaluate()[0] == visitor.stage.width()
    assert other.evaluate()[0] == visitor.stage.height()
    assert len(visitor.stage.findChildren(QQmlExpression)) == before + 2
    child = visitor.stage.childItems()[0]
    assert isinstance(child, QQuickItem)
    assert asked(child, "width") is not first
