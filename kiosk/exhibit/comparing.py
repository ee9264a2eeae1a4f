"""Two firms side by side: what the source tells of each, aspect by aspect.

A pair is written ``A+B``, the ids of its firms. Nothing is estimated or evened out: what the source
does not tell of a firm is said to be lacking.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from kiosk.exhibit.model import Exhibit, Firm

SIGN = "+"
"""What stands between the two ids of a pair."""

Aspect = Literal["makes", "park", "figures"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one firm has to say on a line.

    ``text`` is a text of the firm, ``park`` and ``figure`` are ids; a ``hero`` figure follows the
    words of ``text``. ``lacking`` cells say that the source tells nothing, empty ones nothing.
    """

    text: str = ""
    park: str = ""
    figure: str = ""
    hero: bool = False
    lacking: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the comparison. Several lines may be of one aspect."""

    aspect: Aspect
    one: Cell
    other: Cell


def pair_of(exhibit: Exhibit, item: str) -> tuple[Firm, Firm] | None:
    """The two firms of ``A+B``, or None: they are there, and they are two."""
    one, _, other = item.partition(SIGN)
    found = {firm.id: firm for firm in exhibit.firms if firm.id in (one, other)}
    return (found[one], found[other]) if len(found) == 2 else None


def lines(one: Firm, other: Firm) -> tuple[Line, ...]:
    """What is compared, from top to bottom: what they make, where they are, their figures."""
    figures = zip_longest(_figures(one), _figures(other), fillvalue=Cell())
    return (
        Line("makes", _told(text=one.makes), _told(text=other.makes)),
        Line("park", _told(park=one.park), _told(park=other.park)),
        *(Line("figures", left, right) for left, right in figures),
    )


def _told(text: str = "", park: str = "") -> Cell:
    return Cell(text=text, park=park, lacking=not (text or park))


def _figures(firm: Firm) -> list[Cell]:
    hero = [Cell(text=firm.lead, figure=firm.figure, hero=True)] if firm.figure else []
    return [*hero, *(Cell(figure=each) for each in firm.figures)] or [Cell(lacking=True)]


def partner(exhibit: Exhibit, ident: str) -> str:
    """Whom to compare a firm with first: the next one of its industry of whom something is known.

    Failing that, the next one that is known; failing that, the next one. Empty where there is none.
    """
    ids = [firm.id for firm in exhibit.firms]
    if ident not in ids:
        return ""
    at = ids.index(ident)
    firm, others = exhibit.firms[at], (*exhibit.firms[at + 1 :], *exhibit.firms[:at])
    known = [each for each in others if each.known]
    peers = [each for each in known if each.industry == firm.industry]
    return next((each.id for each in (*peers, *known, *others)), "")


def examples(exhibit: Exhibit) -> Iterator[str]:
    """A pair or two that stand for all: one of known firms, one with a firm known by name only."""
    for known in (True, False):
        first = next((firm.id for firm in exhibit.firms if firm.known is known), "")
        if first and (other := partner(exhibit, first)):
            yield first + SIGN + other
