"""Where the places of a map live and how they are written: the one thing in which kinds of maps
differ for the editor.

Beside the exhibit's files lies ``.map-edits``, which its reader passes over::

    scroll.draft.json       what is drawn and not saved yet: a crash or a power cut leaves it
    scroll-places.geojson   the files as they were before the last saving
    scroll.toml
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal

from kiosk.editing.drawing import Board, Place, Places
from kiosk.exhibit.geometry import Point, moved
from kiosk.exhibit.placing import LEAST
from kiosk.exhibit.problems import Language, Problem
from kiosk.running.whole import write_all_whole, write_whole

FOLDER: Final = ".map-edits"


class UnreadableError(Exception):
    """The map cannot be edited as it is: ``problems`` say what to mend first."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class ChangedError(Exception):
    """Somebody else has changed the files since they were read: nothing was written."""


@dataclass(frozen=True, slots=True)
class Sight:
    """How a map is seen while it is drawn on: the context and the words of its title, its
    ``picture`` (none: the zone's diagram, which may be the ``upright`` one), where it opens."""

    title: tuple[str, str]
    picture: str = ""
    begin: Literal["all", "left", "right"] = "all"
    upright: bool = False


@dataclass(slots=True)
class Store(ABC):
    """The files of what is drawn on one map of an exhibit, by the map's ``name``."""

    exhibit: Path
    name: str
    language: Language = "en"
    _seen: dict[str, bytes | None] = field(default_factory=dict)

    @property
    @abstractmethod
    def written(self) -> str:
        """What saving writes, for its editor: a file's name from the exhibit's folder."""

    @property
    @abstractmethod
    def sight(self) -> Sight:
        """How the map is seen, once it has been read."""

    @property
    @abstractmethod
    def draws(self) -> bool:
        """Whether new places can be drawn; if not, those that there are can be moved."""

    @abstractmethod
    def board(self) -> Board:
        """What is drawn on.

        Raises:
            UnreadableError: it cannot be shown.
        """

    @abstractmethod
    def read(self) -> Places:
        """The places as they are in the files.

        Raises:
            UnreadableError: something there would be lost by saving.
        """

    @abstractmethod
    def _names(self) -> Iterable[str]:
        """The files that are read and written, there or not."""

    @abstractmethod
    def _texts(self, places: Places) -> Mapping[str, str]:
        """The files that change, with their new text, in the order of their writing."""

    def _look(self) -> None:
        """Remember the files as they are now."""
        self._seen = self._bytes()

    def _bytes(self) -> dict[str, bytes | None]:
        found: dict[str, bytes | None] = {}
        for name in self._names():
            try:
                found[name] = (self.exhibit / name).read_bytes()
            except FileNotFoundError:
                found[name] = None
        return found

    def _before(self, name: str) -> str:
        """A file's text as it was looked at."""
        return (self._seen[name] or b"").decode("utf-8-sig", "replace")

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
        if self.changed:
            raise ChangedError
        for name, data in self._seen.items():
            if data is not None:
                write_whole(self.exhibit / FOLDER / Path(name).name, self._before(name))
        texts = self._texts(places)
        write_all_whole({(self.exhibit / name).resolve(): text for name, text in texts.items()})
        self._look()
        self.drop()

    # ---- the draft

    @property
    def _draft(self) -> Path:
        return self.exhibit / FOLDER / f"{self.name}.draft.json"

    def keep(self, places: Places) -> None:
        """Keep what is not saved yet.

        Raises:
            OSError: it cannot be written.
        """
        drawn = [
            {"held": place.id, "first": place.corners[0]}
            if place.holder
            else {"kind": place.kind, "corners": place.corners, "properties": {**place.properties}}
            for place in places
        ]
        write_whole(self._draft, json.dumps(drawn, ensure_ascii=False, indent=0))

    def draft(self, now: Places = ()) -> Places | None:
        """What was kept and never saved; None where there is nothing, or it cannot be read.

        Args:
            now: the places as they are in the files, of which those that another file holds come.
        """
        try:
            kept = json.loads(self._draft.read_text(encoding="utf-8"))
            if not isinstance(kept, list):
                return None
            firsts = {each["held"]: each["first"] for each in kept if "held" in each}
            return (
                *(
                    _at(place, firsts.get(place.id, place.corners[0]))
                    for place in now
                    if place.holder
                ),
                *(_drawn(each) for each in kept if each.get("kind") in LEAST and each["corners"]),
            )
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def drop(self) -> None:
        """Forget the draft: it is saved, or not wanted."""
        self._draft.unlink(missing_ok=True)


def _at(place: Place, first: Point) -> Place:
    """A place with its first corner there, moved as a whole."""
    (x, y), (to_x, to_y) = place.corners[0], first
    return replace(place, corners=moved(place.corners, to_x - x, to_y - y))


def _drawn(kept: Mapping[str, Any]) -> Place:
    corners = tuple((float(x), float(y)) for x, y in kept["corners"])
    return Place(kept["kind"], corners, dict(kept["properties"]))
