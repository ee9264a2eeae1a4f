"""Firms whose names make one text, and which of them lie at a front of it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import compress
from operator import itemgetter
from typing import Final

from kiosk.exhibit.search.text import Text
from kiosk.exhibit.search.walk import Walk

FEW: Final = 8
"""Firms in a text up to which it is faster to take them one by one."""


class Part:
    """Some firms: the text of their names, and a query's walk through it."""

    def __init__(self, text: Text, idents: Sequence[str]) -> None:
        """Take the firms in the order of their blocks in the text, which is closed."""
        self.text = text
        self.walk = Walk(text)
        self._idents = idents
        ends = [end for _, end in text.spans]
        self._at = {end - 1: ident for end, ident in zip(ends, idents, strict=True)}
        # One more, so that what is picked is a tuple for a single firm, too.
        self._pick = itemgetter(*(end // 8 - 1 for end in ends), 0)

    def firms(self, blocks: int) -> Iterable[str]:
        """The firms of blocks, as :meth:`Text.blocks` gives them."""
        if blocks.bit_count() > FEW:
            told = blocks.to_bytes(self.text.length // 8, "little")
            return compress(self._idents, self._pick(told))
        found: list[str] = []
        while blocks:
            last = blocks.bit_length() - 1
            blocks ^= 1 << last
            found.append(self._at[last])
        return reversed(found)

    def places_of(self, among: Container[str]) -> int:
        """All places of these firms."""
        wanted = (ident in among for ident in self._idents)
        return self.text.filled(compress(self.text.spans, wanted))


_RANKS: Final[tuple[Callable[[Text, int, int], int], ...]] = (
    lambda text, outer, _: text.blocks(outer & text.ends & text.short),
    lambda text, outer, _: text.blocks(outer & text.ends),
    lambda text, outer, _: text.blocks(outer & text.short),
    lambda text, _, inner: text.blocks(inner & text.short),
    lambda text, outer, _: text.blocks(outer),
    lambda text, _, inner: text.blocks(inner),
)
"""Which blocks of a text have a rank, by its two fronts; those of better ranks are among them."""


def ranked(
    parts: Sequence[Part], outer: Sequence[int], inner: Sequence[int], but: Sequence[int]
) -> Iterator[Iterator[str]]:
    """The firms at fronts of the parts, by how they fit: called just so by the short name, by
    another; called so at the beginning of the short name, inside it; at the beginning of another,
    inside it. Within a rank they are in their order. Each rank has to be taken before the next one,
    and is looked for no sooner.

    Args:
        parts: all parts.
        outer: for each part the front of what began with a name.
        inner: that of what began with any unit, a name's first included.
        but: for each part the blocks of firms to leave out.
    """
    told = [*but]

    def firms(rank: Callable[[Text, int, int], int]) -> Iterator[str]:
        for number, part in enumerate(parts):
            if inner[number]:
                new = rank(part.text, outer[number], inner[number]) & ~told[number]
                told[number] |= new
                yield from part.firms(new)

    return map(firms, _RANKS)
