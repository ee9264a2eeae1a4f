"""What of the ties is in view, and what a tap makes of it.

Where all firms fit into their column, all of it is in view (``whole``). Where they do not, the
industries and parks stand for them (``overview``); a tap opens an industry, which shows its firms
(``firms``), or first the spans of the alphabet that they fall into (``spans``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Literal, TypeVar

from kiosk.exhibit.model import Exhibit, Firm, Industry, Park

LEAST: Final = 76.0
"""The least height of what can be tapped, in design px: 20 mm from a 23-inch panel up."""

GAP: Final = 8.0
"""Design px between two tiles of a column."""

BLOCK_GAP: Final = 24.0
"""Design px between the firms of two industries."""

SPANS_ABREAST: Final = {False: 2, True: 1}
"""Spans that stand side by side in the firms' column, by portrait."""

Stage = Literal["whole", "overview", "spans", "firms"]
Column = Literal["industries", "spans", "parks"]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for the picture: its height in design px; its width is the columns'.

    ``head`` is what the title and its caption take of the two outer columns, at the top.
    """

    portrait: bool
    height: float
    head: float = 0.0

    @property
    def rows(self) -> int:
        """Tiles that the firms' column holds at the most."""
        return max(2, int((self.height + GAP) // (LEAST + GAP)))

    @property
    def outer_rows(self) -> int:
        """Tiles that an outer column holds at the most."""
        return max(2, int((self.height - self.head + GAP) // (LEAST + GAP)))

    def gaps(self, tiles: int, blocks: int) -> float:
        """The height that the gaps between firms take as designed."""
        return (tiles - blocks) * GAP + max(0, blocks - 1) * BLOCK_GAP

    def holds(self, tiles: int, blocks: int) -> bool:
        """Whether the firms' column holds so many, with gaps at least half as designed."""
        return tiles * LEAST + self.gaps(tiles, blocks) / 2 <= self.height


@dataclass(frozen=True, slots=True)
class View:
    """What a visitor has chosen. ``span`` is open in ``industry``, or none (-1).

    ``turned`` is how often a column with more than fits was turned over, by its name.
    """

    firm: str = ""
    industry: str = ""
    span: int = -1
    turned: tuple[tuple[Column, int], ...] = ()

    def turns(self, column: Column) -> int:
        """How often a column was turned over."""
        return dict(self.turned).get(column, 0)

    def turn(self, column: Column) -> View:
        """The column turned over once more."""
        turned = dict(self.turned) | {column: self.turns(column) + 1}
        return replace(self, turned=tuple(turned.items()))


class Groups:
    """An exhibit's firms by industry, as many at a time as a frame holds."""

    def __init__(self, exhibit: Exhibit, frame: Frame) -> None:
        """Group the firms; those in a park stand together, the rest by their reading."""
        self.exhibit: Final = exhibit
        self.frame: Final = frame
        self.parks: Final[tuple[Park, ...]] = tuple(
            park for park in exhibit.parks if park.on_map and park.state != "withdrawn"
        )
        """The parks in use on the map, in their order."""
        self._park_order: Final = {park.id: at for at, park in enumerate(self.parks)}
        self.blocks: Final[dict[str, tuple[Firm, ...]]] = {
            industry.id: tuple(firm for firm in exhibit.firms if firm.industry == industry.id)
            for industry in exhibit.industries
        }
        tiles = sum(max(1, len(block)) for block in self.blocks.values())
        self.whole: Final = len(self.blocks) <= frame.outer_rows and frame.holds(
            tiles, len(self.blocks)
        )
        self._firms: Final = {firm.id: firm for firm in exhibit.firms}

    def _by_park(self, firms: Sequence[Firm]) -> tuple[Firm, ...]:
        last = len(self._park_order)
        return tuple(sorted(firms, key=lambda firm: self._park_order.get(firm.park, last)))

    def industry_of(self, firm: str) -> str:
        """The industry of a firm by its id."""
        return self._firms[firm].industry

    # ---- what is in view

    def spans(self, industry: str) -> tuple[tuple[Firm, ...], ...]:
        """An industry's firms in runs that fit the column, nearly equally many in each."""
        firms = self.blocks.get(industry, ())
        count = -(-len(firms) // self.frame.rows)
        return tuple(firms[at * len(firms) // count : (at + 1) * len(firms) // count]
                     for at in range(count))  # fmt: skip

    def span(self, view: View) -> int:
        """The open span's number: the one that holds the chosen firm; -1 for none."""
        spans = self.spans(view.industry)
        for at, span in enumerate(spans):
            if any(firm.id == view.firm for firm in span):
                return at
        if len(spans) == 1:
            return 0
        return view.span if view.span < len(spans) else -1

    def stage(self, view: View) -> Stage:
        """How much is in view."""
        if self.whole:
            return "whole"
        if view.industry not in self.blocks:
            return "overview"
        return "firms" if self.span(view) >= 0 or not self.blocks[view.industry] else "spans"

    def shown(self, view: View) -> tuple[tuple[Firm, ...], ...]:
        """The firms in view, in blocks from top to bottom."""
        stage = self.stage(view)
        if stage == "whole":
            return tuple(self._by_park(block) for block in self.blocks.values())
        spans = self.spans(view.industry)
        return (self._by_park(spans[self.span(view)]),) if stage == "firms" and spans else ()

    def span_label(self, industry: str, number: int) -> str:
        """The part of the alphabet that a span covers: ``A–C``, ``Sa–Sh``."""
        firms = self.blocks[industry]
        start = sum(len(span) for span in self.spans(industry)[:number])
        end = start + len(self.spans(industry)[number]) - 1
        first = _letters(firms[start], firms[start - 1] if start else None)
        last = _letters(firms[end], firms[end + 1] if end + 1 < len(firms) else None)
        return first if first == last else f"{first}–{last}"

    def industries(self, view: View) -> tuple[tuple[Industry, ...], int]:
        """The industries in view, and how many are not."""
        return self._in_turn(self.exhibit.industries, self.frame.outer_rows, view, "industries")

    def parks_in_view(self, view: View, tied: Sequence[str]) -> tuple[tuple[Park, ...], int]:
        """The parks in view, those that something is tied to before others; how many are not."""
        parks = sorted(self.parks, key=lambda park: park.id not in tied)
        return self._in_turn(parks, self.frame.outer_rows, view, "parks")

    def spans_in_view(self, view: View) -> tuple[tuple[int, ...], int]:
        """The open industry's spans in view by their numbers, and how many are not."""
        numbers = range(len(self.spans(view.industry)))
        return self._in_turn(
            numbers, self.frame.rows * SPANS_ABREAST[self.frame.portrait], view, "spans"
        )

    @staticmethod
    def _in_turn(
        things: Sequence[_T], room: int, view: View, column: Column
    ) -> tuple[tuple[_T, ...], int]:
        """As many as there is room for; where they are more, one place turns the column over."""
        if len(things) <= room:
            return tuple(things), 0
        sheets = -(-len(things) // (room - 1))
        first = view.turns(column) % sheets * (room - 1)
        chosen = tuple(things[first : first + room - 1])
        return chosen, len(things) - len(chosen)

    # ---- what a tap makes of it

    def choose(self, view: View, firm: str) -> View:
        """Choose a firm, which opens its industry; ``""`` lets go of the one that is chosen."""
        if firm in self._firms:
            return View(firm, self._firms[firm].industry, turned=view.turned)
        if not view.firm:
            return view
        return View() if self.whole else replace(view, firm="", span=self.span(view))

    def open(self, view: View, industry: str) -> View:
        """Open an industry; the open one steps back: from its firms to its spans, then to all."""
        if view.industry != industry or (self.whole and view.firm):
            return View(industry=industry, turned=view.turned)
        if self.stage(view) == "firms" and len(self.spans(industry)) > 1:
            return View(industry=industry, turned=view.turned)
        return View(turned=view.turned)

    def open_span(self, view: View, span: int) -> View:
        """Open a span of the open industry's firms."""
        return View(industry=view.industry, span=span, turned=view.turned)

    @cached_property
    def sequence(self) -> tuple[str, ...]:
        """Every firm by its id, in the order in which views show them."""
        firms: list[Firm] = []
        for industry, block in self.blocks.items():
            for span in (block,) if self.whole else self.spans(industry):
                firms += self._by_park(span)
        return tuple(firm.id for firm in firms)

    def step(self, view: View, step: int) -> str:
        """The firm before (-1) or after (1) the chosen one; of those in view where none is."""
        order = self.sequence
        if not order:
            return ""
        if view.firm in order:
            return order[(order.index(view.firm) + step) % len(order)]
        in_view = {firm.id for block in self.shown(view) for firm in block} or set(order)
        near = [
            firm
            for firm in order
            if firm in in_view and view.industry in ("", self._firms[firm].industry)
        ]
        return (near or order)[0 if step > 0 else -1]

    def next_industry(self, view: View) -> str:
        """The industry after the open one, round their end; the first where none is open."""
        order = list(self.blocks)
        if view.industry in order:
            return order[(order.index(view.industry) + 1) % len(order)]
        return order[0] if order else ""


def _letters(firm: Firm, beside: Firm | None) -> str:
    """As many letters of a firm's reading as tell it from the firm in the next span."""
    letters = firm.reading.replace(" ", "")
    other = beside.reading.replace(" ", "") if beside else ""
    same = next(
        (at for at, (a, b) in enumerate(zip(letters, other, strict=False)) if a != b),
        min(len(letters), len(other)),
    )
    return letters[: same + 1][:4].capitalize()
