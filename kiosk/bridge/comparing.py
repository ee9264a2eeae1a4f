"""Two firms side by side, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.figures import FIGURE_ROLES, figure_rows
from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say
from kiosk.bridge.lookup import Lookup, one
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.comparing import SIGN, Cell, lines, pair_of, partner
from kiosk.exhibit.model import Firm

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("aspect", "first", "text", "hero", "lacking", *FIGURE_ROLES[1:])


@QmlElement
class PairInfo(Lookup):
    """Two firms by ``A+B``, their ids. The lines of ``ours`` and ``theirs`` belong together."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        self._one = self._other = ""
        self._ours = RecordModel(ROLES, self)
        self._theirs = RecordModel(ROLES, self)

    def look_up(self) -> None:
        """Take the firms of ``ident``."""
        pair = pair_of(self._exhibit, self._ident) if self._exhibit else None
        if pair is None:
            self._one = self._other = ""
            self._ours.fill([])
            self._theirs.fill([])
            return
        one_firm, other_firm = pair
        self._one, self._other = one_firm.id, other_firm.id
        ours, theirs, before = [], [], ""
        for line in lines(one_firm, other_firm):
            head = {"aspect": line.aspect, "first": line.aspect != before}
            ours.append({**head, **self._cell(one_firm, line.one)})
            theirs.append({**head, **self._cell(other_firm, line.other)})
            before = line.aspect
        self._ours.fill(ours)
        self._theirs.fill(theirs)

    def _cell(self, firm: Firm, cell: Cell) -> Row:
        text = say(f"firms/{firm.id}", cell.text)
        if cell.park and self._exhibit and (park := one(self._exhibit.parks, cell.park)):
            text = say(f"parks/{park.id}", park.name)
        figures = figure_rows([cell.figure])
        figure = figures[0] if figures else dict.fromkeys(FIGURE_ROLES, "")
        return {**figure, "text": text, "hero": cell.hero, "lacking": cell.lacking}

    @Property(str, notify=changed)
    def one(self) -> str:
        """The first firm's id; empty where ``ident`` is no pair."""
        return self._one

    @Property(str, notify=changed)
    def other(self) -> str:
        """The second firm's id."""
        return self._other

    @Property(RecordModel, constant=True)
    def ours(self) -> RecordModel:
        """The first firm's lines. Roles: ``aspect`` (makes, park, figures) and whether it is the
        ``first`` of it; ``text``; ``hero``, whether the text leads to a large figure; ``lacking``,
        whether the source tells nothing; and a figure's: see ``FIGURE_ROLES``."""
        return self._ours

    @Property(RecordModel, constant=True)
    def theirs(self) -> RecordModel:
        """The second firm's lines, with the same roles."""
        return self._theirs


@QmlElement
@QmlSingleton
class Comparing(QObject):
    """Whom a firm is compared with: the one that the visitor keeps, or the next of its like."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Keep nobody yet."""
        super().__init__(parent)
        self._kept, self._first = "", True

    @Property(bool, notify=changed)
    def keeping(self) -> bool:
        """Whether the visitor keeps a firm while looking for another."""
        return self._kept != ""

    @Slot(str, str, result=str)
    def pair(self, one_firm: str, other: str) -> str:
        """The place that shows these two."""
        return f"compare/{one_firm}{SIGN}{other}"

    @Slot(str, result=str)
    def partner(self, firm: str) -> str:
        """Whom to compare a firm with, by id; empty where there is nobody else."""
        exhibit = current_hall().exhibit
        if self._kept not in ("", firm):
            return self._kept
        return partner(exhibit, firm) if exhibit else ""

    @Slot(str, result=str)
    def begin(self, firm: str) -> str:
        """The place that compares a firm with its partner; who is kept stays on their side."""
        met = self.partner(firm)
        return self.pair(met, firm) if met == self._kept and self._first else self.pair(firm, met)

    @Slot(str, bool)
    def keep(self, firm: str, first: bool) -> None:
        """Keep a firm as the first of the two or the second while another is looked for."""
        self._kept, self._first = firm, first
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Keep nobody."""
        self.keep("", True)
