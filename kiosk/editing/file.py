"""A map's places on the disk: ``MAP-places.geojson``, which ``MAP.toml`` names.

On a vector map the names that its file calls can be moved, too: where one has been put is a point
of the same GeoJSON, under the name's id; the rest of it stays in ``MAP.toml``.

Saving writes the GeoJSON as a whole and then, the first time, lets ``MAP.toml`` name it instead of
its own tables. Cut short in between, the map is as it was, and the draft is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from kiosk.editing.drawing import Board, Place, Places
from kiosk.editing.store import Sight, Store, UnreadableError
from kiosk.exhibit import files
from kiosk.exhibit.deep_zoom import DeepZoomError, load
from kiosk.exhibit.geo import gazetteer, geojson
from kiosk.exhibit.geo.layers import fingerprint
from kiosk.exhibit.geo.sheet import Sheet
from kiosk.exhibit.geometry import Point, points
from kiosk.exhibit.hotspots import corners_of, features_of, geojson_of, has_parts, properties_of
from kiosk.exhibit.model import Map
from kiosk.exhibit.placing import PLACES_ENDING, kind_of
from kiosk.exhibit.plain_picture import PictureError, is_plain, size_of
from kiosk.exhibit.problems import Problems
from kiosk.exhibit.shaping import shape
from kiosk.exhibit.toml_places import Document

_UNREAD: Final = Sight(("", ""))


@dataclass(slots=True)
class MapFile(Store):
    """The files of a picture map or a vector map."""

    _sheet: Sheet | None = None
    _sight: Sight = _UNREAD

    @property
    def toml(self) -> str:
        """The map's own file, from the exhibit's folder."""
        return f"maps/{self.name}.toml"

    @property
    def geojson(self) -> str:
        """The file of its places."""
        return f"maps/{self.name}{PLACES_ENDING}"

    @property
    def written(self) -> str:
        """The file of its places."""
        return self.geojson

    @property
    def sight(self) -> Sight:
        """As visitors see it."""
        return self._sight

    @property
    def draws(self) -> bool:
        """It has places."""
        return True

    def _names(self) -> Iterable[str]:
        return self.toml, self.geojson

    def read(self) -> Places:
        """The places as they are in the files, after the names of a vector map.

        Raises:
            UnreadableError: something there would be lost by saving.
        """
        problems = Problems(self.language)
        self._look()
        document, chart, named = self._chart(problems)
        self._sheet = Sheet.of_map(chart)
        self._sight = Sight((f"maps/{self.name}", chart.title), chart.file, chart.begin)
        if chart.kind == "vector" and chart.places:
            document.add("places-of-vector", ("places",), example=self.geojson.split("/")[1])
        if (chart.places or not named) and problems.errors:
            raise UnreadableError(problems.found)
        names = self._held(chart, document) if chart.kind == "vector" else {}
        found: Places = tuple(
            Place(kind := kind_of(place), points(getattr(place, kind)), properties_of(place))
            for place in chart.places
        )
        if named:
            pins, found = self._features(problems, names)
            names |= {ident: replace(names[ident], corners=(pin,)) for ident, pin in pins.items()}
        return (*names.values(), *found)

    def board(self) -> Board:
        """The map's picture, by its size.

        Raises:
            UnreadableError: it cannot be shown.
        """
        problems = Problems(self.language)
        document, chart, _ = self._chart(problems)
        file = self.exhibit / chart.file
        try:
            if is_plain(chart.file):
                return Board(*size_of(file))
            pyramid = load(file)
        except (DeepZoomError, PictureError, OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            document.add("map-picture", ("file",), reason=reason)
            raise UnreadableError(problems.found) from error
        return Board(pyramid.width, pyramid.height)

    def _chart(self, problems: Problems) -> tuple[Document, Map, bool]:
        """The map's file, the map without what its GeoJSON holds, and whether it names that."""
        text = files.read_text(files.real(self.exhibit), self.toml, problems)
        if text is not None:
            document = Document(self.toml, text, problems)
            if (table := document.table()) is not None:
                named = isinstance(table.get("places"), str)
                if named:
                    del table["places"]
                chart = shape(Map, table, document.add, given={"id": self.name})
                if chart is not None:
                    return document, chart, named
        raise UnreadableError(problems.found)

    def _held(self, chart: Map, document: Document) -> dict[str, Place]:
        """A vector map's names where they stand by themselves, by their ids.

        Raises:
            UnreadableError: nobody knows where that is.
        """
        try:
            drawn = gazetteer.read(gazetteer.beside(self.exhibit / chart.file))
            code = "" if drawn.drawn_from == fingerprint(chart, self.exhibit) else "map-stale"
        except (gazetteer.GazetteerError, OSError):
            code = "map-undrawn"
        if code or self._sheet is None:
            document.add(code or "map-not-drawable", ("file",), file=self.toml)
            raise UnreadableError(document.problems.found)
        return {
            name.id: Place(
                "at",
                (at := drawn.spots[name.of].at,),
                {"id": name.id, "name": name.name},
                holder=self.toml,
                home=(at,),
            )
            for name in chart.names
            if name.of in drawn.spots
        }

    def _features(
        self, problems: Problems, names: Mapping[str, Place]
    ) -> tuple[dict[str, Point], Places]:
        """Where names have been put, and the places."""
        if self._seen[self.geojson] is None:
            return {}, ()
        root = files.real(self.exhibit)
        text = files.read_text(root, self.geojson, problems, geojson.BYTE_LIMIT) or ""
        places = []
        pins = {}
        for feature in features_of(text, self.geojson, problems, self._sheet):
            key = f"features[{feature.at + 1}]"
            corners = corners_of(feature)
            if has_parts(feature) or not corners:
                code = "place-parts" if corners else "place-kind"
                problems.add(code, self.geojson, feature.line, key)
                continue
            ((kind, at),) = corners.items()
            place = Place(kind, at, feature.properties)
            if place.id not in names:
                places.append(place)
            elif kind == "at" and place.id not in pins:
                pins[place.id] = at[0]
            else:
                code = "same-id" if kind == "at" else "name-pin"
                problems.add(code, self.geojson, feature.line, f"{key}.id", name=place.id)
        if problems.errors:
            raise UnreadableError(problems.found)
        return pins, tuple(places)

    def _texts(self, places: Places) -> Mapping[str, str]:
        import tomlkit

        drawn = (
            (place.kind, place.corners, {"id": place.id} if place.holder else place.properties)
            for place in places
            if not place.holder or place.corners != place.home
        )
        texts = {self.geojson: geojson_of(drawn, self._sheet)}
        chart = tomlkit.parse(self._before(self.toml))
        named = Path(self.geojson).name
        if chart.get("places") != named:
            chart.pop("places", None)
            chart.add("places", named)
            texts[self.toml] = tomlkit.dumps(chart).rstrip("\n") + "\n"
        return texts
