"""Where what is on screen comes from, for the sources sheet."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say, switch
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.map_scale import PITCH_METRES2, pitches
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.sources import SourceRow, rows_for
from kiosk.exhibit.tour import facts_at

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _context(row: SourceRow) -> str:
    """The file that a row's words are from: a derived figure has them in its own."""
    return f"figures/{row.item}" if row.kind == "derived" else "ledger"


def _row(row: SourceRow) -> Row:
    return {
        "kind": row.kind,
        "about": say(_context(row), row.heading),
        "note": say(_context(row), row.explanation),
        "reference": row.reference,
    }


def _familiar(exhibit: Exhibit, page: str, item: str) -> list[Row]:
    """How the map's card comes to its football pitches."""
    shown = [park for park in exhibit.parks if park.on_map] if page == "map" else []
    wanted = item.partition("/")[0]
    park = next((park for park in shown if wanted in ("", park.id)), None)
    if park is None or not park.area_mu:
        return []
    stated = f"{park.area_mu}"
    facts = (f.id for f in exhibit.ledger if f.id in park.facts and stated in f.numbers)
    working = say("MapCard", "%1 亩 × 2,000 ÷ 3 平方米 ÷ 每个 %2 平方米 ≈ %3 个")
    for at, number in enumerate((park.area_mu, PITCH_METRES2, pitches(park.area_mu)), 1):
        working = working.replace(f"%{at}", f"{number:,}")
    about = say("MapCard", "足球场")
    return [{"kind": "derived", "about": about, "note": working, "reference": "、".join(facts)}]


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
        rows = [_row(row) for row in rows_for(exhibit, facts_at(exhibit, *self._place))]
        rows += _familiar(exhibit, *self._place)
        self._pages = max(1, -(-len(rows) // self._per_page))
        self._page = max(0, min(self._page, self._pages - 1))
        first = self._page * self._per_page
        self._rows.fill(rows[first : first + self._per_page])
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
