"""The picture of the ties as a whole. The same exhibit, frame and view always give the same one."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.ties.bundles import Bundle, bundles
from kiosk.exhibit.ties.groups import Groups, Stage, View
from kiosk.exhibit.ties.lines import Line, lines
from kiosk.exhibit.ties.tiles import Tile, Tiles


@dataclass(frozen=True, slots=True)
class Picture:
    """Tiles, lines and bundles, in design px from the picture's left upper corner.

    ``lit`` names the tiles at the ends of the chosen firm's or industry's ties, such as
    ``park/e-info``; ``turns`` are the tiles that turn a column with too many over.
    """

    stage: Stage
    industries: tuple[Tile, ...]
    firms: tuple[Tile, ...]
    spans: tuple[Tile, ...]
    parks: tuple[Tile, ...]
    turns: tuple[Tile, ...]
    lines: tuple[Line, ...]
    bundles: tuple[Bundle, ...]
    lit: frozenset[str]

    @property
    def tiles(self) -> tuple[Tile, ...]:
        """Every tile."""
        return (*self.industries, *self.firms, *self.spans, *self.parks, *self.turns)


def draw(groups: Groups, view: View) -> Picture:
    """The picture of a view."""
    tiles = Tiles(groups, view)
    drawn = lines(tiles)
    return Picture(
        stage=tiles.stage,
        industries=tiles.industries,
        firms=tiles.firms,
        spans=tiles.spans,
        parks=tiles.parks,
        turns=tuple(tiles.turns),
        lines=drawn,
        bundles=bundles(tiles),
        lit=frozenset(end for line in drawn if line.lit for end in line.ends),
    )
