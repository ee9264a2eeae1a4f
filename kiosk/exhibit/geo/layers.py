"""The layers of a vector map, read from its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kiosk.exhibit import files
from kiosk.exhibit.geo import geojson
from kiosk.exhibit.geo.geojson import Feature
from kiosk.exhibit.model import Map, MapLayer
from kiosk.exhibit.problems import Problems


@dataclass(slots=True)
class Layers:
    """A vector map's layers: each file is read once, faults go to ``problems``."""

    folder: Path
    problems: Problems
    _read: dict[str, tuple[Feature, ...]] = field(default_factory=dict)

    def features(self, layer: MapLayer) -> tuple[Feature, ...]:
        """What a layer draws."""
        found = self.of_file(layer.file)
        if not layer.only:
            return found
        key, *values = layer.only
        return tuple(each for each in found if str(each.properties.get(key)) in values)

    def of_file(self, name: str) -> tuple[Feature, ...]:
        """All features of a file."""
        if name not in self._read:
            self._read[name] = geojson.read(files.real(self.folder), name, self.problems)
        return self._read[name]

    def area(self, chart: Map, of: str) -> Feature | None:
        """The first feature with an area that has a property of this value."""
        return next((each for each in self._areas(chart) if of in _values(each)), None)

    def known(self, chart: Map) -> list[str]:
        """The names of the areas that there are."""
        return list(dict.fromkeys(each.name for each in self._areas(chart) if each.name))

    def _areas(self, chart: Map) -> Iterator[Feature]:
        for name in dict.fromkeys(layer.file for layer in chart.layers):
            yield from (each for each in self.of_file(name) if each.areas)


def _values(feature: Feature) -> list[str]:
    return [str(value) for value in feature.properties.values()]


def fingerprint(chart: Map, folder: Path) -> str:
    """What a drawing is made from, in a word: it changes with any of it."""
    named = [name.of for name in chart.names], [step.of for step in chart.steps]
    home = next((name.of for name in chart.names if name.id == chart.home), "")
    layers = [asdict(layer) for layer in chart.layers]
    told = hashlib.sha256(json.dumps([chart.frame, chart.metres, home, named, layers]).encode())
    for name in sorted({layer.file for layer in chart.layers}):
        path = folder / name
        told.update(path.read_bytes() if path.is_file() else b"")
    return told.hexdigest()
