"""The models by Qt's own tester, on the shipped exhibit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.bridge.directory import Directory
from kiosk.bridge.exhibit_texts import ExhibitTexts
from kiosk.bridge.firms import FirmInfo
from kiosk.bridge.language import Language
from kiosk.bridge.parks import Diagram, ParkInfo
from kiosk.bridge.records import RecordModel
from kiosk.bridge.sources import Sources
from kiosk.bridge.story import PanelInfo
from kiosk.exhibit.model import Exhibit
from tests.bridge.qml import as_qml

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Qt's tester watching a model from now on; a failure ends the process."""
    return QAbstractItemModelTester(model, FATAL)


def test_every_model_of_the_exhibit_keeps_qts_rules(exhibit: Exhibit) -> None:
    texts, directory, sources, language = (
        as_qml(ExhibitTexts),
        as_qml(Directory),
        as_qml(Sources),
        as_qml(Language),
    )
    firm, panel, park, diagram = (
        as_qml(FirmInfo),
        as_qml(PanelInfo),
        as_qml(ParkInfo),
        as_qml(Diagram),
    )
    models = [
        *(texts.chapters, texts.invitations, texts.figures),
        *(directory.slips, directory.industries, directory.parks, directory.keys),
        *(sources.rows, language.choices, diagram.parks),
        *(firm.figures, firm.labels, firm.doors, panel.labels, park.firms),
    ]
    testers = [watched(model) for model in models]
    for one in exhibit.firms:
        firm.ident = one.id
    for step in exhibit.panels:
        panel.ident = f"{step.chapter}/{step.id}"
        sources.look("story", panel.ident, 4)
    for place in exhibit.parks:
        park.ident = place.id
    for industry in (*exhibit.industries, None):
        directory.filterBy(industry.id if industry else "")
    for letter in "SDX":
        directory.type(letter)
    diagram.arrange(True, 1080.0, 700.0, True, ())
    assert len(testers) == len(models)
    for model in models[:8]:
        assert model.rowCount() > 0


def test_rows_are_renewed_in_place_and_only_those_that_have_changed() -> None:
    model: Any = RecordModel(("name",))
    tester = watched(model)
    assert tester is not None
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    model.dataChanged.connect(lambda a, b, _: told.append(("new", a.row(), b.row())))
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    for names, expected in (
        ("一二", [("in", 0, 1)]),
        ("三四", [("new", 0, 1)]),
        ("三五六", [("new", 1, 1), ("in", 2, 2)]),
        ("三五六", []),
        ("七", [("out", 1, 2), ("new", 0, 0)]),
        ("", [("out", 0, 0)]),
    ):
        told.clear()
        model.fill([{"name": name} for name in names])
        assert told == expected
        assert [model.text(row, "name") for row in range(model.count)] == [*names]


def test_what_is_not_there_is_empty() -> None:
    model: Any = RecordModel(("name",))
    model.fill([{"name": "一"}])
    assert model.text(-1, "name") == model.text(1, "name") == model.text(0, "unknown") == ""
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole + 1) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(model.index(0), Qt.ItemDataRole.UserRole + 2) is None
    assert model.rowCount(model.index(0)) == 0
    stale = model.index(0)
    model.fill([])
    assert model.data(stale, Qt.ItemDataRole.UserRole + 1) is None, "a row that has gone"


def test_a_binding_on_a_text_hears_of_every_change() -> None:
    model: Any = RecordModel(("name",))
    before = model.revision
    model.fill([{"name": "一"}])
    model.fill([{"name": "二"}])
    assert model.revision == before + 2
