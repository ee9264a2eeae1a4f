"""A map's places on the disk: read, kept while they are drawn, saved so that nothing is lost.

Beside the exhibit's files lies ``.map-edits``, which its reader passes over::

    scroll.draft.json       what is drawn and not saved yet: a crash or a power cut leaves it
    scroll-places.geojson   the files as they were before the last saving
    scroll.toml

Saving writes ``MAP-places.geojson`` as a whole and then, the first time, lets ``MAP.toml`` name
it instead of its own tables. Cut short in between, the map is as it was, and the draft is there.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from kiosk.editing.drawing import Place, Places
from kiosk.exhibit import files
from kiosk.exhibit.deep_zoom import DeepZoomError, Pyramid, parse
from kiosk.exhibit.geo import geojson
from kiosk.exhibit.geometry import points
from kiosk.exhibit.hotspots import corners_of, geojson_of, has_parts, properties_of
from kiosk.exhibit.model import Map
from kiosk.exhibit.placing import LEAST, PLACES_ENDING, kind_of
from kiosk.exhibit.problems import Language, Problem, Problems
from kiosk.exhibit.shaping import shape
from kiosk.exhibit.toml_places import Document
from kiosk.running.whole import write_whole

FOLDER: Final = ".map-edits"


class UnreadableError(Exception):
    """The map cannot be edited as it is: ``problems`` say what to mend first."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class ChangedError(Exception):
    """Somebody else has changed the files since they were read: nothing was written."""


@dataclass(slots=True)
class MapFile:
    """The files of one map of an exhibit."""

    exhibit: Path
    chart: str
    language: Language = "en"
    _seen: dict[str, bytes | None] = field(default_factory=dict)

    @property
    def toml(self) -> str:
        """The map's own file, from the exhibit's folder."""
        return f"maps/{self.chart}.toml"

    @property
    def geojson(self) -> str:
        """The file of its places."""
        return f"maps/{self.chart}{PLACES_ENDING}"

    @property
    def _draft(self) -> Path:
        return self.exhibit / FOLDER / f"{self.chart}.draft.json"

    def read(self) -> Places:
        """The places as they are in the files.

        Raises:
            UnreadableError: something there would be lost by saving.
        """
        problems = Problems(self.language)
        self._seen = self._bytes()
        document, table = self._table(problems)
        if isinstance(table.get("places"), str):
            return self._features(problems)
        chart = shape(Map, table, document.add, given={"id": self.chart})
        if chart is None or problems.errors:
            raise UnreadableError(problems.found)
        return tuple(
            Place(kind := kind_of(place), points(getattr(place, kind)), properties_of(place))
            for place in chart.places
        )

    def pyramid(self) -> Pyramid:
        """The plan of the map's picture.

        Raises:
            UnreadableError: it cannot be shown.
        """
        problems = Problems(self.language)
        document, table = self._table(problems)
        try:
            return parse((self.exhibit / str(table["file"])).read_text(encoding="utf-8-sig"))
        except (DeepZoomError, OSError, UnicodeDecodeError, KeyError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            document.add("map-picture", ("file",), reason=reason)
            raise UnreadableError(problems.found) from error

    def _table(self, problems: Problems) -> tuple[Document, dict[str, Any]]:
        text = files.read_text(files.real(self.exhibit), self.toml, problems)
        if text is not None:
            document = Document(self.toml, text, problems)
            if (table := document.table()) is not None:
                return document, table
        raise UnreadableError(problems.found)

    def _features(self, problems: Problems) -> Places:
        if self._seen[self.geojson] is None:
            return ()
        root = files.real(self.exhibit)
        text = files.read_text(root, self.geojson, problems, geojson.BYTE_LIMIT) or ""
        places = []
        for feature in geojson.parse(text, self.geojson, problems, local=True):
            key = f"features[{feature.at + 1}]"
            corners = corners_of(feature)
            if has_parts(feature) or not corners:
                code = "place-parts" if corners else "place-kind"
                problems.add(code, self.geojson, feature.line, key)
                continue
            ((kind, at),) = corners.items()
            places.append(Place(kind, at, feature.properties))
        if problems.errors:
            raise UnreadableError(problems.found)
        return tuple(places)

    def _bytes(self) -> dict[str, bytes | None]:
        found: dict[str, bytes | None] = {}
        for name in (self.toml, self.geojson):
            try:
                found[name] = (self.exhibit / name).read_bytes()
            except FileNotFoundError:
                found[name] = None
        return found

    @property
    def changed(self) -> bool:
        """Whether somebody else has changed the files since they were read or saved."""
        return self._bytes() != self._seen

    def save(self, places: Places) -> None:
        """Write the places, each whole.

        Raises:
            ChangedError: somebody else has changed the files.
            OSError: the disk is full, or may not be written; the files are as they were.
        """
        import tomlkit

        if self.changed:
            raise ChangedError
        for name, data in self._seen.items():
            if data is not None:
                before = self.exhibit / FOLDER / Path(name).name
                write_whole(before, data.decode("utf-8-sig", "replace"))
        text = geojson_of((place.kind, place.corners, place.properties) for place in places)
        write_whole((self.exhibit / self.geojson).resolve(), text)
        chart = tomlkit.parse((self._seen[self.toml] or b"").decode("utf-8-sig"))
        if chart.get("places") != Path(self.geojson).name:
            chart.pop("places", None)
            chart.add("places", Path(self.geojson).name)
            text = tomlkit.dumps(chart).rstrip("\n") + "\n"
            write_whole((self.exhibit / self.toml).resolve(), text)
        self._seen = self._bytes()
        self.drop()

    def keep(self, places: Places) -> None:
        """Keep what is not saved yet.

        Raises:
            OSError: it cannot be written.
        """
        drawn = [
            {"kind": place.kind, "corners": place.corners, "properties": dict(place.properties)}
            for place in places
        ]
        write_whole(self._draft, json.dumps(drawn, ensure_ascii=False, indent=0))

    def draft(self) -> Places | None:
        """What was kept and never saved; None where there is nothing, or it cannot be read."""
        try:
            kept = json.loads(self._draft.read_text(encoding="utf-8"))
            if not isinstance(kept, list):
                return None
            return tuple(
                Place(
                    each["kind"],
                    tuple((float(x), float(y)) for x, y in each["corners"]),
                    dict(each["properties"]),
                )
                for each in kept
                if each["kind"] in LEAST and each["corners"]
            )
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def drop(self) -> None:
        """Forget the draft: it is saved, or not wanted."""
        self._draft.unlink(missing_ok=True)
