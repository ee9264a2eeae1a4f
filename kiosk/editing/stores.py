"""Which maps of an exhibit can be edited, by their names on the command line."""

from __future__ import annotations

from pathlib import Path

from kiosk.editing.file import MapFile
from kiosk.editing.parks import DIAGRAM, UPRIGHT, ParksFile
from kiosk.editing.store import Store
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problems import Language


def names(exhibit: Exhibit) -> list[str]:
    """The maps by their ids, then the zone's diagram, across and upright."""
    return list(dict.fromkeys([*(chart.id for chart in exhibit.maps), DIAGRAM, UPRIGHT]))


def store_of(exhibit: Exhibit, folder: Path, name: str, language: Language) -> Store:
    """Where what is drawn on one of them lives. A map of the diagram's name goes before it."""
    own = name in [chart.id for chart in exhibit.maps]
    return (MapFile if own else ParksFile)(folder, name, language)
