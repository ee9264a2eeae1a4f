"""A list model over plain rows, with roles by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROLE = 0x0101
"""``Qt.ItemDataRole.UserRole + 1``, the first role of ours: to name Qt's costs the start 25 ms."""

Row = dict[str, Any]
_Index = QModelIndex | QPersistentModelIndex


@QmlElement
@QmlUncreatable("made by the bridge's look-ups and singletons")
class RecordModel(QAbstractListModel):  # type: ignore[operator]  # QmlUncreatable is a class
    """Rows with named roles; a delegate takes a role by a ``required property`` of its name.

    The roles are given once; :meth:`fill` changes the rows and keeps the delegates of as many as
    there were, so that a switch of language or a key typed does not rebuild a page.
    """

    countChanged = Signal()
    filled = Signal()

    def __init__(self, roles: Sequence[str], parent: QObject | None = None) -> None:
        """Make an empty model with the given role names."""
        super().__init__(parent)
        self._roles = tuple(roles)
        self._rows: list[Row] = []
        self._revision = 0

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self._revision += 1
        had, has = len(self._rows), len(rows)
        kept = min(had, has)
        if had > has:
            self.beginRemoveRows(QModelIndex(), has, had - 1)
            del self._rows[has:]
            self.endRemoveRows()
        if changed := [n for n in range(kept) if self._rows[n] != rows[n]]:
            self._rows[:kept] = rows[:kept]
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        if has > had:
            self.beginInsertRows(QModelIndex(), had, has - 1)
            self._rows += rows[had:]
            self.endInsertRows()
        if had != has:
            self.countChanged.emit()
        self.filled.emit()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What it holds, for Python."""
        return tuple(self._rows)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Rows below the root."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = 0) -> Any:
        """The value of a role; None for anything that is not there."""
        number = role - FIRST_ROLE
        if not 0 <= index.row() < len(self._rows) or not 0 <= number < len(self._roles):
            return None
        return self._rows[index.row()].get(self._roles[number])

    def roleNames(self) -> dict[int, QByteArray]:
        """Role numbers and names."""
        return {FIRST_ROLE + n: QByteArray(name.encode()) for n, name in enumerate(self._roles)}

    @Slot(int, str, result=str)
    def text(self, row: int, role: str) -> str:
        """A row's text by the role's name; empty where there is none."""
        return str(self._rows[row].get(role, "")) if 0 <= row < len(self._rows) else ""

    @Property(int, notify=filled)
    def revision(self) -> int:
        """Grows with every change of rows: a binding on :meth:`text` depends on it."""
        return self._revision

    @Property(int, notify=countChanged)
    def count(self) -> int:
        """Number of rows."""
        return len(self._rows)
