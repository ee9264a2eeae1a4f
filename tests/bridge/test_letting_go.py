from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, qmlEngine

from kiosk.bridge.settling import pass_events
from tests.visitor import Visitor


@pytest.mark.parametrize(
    "written", ['FirmInfo { ident: "shenjiang" }', "MapView {}", "MapTiles {}", "MapMeasure {}"]
)
def test_what_qml_has_destroyed_leaves_nothing_in_python(visitor: Visitor, written: str) -> None:
    kind = written.split()[0]
    engine = qmlEngine(visitor.window)
    assert engine is not None
    component = QQmlComponent(engine)
    component.setData(f"import Kiosk.Bridge\n{written}".encode(), "file:///made.qml")

    def living() -> int:
        gc.collect()
        return sum(type(each).__name__ == kind for each in gc.get_objects())

    def make(times: int) -> list[QObject | None]:
        return [component.create() for _ in range(times)]

    before = living()
    made = make(20)
    assert living() == before + 20
    for each in made:
        assert each is not None
        each.deleteLater()
    made.clear()
    each = None
    pass_events(0)
    assert living() == before
