"""The firm directory: type to find a firm, filter by industry and park, turn its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.firms import firm_row
from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say, switch
from kiosk.bridge.lookup import by_id
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.line_breaks import plain
from kiosk.exhibit.model import Firm
from kiosk.translations.languages import SOURCE, base

if TYPE_CHECKING:  # late: the start does without
    from kiosk.exhibit.search import Entry, Index
    from kiosk.running.selection import Listed

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVAL_MS: Final = 500
"""The page has come by then; building the index must not make it stutter."""


def _told(firm: Firm) -> str:
    return plain(say(f"firms/{firm.id}", firm.short_name))


def _entry(firm: Firm) -> Entry:
    """A firm by its names in the language on screen and in Chinese, and by its aliases."""
    from kiosk.exhibit.search import Entry

    context = f"firms/{firm.id}"
    told = plain(say(context, firm.short_name)), plain(say(context, firm.name))
    names = (*told, firm.short_name, firm.name, *firm.aliases)
    return Entry(firm.id, names, firm.reading)


@QmlElement
@QmlSingleton
class Directory(QObject):
    """Firms in the order of their names in the language on screen, and what a visitor asks of them.

    Where all firms fit one page, each keeps its place and what does not match is ``dimmed``. Of
    more firms only those that match stand on the pages, best first. The index of their names is
    built while there is nothing else to do; what is typed sooner is answered from what it has.
    """

    changed = Signal()
    queryChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show every firm, from the first page."""
        from kiosk.running.selection import Selection

        super().__init__(parent)
        exhibit = current_hall().exhibit
        self._filed = exhibit.firms if exhibit else ()
        listed = self._in_order()
        self._industries = by_id(exhibit.industries) if exhibit else {}
        told = {firm.park for firm in self._firms.values()}
        self._parks = by_id(p for p in exhibit.parks if p.id in told) if exhibit else {}
        self._selection = Selection(listed, self._new_index())
        roles = ("ident", "name", "chinese", "letter", "industryName", "pigment")
        self._slips = RecordModel((*roles, "dimmed", "matched"), self)
        self._industry_rows = RecordModel(("ident", "name", "pigmentName", "firms"), self)
        self._park_rows = RecordModel(("ident", "name", "pigmentName", "firms"), self)
        self._keys = RecordModel(("letter", "possible"), self)
        self._seen = False
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)
        arrival = QTimer(self, interval=ARRIVAL_MS, singleShot=True)
        arrival.timeout.connect(self._idle.start)
        arrival.start()
        self.refresh()
        switch.happened.connect(self._look_again)

    def _in_order(self) -> list[Listed]:
        """Bring the firms into the language's order; that of Chinese is that of the files."""
        from kiosk.exhibit.search import stand
        from kiosk.running.selection import Listed

        firms = self._filed
        if base(switch.code) == SOURCE:
            self._letters = {firm.id: firm.reading[:1].upper() for firm in firms}
        else:
            stands = {firm.id: stand(_told(firm), firm.reading, switch.code) for firm in firms}
            self._letters = {ident: each.initial for ident, each in stands.items()}
            firms = tuple(sorted(firms, key=lambda firm: stands[firm.id]))
        self._firms = by_id(firms)
        return [
            Listed(f.id, self._letters[f.id] + f.reading[:1].upper(), f.industry, f.park)
            for f in firms
        ]

    def _new_index(self) -> Index:
        from kiosk.exhibit.search import Index, alphabet, has_own_keys

        firms = self._firms.values()
        names = [f.short_name + f.name + "".join(f.aliases) for f in firms]
        if has_own_keys(switch.code):
            names += [say(f"firms/{f.id}", f.short_name) for f in firms]
        return Index(map(_entry, firms), switch.code, alphabet(switch.code, names))

    def _look_again(self) -> None:
        listed = self._in_order()
        self._selection.look_in(self._new_index(), listed)
        if self._seen:
            self._selection.hurry()
        self._idle.start()
        self.refresh()

    def _work(self) -> None:
        answer = self._selection.answer
        if not self._selection.work():
            self._idle.stop()
        if self._selection.answer is not answer:
            self.refresh()

    def refresh(self) -> None:
        """Fill the lists for what is selected now."""
        selection = self._selection
        self._slips.fill([self._slip(ident) for ident in selection.shown])
        self._industry_rows.fill(
            [
                {
                    "ident": industry.id,
                    "name": say("exhibit", industry.name),
                    "pigmentName": industry.pigment,
                    "firms": selection.industries[industry.id],
                }
                for industry in self._industries.values()
            ]
        )
        self._park_rows.fill(
            [
                {
                    "ident": park.id,
                    "name": say(f"parks/{park.id}", park.name),
                    "pigmentName": park.pigment,
                    "firms": selection.parks[park.id],
                }
                for park in self._parks.values()
            ]
        )
        possible = selection.next_keys
        self._keys.fill([{"letter": k, "possible": k in possible} for k in self._alphabet])
        self.changed.emit()

    @property
    def _alphabet(self) -> tuple[str, ...]:
        return self._selection.index.alphabet

    def _slip(self, ident: str) -> Row:
        firm, selection = self._firms[ident], self._selection
        return {
            **firm_row(firm, self._industries.get(firm.industry)),
            "chinese": firm.short_name,
            "letter": self._letters[ident],
            "dimmed": selection.in_place and selection.asked and ident not in selection.order,
            "matched": ident == selection.focus,
        }

    def _name(self, ident: str) -> str:
        firm = self._firms.get(ident)
        return say(f"firms/{ident}", firm.short_name) if firm else ""

    # ---- what is shown

    @Property(RecordModel, constant=True)
    def slips(self) -> RecordModel:
        """The firms of the present page. Roles: those of :func:`firm_row`; ``chinese``, the short
        name as the firm writes it; ``dimmed`` (does not match), ``matched`` (in focus)."""
        return self._slips

    @Property(RecordModel, constant=True)
    def industries(self) -> RecordModel:
        """The industries. Roles: ``ident``, ``name``, ``pigmentName``; ``firms``, how many are
        left by it."""
        return self._industry_rows

    @Property(RecordModel, constant=True)
    def parks(self) -> RecordModel:
        """The parks that a firm is told to be in, with the same roles."""
        return self._park_rows

    @Property(RecordModel, constant=True)
    def keys(self) -> RecordModel:
        """The pad. Roles: ``letter``; ``possible``, whether it leads on to a firm."""
        return self._keys

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def nextKeys(self) -> list[str]:
        """The keys of the pad that lead on."""
        return [key for key in self._alphabet if key in self._selection.next_keys]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # by name for Qt
    def characters(self) -> list[str]:
        """What the last letters may stand for: tiles of one or more characters."""
        return list(self._selection.characters)

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many firms there are."""
        return len(self._firms)

    @Property(int, notify=changed)
    def pool(self) -> int:
        """How many firms pass the filters."""
        return self._selection.pool

    @Property(int, notify=changed)
    def found(self) -> int:
        """How many firms fit what was asked for."""
        return self._selection.found

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether all firms are found that fit; else more are still to come."""
        return self._selection.complete

    @Property(bool, notify=changed)
    def near(self) -> bool:
        """Whether no firm fits and those shown are near."""
        return not self._selection.found and bool(self._selection.order)

    @Property(bool, constant=True)
    def inPlace(self) -> bool:
        """Whether all firms stand on one page, each in its place."""
        return self._selection.in_place

    @Property(int, notify=changed)
    def page(self) -> int:
        """The present page, from 0."""
        return self._selection.page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return self._selection.pages

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        """What has been typed."""
        return self._selection.query

    @Property(bool, notify=changed)
    def asked(self) -> bool:
        """Whether anything is typed or chosen."""
        return self._selection.asked

    @Property(str, notify=changed)
    def industry(self) -> str:
        """The industry that is chosen, by id, or empty."""
        return self._selection.industry

    @Property(str, notify=changed)
    def industryName(self) -> str:
        """That industry by name."""
        industry = self._industries.get(self._selection.industry)
        return say("exhibit", industry.name) if industry else ""

    @Property(str, notify=changed)
    def industryPigment(self) -> str:
        """That industry's pigment."""
        industry = self._industries.get(self._selection.industry)
        return industry.pigment if industry else "malachite"

    @Property(str, notify=changed)
    def park(self) -> str:
        """The park that is chosen, by id, or empty."""
        return self._selection.park

    @Property(str, notify=changed)
    def parkName(self) -> str:
        """That park by name."""
        park = self._parks.get(self._selection.park)
        return say(f"parks/{park.id}", park.name) if park else ""

    @Property(str, notify=changed)
    def item(self) -> str:
        """What the place of these firms is called: the industry, else ``park/PARK``, or empty."""
        park = self._selection.park
        return self._selection.industry or (f"park/{park}" if park else "")

    @Property(str, notify=changed)
    def focus(self) -> str:
        """The firm in focus, by id: the first that was found, until :meth:`step` moves it."""
        return self._selection.focus

    @Property(str, notify=changed)
    def focusName(self) -> str:
        """That firm's name."""
        return self._name(self._selection.focus)

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Whether there are others that :meth:`step` brings into focus."""
        return len(self._selection.order) > 1

    @Property(bool, notify=changed)
    def single(self) -> bool:
        """Whether what was asked for leaves that firm alone."""
        selection = self._selection
        certain = selection.complete or not selection.query
        return selection.asked and selection.found == 1 and certain

    # ---- what a visitor does

    @Slot(str, result=bool)
    def type(self, key: str) -> bool:
        """Put a letter or digit behind what has been typed. False for what is neither."""
        typed = len(key) == 1 and key.isalnum()
        if typed:
            self._selection.type(key.upper())
            self._asked()
        return typed

    @Slot(str)
    def put(self, tile: str) -> None:
        """Take characters in place of the letters that they stand for."""
        self._selection.put(tile)
        self._asked()

    @Slot()
    def erase(self) -> None:
        """Take the last key back."""
        self._selection.erase()
        self._asked()

    @Slot()
    def clear(self) -> None:
        """Take back all that was typed; filters stay."""
        self._selection.clear()
        self._asked()

    @Slot(str)
    def filterBy(self, industry: str) -> None:
        """Leave only an industry's firms; ``""`` for all."""
        self._selection.filter_by(industry if industry in self._industries else "")
        self.refresh()

    @Slot(str)
    def settleIn(self, park: str) -> None:
        """Leave only a park's firms; ``""`` for all."""
        self._selection.settle_in(park if park in self._parks else "")
        self.refresh()

    @Slot()
    def clearFilters(self) -> None:
        """Let industry and park go; what was typed stays."""
        self._selection.clear_filters()
        self.refresh()

    @Slot(bool)
    def see(self, seen: bool) -> None:
        """Be told whether the directory is on screen: the keys that lead on are right from its
        first frame, where firms are few."""
        self._seen = seen
        if seen and not self._selection.complete:
            self._selection.hurry()
            self.refresh()

    @Slot(str)
    def enter(self, item: str) -> None:
        """Come through a door to the firms of an :attr:`item`: what was asked before is let go."""
        if item or self._selection.asked or self._selection.page:
            self._selection.reset()
            park = item.removeprefix("park/") if item.startswith("park/") else ""
            self._selection.settle_in(park if park in self._parks else "")
            self.filterBy("" if park else item)
            self.queryChanged.emit()

    @Slot()
    def step(self) -> None:
        """Bring the next firm that was found into focus, after the last the first."""
        self._selection.step()
        self.refresh()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Turn pages, as far as there are any."""
        self._selection.turn(step)
        self.refresh()

    @Slot(str, int, result=str)
    def neighbour(self, ident: str, step: int) -> str:
        """The firm ``step`` places on from ``ident`` among those now selected, round their end.

        Among all firms when ``ident`` is none of the selected; empty for an unknown firm.
        """
        return self._selection.neighbour(ident, step)

    @Slot()
    def reset(self) -> None:
        """Show every firm again, from the first page."""
        self._selection.reset()
        self._asked()

    def _asked(self) -> None:
        self.refresh()
        self.queryChanged.emit()
        self._idle.start()
