"""Provenance: the rows of the sources sheet, from the facts that a page rests on.

The sheet says of every statement where it comes from, in four kinds of row:

- ``printed``: the newspaper says so;
- ``claim``: a person or firm says so of themselves, in the newspaper;
- ``derived``: the exhibit computed it from printed figures, and shows the arithmetic;
- ``damaged``: the source has lost something here, and it is left open.

Rows follow the ledger. A derived figure follows the last of the facts it is computed from, a gap
the last of the facts that it lies beside.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from kiosk.exhibit.model import AboutPage, Exhibit, Figure, FiguresPage, Firm, Panel, Park, Photo

_T = TypeVar("_T")
RowKind = Literal["printed", "claim", "derived", "damaged"]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row of the sources sheet.

    ``heading`` and ``explanation`` are what the visitor reads, as they stand in the files.
    ``reference`` is the ids of the facts (``A11``), or for a damaged row the lines of the newspaper
    page (``77–79``), to which the sheet adds the word for lines in its language. ``item`` is the id
    of the fact, figure or gap whose texts these are, for finding their translations.
    """

    kind: RowKind
    heading: str
    explanation: str
    reference: str
    item: str


def rows_for(exhibit: Exhibit, fact_ids: Collection[str]) -> tuple[SourceRow, ...]:
    """The rows for a page that rests on these facts; ids that the ledger lacks are passed over."""
    wanted = set(fact_ids)
    derived = _after_last(exhibit, ((f, f.facts) for f in exhibit.figures if f.working), wanted)
    # A gap is shown when any of its facts is; it stands after the last one that is.
    gaps = _after_last(exhibit, ((g, wanted.intersection(g.facts)) for g in exhibit.gaps), wanted)
    rows: list[SourceRow] = []
    for fact in exhibit.ledger:
        if fact.id not in wanted:
            continue
        kind: RowKind = "claim" if fact.status == "claim" else "printed"
        rows.append(SourceRow(kind, fact.about, fact.note, fact.id, fact.id))
        rows += [
            SourceRow("derived", f.label, f.working, "、".join(f.facts), f.id)
            for f in derived.get(fact.id, ())
        ]
        rows += [
            SourceRow("damaged", gap.about, gap.note, line_range(gap.lines), gap.id)
            for gap in gaps.get(fact.id, ())
        ]
    return tuple(rows)


def line_range(lines: Iterable[int]) -> str:
    """Lines of the page as a range: ``77–79``, ``63``, or empty."""
    numbers = sorted(lines)
    if not numbers:
        return ""
    first, last = numbers[0], numbers[-1]
    return str(first) if first == last else f"{first}–{last}"


def facts_of(
    exhibit: Exhibit, item: Panel | Park | Firm | Photo | Figure | FiguresPage | AboutPage
) -> tuple[str, ...]:
    """All facts that a page showing ``item`` rests on, in the ledger's order.

    Its own, and those of the figures, photographs and people that it shows.
    """
    figures: list[str] = []
    photos: list[str] = []
    match item:
        case Panel():
            figures, photos = [item.figure], [item.photo]
        case Firm():
            figures, photos = [item.figure, *item.figures], [item.photo]
        case Park():
            photos = [item.photo]
        case FiguresPage():
            figures = [item.before, item.after, *item.figures]
        case AboutPage():
            photos = [item.photo]
    cited = set() if isinstance(item, AboutPage) else set(item.facts)
    if isinstance(item, Firm):
        cited.update(fact for person in item.people for fact in person.facts)
    for figure in exhibit.figures:
        if figure.id in figures:
            cited.update(figure.facts)
    for photo in exhibit.photos:
        if photo.id in photos:
            cited.update(photo.facts)
    return tuple(fact.id for fact in exhibit.ledger if fact.id in cited)


def _after_last(
    exhibit: Exhibit, items: Iterable[tuple[_T, Collection[str]]], wanted: set[str]
) -> dict[str, list[_T]]:
    """Items whose facts are all wanted, under the last of these facts in the ledger."""
    place = {fact.id: at for at, fact in enumerate(exhibit.ledger)}
    under: dict[str, list[_T]] = {}
    for item, facts in items:
        known = [fact for fact in facts if fact in place]
        if known and wanted.issuperset(known):
            under.setdefault(max(known, key=place.__getitem__), []).append(item)
    return under
