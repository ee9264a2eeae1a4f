"""Where what is on screen comes from, for the sources sheet."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say, switch
from kiosk.bridge.records import RecordModel
from kiosk.exhibit.sources import SourceRow, rows_for
from kiosk.exhibit.tour import facts_at

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _context(row: SourceRow) -> str:
    """The file that a row's words are from: a derived figure has them in its own."""
    return f"figures/{row.item}" if row.kind == "derived" else "ledger"


@QmlElement
@QmlSingleton
class Sources(QObject):
    """Rows for the facts of a place. ``look`` chooses the place, ``page`` turns the rows over."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._place = ("", "")
        self._page = 0
        self._per_page = 6
        self._pages = 1
        self._rows = RecordModel(("kind", "about", "note", "reference"), self)
        switch.happened.connect(self.refresh)

    def refresh(self) -> None:
        """Fill the rows for the place and page."""
        exhibit = current_hall().exhibit
        if exhibit is None:
            return
        rows = rows_for(exhibit, facts_at(exhibit, *self._place))
        self._pages = max(1, -(-len(rows) // self._per_page))
        self._page = max(0, min(self._page, self._pages - 1))
        first = self._page * self._per_page
        self._rows.fill(
            [
                {
                    "kind": row.kind,
                    "about": say(_context(row), row.heading),
                    "note": say(_context(row), row.explanation),
                    "reference": row.reference,
                }
                for row in rows[first : first + self._per_page]
            ]
        )
        self.changed.emit()

    @Slot(str, str, int)
    def look(self, page: str, item: str, per_page: int) -> None:
        """Show the sources of a place, so many rows at a time, from the first on."""
        self._place, self._page, self._per_page = (page, item), 0, max(1, per_page)
        self.refresh()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Turn over to other rows."""
        self._page += step
        self.refresh()

    @Property(RecordModel, constant=True)
    def rows(self) -> RecordModel:
        """Rows in sight. Roles: ``kind`` (printed, claim, derived, damaged), ``about``, ``note``,
        ``reference``."""
        return self._rows

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which rows are in sight, from 0."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How often the rows turn over, at least 1."""
        return self._pages
