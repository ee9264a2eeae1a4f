"""Places of a map as GeoJSON: ``MAP-places.geojson`` beside ``MAP.toml``, read and written.

What edit mode writes and QGIS opens. A feature is a place: a Point, a LineString or a Polygon, and
the keys of a ``[[places]]`` table as its properties. Two things differ from the table:

- On a picture, positions are its pixels with **y negative**: 0 at its upper edge, minus its height
  at the lower one. A GIS lays a picture that has no georeference just so, and picture and places
  lie on each other without a world file. There is no ``crs`` member: RFC 7946 has none, and the
  positions are no degrees, whatever a program takes them for. On a vector map they are longitude
  and latitude, as RFC 7946 has them; what is read of them lies on the map's :class:`Sheet`.
- A door is two properties, ``door_to`` and ``door_label``: tables of a GIS hold no tables.

A point with the id of one of a vector map's names is no place: it says where that name stands.

A property that is null or empty is not there: a GIS gives every feature all columns.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from kiosk.exhibit import files
from kiosk.exhibit.geo import geojson
from kiosk.exhibit.geo.sheet import Sheet
from kiosk.exhibit.geometry import Point, Points, signed_area
from kiosk.exhibit.model import Hotspot
from kiosk.exhibit.placing import Kind
from kiosk.exhibit.problems import Problems
from kiosk.exhibit.shaping import shape
from kiosk.exhibit.toml_places import Document, Path

KINDS: Final[Mapping[Kind, str]] = {"at": "Point", "line": "LineString", "area": "Polygon"}
"""What a place is drawn as, by its key in a table: GeoJSON's kinds of geometry."""

DEGREE_DIGITS: Final = 7
"""Behind a degree's point: about a centimetre."""


class Features(Document):
    """A GeoJSON file of places, for problems: named by feature and property, with their line."""

    __slots__ = ("_first",)

    def __init__(
        self, file: str, text: str, problems: Problems, features: Iterable[geojson.Feature]
    ) -> None:
        super().__init__(file, text, problems)
        self._first = {feature.at: feature.line for feature in features}

    def line(self, path: Path = ()) -> int:
        """The line of a feature's property, or of the feature."""
        number = path[1] if len(path) > 1 else None
        first = self._first.get(number) if isinstance(number, int) else None
        if first is None:
            return 1
        key = next(step for step in reversed(path) if isinstance(step, str))
        lines = self.toml.split("\n")
        after = min((each for each in self._first.values() if each > first), default=len(lines) + 1)
        for line in range(first, after):
            if f'"{key}"' in lines[line - 1]:
                return line
        return first

    def add(self, code: str, path: Path = (), /, **values: object) -> None:
        """Record a problem at a property, by its name in the file."""
        match path:
            case (features, number, ("at" | "line" | "area"), *_):
                path = (features, number, "coordinates")
            case (features, number, "door", key):
                path = (features, number, f"door_{key}")
        super().add(code, path, **values)


@dataclass(frozen=True, slots=True)
class Found:
    """What a file of places holds: sound ``places``, and where names stand (``pins``, by their
    ids), in pixels; ``document`` is the file for problems."""

    places: tuple[Hotspot, ...]
    pins: Mapping[str, Point]
    document: Features


def read_places(
    root: str,
    name: str,
    problems: Problems,
    sheet: Sheet | None = None,
    names: Collection[str] = (),
) -> Found | None:
    """What a GeoJSON file of places holds; None where there is no text.

    Args:
        root: the exhibit's folder, see :func:`files.real`.
        name: the file below it.
        problems: what is wrong is added here.
        sheet: a vector map's.
        names: the ids of its names.
    """
    text = files.read_text(root, name, problems, geojson.BYTE_LIMIT)
    if text is None:
        return None
    features = features_of(text, name, problems, sheet)
    document = Features(name, text, problems, features)
    found = []
    pins: dict[str, Point] = {}
    for feature in features:
        at: Path = ("features", feature.at)
        if has_parts(feature):
            document.add("place-parts", (*at, "coordinates"))
            continue
        if (ident := feature.properties.get("id")) in names:
            if not feature.points:
                document.add("name-pin", (*at, "coordinates"), name=ident)
            elif sheet and not sheet.holds(feature.points):
                document.add("off-frame", (*at, "coordinates"), **sheet.told)
            elif ident in pins:
                document.add("same-id", (*at, "id"), name=ident)
            else:
                pins[str(ident)] = feature.points[0]
            continue
        given = {"number": feature.at}
        table = table_of(feature.properties, corners_of(feature))
        place = shape(Hotspot, table, document.add, given=given, at=at)
        if place is not None:
            found.append(place)
    return Found(tuple(found), pins, document)


def features_of(
    text: str, name: str, problems: Problems, sheet: Sheet | None
) -> tuple[geojson.Feature, ...]:
    """The sound features of a file's text, in pixels; see :func:`read_places`."""
    found = geojson.parse(text, name, problems, local=sheet is None, empty=True)
    if sheet is None:
        return found
    return tuple(
        replace(
            each,
            points=sheet.pixels(each.points),
            lines=tuple(map(sheet.pixels, each.lines)),
            areas=tuple(tuple(map(sheet.pixels, rings)) for rings in each.areas),
        )
        for each in found
    )


def corners_of(feature: geojson.Feature) -> dict[Kind, Points]:
    """The corners of a feature of one part, by its kind; nothing for one without geometry."""
    corners: dict[Kind, Points] = {
        "at": feature.points,
        "line": feature.lines[0] if feature.lines else (),
        "area": feature.areas[0][0] if feature.areas else (),
    }
    return {kind: of for kind, of in corners.items() if of}


def has_parts(feature: geojson.Feature) -> bool:
    """Whether a feature is more than one point, one line or one area without a hole."""
    parts = len(feature.areas) + len(feature.lines) + len(feature.points)
    return parts > 1 or any(len(rings) > 1 for rings in feature.areas)


def table_of(properties: Mapping[str, Any], corners: Mapping[Kind, Points]) -> dict[str, Any]:
    """A place's properties and corners as its table in ``MAP.toml`` would be."""
    told = {
        key: value
        for key, value in properties.items()
        if value not in (None, "", []) and key not in KINDS  # a GIS measures areas by itself
    }
    door = {key: told.pop(f"door_{key}") for key in ("to", "label") if f"door_{key}" in told}
    for kind, of in corners.items():
        told[kind] = [number for point in of for number in point]
    return {**told, "door": door} if door else told


def geojson_of(
    places: Iterable[tuple[Kind, Points, Mapping[str, Any]]], sheet: Sheet | None = None
) -> str:
    """The text of a file with these places, a feature a line.

    Args:
        places: of each its kind, its corners with y downwards, an
            area's first not repeated, and its properties.
        sheet: a vector map's, whose degrees are written.
    """
    features = ",\n".join(
        json.dumps(
            {
                "type": "Feature",
                "properties": dict(properties),
                "geometry": {"type": KINDS[key], "coordinates": _coordinates(key, corners, sheet)},
            },
            ensure_ascii=False,
        )
        for key, corners, properties in places
    )
    return f'{{"type": "FeatureCollection", "features": [\n{features}\n]}}\n'


def _coordinates(key: Kind, corners: Points, sheet: Sheet | None) -> Any:
    if sheet is None:
        at = [[x, -y if y else y] for x, y in corners]
    else:
        if key == "area" and signed_area(corners) > 0:  # RFC 7946 has it run anticlockwise
            corners = (corners[0], *reversed(corners[1:]))
        at = [[round(each, DEGREE_DIGITS) for each in sheet.degrees(corner)] for corner in corners]
    if key == "at":
        return at[0]
    return at if key == "line" else [[*at, *at[:1]]]


def properties_of(place: Hotspot) -> dict[str, Any]:
    """A place's keys as properties, those that are given."""
    own = {
        name: value if isinstance(value, str) else list(value)
        for name in ("id", "park", "name", "text", "firms", "facts")
        if (value := getattr(place, name))
    }
    door = {"door_to": place.door.to, "door_label": place.door.label} if place.door else {}
    return own | door
