"""Where the tiles of the ties' picture stand: industries, firms and parks in three columns."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit.model import Firm, Park
from kiosk.exhibit.ties.curves import Box
from kiosk.exhibit.ties.groups import BLOCK_GAP, GAP, LEAST, SPANS_ABREAST, Groups, View

COLUMNS: Final = {
    False: ((0.0, 400.0), (592.0, 400.0), (1184.0, 544.0)),
    True: ((0.0, 232.0), (320.0, 280.0), (692.0, 244.0)),
}
"""Left edge and width of the columns of industries, firms and parks, by portrait (DESIGN.md 9)."""

MOST: Final = 160.0
"""The greatest height of a firm's tile, in design px."""

PARKS_MOST: Final = {False: 96.0, True: 128.0}
"""The greatest height of a park's tile, in design px, by portrait: two lines in a narrow column."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile by the id of what it stands for (a span's is its number).

    ``count`` is how many firms it stands for; of a tile that turns its column over, whose id is the
    column's name, how many things are not in view.
    """

    ident: str
    box: Box
    count: int = 1


class Tiles:
    """The tiles of a view, and their rectangles by ``industry/ID``, ``firm/ID``, ``park/ID``.

    ``spanned`` is the rectangle that all spans take together, if spans are in view.
    """

    def __init__(self, groups: Groups, view: View) -> None:
        """Place everything: the firms first, what they are tied to beside them."""
        self.groups: Final = groups
        self.view: Final = view
        self.stage: Final = groups.stage(view)
        self.boxes: Final[dict[str, Box]] = {}
        self.turns: Final[list[Tile]] = []
        self.spanned: Box | None = None
        self._frame = groups.frame
        self._foot = groups.frame.height
        self._blocks: list[Box] = []
        self.firms: Final = self._place_firms()
        self.industries: Final = self._place_industries()
        self.spans: Final = self._place_spans() if self.stage == "spans" else ()
        self.parks: Final = self._place_parks()

    def bundled(self) -> dict[str, Box]:
        """The industries whose firms go to the parks in bundles, and where these begin."""
        if self.spanned is not None:
            return {self.view.industry: self.spanned}
        if self.stage != "overview":
            return {}
        return {tile.ident: tile.box for tile in self.industries}

    def _column(self, number: int, y: float, height: float) -> Box:
        x, width = COLUMNS[self._frame.portrait][number]
        return Box(x, y, width, height)

    # ---- firms

    def _place_firms(self) -> tuple[Tile, ...]:
        """The firms in view; an industry without any keeps a place free."""
        blocks = self.groups.shown(self.view)
        counts = [max(1, len(block)) for block in blocks]
        if not counts:
            return ()
        designed = self._frame.gaps(sum(counts), len(counts))
        height = min(MOST, max(LEAST, (self._frame.height - designed) / sum(counts)))
        free = self._frame.height - sum(counts) * height
        spread = min(3.0, free / designed) if designed else 1.0
        y = 0.0
        tiles = []
        for block, count in zip(blocks, counts, strict=True):
            pitch = height + GAP * spread
            for at, firm in enumerate(block):
                box = self.boxes[f"firm/{firm.id}"] = self._column(1, y + at * pitch, height)
                tiles.append(Tile(firm.id, box))
            self._blocks.append(self._column(0, y, count * pitch - GAP * spread))
            y += count * pitch + (BLOCK_GAP - GAP) * spread
        if self.stage == "whole":
            self._foot = self._blocks[-1].y + self._blocks[-1].height
        return tuple(tiles)

    def _place_spans(self) -> tuple[Tile, ...]:
        """The open industry's spans, some abreast, in their order down one column and the next."""
        numbers, rest = self.groups.spans_in_view(self.view)
        spans = self.groups.spans(self.view.industry)
        count = len(numbers) + bool(rest)
        abreast = SPANS_ABREAST[self._frame.portrait]
        down = -(-count // abreast)
        x, whole = COLUMNS[self._frame.portrait][1]
        gap = 2 * GAP
        width = (whole - (abreast - 1) * gap) / abreast
        height = min(MOST, (self._frame.height - (down - 1) * GAP) / down)
        pitch = height + GAP
        top = (self._frame.height - down * pitch + GAP) / 2
        boxes = [
            Box(x + at // down * (width + gap), top + at % down * pitch, width, height)
            for at in range(count)
        ]
        if rest:
            self.turns.append(Tile("spans", boxes[-1], rest))
        self.spanned = Box(x, top, whole, down * pitch - GAP)
        return tuple(
            Tile(str(number), box, len(spans[number]))
            for number, box in zip(numbers, boxes, strict=False)
        )

    # ---- what firms are tied to

    def _stack(self, number: int, count: int, most: float) -> list[Box]:
        """Boxes of an outer column, spread from its head to the picture's foot, or further."""
        top = self._frame.head
        room = max(self._foot - top, count * LEAST + (count - 1) * GAP)
        gap = max(GAP, min(BLOCK_GAP, (room - count * LEAST) / max(1, count - 1)))
        height = min(most, max(LEAST, (room - (count - 1) * gap) / max(1, count)))
        pitch = (room - height) / (count - 1) if count > 1 else 0.0
        return [self._column(number, top + at * pitch, height) for at in range(count)]

    def _place_industries(self) -> tuple[Tile, ...]:
        """The industries in view: beside their firms where there is room, or evenly."""
        shown, rest = self.groups.industries(self.view)
        if self.stage == "whole" and not self._frame.head:
            places = self._blocks
        else:
            places = self._stack(0, len(shown) + bool(rest), self._frame.height)
        tiles = tuple(
            Tile(industry.id, box, len(self.groups.blocks[industry.id]))
            for industry, box in zip(shown, places, strict=False)
        )
        self.boxes.update((f"industry/{tile.ident}", tile.box) for tile in tiles)
        if rest:
            self.turns.append(Tile("industries", places[-1], rest))
        return tiles

    def _place_parks(self) -> tuple[Tile, ...]:
        """The parks in view, each as near to the height of its firms as the others allow."""
        pulls = self._pulls()
        shown, rest = self.groups.parks_in_view(self.view, tuple(pulls))
        places = self._stack(2, len(shown) + bool(rest), PARKS_MOST[self._frame.portrait])
        if rest:
            self.turns.append(Tile("parks", places.pop(), rest))
        means = {park: sum(pull.elements()) / pull.total() for park, pull in pulls.items()}
        firms = Counter(firm.park for firm in self.groups.exhibit.firms)
        tiles = tuple(
            Tile(park.id, box, firms[park.id])
            for park, box in zip(_near(shown, places, means), places, strict=True)
        )
        self.boxes.update((f"park/{tile.ident}", tile.box) for tile in tiles)
        return tiles

    def _pulls(self) -> dict[str, Counter[float]]:
        """For each park the heights that lines come to it from, and how many from each."""
        pulls: defaultdict[str, Counter[float]] = defaultdict(Counter)
        for firm in self.groups.exhibit.firms:
            box = self.boxes.get(f"firm/{firm.id}") or self.bundled().get(firm.industry)
            if box:
                for park in _parks_of(firm):
                    pulls[park][box.middle] += 1
        return {park.id: pulls[park.id] for park in self.groups.parks if park.id in pulls}


def _parks_of(firm: Firm) -> set[str]:
    """The parks that a firm stands in or is tied to."""
    ends = {end.removeprefix("park/") for tie in firm.ties for end in tie.to if end[:5] == "park/"}
    return ends | {firm.park} if firm.park else ends


def _near(parks: Sequence[Park], places: Sequence[Box], means: dict[str, float]) -> list[Park]:
    """Parks for the places from top to bottom.

    Tied ones by the mean height of what they are tied to, each in the nearest place that leaves
    enough for those after it; the others in between, in their own order.
    """
    tied = sorted((park for park in parks if park.id in means), key=lambda park: means[park.id])
    taken: dict[int, Park] = {}
    first = 0
    for at, park in enumerate(tied):
        left = range(first, len(parks) - len(tied) + at + 1)
        mean = means[park.id]
        place = min(left, key=lambda number: abs(places[number].middle - mean))
        taken[place] = park
        first = place + 1
    others = iter([park for park in parks if park.id not in means])
    return [taken[at] if at in taken else next(others) for at in range(len(parks))]
