"""Where the areas of a vector map lie on its drawing, and how far from home: written beside the
drawing when it is made, so that the hall need not measure.

``locator.dzi`` has its ``locator.json``: for each area that a name or a step is of, its ``at`` (the
point with most room around it) and ``box`` in pixels of the drawing, its size in square kilometres,
and the distance from home's border to its own in kilometres, over the ellipsoid.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from kiosk.exhibit import geometry
from kiosk.exhibit.geo.geojson import Feature
from kiosk.exhibit.geo.layers import Layers, fingerprint
from kiosk.exhibit.geo.measuring import nearest, roomiest
from kiosk.exhibit.geo.projection import distance
from kiosk.exhibit.geo.sheet import Sheet
from kiosk.exhibit.geometry import Points
from kiosk.exhibit.model import Map


class GazetteerError(ValueError):
    """A file that is no gazetteer; the message says why."""


@dataclass(frozen=True, slots=True)
class Spot:
    """An area on the drawing. ``away_km`` is None for home and for what holds it; 0 touches."""

    at: tuple[float, float]
    box: tuple[float, float, float, float]
    km2: float
    away_km: float | None


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The spots by what names and steps say ``of``, and the fingerprint of what was drawn."""

    drawn_from: str
    spots: Mapping[str, Spot]

    def write(self, file: Path) -> None:
        """Write it beside the drawing."""
        spots = {of: asdict(spot) for of, spot in self.spots.items()}
        told = {"drawn_from": self.drawn_from, "spots": spots}
        text = json.dumps(told, ensure_ascii=False, indent=1)
        file.write_text(f"{text}\n", encoding="utf-8", newline="\n")


def beside(drawing: Path) -> Path:
    """The gazetteer of a ``.dzi`` file."""
    return drawing.with_suffix(".json")


def read(file: Path) -> Gazetteer:
    """The gazetteer in a file.

    Raises:
        GazetteerError: it is none.
        OSError: it cannot be read.
    """
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        spots = {of: _spot(each) for of, each in told["spots"].items()}
        return Gazetteer(str(told["drawn_from"]), spots)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise GazetteerError(f"{file.name} is no list of a map's areas") from error


def _spot(told: Any) -> Spot:
    x, y = map(float, told["at"])
    left, top, right, bottom = map(float, told["box"])
    away = told["away_km"]
    return Spot((x, y), (left, top, right, bottom), float(told["km2"]), away and float(away))


def made(chart: Map, layers: Layers, sheet: Sheet) -> Gazetteer:
    """Measure the areas of a map; those that its layers do not hold are left out."""
    home_of = next((name.of for name in chart.names if name.id == chart.home), "")
    asked = *(name.of for name in chart.names), *(step.of for step in chart.steps if step.of)
    wanted = dict.fromkeys(asked)
    found = {of: layers.area(chart, of) for of in wanted}
    outlines = {of: _outlines(each, sheet) for of, each in found.items() if each is not None}
    home = outlines.get(home_of, ())
    spots = {
        of: _measured(outline, () if of == home_of else home, sheet)
        for of, outline in outlines.items()
    }
    return Gazetteer(fingerprint(chart, layers.folder), spots)


def _outlines(feature: Feature, sheet: Sheet) -> tuple[Points, ...]:
    """The outer rings in pixels, the largest first."""
    rings = (sheet.pixels(each[0]) for each in feature.areas)
    return tuple(sorted(rings, key=geometry.area, reverse=True))


def _measured(outline: tuple[Points, ...], home: tuple[Points, ...], sheet: Sheet) -> Spot:
    at = roomiest(outline[0])
    xs, ys = zip(*chain(*outline), strict=True)
    stretch = sheet.conic.stretch(sheet.degrees(at)[1])
    size = sum(map(geometry.area, outline)) * (sheet.metres / stretch / 1000) ** 2
    away = None
    if home and not geometry.contains(outline[0], roomiest(home[0])):
        _, here, there = nearest(home, outline)
        away = round(distance(sheet.degrees(here), sheet.degrees(there)) / 1000, 1)
    return Spot(
        (round(at[0], 1), round(at[1], 1)),
        (round(min(xs), 1), round(min(ys), 1), round(max(xs), 1), round(max(ys), 1)),
        round(size, 1),
        away,
    )
