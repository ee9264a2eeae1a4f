"""Who is tied to whom, for QML."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.bridge.language import say
from kiosk.bridge.lookup import Lookup, by_id
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.ties import Neighbour, neighbours

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PAGE_OF = {"firm": "firm", "industry": "firms", "park": "map"}
"""The page that shows an end of a tie, by the end's kind."""


@QmlElement
class TiesInfo(Lookup):
    """What a firm is tied to, by the firm's id. Only what the source states or the firms' own keys
    give."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        exhibit = self._exhibit
        self._firms = by_id(exhibit.firms) if exhibit else {}
        self._parks = by_id(exhibit.parks) if exhibit else {}
        self._industries = by_id(exhibit.industries) if exhibit else {}
        self._peers = 0
        roles = ("kind", "direction", "name", "place", "owner", "ownerName", "text")
        self._ties = RecordModel(roles, self)

    def look_up(self) -> None:
        """Take the ties of the firm of ``ident``."""
        firm = self._firms.get(self._ident)
        found = neighbours(self._exhibit, firm) if self._exhibit and firm else ()
        self._ties.fill([self._row(each) for each in found])
        same = [each for each in self._firms.values() if firm and each.industry == firm.industry]
        self._peers = max(0, len(same) - 1)

    def _row(self, met: Neighbour) -> Row:
        kind, _, ident = met.end.partition("/")
        on_map = kind != "park" or self._parks[ident].on_map
        return {
            "kind": met.kind,
            "direction": met.direction,
            "name": self._name(kind, ident),
            "place": f"{PAGE_OF[kind]}/{ident}" if on_map else "",
            "owner": met.owner,
            "ownerName": self._name("firm", met.owner) if met.owner else "",
            "text": say(f"firms/{met.owner}", met.text),
        }

    def _name(self, kind: str, ident: str) -> str:
        if kind == "industry":
            return say("exhibit", self._industries[ident].name)
        if kind == "park":
            return say(f"parks/{ident}", self._parks[ident].name)
        return say(f"firms/{ident}", self._firms[ident].short_name)

    @Property(RecordModel, constant=True)
    def ties(self) -> RecordModel:
        """The other ends. Roles: ``kind`` (supplies, chain, together; or park, for a firm in the
        same park); ``direction`` (to, from, with); ``name`` and ``place`` of the other end, the
        place empty for a park that is not on the map; ``owner`` and ``ownerName``, the firm whose
        name the sentence ``text`` follows. A tie with several ends has a row for each."""
        return self._ties

    @Property(int, notify=changed)
    def peers(self) -> int:
        """How many other firms of the same industry there are."""
        return self._peers
