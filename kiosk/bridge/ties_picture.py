"""The picture of who is tied to whom, for QML."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.language import say, switch
from kiosk.bridge.lookup import by_id
from kiosk.bridge.parks import area_text
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.model import MUTUAL, Firm, Tie
from kiosk.exhibit.ties import reaching, stated

if TYPE_CHECKING:  # late: the start does without
    from kiosk.exhibit.ties.groups import Column, Groups, View
    from kiosk.exhibit.ties.picture import Picture
    from kiosk.exhibit.ties.tiles import Tile

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

COLUMNS: dict[str, Column] = {"industries": "industries", "spans": "spans", "parks": "parks"}


def _box(tile: Tile) -> QRectF:
    return QRectF(tile.box.x, tile.box.y, tile.box.width, tile.box.height)


@QmlElement
@QmlSingleton
class Ties(QObject):
    """Industries, firms and parks with their ties, laid out for a frame; what is chosen of them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Lay out for the designed landscape frame, with nothing chosen."""
        from kiosk.exhibit.ties.groups import Frame, View

        super().__init__(parent)
        self._exhibit = exhibit = current_hall().exhibit
        self._frame = Frame(portrait=False, height=664)
        self._view = View()
        self._groups: Groups | None = None
        self._picture: Picture | None = None
        self._firms_by_id = by_id(exhibit.firms) if exhibit else {}
        self._parks_by_id = by_id(exhibit.parks) if exhibit else {}
        self._industries_by_id = by_id(exhibit.industries) if exhibit else {}
        self._industries = RecordModel(
            ("ident", "name", "pigmentName", "firms", "met", "tile", "chosen"), self
        )
        self._firms = RecordModel(("ident", "name", "pigmentName", "tile", "chosen", "lit"), self)
        self._spans = RecordModel(("number", "label", "firms", "tile"), self)
        self._parks = RecordModel(
            (
                "ident",
                "name",
                "shortName",
                "lines",
                "areaText",
                "qualifier",
                "firms",
                "tile",
                "lit",
            ),
            self,
        )
        self._turns = RecordModel(("column", "rest", "tile"), self)
        self._bundles = RecordModel(("pigmentName", "path"), self)
        self._told = RecordModel(("ownerName", "text"), self)
        self.refresh()
        switch.happened.connect(self.refresh)

    # ---- what a visitor does

    @Slot(bool, float, float)
    def arrange(self, portrait: bool, height: float, head: float) -> None:
        """Lay out for a frame of this height, whose outer columns begin ``head`` px lower."""
        frame = replace(self._frame, portrait=portrait, height=height, head=head)
        if frame != self._frame:
            self._frame = frame
            self._groups = None
            self.refresh()

    @Slot(str)
    def choose(self, firm: str) -> None:
        """Choose a firm by its id; ``""`` lets go of the chosen one."""
        if self._groups:
            self._show(self._groups.choose(self._view, firm))

    @Slot(str)
    def open(self, industry: str) -> None:
        """Open an industry, or step back out of the open one."""
        if self._groups:
            self._show(self._groups.open(self._view, industry))

    @Slot(int)
    def openSpan(self, number: int) -> None:
        """Open a span of the open industry's firms."""
        if self._groups:
            self._show(self._groups.open_span(self._view, number))

    @Slot(str)
    def turn(self, column: str) -> None:
        """Turn a column with more than fits over."""
        self._show(self._view.turn(COLUMNS[column]))

    @Slot()
    def reset(self) -> None:
        """Let go of everything."""
        from kiosk.exhibit.ties.groups import View

        self._show(View())

    def _show(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self.refresh()

    # ---- the picture

    def refresh(self) -> None:
        """Lay out again, in the language on screen."""
        from kiosk.exhibit.ties.groups import Groups
        from kiosk.exhibit.ties.picture import draw

        if self._exhibit is None:
            return
        if self._groups is None:
            self._groups = Groups(self._exhibit, self._frame)
        self._picture = picture = draw(self._groups, self._view)
        self._industries.fill([self._industry_row(tile) for tile in picture.industries])
        self._firms.fill([self._firm_row(tile) for tile in picture.firms])
        self._spans.fill([self._span_row(tile) for tile in picture.spans])
        self._parks.fill([self._park_row(tile) for tile in picture.parks])
        turns = [{"column": t.ident, "rest": t.count, "tile": _box(t)} for t in picture.turns]
        self._turns.fill(turns)
        pigments = {i.id: i.pigment for i in self._exhibit.industries}
        self._bundles.fill(
            [{"pigmentName": pigments[b.industry], "path": b.path} for b in picture.bundles]
        )
        self._told.fill([self._told_row(firm, tie) for firm, tie in self._ties()])
        self.changed.emit()

    def _industry_row(self, tile: Tile) -> Row:
        industry = self._industries_by_id[tile.ident]
        open_too = self._picture is not None and self._picture.stage != "whole"
        lines = self._picture.lines if self._picture else ()
        away = [self._firms_by_id[line.away] for line in lines if line.away]
        met = [firm for firm in away if firm.industry == tile.ident]
        return {
            "ident": tile.ident,
            "name": say("exhibit", industry.name),
            "pigmentName": industry.pigment,
            "firms": tile.count,
            "met": say(f"firms/{met[0].id}", met[0].short_name) if met else "",
            "tile": _box(tile),
            "chosen": tile.ident == self._view.industry and (open_too or not self._view.firm),
        }

    def _firm_row(self, tile: Tile) -> Row:
        firm = self._firms_by_id[tile.ident]
        return {
            "ident": tile.ident,
            "name": say(f"firms/{tile.ident}", firm.short_name),
            "pigmentName": self._industries_by_id[firm.industry].pigment,
            "tile": _box(tile),
            "chosen": tile.ident == self._view.firm,
            "lit": tile.ident != self._view.firm and self._is_lit(f"firm/{tile.ident}"),
        }

    def _span_row(self, tile: Tile) -> Row:
        assert self._groups is not None
        number = int(tile.ident)
        label = self._groups.span_label(self._view.industry, number)
        return {"number": number, "label": label, "firms": tile.count, "tile": _box(tile)}

    def _park_row(self, tile: Tile) -> Row:
        park = self._parks_by_id[tile.ident]
        context = f"parks/{tile.ident}"
        return {
            "ident": tile.ident,
            "name": say(context, park.name),
            "shortName": say(context, park.short_name),
            "lines": "\n".join(say(context, line) for line in park.label_lines),
            "areaText": area_text(park),
            "qualifier": say(context, park.area_qualifier),
            "firms": tile.count,
            "tile": _box(tile),
            "lit": self._is_lit(f"park/{tile.ident}"),
        }

    def _is_lit(self, tile: str) -> bool:
        return self._picture is not None and tile in self._picture.lit

    def _ties(self) -> Iterable[tuple[Firm, Tie]]:
        """The stated ties of what is chosen."""
        if self._exhibit is None:
            return ()
        if self._view.firm:
            return stated(self._exhibit, self._firms_by_id[self._view.firm])
        return reaching(self._exhibit, self._view.industry)

    def _told_row(self, firm: Firm, tie: Tie) -> Row:
        context = f"firms/{firm.id}"
        own = firm.id == self._view.firm or tie.kind in MUTUAL
        name = "" if own else say(context, firm.short_name)
        return {"ownerName": name, "text": say(context, tie.text)}

    # ---- tiles

    @Property(RecordModel, constant=True)
    def industries(self) -> RecordModel:
        """Industries in view. Roles: ``ident``, ``name``, ``pigmentName``, ``firms`` (how many),
        ``met`` (a firm that the chosen one is tied to and that is not in view), ``tile`` (its
        rectangle), ``chosen``."""
        return self._industries

    @Property(RecordModel, constant=True)
    def firms(self) -> RecordModel:
        """Firms in view. Roles: ``ident``, ``name``, ``pigmentName``, ``tile``, ``chosen``,
        ``lit`` (tied to what is chosen)."""
        return self._firms

    @Property(RecordModel, constant=True)
    def spans(self) -> RecordModel:
        """Spans of the open industry's firms. Roles: ``number``, ``label``, ``firms``, ``tile``."""
        return self._spans

    @Property(RecordModel, constant=True)
    def parks(self) -> RecordModel:
        """Parks in view. Roles: ``ident``; ``name``, ``shortName``; ``lines``, as on the map;
        ``areaText``, ``qualifier``, ``firms`` (how many), ``tile``, ``lit``."""
        return self._parks

    @Property(RecordModel, constant=True)
    def turns(self) -> RecordModel:
        """Tiles that turn a column over. Roles: ``column``, ``rest`` (how many are not in view),
        ``tile``."""
        return self._turns

    # ---- lines

    @Property(RecordModel, constant=True)
    def bundles(self) -> RecordModel:
        """Bands that stand for many firms. Roles: ``pigmentName``, ``path``."""
        return self._bundles

    def _paths(self, part: str, lit: bool) -> str:
        lines = self._picture.lines if self._picture else ()
        return "".join(getattr(line, part) for line in lines if line.lit is lit)

    @Property(str, notify=changed)
    def lines(self) -> str:
        """Every tie that is not lit, as one SVG path."""
        return self._paths("path", lit=False)

    @Property(str, notify=changed)
    def litLines(self) -> str:
        """Every tie that is lit."""
        return self._paths("path", lit=True)

    @Property(str, notify=changed)
    def heads(self) -> str:
        """The heads of arrows that are not lit."""
        return self._paths("head", lit=False)

    @Property(str, notify=changed)
    def litHeads(self) -> str:
        """The heads of arrows that are lit."""
        return self._paths("head", lit=True)

    @Property(str, notify=changed)
    def nodes(self) -> str:
        """The diamonds of chains that are not lit, as closed paths."""
        return self._paths("node", lit=False)

    @Property(str, notify=changed)
    def litNodes(self) -> str:
        """The diamonds of chains that are lit."""
        return self._paths("node", lit=True)

    # ---- words

    @Property(str, notify=changed)
    def stage(self) -> str:
        """``whole``, ``overview``, ``spans`` or ``firms``."""
        return self._picture.stage if self._picture else "whole"

    @Property(str, notify=changed)
    def firm(self) -> str:
        """The chosen firm, by id, or empty."""
        return self._view.firm

    @Property(str, notify=changed)
    def industry(self) -> str:
        """The open or chosen industry, by id, or empty."""
        return self._view.industry

    @Property(str, notify=changed)
    def name(self) -> str:
        """The chosen firm's name, or else the chosen industry's."""
        if firm := self._firms_by_id.get(self._view.firm):
            return say(f"firms/{firm.id}", firm.short_name)
        return self.industryName  # type: ignore[return-value]  # a Property, read as its value

    @Property(str, notify=changed)
    def industryName(self) -> str:
        """The industry's name."""
        industry = self._industries_by_id.get(self._view.industry)
        return say("exhibit", industry.name) if industry else ""

    @Property(int, notify=changed)
    def industryFirms(self) -> int:
        """How many firms the industry has."""
        return len(self._groups.blocks.get(self._view.industry, ())) if self._groups else 0

    @Property(str, notify=changed)
    def park(self) -> str:
        """The chosen firm's park by id, if it is on the map."""
        firm = self._firms_by_id.get(self._view.firm)
        parks = self._groups.parks if self._groups else ()
        return firm.park if firm and any(park.id == firm.park for park in parks) else ""

    @Property(str, notify=changed)
    def parkName(self) -> str:
        """The name of the chosen firm's park, on the map or not."""
        firm = self._firms_by_id.get(self._view.firm)
        park = self._parks_by_id.get(firm.park) if firm else None
        return say(f"parks/{park.id}", park.name) if park else ""

    @Property(RecordModel, constant=True)
    def told(self) -> RecordModel:
        """The stated ties of what is chosen. Roles: ``text``, a sentence; ``ownerName``, the firm
        that it is about where that is another one."""
        return self._told

    # ---- keys

    @Property(str, notify=changed)
    def previous(self) -> str:
        """The firm before, by id."""
        return self._groups.step(self._view, -1) if self._groups else ""

    @Property(str, notify=changed)
    def next(self) -> str:
        """The firm after, by id."""
        return self._groups.step(self._view, 1) if self._groups else ""

    @Property(str, notify=changed)
    def nextIndustry(self) -> str:
        """The industry after the open one, by id."""
        return self._groups.next_industry(self._view) if self._groups else ""

    @Property(int, notify=changed)
    def nextSpan(self) -> int:
        """The span after the open one by its number, round their end; -1 where there are none."""
        if self._groups is None:
            return -1
        count = len(self._groups.spans(self._view.industry))
        return (self._groups.span(self._view) + 1) % count if count > 1 else -1
