"""The exhibit's vector maps for QML: names where their areas lie, steps closer, distances."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.lookup import Lookup, by_id
from kiosk.bridge.records import RecordModel, Row
from kiosk.exhibit.line_breaks import NO_BREAK, joined, whole
from kiosk.exhibit.model import Map, MapName, MapStep
from kiosk.tongue import tell

if TYPE_CHECKING:  # late: the start does without
    from kiosk.exhibit.geo.gazetteer import Spot

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

TOUCHING_KM: Final = 0.5
"""What is nearer to home's border is told as touching it: rounded, it is no kilometre away."""

NAME_ROLES = ("ident", "name", "kind", "atX", "atY", "across", "told")
STEP_ROLES = ("name", "place", "fromX", "fromY", "toX", "toY")


@QmlElement
@QmlSingleton
class VectorMaps(QObject):
    """Which of the exhibit's maps are drawn from data."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Look them up once."""
        super().__init__(parent)
        exhibit = current_hall().exhibit
        self._maps = [each for each in exhibit.maps if each.kind == "vector"] if exhibit else []

    @Property(str, constant=True)
    def first(self) -> str:
        """The id of the first; empty for none."""
        return self._maps[0].id if self._maps else ""

    @Property(list, constant=True)
    def uncleared(self) -> list[str]:
        """Titles of those with administrative boundaries and no review number: not cleared for
        public display."""
        return [each.title for each in self._maps if each.has_borders and not each.review_number]

    @Slot(str, result=bool)
    def has(self, item: str) -> bool:
        """Whether a place on the page ``maps`` is on a vector map."""
        return item.partition("/")[0] in [each.id for each in self._maps]


@QmlElement
class VectorMapInfo(Lookup):
    """A vector map by its id, and one of its names by ``place``."""

    changed = Signal()
    placeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        maps = self._exhibit.maps if self._exhibit else ()
        self._maps = by_id(each for each in maps if each.kind == "vector")
        self._map: Map | None = None
        self._spots: Mapping[str, Spot] = {}
        self._read = ""  # the map whose gazetteer that is
        self._place = ""
        self._names = RecordModel(NAME_ROLES, self)
        self._steps = RecordModel(STEP_ROLES, self)

    def look_up(self) -> None:
        """Take the map, its names and its steps."""
        self._map = chart = self._maps.get(self._ident)
        if chart is None:
            self._names.fill([])
            self._steps.fill([])
            return
        if self._read != chart.id:
            self._read, self._spots = chart.id, self._gazetteer(chart)
        self._names.fill([self._name(name, chart) for name in self._shown(chart)])
        self._steps.fill([self._step(step) for step in chart.steps])

    @staticmethod
    def _gazetteer(chart: Map) -> Mapping[str, Spot]:
        from kiosk.exhibit.geo import gazetteer

        file = gazetteer.beside(current_hall().folder / chart.file)
        try:
            return gazetteer.read(file).spots
        except (gazetteer.GazetteerError, OSError) as error:
            log.warning(tell("%s has no names: %s", "%s 不显示地名：%s"), f"maps/{chart.id}", error)
            return {}

    def _shown(self, chart: Map) -> list[MapName]:
        return [name for name in chart.names if name.of in self._spots]

    def _at(self, name: MapName) -> tuple[float, ...]:
        """Where a name stands: where an editor has put it, or where its area has most room."""
        return name.at or self._spots[name.of].at

    def _say(self, text: str) -> str:
        return self.say(f"maps/{self._map.id}", text) if self._map else ""

    def _name(self, name: MapName, chart: Map) -> Row:
        spot = self._spots[name.of]
        return {
            "ident": name.id,
            "name": self._say(name.name),
            "kind": name.kind,
            "atX": self._at(name)[0],
            "atY": self._at(name)[1],
            "across": 3 * max(spot.box[2] - spot.box[0], spot.box[3] - spot.box[1]),
            "told": joined(self._told(name, chart), self.voice.code),
        }

    def _told(self, name: MapName, chart: Map) -> str:
        """What is told of a name, by what was measured."""
        say, away = self.voice.say, self._spots[name.of].away_km
        if name.id == chart.home:
            return say("VectorPage", "与%1相邻").replace("%1", self._neighbours(chart))
        home = next((self._say(each.name) for each in chart.names if each.id == chart.home), "")
        if away is None:
            return say("VectorPage", "%1在其中").replace("%1", home)
        if away < TOUCHING_KM:
            return say("VectorPage", "与%1相邻").replace("%1", home)
        km = f"{round(away):,}"
        told = say("VectorPage", "距%1边界直线约 %2 公里").replace("%1", home).replace("%2", km)
        return told.replace(f"{km} ", f"{km}{NO_BREAK}")

    def _neighbours(self, chart: Map) -> str:
        """The counties that touch home, in one list."""
        say, told = self.voice.say, ""
        for name in self._shown(chart):
            if name.kind == "county" and self._spots[name.of].away_km == 0:
                both = say("VectorPage", "%1、%2") if told else "%2"
                told = both.replace("%1", told).replace("%2", whole(self._say(name.name)))
        return told

    def _step(self, step: MapStep) -> Row:
        spot = self._spots.get(step.of)
        left, top, right, bottom = spot.box if spot else (0.0, 0.0, 0.0, 0.0)
        box = {"fromX": left, "fromY": top, "toX": right, "toY": bottom}
        return {"name": self._say(step.name), "place": step.place, **box}

    @Property(str, notify=changed)
    def mapId(self) -> str:
        """The map that is shown; empty for none."""
        return self._map.id if self._map else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        return self._say(self._map.title) if self._map else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        """What stands below the title."""
        return self._say(self._map.note) if self._map else ""

    @Property(str, notify=changed)
    def file(self) -> str:
        """Its drawing, relative to the exhibit's folder."""
        return self._map.file if self._map else ""

    @Property(str, notify=changed)
    def sources(self) -> str:
        """Where its data are from."""
        return self._say(self._map.sources) if self._map and self._map.sources else ""

    @Property(str, notify=changed)
    def reviewNumber(self) -> str:
        """The number of its review."""
        return self._map.review_number if self._map else ""

    @Property(bool, notify=changed)
    def uncleared(self) -> bool:
        """Whether it shows administrative boundaries and has no such number."""
        return bool(self._map and self._map.has_borders and not self._map.review_number)

    @Property(float, notify=changed)
    def metres(self) -> float:
        """To a pixel of the drawing."""
        return self._map.metres if self._map else 0.0

    @Property(RecordModel, constant=True)
    def names(self) -> RecordModel:
        """The names. Roles: ``ident``, ``name``, ``kind``; ``atX``, ``atY`` in pixels of the
        drawing, and how many of them ``across`` one sees it in its setting; ``told``, how far it
        is from home's border, or what it touches."""
        return self._names

    @Property(RecordModel, constant=True)
    def steps(self) -> RecordModel:
        """The steps closer. Roles: ``name``, ``place`` (the id of what is told then), and
        ``fromX``, ``fromY``, ``toX``, ``toY`` in pixels of the drawing; all 0 for all of it."""
        return self._steps

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """The name that is told of, by id."""
        return self._place

    @place.setter
    def place(self, value: str) -> None:
        if value != self._place:
            self._place = value
            self.placeChanged.emit()

    @Slot(float, "QVariantList", result="QVariantList")
    def standing(self, scale: float, sizes: list[float]) -> list[bool]:
        """Which of the names stand at a scale (design px to a pixel of the drawing), then which of
        the places with their names, then which without: a diamond that no name lies on. By the
        widths and heights of their boxes in one flat list."""
        from kiosk.exhibit.geo.names import Placed, standing

        if self._map is None:
            return []
        boxes = zip(sizes[::2], sizes[1::2], strict=True)
        spans = (
            *((self._at(name), name.from_m, name.until_m) for name in self._shown(self._map)),
            *((place.at, 0.0, 0.0) for place in (*self._map.places, *self._map.places)),
        )
        placed = [
            Placed(at[0], at[1], width, height, from_m, until_m)
            for (at, from_m, until_m), (width, height) in zip(spans, boxes, strict=False)
        ]
        return standing(placed, scale, self._map.metres)
