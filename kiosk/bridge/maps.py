"""The exhibit's picture maps and the places on them, for QML."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.bridge.hall import current_hall
from kiosk.bridge.lookup import Lookup, by_id
from kiosk.bridge.parks import bounds_of
from kiosk.bridge.records import RecordModel
from kiosk.exhibit.geometry import points, svg_path
from kiosk.exhibit.model import Firm, Hotspot, Map
from kiosk.exhibit.touching import Target, touched

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PLACE_ROLES = (
    *("ident", "name", "shortName", "body", "park"),
    *("atX", "atY", "path", "closed", "bounds"),
)


@QmlElement
class MapInfo(Lookup):
    """A map by its id, and one of its places by ``place``; the first map for an unknown id."""

    changed = Signal()
    placeChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Look nothing up yet."""
        super().__init__(parent)
        maps = self._exhibit.maps if self._exhibit else ()
        self._maps = by_id(maps)
        self._parks = by_id(self._exhibit.parks if self._exhibit else ())
        self._map: Map | None = None
        self._place = ""
        self._places = RecordModel(PLACE_ROLES, self)
        self._targets: tuple[Target, ...] = ()
        self._firms = RecordModel(("ident", "name"), self)

    def look_up(self) -> None:
        """Take the map and the places on it."""
        self._map = self._maps.get(self._ident) or next(iter(self._maps.values()), None)
        places = self._map.places if self._map else ()
        self._targets = tuple(
            Target(each.id, (each.at[0], each.at[1]), points(each.line), points(each.area))
            for each in places
        )
        shapes = zip(places, self._targets, strict=True)
        self._places.fill([self._row(place, target) for place, target in shapes])
        self._fill_firms()
        self.placeChanged.emit()  # its door is told in another language

    def _fill_firms(self) -> None:
        """The firms of the chosen place."""
        self._firms.fill(
            [
                {"ident": firm.id, "name": self.say(f"firms/{firm.id}", firm.short_name)}
                for firm in self._firms_at(self._chosen)
            ]
        )

    def _firms_at(self, place: Hotspot | None) -> list[Firm]:
        """The firms that are at a place: its own, then its park's."""
        if place is None or self._exhibit is None:
            return []
        firms = by_id(self._exhibit.firms)
        park = [firm.id for firm in firms.values() if place.park and firm.park == place.park]
        return [firms[each] for each in dict.fromkeys([*place.firms, *park]) if each in firms]

    def _row(self, place: Hotspot, target: Target) -> dict[str, object]:
        corners = target.area or target.line
        park = self._parks.get(place.park)
        context = f"maps/{self._map.id}" if self._map else ""
        about = f"parks/{place.park}"
        name = self.say(context, place.name) if place.name else ""
        text = self.say(context, place.text) if place.text else ""
        return {
            "ident": place.id,
            "name": name or (self.say(about, park.name) if park else ""),
            "shortName": name or (self.say(about, park.short_name) if park else ""),
            "body": text or (self.told(about, park.body) if park else ""),
            "park": place.park,
            "atX": float(place.at[0]),
            "atY": float(place.at[1]),
            "path": svg_path(corners, closed=bool(target.area)),
            "closed": bool(target.area),
            "bounds": bounds_of(corners) if corners else QRectF(),
        }

    @property
    def _chosen(self) -> Hotspot | None:
        places = self._map.places if self._map else ()
        return next((each for each in places if each.id == self._place), None)

    def _text(self, name: str) -> str:
        return self.say(f"maps/{self._map.id}", getattr(self._map, name)) if self._map else ""

    @Property(bool, notify=changed)
    def known(self) -> bool:
        """Whether there is a map."""
        return self._map is not None

    @Property(str, notify=changed)
    def mapId(self) -> str:
        """The map that is shown."""
        return self._map.id if self._map else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """The map's title."""
        return self._text("title")

    @Property(str, notify=changed)
    def note(self) -> str:
        """What it is, and what it is not: below the title."""
        return self._text("note")

    @Property(str, notify=changed)
    def file(self) -> str:
        """Its picture, relative to the exhibit's folder."""
        return self._map.file if self._map else ""

    @Property(bool, notify=changed)
    def leads(self) -> bool:
        """Whether any of its places leads on: to the story, or to a firm."""
        places = self._map.places if self._map else ()
        return any(place.door or self._firms_at(place) for place in places)

    @Property(float, notify=changed)
    def metresPerPixel(self) -> float:
        """Metres to a pixel of the whole picture; 0 where that is not known."""
        return self._map.metres_per_pixel if self._map else 0.0

    @Property(str, constant=True)
    def firstPicture(self) -> str:
        """The first map that is a picture; empty where there is none."""
        pictures = (each.id for each in self._maps.values() if each.kind == "picture")
        return next(pictures, "")

    @Property(int, constant=True)
    def count(self) -> int:
        """How many maps there are, of every kind."""
        return len(self._maps)

    @Property(str, notify=changed)
    def next(self) -> str:
        """The map after this one, by id, round the last."""
        idents = list(self._maps)
        return idents[(idents.index(self._map.id) + 1) % len(idents)] if self._map else ""

    @property
    def _here(self) -> tuple[float, ...]:
        """Where the hall stands on this map, by its settings alone; empty where they do not say."""
        hall = current_hall().settings.hall
        if self._map is None:
            return ()
        there = (each.at for each in self._map.places if hall.park and each.park == hall.park)
        return here_on(self._map, hall.here) or next(there, ())

    @Property(bool, notify=changed)
    def isHere(self) -> bool:
        """Whether the hall stands on this map."""
        return bool(self._here)

    @Property(QPointF, notify=changed)
    def here(self) -> QPointF:
        """Where it stands, in pixels of the picture."""
        return QPointF(*self._here) if self._here else QPointF()

    @Property(str, notify=changed)
    def begin(self) -> str:
        """Where it opens: ``all``, or filling the frame at its ``left`` or ``right`` end."""
        return self._map.begin if self._map else "all"

    @Property(RecordModel, constant=True)
    def places(self) -> RecordModel:
        """The places. Roles: ``ident``, ``name``, ``shortName``, ``body``, ``park``; ``atX``,
        ``atY`` in pixels of the picture; ``path``, ``closed`` and ``bounds`` of one that is an
        area (closed) or a line."""
        return self._places

    @Property(str, notify=placeChanged)
    def place(self) -> str:
        """The place that is told of, by id."""
        return self._place

    @place.setter
    def place(self, value: str) -> None:
        if value != self._place:
            self._place = value
            self._fill_firms()
            self.placeChanged.emit()

    @Property(RecordModel, constant=True)
    def firms(self) -> RecordModel:
        """The firms that are at the chosen place. Roles: ``ident``, ``name``."""
        return self._firms

    @Property(int, notify=changed)
    def mostFirms(self) -> int:
        """How many firms are at the place with most: room is kept for their keys."""
        places = self._map.places if self._map else ()
        return max((len(self._firms_at(place)) for place in places), default=0)

    @Property(str, notify=placeChanged)
    def firmsPark(self) -> str:
        """The park whose firms those are, all of them and no other; empty where they are not."""
        place = self._chosen
        return place.park if place and not place.firms else ""

    @Slot(float, float, float, float, result="QStringList")
    def placesAt(self, x: float, y: float, scale: float, reach: float) -> list[str]:
        """The place that a finger means at a point of the picture, by id; several where it cannot
        tell them apart; none where there is none within ``reach`` design px."""
        return list(touched(self._targets, (x, y), scale, reach))

    @Property(str, notify=placeChanged)
    def doorTo(self) -> str:
        """Where the place's door leads; empty without one."""
        door = self._chosen.door if self._chosen else None
        return door.to if door else ""

    @Property(str, notify=placeChanged)
    def doorLabel(self) -> str:
        """What stands on it."""
        door = self._chosen.door if self._chosen else None
        return self.say(f"maps/{self._map.id}", door.label) if door and self._map else ""


def here_on(chart: Map, told: Iterable[str]) -> tuple[float, ...]:
    """Where the settings' texts say that the hall stands on a map; empty where none of them does.

    A place that is not there, and numbers that are none, are passed over.
    """
    for text in told:
        name, _, where = text.partition("/")
        if name != chart.id:
            continue
        if at := next((each.at for each in chart.places if each.id == where), ()):
            return at
        try:
            x, y = map(float, where.split(","))
        except ValueError:
            continue
        if math.isfinite(x) and math.isfinite(y):
            return x, y
    return ()


@QmlElement
@QmlSingleton
class MapMemory(QObject):
    """Where the visitor left each map, for when they come back from a firm."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing has been seen yet."""
        super().__init__(parent)
        self._views: dict[str, list[float]] = {}

    @Slot(str, float, float, float)
    def keep(self, ident: str, x: float, y: float, scale: float) -> None:
        """Remember a map's view: the point in its middle, and the scale."""
        self._views[ident] = [x, y, scale]

    @Slot(str, result="QVariantList")
    def view(self, ident: str) -> list[float]:
        """That view; empty for a map that has not been left."""
        return self._views.get(ident, [])

    @Slot()
    def reset(self) -> None:
        """Forget everything: the visit is over."""
        self._views.clear()
