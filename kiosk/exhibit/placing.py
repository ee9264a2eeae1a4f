"""What a place of a map is drawn as, whether it can be drawn, and where its name stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from kiosk.exhibit.geometry import Point, Points, area, inner_point, middle_of, points
from kiosk.exhibit.model import Hotspot
from kiosk.exhibit.shaping import Report
from kiosk.exhibit.toml_places import Path

Kind = Literal["at", "line", "area"]
"""A point, a line or an area, by its key in a place's table."""

LEAST: Final[Mapping[Kind, int]] = {"at": 1, "line": 2, "area": 3}
"""Corners that each of them needs."""

_TOO_FEW: Final[Mapping[Kind, str]] = {
    "at": "bad-place",
    "line": "place-line",
    "area": "place-area",
}

PLACES_ENDING: Final = "-places.geojson"
"""Of the name of a file of places, behind the map's id."""


def kind_of(place: Hotspot) -> Kind:
    """Whether a place is a point, a line or an area."""
    return "area" if place.area else "line" if place.line else "at"


def drawn(place: Hotspot, report: Report, at: Path) -> Point | None:
    """Where a place's name stands, or None with the reason where nothing can be drawn of it."""
    given = [key for key in LEAST if getattr(place, key)]
    if len(given) != 1:
        report("place-kind", at)
        return None
    (key,) = given
    flat = getattr(place, key)
    if len(flat) % 2 or len(flat) < 2 * LEAST[key] or (key == "at" and len(flat) != 2):
        report(_TOO_FEW[key], (*at, key))
        return None
    corners = points(flat)
    if key == "at":
        return corners[0]
    if key == "line":
        return middle_of(corners)
    if code := area_fault(corners):
        report(code, (*at, key))
        return None
    return inner_point(corners)


def area_fault(corners: Points) -> str:
    """What is wrong with an area's outline, as a message's code; empty for nothing."""
    from kiosk.exhibit.geo.crossings import TooIntricateError, crossing

    try:
        if len(corners) < LEAST["area"] or not area(corners):
            return "place-area"
        return "place-crossed" if crossing(corners) else ""
    except TooIntricateError:
        return "place-crossed"
