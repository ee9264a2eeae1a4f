"""Who is tied to whom, as the ledger says.

*Stated* ties stand in the firms' files, each once: what a firm supplies is met again from the end
that it is supplied to, and firms that were brought in together are all met from each other.
*Derived* ones follow from the firms' own keys: who stands in the same park.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from kiosk.exhibit.model import MUTUAL, Exhibit, Firm, Tie, TieKind

Direction = Literal["to", "from", "with"]
"""From a firm's own place: it does so to the other end, the other end to it, or each to each."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The other end of a tie, as met from one firm. ``end`` is ``firm/ID``, ``industry/ID``, ...

    ``kind`` is a stated tie's, or ``park`` for a firm in the same park. ``owner`` is the firm whose
    file says so, ``text`` the sentence there; both are empty for what is derived.
    """

    kind: TieKind | Literal["park"]
    direction: Direction
    end: str
    owner: str = ""
    text: str = ""


def members(firm: Firm, tie: Tie) -> tuple[str, ...]:
    """The firms in a mutual tie, as ends, the one whose file states it first."""
    return (f"firm/{firm.id}", *tie.to)


def bonds(firm: Firm, tie: Tie) -> Iterator[tuple[str, str, str]]:
    """The single bonds that a tie is made of: kind and two ends; those of a mutual tie in order."""
    if tie.kind in MUTUAL:
        pairs: Iterator[tuple[str, str]] = combinations(sorted(members(firm, tie)), 2)
    else:
        pairs = ((f"firm/{firm.id}", end) for end in tie.to)
    return ((tie.kind, one, other) for one, other in pairs)


def stated(exhibit: Exhibit, firm: Firm) -> tuple[tuple[Firm, Tie], ...]:
    """The stated ties that a firm is in, each with the firm whose file states it: its own first."""
    here = f"firm/{firm.id}"
    own = [(firm, tie) for tie in firm.ties if tie.to]
    others = [
        (other, tie)
        for other in exhibit.firms
        if other.id != firm.id
        for tie in other.ties
        if here in tie.to
    ]
    return (*own, *others)


def neighbours(exhibit: Exhibit, firm: Firm) -> tuple[Neighbour, ...]:
    """The other ends of a firm's stated ties, then the firms that share its park."""
    here = f"firm/{firm.id}"
    found: list[Neighbour] = []
    for owner, tie in stated(exhibit, firm):
        if tie.kind in MUTUAL:
            ends = [end for end in members(owner, tie) if end != here]
            found += [Neighbour(tie.kind, "with", end, owner.id, tie.text) for end in ends]
        elif owner is firm:
            found += [Neighbour(tie.kind, "to", end, owner.id, tie.text) for end in tie.to]
        else:
            found.append(Neighbour(tie.kind, "from", f"firm/{owner.id}", owner.id, tie.text))
    found += [
        Neighbour("park", "with", f"firm/{other.id}")
        for other in exhibit.firms
        if firm.park and other.park == firm.park and other.id != firm.id
    ]
    return tuple(found)


def reaching(exhibit: Exhibit, industry: str) -> tuple[tuple[Firm, Tie], ...]:
    """The stated ties that lead to an industry, each with the firm whose file states it."""
    end = f"industry/{industry}"
    return tuple((firm, tie) for firm in exhibit.firms for tie in firm.ties if end in tie.to)


def facts_of_ties(exhibit: Exhibit, firm: Firm) -> set[str]:
    """Ids of the facts behind the stated ties that a firm is in."""
    return {fact for _, tie in stated(exhibit, firm) for fact in tie.facts}
