"""The lines of the ties' picture: one for each tie whose two ends are in view."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from kiosk.exhibit.geometry import Point
from kiosk.exhibit.model import MUTUAL, Firm, Tie, TieKind
from kiosk.exhibit.ties import members
from kiosk.exhibit.ties.curves import (
    ARROW,
    ARROW_LENGTH,
    SPACE,
    Curve,
    Port,
    Side,
    across,
    arrow,
    beside,
    heights,
    node,
)
from kiosk.exhibit.ties.tiles import COLUMNS, Tiles

LineKind = Literal["industry", "park"] | TieKind
"""``industry``, ``park``: a firm belongs there; the rest are stated ties."""


@dataclass(frozen=True, slots=True)
class Line:
    """A tie: its curve, with an arrow's ``head`` or a chain's ``node`` as SVG paths.

    ``ends`` are its two tiles; ``lit`` says whether it is one of the chosen firm's or industry's.
    ``away`` is a firm that is not in view and that its industry's tile stands for.
    """

    kind: LineKind
    ends: tuple[str, str]
    curve: Curve
    head: str = ""
    node: str = ""
    lit: bool = False
    away: str = ""

    @property
    def path(self) -> str:
        """Its curve as an SVG path."""
        return self.curve.path


@dataclass(frozen=True, slots=True)
class _Link:
    """A line to be: the tiles' sides that it joins, and the choices that light it."""

    kind: LineKind
    start: tuple[str, Side]
    end: tuple[str, Side]
    firms: frozenset[str]
    industry: str = ""
    away: str = ""


_SIDES: Final[dict[str, tuple[Side, Side]]] = {
    "firm": ("right", "right"),
    "industry": ("left", "right"),
    "park": ("right", "left"),
}
"""The sides at which a stated tie leaves a firm and comes to its end, by the end's kind."""


def lines(tiles: Tiles) -> tuple[Line, ...]:
    """The lines of a view; none where no firms are in view: what is said of a firm is not drawn as
    said of its industry."""
    links = list(dict.fromkeys(_links(tiles))) if tiles.firms else []
    return tuple(
        _drawn(tiles, link, start, end)
        for link, (start, end) in zip(links, _ports(tiles, links), strict=True)
    )


def _links(tiles: Tiles) -> Iterator[_Link]:
    firms = tiles.groups.exhibit.firms
    for firm in firms:
        yield from _belonging(tiles, firm)
    for firm in firms:
        for tie in firm.ties:
            yield from (
                _mutual(tiles, firm, tie) if tie.kind in MUTUAL else _stated(tiles, firm, tie)
            )


def _belonging(tiles: Tiles, firm: Firm) -> Iterator[_Link]:
    """A firm's lines to its industry, unless a stated tie leads there too, and to its park."""
    here, names = f"firm/{firm.id}", frozenset({firm.id})
    if here not in tiles.boxes:
        return
    industry, park = f"industry/{firm.industry}", f"park/{firm.park}"
    if industry in tiles.boxes and not any(industry in tie.to for tie in firm.ties):
        yield _Link("industry", (industry, "right"), (here, "left"), names, firm.industry)
    if park in tiles.boxes:
        yield _Link("park", (here, "right"), (park, "left"), names)


def _mutual(tiles: Tiles, firm: Firm, tie: Tie) -> Iterator[_Link]:
    """The lines of a mutual tie: from each of its firms in view to the next below."""
    group = members(firm, tie)
    names = frozenset(end.removeprefix("firm/") for end in group)
    seen = sorted((end for end in group if end in tiles.boxes), key=lambda e: tiles.boxes[e].y)
    for one, other in pairwise(seen):
        yield _Link(tie.kind, (one, "right"), (other, "right"), names)
    if tiles.view.firm in names:
        for end in group:
            yield from _away(tiles, tie.kind, end, leaving=True)


def _stated(tiles: Tiles, firm: Firm, tie: Tie) -> Iterator[_Link]:
    """A stated tie's lines to its ends."""
    here = f"firm/{firm.id}"
    for end in tie.to:
        kind, _, name = end.partition("/")
        names = frozenset({firm.id, name} if kind == "firm" else {firm.id})
        if here in tiles.boxes and end in tiles.boxes:
            leaves, comes = _SIDES[kind]
            lit_by = name if kind == "industry" else ""
            yield _Link(tie.kind, (here, leaves), (end, comes), names, lit_by)
        elif kind == "firm" and tiles.view.firm == firm.id:
            yield from _away(tiles, tie.kind, end, leaving=True)
        elif end == f"firm/{tiles.view.firm}":
            yield from _away(tiles, tie.kind, here, leaving=False)


def _away(tiles: Tiles, kind: TieKind, other: str, *, leaving: bool) -> Iterator[_Link]:
    """The chosen firm's line to one that is not in view: its industry's tile stands for it, and
    names it."""
    here, away = tiles.view.firm, other.removeprefix("firm/")
    stand_in = f"industry/{tiles.groups.industry_of(away)}"
    if f"firm/{here}" in tiles.boxes and stand_in in tiles.boxes and other not in tiles.boxes:
        ours: tuple[str, Side] = (f"firm/{here}", "left")
        theirs: tuple[str, Side] = (stand_in, "right")
        ends = (ours, theirs) if leaving else (theirs, ours)
        yield _Link(kind, *ends, frozenset({here}), away=away)


def _ports(tiles: Tiles, links: Sequence[_Link]) -> list[tuple[Point, Point]]:
    """Where each line begins and ends, apart from the others at every tile's side."""
    found: dict[tuple[int, bool], Point] = {}
    ports: defaultdict[tuple[str, Side], dict[tuple[int, bool], Port]] = defaultdict(dict)
    for at, link in enumerate(links):
        for ends, near, far in ((False, link.start, link.end), (True, link.end, link.start)):
            box, side = tiles.boxes[near[0]], near[1]
            # Lines that come in steeply beside an arrow keep off its head.
            tipped = ends and link.kind == "supplies"
            takes = max(SPACE * 2, box.height * 0.3) if tipped else SPACE
            ports[near][at, ends] = Port(box, side, takes, tiles.boxes[far[0]].middle)
    for group in ports.values():
        for (which, port), y in zip(group.items(), heights([*group.values()]), strict=True):
            found[which] = (port.box.edge(port.side), y)
    return [(found[at, False], found[at, True]) for at in range(len(links))]


def _drawn(tiles: Tiles, link: _Link, start: Point, end: Point) -> Line:
    side = link.end[1]
    supplies = link.kind == "supplies"
    off = 0 if not supplies else 1 if side == "right" else -1
    tip = (end[0] + off * ARROW, end[1])
    ends = (link.start[0], link.end[0])
    if link.start[1] == side:
        _, firms, parks = COLUMNS[tiles.groups.frame.portrait]
        curve = beside(start, tip, 0.8 * (parks[0] - sum(firms)))
    else:
        curve = across(start, (tip[0] + off * ARROW_LENGTH, tip[1]))
    return Line(
        link.kind,
        ends,
        curve,
        head=arrow(tip, side) if supplies else "",
        node=node(curve.at(0.5)) if link.kind == "chain" else "",
        lit=_is_lit(tiles, link),
        away=link.away,
    )


def _is_lit(tiles: Tiles, link: _Link) -> bool:
    view = tiles.view
    if view.firm:
        return view.firm in link.firms
    return tiles.stage == "whole" and view.industry != "" and link.industry == view.industry
