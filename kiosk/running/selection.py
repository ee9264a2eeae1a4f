"""What a visitor has asked the firm directory for, and which firms that leaves.

Plain Python; the bridge turns it into signals. A *query* is what has been typed, letter by letter;
an industry and a park narrow the firms that it is sought among. What is left is the *order*: the
firms that fit, best first, or without a query all that pass the filters, as they stand in the
directory. A directory that fits one page keeps every firm in its place; a longer one shows the
order page by page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from kiosk.exhibit.search import Firms, Found, Index, put

PAGE_SIZE: Final = 8
"""Slips that stand on the page at once, in landscape as in portrait."""

LONGEST: Final = 40
"""Characters of a query at most: longer than any name; a key that is lain upon ends there."""


class Listed(NamedTuple):
    """A firm as the directory knows it: ids, and the keys of the pad that its names begin with.

    ``park`` is empty where it is not told.
    """

    ident: str
    initials: str
    industry: str
    park: str = ""


FEW: Final = 32
"""Firms whose names an index knows in some 10 ms: the directory waits for them as it comes."""

GROWN: Final = 1000
"""Firms that an index has come to know before what is typed is sought among them again."""


class Selection:
    """The visitor's query, filters, page and, among what is found, the firm in focus.

    An index takes a while to build, so it is not asked before it is complete or something is
    typed: until then, what leads on are the letters that firms begin with. What is typed sooner is
    found among the firms that are known so far, and :meth:`work` finds the others.
    """

    def __init__(self, firms: Sequence[Listed], index: Index) -> None:
        """Select all firms. They stand in the directory's order, as the index has them."""
        self._firms = {firm.ident: firm for firm in firms}
        self.index = index
        self._page = 0
        self._focus = ""  # the firm that was stepped to; none: the first of the order
        self.reset()

    def reset(self) -> None:
        """Select all firms again, from the first page."""
        self.query = self.industry = self.park = ""
        self._narrow()

    def look_in(self, index: Index, firms: Sequence[Listed]) -> None:
        """Find the same in another index: names are told in another language now.

        What was typed, the page and the firm in focus stay, also where this language finds less.
        """
        focus, page = self._focus or self.focus, self._page
        self._firms = {firm.ident: firm for firm in firms}
        self.index = index
        self._narrow()
        self._focus, self._page = focus, page

    def hurry(self) -> None:
        """Let the index of few firms be complete at once."""
        while len(self._firms) <= FEW and not self.complete:
            self.work()

    def work(self) -> bool:
        """Let the index do a few milliseconds of its work. False when nothing is left to do."""
        left = self.index.step()
        grown = self.query and self.index.known >= self._known + GROWN
        if not self.complete and (self.index.complete or grown):
            self._find()
        return left

    # ---- asking

    def type(self, keys: str) -> None:
        """Put keys behind what has been typed."""
        self.query = (self.query + keys)[:LONGEST]
        self._seek()

    def put(self, tile: str) -> None:
        """Take characters that are offered, in place of the letters that they stand for."""
        self.query = put(self.query, tile)[:LONGEST]
        self._seek()

    def erase(self) -> None:
        """Take the last key back."""
        self.query = self.query[:-1]
        self._seek()

    def clear(self) -> None:
        """Take back all that was typed."""
        self.query = ""
        self._seek()

    def filter_by(self, industry: str) -> None:
        """Leave only an industry's firms, by its id; ``""`` for all."""
        self.industry = industry
        self._narrow()

    def settle_in(self, park: str) -> None:
        """Leave only a park's firms, by its id; ``""`` for all."""
        self.park = park
        self._narrow()

    def clear_filters(self) -> None:
        """Leave firms of every industry and park."""
        self.industry = self.park = ""
        self._narrow()

    def _narrow(self) -> None:
        firms = [*self._firms.values()]
        in_park = [firm for firm in firms if firm.park == self.park] if self.park else firms
        in_industry = firms
        if self.industry:
            in_industry = [firm for firm in firms if firm.industry == self.industry]
        self.industries = Counter([firm.industry for firm in in_park])
        """How many firms each industry would leave, within the park that is chosen."""
        self.parks = Counter([firm.park for firm in in_industry if firm.park])
        """How many firms each park would leave, within the industry that is chosen."""
        self._pool = tuple(f.ident for f in in_park if self.industry in ("", f.industry))
        self._among = frozenset(self._pool) if self.industry or self.park else None
        self._seek()

    def _seek(self) -> None:
        self._page = 0
        self._focus = ""
        self._find()

    def _find(self) -> None:
        if self.query or self.index.complete:
            self.answer = self.index.find(self.query, self._among)
        else:
            initials = frozenset().union(*(self._firms[ident].initials for ident in self._pool))
            self.answer = Found(self._pool, len(self._pool), (), initials, ())
        self.complete = self.index.complete
        """Whether all firms are found that fit."""
        self._known = self.index.known

    # ---- what is left

    @property
    def asked(self) -> bool:
        """Whether anything is typed or chosen."""
        return bool(self.query) or self._among is not None

    @property
    def pool(self) -> int:
        """How many firms pass the filters."""
        return len(self._pool)

    @property
    def found(self) -> int:
        """How many firms fit."""
        return len(self.answer.hits)

    @property
    def order(self) -> Firms | tuple[str, ...]:
        """The firms that fit, best first; where none does, those that are near."""
        return self.answer.hits or self.answer.near

    @property
    def next_keys(self) -> frozenset[str]:
        """The keys of the pad that lead on to a firm."""
        return self.answer.next_keys

    @property
    def characters(self) -> tuple[str, ...]:
        """What the last letters may stand for, in characters."""
        return self.answer.characters

    @property
    def focus(self) -> str:
        """The firm in focus, once anything is asked for and found or near: the first, until it is
        moved."""
        if not self.asked or not self.order:
            return ""
        return self._focus if self._focus and self._focus in self.order else self.order[0]

    def step(self) -> None:
        """Bring the next firm of the order into focus, after the last the first."""
        order = self.order[:]
        if order:
            at = (order.index(self.focus) + 1) % len(order) if self.focus else 1 % len(order)
            self._focus, self._page = order[at], at // PAGE_SIZE

    def neighbour(self, ident: str, step: int) -> str:
        """The firm ``step`` places on from another in the order, round its end.

        Among all firms when it is not in the order; empty for an unknown firm.
        """
        order = self.order[:]
        if ident not in order:
            order = tuple(self._firms)
        return order[(order.index(ident) + step) % len(order)] if ident in self._firms else ""

    # ---- pages

    @property
    def page(self) -> int:
        """The present page, from 0."""
        return min(self._page, self.pages - 1)

    @property
    def in_place(self) -> bool:
        """Whether all firms stand on one page, each in its place whatever is asked for."""
        return len(self._firms) <= PAGE_SIZE

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return 1 if self.in_place else max(1, -(-len(self.order) // PAGE_SIZE))

    @property
    def shown(self) -> tuple[str, ...]:
        """The firms of the present page."""
        first = self.page * PAGE_SIZE
        return tuple(self._firms) if self.in_place else self.order[first : first + PAGE_SIZE]

    def turn(self, step: int) -> None:
        """Turn pages, as far as there are any."""
        self._page = min(self.pages - 1, max(0, self.page + step))
