"""Bundles: where single firms are not in view, bands as thick as the firms in them are many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.exhibit.ties.curves import Box, Port, Side, heights, ribbon
from kiosk.exhibit.ties.tiles import Tiles

THICKEST: Final = 12.0
"""The greatest width of a bundle in design px, for each firm in it."""

THINNEST: Final = 3.0
"""The least width of a bundle."""

SHARE: Final = 0.72
"""The share of a tile's side that its bundles take at the most."""

_Flow = tuple[str, str]
"""From an industry to a park, by their ids."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """Firms of an industry that have the same way to go, as a closed SVG path."""

    industry: str
    path: str


def bundles(tiles: Tiles) -> tuple[Bundle, ...]:
    """The bands from the industries to the parks, through the open industry's spans."""
    sources = tiles.bundled()
    parks = {tile.ident: tile.box for tile in tiles.parks}
    flows = Counter(
        (firm.industry, firm.park)
        for firm in tiles.groups.exhibit.firms
        if firm.industry in sources and firm.park in parks
    )
    opened = tiles.view.industry
    trunk = tiles.boxes.get(f"industry/{opened}") if tiles.spanned else None
    scale = THICKEST
    for boxes, which in ((sources, 0), (parks, 1)):
        for ident, box in boxes.items():
            firms = sum(count for flow, count in flows.items() if flow[which] == ident)
            scale = min(scale, box.height * SHARE / max(1, firms))
    if trunk:
        scale = min(scale, trunk.height * SHARE / len(tiles.groups.blocks[opened]))
    widths = {flow: max(THINNEST, count * scale) for flow, count in flows.items()}
    starts = _beside(widths, sources, "right", lambda flow: (flow[0], parks[flow[1]].middle))
    ends = _beside(widths, parks, "left", lambda flow: (flow[1], sources[flow[0]].middle))
    bands = [
        Bundle(
            flow[0],
            ribbon(
                (sources[flow[0]].edge("right"), starts[flow]),
                (parks[flow[1]].edge("left"), ends[flow]),
                width,
            ),
        )
        for flow, width in widths.items()
    ]
    if trunk and tiles.spanned:
        width = max(THINNEST, scale * len(tiles.groups.blocks[opened]))
        start = (trunk.edge("right"), trunk.middle)
        end = (tiles.spanned.edge("left"), tiles.spanned.middle)
        bands.append(Bundle(opened, ribbon(start, end, width)))
    return tuple(bands)


def _beside(
    widths: Mapping[_Flow, float],
    boxes: Mapping[str, Box],
    side: Side,
    tile_and_far: Callable[[_Flow], tuple[str, float]],
) -> dict[_Flow, float]:
    """The heights of the bands' middles, one band beside the other at every tile's side."""
    found: dict[_Flow, float] = {}
    for ident, box in boxes.items():
        here = [flow for flow in widths if tile_and_far(flow)[0] == ident]
        if here:
            ports = [Port(box, side, widths[flow], tile_and_far(flow)[1]) for flow in here]
            found.update(zip(here, heights(ports), strict=True))
    return found
