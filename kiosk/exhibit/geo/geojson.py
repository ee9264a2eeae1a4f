"""Reads GeoJSON (RFC 7946): what maps are drawn from, and the places that an editor draws on them.

A file is walked feature by feature, so a torn one is read as far as it goes, every fault is named
with its line, and what is sound is kept. Nothing here raises for what stands in a file, and nothing
takes long: bytes, positions and the search for crossings are limited.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kiosk.exhibit import files
from kiosk.exhibit.geo.shapes import POINT_LIMIT, Area, ShapeError, Shapes
from kiosk.exhibit.geometry import Points
from kiosk.exhibit.problems import Problems

BYTE_LIMIT: Final = 16 * 1024 * 1024

FAULTS_TOLD: Final = 20
"""Broken features that are named one by one; the rest of them are counted."""

SAME_AS_WGS84: Final = ("CRS84", "4326", "4490", "4979", "4480")
"""How the names of systems end whose degrees are right here: WGS 84, CGCS2000."""


@dataclass(frozen=True, slots=True)
class Feature:
    """A sound feature of a file.

    Attributes:
        id: the member ``id`` as text, or empty.
        name: the property ``name``, or empty.
        points: of Point and MultiPoint.
        lines: of LineString and MultiLineString.
        areas: of Polygon and MultiPolygon.
        properties: the member ``properties`` as it stands there.
        at: its place in the file, from 0.
        line: its line in the file, from 1.
    """

    id: str
    name: str
    points: Points
    lines: tuple[Points, ...]
    areas: tuple[Area, ...]
    properties: Mapping[str, object]
    at: int
    line: int


def read(root: str, name: str, problems: Problems) -> tuple[Feature, ...]:
    """The sound features of the file ``name`` under ``root`` (see :func:`files.real`), in degrees.

    Args:
        root: the exhibit's folder.
        name: the file below it, with ``/``.
        problems: what is wrong is added here.
    """
    text = files.read_text(root, name, problems, BYTE_LIMIT, "geo-too-big")
    return () if text is None else parse(text, name, problems)


def parse(
    text: str, name: str, problems: Problems, *, local: bool = False, empty: bool = False
) -> tuple[Feature, ...]:
    """The same from a file's text.

    Args:
        text: what the file holds.
        name: the file's, for problems.
        problems: what is wrong is added here.
        local: positions are a map's own units with y negative, and come out with y downwards;
            else longitude and latitude in degrees (WGS 84 or CGCS2000).
        empty: whether there may be no feature.
    """
    return _File(text, name, problems, local, empty).features()


_DECODER: Final = json.JSONDecoder()
_BLANKS: Final = " \t\n\r"


@dataclass(slots=True)
class _File:
    text: str
    name: str
    problems: Problems
    local: bool
    empty: bool
    crs: str = ""
    many: bool = True
    """Whether it is a list of features, not one alone."""
    found: list[tuple[int, Any]] = field(default_factory=list)
    """Features as they stand there, each with its offset."""

    def features(self) -> tuple[Feature, ...]:
        try:
            self._walk()
        except RecursionError:
            self.problems.add("geo-too-deep", self.name)
        except json.JSONDecodeError as error:
            line, column = error.lineno, error.colno
            self.problems.add("geo-syntax", self.name, line, column=column, reason=error.msg)
        except ValueError as error:  # a whole number of thousands of digits
            self.problems.add("geo-syntax", self.name, column=1, reason=error)
        if self.crs and not self.local and not self.crs.endswith(SAME_AS_WGS84):
            line = self.text.count("\n", 0, self.text.find('"crs"')) + 1
            self.problems.add("geo-crs", self.name, line, "crs", crs=self.crs)
            return ()
        if not self.found and not self.empty:
            self.problems.add("geo-nothing", self.name)
        return tuple(self._sound())

    def _sound(self) -> Iterator[Feature]:
        line, before, points, broken = 1, 0, 0, 0
        for at, (offset, value) in enumerate(self.found):
            line += self.text.count("\n", before, offset)
            before = offset
            shapes = Shapes(self.local, POINT_LIMIT - points)
            try:
                yield _feature(value, shapes, at, line)
                points += shapes.count
            except ShapeError as fault:
                broken += 1
                if broken <= FAULTS_TOLD:
                    key = f"features[{at + 1}]{fault.key}" if self.many else fault.key
                    self.problems.add(fault.code, self.name, line, key.lstrip("."), **fault.values)
        if broken > FAULTS_TOLD:
            self.problems.add("geo-more", self.name, count=broken - FAULTS_TOLD)

    def _walk(self) -> None:
        """Take the features, and the members that concern all of them."""
        kind = ""
        start = self._expect(0, "{")
        at = self._skip(start + 1)
        while not self.text.startswith("}", at):
            key, at = _DECODER.raw_decode(self.text, self._expect(at, '"'))
            at = self._skip(self._expect(at, ":") + 1)
            if key == "features" and self.text.startswith("[", at):
                at = self._take_features(at + 1)
            else:
                value, at = _DECODER.raw_decode(self.text, at)
                if key == "crs":
                    self.crs = _crs_name(value)
                elif key == "type":
                    kind = str(value)
            at = self._next(at, "}")
        self.many = bool(self.found) or kind == "FeatureCollection"
        if not self.many:
            self.found.append((start, _DECODER.raw_decode(self.text, start)[0]))

    def _take_features(self, at: int) -> int:
        """Take each feature of the list that begins here; returns its end."""
        at = self._skip(at)
        while not self.text.startswith("]", at):
            value, end = _DECODER.raw_decode(self.text, at)
            self.found.append((at, value))
            at = self._next(end, "]")
        return at + 1

    def _skip(self, at: int) -> int:
        while self.text[at : at + 1] in _BLANKS and at < len(self.text):
            at += 1
        return at

    def _expect(self, at: int, signs: str) -> int:
        at = self._skip(at)
        if self.text[at : at + 1] not in tuple(signs):
            raise json.JSONDecodeError(f"{' or '.join(signs)} is missing", self.text, at)
        return at

    def _next(self, at: int, end: str) -> int:
        """Over the comma between two members, or to the end of them."""
        at = self._expect(at, f",{end}")
        return self._skip(at + 1) if self.text[at] == "," else at


def _crs_name(value: object) -> str:
    """The name in a ``crs`` member, which GeoJSON had until 2016; empty for none."""
    properties = value.get("properties") if isinstance(value, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    return str(name if name is not None else value) if value is not None else ""


def _feature(value: object, shapes: Shapes, at: int, line: int) -> Feature:
    """A feature of a JSON value, or of a geometry that stands alone.

    Raises:
        ShapeError: it cannot be drawn.
    """
    if not isinstance(value, dict):
        raise ShapeError("geo-no-geometry", "")
    properties: Mapping[str, object] = {}
    if value.get("type") != "Feature":
        shapes.take(value, "")
    else:
        if value.get("geometry") is not None:
            shapes.take(value["geometry"], ".geometry")
        if isinstance(value.get("properties"), dict):
            properties = value["properties"]
    ident, name = value.get("id"), properties.get("name")
    return Feature(
        str(ident) if isinstance(ident, str | int) else "",
        name if isinstance(name, str) else "",
        tuple(shapes.points),
        tuple(shapes.lines),
        tuple(shapes.areas),
        properties,
        at,
        line,
    )
