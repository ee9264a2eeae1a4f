"""What ``check`` says of a vector map: its layers, its areas, its drawing, its review."""

from __future__ import annotations

from pathlib import Path

from kiosk.exhibit.geo import gazetteer
from kiosk.exhibit.geo.gcj02 import KNOWN, recognised, shifted
from kiosk.exhibit.geo.layers import Layers, fingerprint
from kiosk.exhibit.geo.projection import distance
from kiosk.exhibit.model import Map
from kiosk.exhibit.problems import likely
from kiosk.exhibit.toml_places import Document
from kiosk.exhibit.toml_places import Path as Key


def judge_vector(chart: Map, folder: Path, document: Document) -> None:
    """Add what is wrong with a vector map, and with the files of its layers."""
    if chart.has_borders and not chart.review_number:
        document.add("map-review", ("review_number",))
    if not chart.drawable:
        document.add("map-not-drawable", ("frame",))
        return
    layers = Layers(folder, document.problems)
    for number, layer in enumerate(chart.layers):
        if not layers.features(layer) and (found := layers.of_file(layer.file)):
            known = [f"{key} = {value}" for each in found for key, value in each.properties.items()]
            document.add("map-layer-empty", ("layers", number, "only"), choices=known)
    for file in dict.fromkeys(layer.file for layer in chart.layers):
        outlines = (area[0] for each in layers.of_file(file) for area in each.areas)
        if name := recognised(outlines):
            place = next(each for known, each, _ in KNOWN if known == name)
            metres = round(distance(place, shifted(place)), -1)
            document.problems.add("geo-gcj02", file, name=name, metres=round(metres))
    for number, each in enumerate(chart.names):
        _area(chart, layers, each.of, document, ("names", number), each.name)
    for number, step in enumerate(chart.steps):
        if step.of:
            _area(chart, layers, step.of, document, ("steps", number))
    _drawing(chart, folder, document)


def _area(chart: Map, layers: Layers, of: str, document: Document, at: Key, name: str = "") -> None:
    """Whether the layers know an area, under this name or a longer one."""
    found = layers.area(chart, of)
    if found is None:
        known = layers.known(chart)
        document.add(
            "map-unknown-area", (*at, "of"), name=of, choices=known, guess=likely(of, known)
        )
    elif name and found.name and not found.name.startswith(name):
        document.add("map-name-differs", (*at, "name"), name=name, known=found.name)


def _drawing(chart: Map, folder: Path, document: Document) -> None:
    """Whether the map has been drawn from these layers."""
    try:
        drawn = gazetteer.read(gazetteer.beside(folder / chart.file))
    except (gazetteer.GazetteerError, OSError):
        document.add("map-undrawn", ("file",), file=document.file)
        return
    if not (folder / chart.file).is_file():
        document.add("map-undrawn", ("file",), file=document.file)
    elif drawn.drawn_from != fingerprint(chart, folder):
        document.add("map-stale", ("file",), file=document.file)
